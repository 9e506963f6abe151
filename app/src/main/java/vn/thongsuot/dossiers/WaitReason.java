package vn.thongsuot.dossiers;

import java.util.Locale;

/** Why the legal clock stands (Vietnamese: lý do tạm dừng). */
public enum WaitReason {
    /** The applicant completes the papers (Vietnamese: bổ sung giấy tờ). */
    SUPPLEMENT(5),
    /** The applicant meets a financial duty (Vietnamese: thực hiện nghĩa vụ tài chính). */
    FEE(6),
    /** Another agency answers, where the law stops the clock for it (Vietnamese: chờ cơ quan khác). */
    OTHER_AGENCY(4);

    private final int nationalCode;

    WaitReason(int nationalCode) {
        this.nationalCode = nationalCode;
    }

    public int nationalCode() {
        return nationalCode;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static WaitReason of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
