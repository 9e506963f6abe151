package vn.thongsuot.petitions;

import static vn.thongsuot.db.petitions.Tables.OPINION;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.db.petitions.tables.records.OpinionRecord;
import vn.thongsuot.petitions.PetitionChanges.Change;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;

/** What other units are asked and say before the answer (Vietnamese: ý kiến của đơn vị phối hợp). */
@Component
class PetitionOpinions {

    private final DSLContext db;
    private final PetitionUnits units;
    private final Clock clock;

    PetitionOpinions(DSLContext db, PetitionUnits units, Clock clock) {
        this.db = db;
        this.units = units;
        this.clock = clock;
    }

    /** @throws DomainException PTN-034 for a unit that cannot be asked, PTN-035 (conflict) if it was asked and has not answered */
    UUID ask(Change change, UUID unitId, String question) {
        Petition petition = change.petition();
        if (units.listConsultable(petition.authorityId(), petition.row().getUnitId()).stream()
                .noneMatch(unit -> unit.id().equals(unitId))) {
            throw new DomainException("PTN-034", DomainException.Kind.INVALID, "unit cannot be asked");
        }
        if (list(petition).stream()
                .anyMatch(opinion ->
                        opinion.getGivenAt() == null && opinion.getUnitId().equals(unitId))) {
            throw new DomainException("PTN-035", DomainException.Kind.CONFLICT, "unit is asked already");
        }
        UUID id = Ids.next(clock);
        db.insertInto(OPINION)
                .set(OPINION.AUTHORITY_ID, petition.authorityId())
                .set(OPINION.ID, id)
                .set(OPINION.PETITION_ID, petition.id())
                .set(OPINION.UNIT_ID, unitId)
                .set(OPINION.QUESTION, PetitionNotes.require(question, change.action()))
                .set(OPINION.ASKED_AT, change.at())
                .set(OPINION.ASKED_BY, change.official().accountId())
                .execute();
        return id;
    }

    /** @return id of the opinion that the actor's unit was asked for */
    UUID give(Change change, String words) {
        Actor actor = change.official();
        OpinionRecord asked = list(change.petition()).stream()
                .filter(opinion -> opinion.getGivenAt() == null)
                .filter(opinion -> isAsked(actor, opinion.getUnitId()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The right was given without a question."));
        asked.setContent(PetitionNotes.require(words, change.action()));
        asked.setGivenAt(change.at());
        asked.setGivenBy(actor.accountId());
        asked.update();
        return asked.getId();
    }

    /** Oldest first. */
    List<OpinionRecord> list(Petition petition) {
        return db.selectFrom(OPINION)
                .where(OPINION.AUTHORITY_ID.eq(petition.authorityId()), OPINION.PETITION_ID.eq(petition.id()))
                .orderBy(OPINION.ASKED_AT, OPINION.ID)
                .fetch();
    }

    /** Questions that nobody needs an answer to any more are closed without one. */
    void drop(Petition petition, Instant at) {
        db.update(OPINION)
                .set(OPINION.GIVEN_AT, at)
                .where(OPINION.AUTHORITY_ID.eq(petition.authorityId()), OPINION.PETITION_ID.eq(petition.id()))
                .and(OPINION.GIVEN_AT.isNull())
                .execute();
    }

    private boolean isAsked(Actor actor, UUID unitId) {
        return actor.grantsWith(Permission.PETITION_ANSWER).anyMatch(grant -> units.answers(grant, unitId));
    }
}
