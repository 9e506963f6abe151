package vn.thongsuot.scoring.emulation;

import java.util.Locale;

/** What can be done to an initiative (Vietnamese: thao tác trên sáng kiến); {@link InitiativeTransitions} says when and by whom. */
public enum InitiativeAction {
    /** Vietnamese: soạn, sửa. */
    EDIT,
    /** Vietnamese: đề nghị công nhận. */
    PROPOSE,
    /** Vietnamese: rút. */
    WITHDRAW,
    /** Give it back with what is missing (Vietnamese: trả lại để bổ sung). */
    RETURN,
    /** Vietnamese: công nhận. */
    RECOGNISE,
    /** Vietnamese: không công nhận. */
    DECLINE,
    /** Another unit takes it up (Vietnamese: áp dụng, nhân rộng). */
    ADOPT;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
