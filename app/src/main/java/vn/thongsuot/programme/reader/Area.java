package vn.thongsuot.programme.reader;

/** The seven areas of the reform (Vietnamese: lĩnh vực cải cách hành chính). */
public enum Area {
    STEERING("steering"),
    INSTITUTIONS("institutions"),
    PROCEDURES("procedures"),
    ORGANISATION("organisation"),
    CIVIL_SERVICE("civil-service"),
    PUBLIC_FINANCE("public-finance"),
    DIGITAL_GOVERNMENT("digital-government");

    private final String code;

    Area(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
