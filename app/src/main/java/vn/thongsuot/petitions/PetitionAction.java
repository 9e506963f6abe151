package vn.thongsuot.petitions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done to a petition (Vietnamese: thao tác trên phản ánh); {@link PetitionTransitions} says when and by whom. */
public enum PetitionAction {
    /** Classify and hand to the unit that answers (Vietnamese: phân loại, chuyển xử lý). */
    ROUTE,
    /** Ask the sender to complete it (Vietnamese: đề nghị bổ sung). */
    ASK,
    /** What was asked for has come (Vietnamese: bổ sung). */
    COMPLETE,
    /** Not taken on (Vietnamese: từ chối tiếp nhận). */
    REFUSE,
    /** Tell the sender whom to turn to with a complaint or denunciation (Vietnamese: hướng dẫn khiếu nại, tố cáo). */
    REDIRECT,
    /** Send to a competent body outside (Vietnamese: chuyển cơ quan khác). */
    FORWARD,
    /** Hand to another authority in this system, which receives it as its own (Vietnamese: chuyển nơi tiếp nhận khác). */
    TRANSFER,
    /** Join to the petition on the same matter (Vietnamese: gộp). */
    JOIN,
    /** A case of its own again (Vietnamese: tách khỏi nhóm). */
    SEPARATE,
    /** Take on (Vietnamese: thụ lý). */
    ACCEPT,
    /** Not ours: back to who received it (Vietnamese: trả lại nơi tiếp nhận). */
    GIVE_BACK,
    /** Ask another unit what it thinks (Vietnamese: xin ý kiến). */
    ASK_OPINION,
    /** Say what one thinks (Vietnamese: cho ý kiến). */
    GIVE_OPINION,
    /** Lay the draft of the answer before the leader (Vietnamese: trình dự thảo trả lời). */
    SUBMIT,
    /** Not good enough, with remarks (Vietnamese: trả lại để sửa). */
    RETURN,
    /** Approve: the sender has the answer from now on (Vietnamese: duyệt, trả lời). */
    APPROVE,
    /** Put matter and answer on the public page (Vietnamese: công khai). */
    PUBLISH,
    /** The sender says how satisfied they are (Vietnamese: đánh giá). */
    RATE,
    /** Weeks after the answer the sender says that the matter is settled (Vietnamese: xác nhận đã giải quyết). */
    CONFIRM,
    /** Weeks after the answer the sender says that it is not (Vietnamese: báo chưa giải quyết). */
    DENY,
    /** The matter is not settled (Vietnamese: mở lại). */
    REOPEN;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PetitionAction> find(String key) {
        return Arrays.stream(values())
                .filter(action -> action.key().equals(key))
                .findFirst();
    }
}
