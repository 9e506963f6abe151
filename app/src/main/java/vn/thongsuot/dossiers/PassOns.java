package vn.thongsuot.dossiers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.UnitScope;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Entry;
import vn.thongsuot.audit.PersonReadLog;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.db.dossiers.tables.records.StepLogRecord;
import vn.thongsuot.identity.Accounts;

/**
 * Who passed a dossier on last and may still take it back (Vietnamese: rút lại bước vừa chuyển): nothing happened since, no opinion was
 * asked, and nobody who may do the next step has opened it.
 */
@Component
class PassOns {

    private static final int MOST_READS = 200;

    private final DossierStore store;
    private final UnitScope units;
    private final AuditTrail audit;
    private final PersonReadLog reads;
    private final Accounts accounts;

    PassOns(DossierStore store, UnitScope units, AuditTrail audit, PersonReadLog reads, Accounts accounts) {
        this.store = store;
        this.units = units;
        this.audit = audit;
        this.reads = reads;
        this.accounts = accounts;
    }

    /** Grants of an actor for the role of a step, in its unit or in a part of it. */
    Stream<Grant> listGrants(Actor actor, @Nullable UUID unitId, @Nullable String role) {
        return unitId == null
                ? Stream.empty()
                : actor.grantsWith(Permission.DOSSIER_WORK)
                        .filter(grant -> grant.role().name().equals(role))
                        .filter(grant -> units.covers(unitId, grant.unitId()));
    }

    /** The grant in whose name the actor passed it on; empty where it cannot be taken back any more, or by others. */
    Optional<Grant> findGrant(Actor actor, DossierRecord row) {
        return findStay(row)
                .flatMap(stay -> listGrants(actor, stay.getUnitId(), stay.getRole())
                        .filter(grant -> isOf(actor, grant, stay))
                        .findFirst())
                .filter(grant -> findLast(row).filter(actor.accountId()::equals).isPresent())
                .filter(grant -> !isOpened(actor, row));
    }

    /** The account that passed it on, if that is the last thing that happened. */
    Optional<UUID> findLast(DossierRecord row) {
        if (findStay(row).isEmpty()) {
            return Optional.empty();
        }
        List<Entry> entries = audit.list(StreamId.dossier(row.getId()));
        Entry last = entries.getLast();
        return last.action().equals("dossier.step-done") ? Optional.ofNullable(last.accountId()) : Optional.empty();
    }

    /** The stay that would be gone back into. */
    StepLogRecord requireStay(DossierRecord row) {
        return findStay(row).orElseThrow();
    }

    private Optional<StepLogRecord> findStay(DossierRecord row) {
        if (row.getHolderId() != null || row.getStepsDone() == 0 || row.getOpinionsOpen() > 0) {
            return Optional.empty();
        }
        List<StepLogRecord> stays = store.listStays(new Dossier(row));
        return stays.size() < 2 ? Optional.empty() : Optional.of(stays.get(stays.size() - 2));
    }

    private static boolean isOf(Actor actor, Grant grant, StepLogRecord stay) {
        UUID holder = stay.getHolderId();
        return actor.accountId().equals(holder) || (holder != null && holder.equals(grant.actingFor()));
    }

    private boolean isOpened(Actor actor, DossierRecord row) {
        Instant since = row.getStepSince();
        return reads.list(row.getApplicantId(), since, MOST_READS).stream()
                .filter(read -> read.purpose().equals("dossier"))
                .map(PersonReadLog.Read::accountId)
                .filter(reader -> !reader.equals(actor.accountId()))
                .distinct()
                .flatMap(reader -> accounts.find(reader).stream())
                .anyMatch(reader -> listGrants(reader, row.getStepUnitId(), row.getStepRole())
                        .findAny()
                        .isPresent());
    }
}
