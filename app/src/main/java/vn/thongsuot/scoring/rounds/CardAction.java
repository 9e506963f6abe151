package vn.thongsuot.scoring.rounds;

import java.util.Locale;

/** What can be done to the score of a unit (Vietnamese: thao tác trên phiếu chấm); {@link CardTransitions} says when and by whom. */
public enum CardAction {
    /** Vietnamese: tự chấm. */
    SCORE,
    /** Add or take away evidence (Vietnamese: đính kèm tài liệu kiểm chứng). */
    ATTACH,
    /** Vietnamese: gửi phiếu tự chấm. */
    SUBMIT,
    /** Give it back with remarks (Vietnamese: trả lại để bổ sung). */
    RETURN,
    /** Vietnamese: thẩm định. */
    APPRAISE,
    /** Tell the unit what was appraised (Vietnamese: thông báo kết quả thẩm định). */
    ANNOUNCE,
    /** Vietnamese: kiến nghị. */
    OBJECT,
    /** Vietnamese: nhất trí. */
    AGREE,
    /** The time to object is over (Vietnamese: hết hạn kiến nghị). */
    LAPSE,
    /** Answer an objection (Vietnamese: trả lời kiến nghị). */
    ANSWER,
    /** All objections are answered (Vietnamese: kết thúc trả lời). */
    CONCLUDE,
    /** Enter points of a survey (Vietnamese: nhập điểm điều tra). */
    SURVEY,
    /** The council's points (Vietnamese: điểm hội đồng). */
    JUDGE,
    /** Vietnamese: hội đồng thông qua. */
    DECIDE,
    /** Vietnamese: mở lại để xem xét. */
    RECONSIDER;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
