package vn.thongsuot.surveys.rounds;

import static vn.thongsuot.db.surveys.Tables.LISTED_PERSON;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.thongsuot.dossiers.MessageConsents;

/**
 * Who may be invited by message (Vietnamese: đồng ý nhận lời mời): on a list stands only who agreed to be asked, and nobody any more
 * once it is forgotten; of the others, who wants messages about the dossier.
 */
@Component
class InvitationConsents {

    private final DSLContext db;
    private final MessageConsents dossiers;

    InvitationConsents(DSLContext db, MessageConsents dossiers) {
        this.db = db;
        this.dossiers = dossiers;
    }

    /** @param cases ids of those that the round drew: of dossiers, or of entries of its list */
    Set<UUID> findAgreed(Round round, Collection<UUID> cases) {
        if (round.design() != Design.LIST) {
            return dossiers.findAgreed(round.authorityId(), cases);
        }
        return Set.copyOf(db.select(LISTED_PERSON.ID)
                .from(LISTED_PERSON)
                .where(LISTED_PERSON.ROUND_ID.eq(round.id()), LISTED_PERSON.ID.in(cases))
                .fetch(LISTED_PERSON.ID));
    }
}
