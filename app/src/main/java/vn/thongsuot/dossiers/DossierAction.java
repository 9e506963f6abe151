package vn.thongsuot.dossiers;

import java.util.Locale;

/** What can be done to a dossier (Vietnamese: thao tác trên hồ sơ); {@link DossierTransitions} says when and by whom. */
public enum DossierAction {
    RECEIVE,
    REFUSE_RECEPTION,
    REOPEN,
    CLAIM,
    RELEASE,
    COMPLETE_STEP,
    TAKE_BACK,
    SEND_BACK,
    ASK_SUPPLEMENT,
    ASK_FEE,
    ASK_OTHER_AGENCY,
    ASK_OPINION,
    MOVE_ROUTE,
    CHANGE_CASE,
    HAND_OVER,
    RESUME,
    EXTEND,
    FINISH,
    REFUSE_RESULT,
    WITHDRAW,
    STOP,
    RETURN_RESULT;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
