package vn.thongsuot.programme.reader;

import org.jspecify.annotations.Nullable;

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

    /** @return null where no area has this code */
    public static @Nullable Area of(String code) {
        for (Area area : values()) {
            if (area.code.equals(code)) {
                return area;
            }
        }
        return null;
    }
}
