package vn.thongsuot.dossiers;

import java.util.Set;

/**
 * One edge of the life cycle (Vietnamese: một bước chuyển trạng thái).
 *
 * @param who any one of these relations is enough
 * @param event action of the entry in the dossier's stream
 * @param legalBasis act and article, or a note that it is a setting of the product
 */
public record Transition(
        DossierStatus from,
        DossierAction action,
        DossierStatus to,
        Set<ActingAs> who,
        ClockEffect clock,
        String event,
        String legalBasis) {

    public Transition {
        who = Set.copyOf(who);
    }
}
