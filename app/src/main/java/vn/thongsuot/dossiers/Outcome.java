package vn.thongsuot.dossiers;

import java.util.Locale;

/** How a dossier ended (Vietnamese: kết quả xử lý). */
public enum Outcome {
    OPEN,
    /** The result asked for (Vietnamese: đồng ý giải quyết). */
    GRANTED,
    /** Refused with a written reason after examination (Vietnamese: từ chối giải quyết). */
    REFUSED,
    /** Ended on the applicant's request; no resolution (Vietnamese: rút, dừng theo yêu cầu). */
    STOPPED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
