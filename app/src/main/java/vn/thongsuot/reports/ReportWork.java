package vn.thongsuot.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.programme.tasks.TaskUnits;

/**
 * Which reports wait for whom (Vietnamese: việc về báo cáo): to be written, to be judged by the leader, to be sent, to be
 * received.
 */
@Service
@Transactional(readOnly = true)
public class ReportWork {

    private static final int MONTHS_SHOWN = 15;

    private final Duties duties;
    private final RegimeStore regimes;
    private final AccessPolicy policy;
    private final UnitDirectory units;
    private final TaskUnits heirs;
    private final Clock clock;

    ReportWork(
            Duties duties,
            RegimeStore regimes,
            AccessPolicy policy,
            UnitDirectory units,
            TaskUnits heirs,
            Clock clock) {
        this.duties = duties;
        this.regimes = regimes;
        this.policy = policy;
        this.units = units;
        this.heirs = heirs;
        this.clock = clock;
    }

    /** What has to happen next (Vietnamese: việc phải làm). */
    public enum Next {
        WRITE,
        JUDGE,
        SEND,
        RECEIVE,
        /** Waits for somebody else, or is done. */
        NOTHING;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A duty with its regime and what the reader has to do about it. */
    public record Item(Duty duty, Regime regime, Next next) {}

    /**
     * Duties with which the actor has to do, those of units that are no more and for which one of theirs carries on included: those
     * of the last year and all that are owed; the earliest due first.
     *
     * @param below whether units below the actor's own ones are listed too
     */
    public List<Item> list(Actor actor, boolean below) {
        LocalDate since = today().minusMonths(MONTHS_SHOWN);
        Set<UUID> granted = actor.grantsWith(Permission.BOARD_READ)
                .map(grant -> grant.unitId())
                .collect(Collectors.toSet());
        Set<UUID> own = heirs.withPredecessors(granted);
        Set<UUID> covered = below ? heirs.withPredecessors(covered(granted)) : own;
        Map<UUID, Duty> found = new LinkedHashMap<>();
        Stream.concat(duties.listOfUnits(covered, since).stream(), duties.listTowards(own, since).stream())
                .forEach(duty -> found.putIfAbsent(duty.id(), duty));
        Map<UUID, Regime> known =
                regimes.list(DSL.noCondition()).stream().collect(Collectors.toMap(Regime::id, regime -> regime));
        consolidatedThrough(own, known, since).forEach(duty -> found.putIfAbsent(duty.id(), duty));
        return found.values().stream()
                .filter(duty -> duty.authorityId().equals(actor.authorityId()))
                .map(duty -> item(actor, duty, Objects.requireNonNull(known.get(duty.regimeId())), own))
                .sorted(Comparator.comparing((Item item) -> item.duty().dueOn())
                        .thenComparing(item -> item.duty().id()))
                .toList();
    }

    /** Consolidated reports that offices draft for another unit. */
    private List<Duty> consolidatedThrough(Set<UUID> offices, Map<UUID, Regime> known, LocalDate since) {
        List<UUID> recipients = known.values().stream()
                .filter(regime -> offices.contains(regime.officeId()))
                .map(Regime::recipientUnitId)
                .distinct()
                .toList();
        return duties.listOfUnits(recipients, since).stream()
                .filter(Duty::consolidated)
                .filter(duty -> offices.contains(
                        Objects.requireNonNull(known.get(duty.regimeId())).officeId()))
                .toList();
    }

    private Item item(Actor actor, Duty duty, Regime regime, Collection<UUID> own) {
        UUID drafter = duty.consolidated() ? regime.officeId() : duty.unitId();
        boolean writes = may(actor, Permission.PROGRAMME_EDIT, drafter, own)
                || duty.consolidated() && may(actor, Permission.PROGRAMME_EDIT, duty.unitId(), own);
        boolean judges = may(actor, Permission.PROGRAMME_APPROVE, duty.unitId(), own);
        boolean receives = !duty.consolidated()
                && (may(actor, Permission.PROGRAMME_EDIT, regime.officeId(), own)
                        || may(actor, Permission.PROGRAMME_EDIT, regime.recipientUnitId(), own));
        return new Item(duty, regime, next(duty.state(), writes, judges, receives));
    }

    /** Work is what an actor does in a unit of their own; what they could do below is no work of theirs. */
    private boolean may(Actor actor, Permission permission, UUID unit, Collection<UUID> own) {
        return own.contains(unit) && policy.mayIn(actor, permission, unit);
    }

    private static Next next(@Nullable ReportState state, boolean writes, boolean judges, boolean receives) {
        if (state == null) {
            return writes ? Next.WRITE : Next.NOTHING;
        }
        return switch (state) {
            case DRAFT, RETURNED -> writes ? Next.WRITE : Next.NOTHING;
            case SUBMITTED, APPROVED -> judges ? Next.JUDGE : Next.NOTHING;
            case SIGNED -> writes ? Next.SEND : Next.NOTHING;
            case SENT -> receives ? Next.RECEIVE : Next.NOTHING;
            case ACCEPTED -> Next.NOTHING;
        };
    }

    private Set<UUID> covered(Set<UUID> own) {
        return own.stream()
                .flatMap(unit -> units.listSubtree(unit, today()).stream())
                .map(UnitView::id)
                .collect(Collectors.toSet());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
