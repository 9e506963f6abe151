package vn.thongsuot.dossiers.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;

/** What can be done to many dossiers at once (Vietnamese: thao tác hàng loạt); nothing that needs a choice or words of each. */
public enum BulkAction {
    CLAIM(Permission.DOSSIER_WORK),
    RELEASE(Permission.DOSSIER_WORK),
    COMPLETE_STEP(Permission.DOSSIER_WORK),
    CHANGE_CASE(Permission.DOSSIER_WORK),
    SIGN_RESULT(Permission.DOSSIER_DECIDE),
    RETURN_RESULT(Permission.DOSSIER_RETURN),
    HAND_OVER(Permission.DOSSIER_ASSIGN);

    private final Permission permission;

    BulkAction(Permission permission) {
        this.permission = permission;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a word that is none */
    public static BulkAction of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /**
     * Whether it is slow for each dossier, so that nobody waits for it: signing may go to a remote service, another case counts days
     * and papers anew.
     */
    public boolean isSlow() {
        return this == SIGN_RESULT || this == CHANGE_CASE;
    }

    /** What is worth offering; each dossier is judged when its turn comes. */
    public static List<BulkAction> listFor(Actor actor) {
        return Arrays.stream(values())
                .filter(action -> actor.may(action.permission))
                .toList();
    }
}
