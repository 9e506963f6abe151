package vn.thongsuot.identity.leaves;

import java.util.Locale;

/** Why somebody is away (Vietnamese: lý do vắng mặt), as coarse as the work needs; nothing tells of health. */
public enum LeaveKind {
    /** Yearly leave (Vietnamese: nghỉ phép). */
    ANNUAL,
    /** Leave by social insurance: sickness, childbirth (Vietnamese: nghỉ theo chế độ bảo hiểm xã hội). */
    INSURED,
    /** Leave for a private reason (Vietnamese: nghỉ việc riêng). */
    PERSONAL,
    /** On duty elsewhere (Vietnamese: đi công tác). */
    MISSION,
    /** At a course (Vietnamese: đi học, bồi dưỡng). */
    TRAINING;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a word that is none */
    public static LeaveKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
