package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.db.dossiers.tables.records.OpinionRecord;
import vn.thongsuot.db.dossiers.tables.records.PauseRecord;
import vn.thongsuot.db.dossiers.tables.records.StepLogRecord;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.shared.LocalizedText;

/**
 * Who had a dossier how long, in working time (Vietnamese: hồ sơ ở đâu, bao lâu): the agency that received or decides it, the applicant, or
 * another agency. To another agency goes a step that it does, and a step of ours while it waits for a required opinion of theirs until that is
 * given, passed over or withdrawn; one that was withdrawn before that was noted does not count. A pause goes before an opinion, and an opinion before the step.
 */
@Service
public class Holding {

    private final DossierStore store;
    private final DossierRights rights;
    private final StepFlow flow;
    private final OpinionStore opinions;
    private final UnitDirectory units;
    private final WorkingCalendars calendars;
    private final Clock clock;

    Holding(
            DossierStore store,
            DossierRights rights,
            StepFlow flow,
            OpinionStore opinions,
            UnitDirectory units,
            WorkingCalendars calendars,
            Clock clock) {
        this.store = store;
        this.rights = rights;
        this.flow = flow;
        this.opinions = opinions;
        this.units = units;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Oldest first; the minutes add up to the working time from reception to the end, or to now. */
    public List<HeldTime> list(Actor actor, DossierCode code) {
        Dossier dossier = store.find(code).orElseThrow(AccessPolicy::notFound);
        rights.requireRead(actor, dossier);
        return listOf(dossier);
    }

    List<HeldTime> listOf(Dossier dossier) {
        Instant end = Objects.requireNonNullElse(dossier.row().getFinishedAt(), clock.instant());
        Map<String, LocalizedText> names =
                flow.routeOf(dossier).steps().stream().collect(Collectors.toMap(StepView::key, StepView::name));
        List<HoldingTimes.Span<StepLogRecord>> stays = store.listStays(dossier).stream()
                .map(stay -> new HoldingTimes.Span<>(
                        local(stay.getEnteredAt()), local(earlier(stay.getLeftAt(), end)), stay))
                .toList();
        Set<UUID> ours = ours(dossier);
        List<HoldingTimes.Span<Wait>> pauses = store.listPauses(dossier).stream()
                .map(pause -> new HoldingTimes.Span<>(
                        local(pause.getStartedAt()), local(earlier(pause.getEndedAt(), end)), waitOf(pause)))
                .toList();
        List<HoldingTimes.Span<Wait>> asked = opinions.list(dossier).stream()
                .filter(opinion -> isAwaited(opinion) && isOther(opinion.getUnitId(), ours))
                .map(opinion -> new HoldingTimes.Span<>(
                        local(opinion.getAskedAt()),
                        local(earlier(awaitedUntil(opinion), end)),
                        new Wait(HeldTime.Who.OTHER_AGENCY, opinion.getUnitId())))
                .toList();
        List<HoldingTimes.Span<Wait>> waits = Stream.concat(
                        pauses.stream(), HoldingTimes.outside(asked, pauses).stream())
                .toList();
        return new HoldingTimes(calendar(dossier))
                .cut(stays, waits).stream()
                        .map(piece -> held(piece, names, ours, end))
                        .toList();
    }

    /**
     * For whom a step waits.
     *
     * @param unitId null for the applicant and for an agency outside the system
     */
    private record Wait(HeldTime.Who who, @Nullable UUID unitId) {}

    private static Wait waitOf(PauseRecord pause) {
        return new Wait(
                WaitReason.of(pause.getReason()) == WaitReason.OTHER_AGENCY
                        ? HeldTime.Who.OTHER_AGENCY
                        : HeldTime.Who.CITIZEN,
                null);
    }

    private static boolean isAwaited(OpinionRecord opinion) {
        OpinionState state = OpinionState.of(opinion.getState());
        boolean noted = state != OpinionState.WITHDRAWN || opinion.getWithdrawnAt() != null;
        return opinion.getRequired() && noted && state != OpinionState.LAPSED;
    }

    private static @Nullable Instant awaitedUntil(OpinionRecord opinion) {
        if (opinion.getWithdrawnAt() != null) {
            return opinion.getWithdrawnAt();
        }
        return opinion.getPassedOverAt() == null ? opinion.getAnsweredAt() : opinion.getPassedOverAt();
    }

    /** Agencies that received and decide it. */
    private Set<UUID> ours(Dossier dossier) {
        return Stream.of(dossier.row().getIntakeUnitId(), dossier.row().getDecidingUnitId())
                .flatMap(unit -> agencyOf(unit).stream())
                .collect(Collectors.toSet());
    }

    private boolean isOther(@Nullable UUID unitId, Set<UUID> ours) {
        return unitId != null
                && agencyOf(unitId).filter(agency -> !ours.contains(agency)).isPresent();
    }

    /** Of the unit that carries on for it today, so that a merger makes nobody another agency. */
    private Optional<UUID> agencyOf(UUID unitId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return units.find(units.heirOf(unitId, today), today)
                .map(unit -> units.agencyOf(unit.id(), today).id());
    }

    private HeldTime held(
            HoldingTimes.Piece<StepLogRecord, Wait> piece,
            Map<String, LocalizedText> names,
            Set<UUID> ours,
            Instant end) {
        StepLogRecord stay = piece.stay();
        boolean running = stay.getLeftAt() == null
                && !piece.to().isBefore(local(end).truncatedTo(java.time.temporal.ChronoUnit.MINUTES));
        Wait who = piece.pause()
                .orElseGet(() -> new Wait(
                        isOther(stay.getUnitId(), ours) ? HeldTime.Who.OTHER_AGENCY : HeldTime.Who.UNIT,
                        stay.getUnitId()));
        return new HeldTime(
                who.who(),
                names.getOrDefault(stay.getStepKey(), LocalizedText.of(stay.getStepKey())),
                who.unitId(),
                stay.getHolderId(),
                instant(piece.from()),
                running ? null : instant(piece.to()),
                piece.minutes());
    }

    private WorkingCalendar calendar(Dossier dossier) {
        return calendars.forUnit(dossier.authorityId(), dossier.row().getDecidingUnitId());
    }

    private static Instant earlier(@Nullable Instant at, Instant end) {
        return at == null || at.isAfter(end) ? end : at;
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
    }

    private Instant instant(LocalDateTime at) {
        return at.atZone(clock.getZone()).toInstant();
    }
}
