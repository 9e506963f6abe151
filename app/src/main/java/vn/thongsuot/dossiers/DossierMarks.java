package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.dossiers.DossierChanges.Change;
import vn.thongsuot.dossiers.DossierChanges.Work;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/**
 * Changes of a dossier that leave its status as it is (Vietnamese: ghi nhận trên hồ sơ), such as a digitised paper or a signed
 * result: lock, right, save, event and fact in one transaction.
 */
@Component
class DossierMarks {

    private final DossierStore store;
    private final DossierRights rights;
    private final DossierJournal journal;
    private final Clock clock;

    DossierMarks(DossierStore store, DossierRights rights, DossierJournal journal, Clock clock) {
        this.store = store;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What is marked.
     *
     * @param event name of it; who may not do it reads {@code event.<name>}
     */
    record Mark(String event, Set<ActingAs> who, Set<DossierStatus> when) {}

    /**
     * @param seen version that the person saw; null where the work itself tells whether somebody was faster
     * @throws DomainException ACC-001 for a stranger, DOS-002 if somebody was faster, DOS-052 where the relation is missing,
     *     DOS-053 in another status
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void apply(Actor actor, DossierCode code, @Nullable Integer seen, Mark mark, Work work) {
        Dossier dossier = store.lock(code);
        rights.requireRead(actor, dossier);
        if (seen != null) {
            dossier.requireVersion(seen);
        }
        Grant grant = rights.find(actor, dossier, mark.who())
                .orElseThrow(() -> refused("DOS-052", DomainException.Kind.FORBIDDEN, dossier, mark));
        if (!mark.when().contains(dossier.status())) {
            throw refused("DOS-053", DomainException.Kind.CONFLICT, dossier, mark);
        }
        Change change = new Change(dossier, actor, grant, clock.instant().truncatedTo(ChronoUnit.MICROS));
        Map<String, ?> data = work.on(change);
        store.save(dossier);
        journal.record(dossier, mark.event(), null, actor.accountId(), grant.unitId(), data, change.at());
    }

    private static DomainException refused(String code, DomainException.Kind kind, Dossier dossier, Mark mark) {
        return new DomainException(
                code,
                kind,
                "Dossier %s: cannot record %s; status is %s, allowed: %s in %s."
                        .formatted(
                                dossier.label(), mark.event(), dossier.status().key(), mark.who(), mark.when()),
                new MessageRef("event." + mark.event()),
                new MessageRef("dossier.status." + dossier.status().key()));
    }
}
