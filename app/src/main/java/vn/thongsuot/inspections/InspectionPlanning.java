package vn.thongsuot.inspections;

import static vn.thongsuot.db.inspections.Tables.INSPECTION;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.shared.DomainException;

/** Makes inspections and sets them up: unit, month, team (Vietnamese: lập, chuẩn bị cuộc kiểm tra). */
@Service
@Transactional
public class InspectionPlanning {

    private final InspectionStore store;
    private final InspectionLife life;
    private final InspectionJournal journal;
    private final Inspections inspections;
    private final Notes notes;
    private final AccessPolicy policy;
    private final UnitDirectory units;
    private final Accounts accounts;

    InspectionPlanning(
            InspectionStore store,
            InspectionLife life,
            InspectionJournal journal,
            Inspections inspections,
            Notes notes,
            AccessPolicy policy,
            UnitDirectory units,
            Accounts accounts) {
        this.store = store;
        this.life = life;
        this.journal = journal;
        this.inspections = inspections;
        this.notes = notes;
        this.policy = policy;
        this.units = units;
        this.accounts = accounts;
    }

    /**
     * How an inspection is set up (Vietnamese: quyết định thành lập đoàn kiểm tra).
     *
     * @param subject other than a unit in specialised inspections only
     * @param topic see {@link Inspection#topic}
     */
    public record Setup(
            int month,
            @Nullable String decision,
            InspectionSubject subject,
            @Nullable String topic,
            List<TeamMember> team) {
        public Setup {
            team = List.copyOf(team);
        }
    }

    /**
     * One outside the plan: a surprise or a repeat.
     *
     * @return its id
     * @throws DomainException INS-004 for month or days, INS-005 for a unit outside the body's scope, INS-012 if a repeat names
     *     no concluded inspection of the unit
     */
    public UUID add(Actor actor, NewInspection written) {
        if (!policy.mayIn(actor, Permission.PROGRAMME_EDIT, written.unitId())) {
            throw AccessPolicy.notFound();
        }
        return create(actor, written);
    }

    /** As {@link #add}, for a plan whose right was asked already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID create(Actor actor, NewInspection written) {
        require(written);
        UUID id = store.insert(actor.authorityId(), written, actor.accountId());
        journal.record(
                actor,
                store.find(id).orElseThrow(),
                "inspection.planned",
                Map.of(
                        "inspected",
                        written.inspectedUnitId(),
                        "form",
                        written.form().key()));
        return id;
    }

    private void require(NewInspection written) {
        if (written.month() < 1 || written.month() > 12 || written.lastDay().isBefore(written.firstDay())) {
            throw new DomainException("INS-004", DomainException.Kind.INVALID, "month or days are wrong");
        }
        UUID scope = inspections.scopeOf(written.unitId());
        if (written.inspectedUnitId().equals(scope) || !units.covers(scope, written.inspectedUnitId())) {
            throw new DomainException("INS-005", DomainException.Kind.INVALID, "unit is outside the body's scope");
        }
        boolean repeat = written.form() == InspectionForm.REPEAT;
        UUID earlier = written.repeatsId();
        if (repeat != (earlier != null) || earlier != null && !isConcluded(earlier, written.inspectedUnitId())) {
            throw new DomainException("INS-012", DomainException.Kind.INVALID, "repeats no concluded inspection");
        }
    }

    private boolean isConcluded(UUID earlier, UUID unitId) {
        return store.find(earlier)
                .filter(one -> one.state() == InspectionState.CONCLUDED)
                .filter(one -> one.inspectedUnitId().equals(unitId))
                .isPresent();
    }

    /** @throws DomainException INS-024 for a subject that does not fit the kind, INS-007 unless the team has exactly one head, INS-018 for somebody who is nobody's official */
    public void setUp(Actor actor, InspectionSeen seen, Setup setup) {
        life.apply(actor, seen, InspectionAction.EDIT, (inspection, row) -> {
            if (setup.month() < 1 || setup.month() > 12) {
                throw new DomainException("INS-004", DomainException.Kind.INVALID, "no such month");
            }
            row.setMonth(setup.month());
            row.setDecision(Words.limit(setup.decision(), Words.SHORT));
            requireSubject(inspection, setup.subject());
            row.setSubject(setup.subject().key());
            row.setTopic(Words.limit(setup.topic(), Words.SHORT));
            requireTeam(actor, setup.team());
            store.setTeam(inspection.id(), setup.team());
            return Map.of(
                    "month",
                    setup.month(),
                    "team",
                    setup.team().stream().map(TeamMember::accountId).toList());
        });
    }

    private static void requireSubject(Inspection inspection, InspectionSubject subject) {
        if (subject != InspectionSubject.UNIT && inspection.kind() != InspectionKind.SPECIALISED) {
            throw new DomainException("INS-024", DomainException.Kind.INVALID, "only units are inspected on this");
        }
    }

    private void requireTeam(Actor actor, List<TeamMember> team) {
        long heads = team.stream()
                .filter(member -> member.position() == TeamPosition.HEAD)
                .count();
        if (heads != 1) {
            throw new DomainException("INS-007", DomainException.Kind.INVALID, "team has %d heads".formatted(heads));
        }
        Set<UUID> known = new HashSet<>();
        for (TeamMember member : team) {
            boolean ours = accounts.find(member.accountId())
                    .filter(account -> account.authorityId().equals(actor.authorityId()))
                    .isPresent();
            if (!ours || !known.add(member.accountId())) {
                throw new DomainException("INS-018", DomainException.Kind.INVALID, "unknown or repeated member");
            }
        }
    }

    /** Gives it up. @throws DomainException INS-003 without a reason */
    public void drop(Actor actor, InspectionSeen seen, String reason) {
        life.apply(
                actor,
                seen,
                InspectionAction.DROP,
                (inspection, row) -> Map.of("note", notes.add(inspection.id(), reason, null)));
    }

    /** The plan was issued: what it names is counted from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void announce(UUID planId, UUID eventId) {
        store.list(INSPECTION.PLAN_ID.eq(planId)).forEach(inspection -> journal.count(inspection, eventId));
    }
}
