package vn.thongsuot.dossiers;

import java.util.Locale;

/**
 * Where a dossier stands (Vietnamese: trạng thái hồ sơ). Fewer words reach the citizen: see the message keys
 * {@code dossier.status.*} and {@code track.status.*}.
 */
public enum DossierStatus {
    /** Being filled in; the clock has not started. */
    DRAFT(1),
    /** Accepted, receipt printed (Vietnamese: được tiếp nhận). */
    RECEIVED(2),
    /** Not accepted at the desk, with a reason (Vietnamese: không được tiếp nhận). */
    REFUSED(3),
    /** A step of the route has it (Vietnamese: đang xử lý). */
    IN_PROCESS(4),
    /** The clock stands for a {@link WaitReason} (Vietnamese: tạm dừng chờ). */
    WAITING(5),
    /** Taken back by the applicant (Vietnamese: công dân yêu cầu rút hồ sơ). */
    WITHDRAWN(7),
    /** Ended at the applicant's request before a result (Vietnamese: dừng xử lý). */
    STOPPED(8),
    /** Result or reasoned refusal is at the desk (Vietnamese: đã xử lý xong). */
    RESULT_READY(9),
    /** Result handed over (Vietnamese: đã trả kết quả). */
    RETURNED(10);

    private final int nationalCode;

    DossierStatus(int nationalCode) {
        this.nationalCode = nationalCode;
    }

    /** Code of the national synchronisation; waiting for money is 6 there (see {@link WaitReason#nationalCode}). */
    public int nationalCode() {
        return nationalCode;
    }

    public boolean isEnd() {
        return this == REFUSED || this == WITHDRAWN || this == STOPPED || this == RETURNED;
    }

    /** How the status is stored and named in message keys, such as {@code in-process}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static DossierStatus of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
