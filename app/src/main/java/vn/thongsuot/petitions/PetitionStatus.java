package vn.thongsuot.petitions;

import java.util.Locale;

/** Where a petition stands (Vietnamese: trạng thái phản ánh, kiến nghị). */
public enum PetitionStatus {
    /** In the register, not yet classified and routed (Vietnamese: mới tiếp nhận). */
    RECEIVED,
    /** The sender completes it; the clock stands (Vietnamese: chờ bổ sung thông tin). */
    WAITING,
    /** Not taken on, with a reason (Vietnamese: không tiếp nhận). */
    REFUSED,
    /** A complaint or denunciation, which another law rules (Vietnamese: hướng dẫn chuyển khiếu nại, tố cáo). */
    REDIRECTED,
    /** Sent to a body outside of this system that is competent (Vietnamese: chuyển cơ quan có thẩm quyền). */
    FORWARDED,
    /** Has the answer of another petition on the same matter (Vietnamese: đã gộp). */
    JOINED,
    /** At the unit that is to answer, which has not taken it on (Vietnamese: chờ thụ lý). */
    ROUTED,
    /** The unit works on it (Vietnamese: đang xử lý). */
    PROCESSING,
    /** The draft of the answer lies before the leader (Vietnamese: chờ duyệt trả lời). */
    SUBMITTED,
    /** The sender has the answer (Vietnamese: đã trả lời). */
    ANSWERED,
    /** Everybody can read matter and answer (Vietnamese: đã công khai). */
    PUBLISHED;

    /** Nobody in the administration has a next move, unless the answer is still to be published. */
    public boolean isEnd() {
        return switch (this) {
            case REFUSED, REDIRECTED, FORWARDED, ANSWERED, PUBLISHED -> true;
            default -> false;
        };
    }

    /** The answer is out. */
    public boolean isAnswered() {
        return this == ANSWERED || this == PUBLISHED;
    }

    /** How it is stored and named in message keys, such as {@code received}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static PetitionStatus of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
