package vn.thongsuot.surveys.rounds;

import static vn.thongsuot.db.surveys.Tables.INVITATION;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.thongsuot.db.surveys.tables.records.InvitationRecord;
import vn.thongsuot.dossiers.ResultFrame;
import vn.thongsuot.shared.Ids;

/** Rows of invitations. */
@Repository
class InvitationStore {

    private final DSLContext db;
    private final InvitationKeys keys;
    private final Clock clock;

    InvitationStore(DSLContext db, InvitationKeys keys, Clock clock) {
        this.db = db;
        this.keys = keys;
        this.clock = clock;
    }

    /** @param reachable persons to whom a message can be sent; the others are asked on paper */
    void insert(UUID roundId, Stratum.Key stratum, List<ResultFrame.Case> cases, Set<UUID> reachable) {
        List<InvitationRecord> rows = cases.stream()
                .map(one -> {
                    InvitationRecord row = db.newRecord(INVITATION);
                    row.setId(Ids.next(clock));
                    row.setRoundId(roundId);
                    row.setUnitId(stratum.unitId());
                    row.setFieldGroup(stratum.fieldGroup());
                    row.setDossierId(one.dossierId());
                    row.setPersonId(one.personId());
                    row.setChannel((reachable.contains(one.personId()) ? Channel.MESSAGE : Channel.PAPER).key());
                    row.setTokenHash(InvitationKeys.hash(keys.of(row.getId())));
                    row.setUsed(false);
                    return row;
                })
                .toList();
        db.batchInsert(rows).execute();
    }

    void deleteAll(UUID roundId) {
        db.deleteFrom(INVITATION).where(INVITATION.ROUND_ID.eq(roundId)).execute();
    }

    Optional<Invited> findByKey(String key) {
        return db.selectFrom(INVITATION)
                .where(INVITATION.TOKEN_HASH.eq(InvitationKeys.hash(key)))
                .fetchOptional()
                .map(InvitationStore::invited);
    }

    static Invited invited(InvitationRecord row) {
        return new Invited(
                row.getId(),
                row.getRoundId(),
                row.getUnitId(),
                row.getFieldGroup(),
                row.getDossierId(),
                Channel.of(row.getChannel()),
                row.getUsed());
    }

    /** @return false where it was used before, by whoever was faster */
    boolean use(UUID invitationId) {
        return db.update(INVITATION)
                        .set(INVITATION.USED, true)
                        .where(INVITATION.ID.eq(invitationId), INVITATION.USED.isFalse())
                        .execute()
                == 1;
    }

    /** Whom to tell; the link is made anew from the id. */
    List<InvitationRecord> listUnused(UUID roundId, Channel channel) {
        return db.selectFrom(INVITATION)
                .where(INVITATION.ROUND_ID.eq(roundId), INVITATION.CHANNEL.eq(channel.key()))
                .and(INVITATION.USED.isFalse())
                .orderBy(INVITATION.ID)
                .fetch();
    }

    /** One that waits for the answer about a dossier by its link. */
    Optional<UUID> findUnused(Collection<UUID> rounds, UUID dossierId) {
        return db.select(INVITATION.ID)
                .from(INVITATION)
                .where(INVITATION.ROUND_ID.in(rounds), INVITATION.DOSSIER_ID.eq(dossierId))
                .and(by(Channel.MESSAGE))
                .and(INVITATION.USED.isFalse())
                .orderBy(INVITATION.ID)
                .limit(1)
                .fetchOptional(INVITATION.ID);
    }

    /** How many there are by stratum. */
    Map<Stratum.Key, Integer> count(UUID roundId, Condition condition) {
        return db.select(INVITATION.UNIT_ID, INVITATION.FIELD_GROUP, DSL.count())
                .from(INVITATION)
                .where(INVITATION.ROUND_ID.eq(roundId), condition)
                .groupBy(INVITATION.UNIT_ID, INVITATION.FIELD_GROUP)
                .fetchMap(row -> new Stratum.Key(row.value1(), row.value2()), row -> row.value3());
    }

    Map<Channel, Integer> countByChannel(UUID roundId) {
        return db.select(INVITATION.CHANNEL, DSL.count())
                .from(INVITATION)
                .where(INVITATION.ROUND_ID.eq(roundId))
                .groupBy(INVITATION.CHANNEL)
                .fetchMap(row -> Channel.of(row.value1()), row -> row.value2());
    }

    /** Dossiers for which somebody was invited. */
    Set<UUID> dossiers(UUID roundId) {
        return Set.copyOf(db.select(INVITATION.DOSSIER_ID)
                .from(INVITATION)
                .where(INVITATION.ROUND_ID.eq(roundId))
                .fetch(INVITATION.DOSSIER_ID));
    }

    int moveUnused(UUID roundId, Channel from, Channel to) {
        return db.update(INVITATION)
                .set(INVITATION.CHANNEL, to.key())
                .where(INVITATION.ROUND_ID.eq(roundId), INVITATION.CHANNEL.eq(from.key()))
                .and(INVITATION.USED.isFalse())
                .execute();
    }

    static Condition by(Channel channel) {
        return INVITATION.CHANNEL.eq(channel.key());
    }
}
