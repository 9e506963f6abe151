package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.db.dossiers.tables.records.PauseRecord;
import vn.thongsuot.db.dossiers.tables.records.StepLogRecord;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.shared.LocalizedText;

/** Who had a dossier how long, in working time (Vietnamese: hồ sơ ở đâu, bao lâu). */
@Service
public class Holding {

    private final DossierStore store;
    private final DossierRights rights;
    private final StepFlow flow;
    private final WorkingCalendars calendars;
    private final Clock clock;

    Holding(DossierStore store, DossierRights rights, StepFlow flow, WorkingCalendars calendars, Clock clock) {
        this.store = store;
        this.rights = rights;
        this.flow = flow;
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
        List<HoldingTimes.Span<PauseRecord>> pauses = store.listPauses(dossier).stream()
                .map(pause -> new HoldingTimes.Span<>(
                        local(pause.getStartedAt()), local(earlier(pause.getEndedAt(), end)), pause))
                .toList();
        return new HoldingTimes(calendar(dossier))
                .cut(stays, pauses).stream()
                        .map(piece -> held(piece, names, end))
                        .toList();
    }

    private HeldTime held(
            HoldingTimes.Piece<StepLogRecord, PauseRecord> piece, Map<String, LocalizedText> names, Instant end) {
        StepLogRecord stay = piece.stay();
        boolean running = stay.getLeftAt() == null
                && !piece.to().isBefore(local(end).truncatedTo(java.time.temporal.ChronoUnit.MINUTES));
        HeldTime.Who who = piece.pause()
                .map(pause ->
                        pause.getReason().equals("other-agency") ? HeldTime.Who.OTHER_AGENCY : HeldTime.Who.CITIZEN)
                .orElse(HeldTime.Who.UNIT);
        return new HeldTime(
                who,
                names.getOrDefault(stay.getStepKey(), LocalizedText.of(stay.getStepKey())),
                stay.getUnitId(),
                stay.getHolderId(),
                instant(piece.from()),
                running ? null : instant(piece.to()),
                piece.minutes());
    }

    private WorkingCalendar calendar(Dossier dossier) {
        return calendars.forUnit(dossier.authorityId(), dossier.row().getDecidingUnitId());
    }

    private static Instant earlier(@org.jspecify.annotations.Nullable Instant at, Instant end) {
        return at == null || at.isAfter(end) ? end : at;
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
    }

    private Instant instant(LocalDateTime at) {
        return at.atZone(clock.getZone()).toInstant();
    }
}
