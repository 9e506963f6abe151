package vn.thongsuot.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;

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
    private final Clock clock;

    ReportWork(Duties duties, RegimeStore regimes, AccessPolicy policy, UnitDirectory units, Clock clock) {
        this.duties = duties;
        this.regimes = regimes;
        this.policy = policy;
        this.units = units;
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
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A duty with its regime and what the reader has to do about it. */
    public record Item(Duty duty, Regime regime, Next next) {}

    /**
     * Duties with which the actor has to do, those of the last year and all that are owed; the earliest due first.
     *
     * @param below whether units below the actor's own ones are listed too
     */
    public List<Item> list(Actor actor, boolean below) {
        LocalDate since = today().minusMonths(MONTHS_SHOWN);
        Set<UUID> own = actor.grantsWith(Permission.BOARD_READ)
                .map(grant -> grant.unitId())
                .collect(Collectors.toSet());
        Set<UUID> covered = below ? covered(own) : own;
        Map<UUID, Duty> found = new LinkedHashMap<>();
        Stream.concat(duties.listOfUnits(covered, since).stream(), duties.listTowards(own, since).stream())
                .forEach(duty -> found.putIfAbsent(duty.id(), duty));
        Map<UUID, Regime> known = regimes.list(org.jooq.impl.DSL.noCondition()).stream()
                .collect(Collectors.toMap(Regime::id, regime -> regime));
        consolidatedThrough(own, known, since).forEach(duty -> found.putIfAbsent(duty.id(), duty));
        return found.values().stream()
                .filter(duty -> duty.authorityId().equals(actor.authorityId()))
                .map(duty -> item(actor, duty, java.util.Objects.requireNonNull(known.get(duty.regimeId())), own))
                .sorted(java.util.Comparator.comparing(
                                (Item item) -> item.duty().dueOn())
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
                .filter(duty -> offices.contains(java.util.Objects.requireNonNull(known.get(duty.regimeId()))
                        .officeId()))
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

    private static Next next(
            @org.jspecify.annotations.Nullable ReportState state, boolean writes, boolean judges, boolean receives) {
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
