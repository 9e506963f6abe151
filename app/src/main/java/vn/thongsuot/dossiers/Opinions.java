package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Role;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.calendar.clock.LegalClock;
import vn.thongsuot.calendar.clock.Limit;
import vn.thongsuot.db.dossiers.tables.records.OpinionRecord;
import vn.thongsuot.dossiers.DossierChanges.Change;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.procedures.RouteOpinion;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.LegalBasis;
import vn.thongsuot.shared.LocalizedText;

/**
 * Opinions beside a step (Vietnamese: lấy ý kiến song song): asked when it begins, awaited before it is left. The legal clock
 * does not stop for them.
 */
@Component
@LegalBasis(act = "118/2025/NĐ-CP", provision = "Điều 20", from = "2025-07-01")
class Opinions {

    private static final int HALF_HOUR = 30;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final OpinionStore store;
    private final OpinionNotices notices;
    private final DossierNotes notes;
    private final StepUnits stepUnits;
    private final WorkingCalendars calendars;
    private final Clock clock;

    Opinions(
            OpinionStore store,
            OpinionNotices notices,
            DossierNotes notes,
            StepUnits stepUnits,
            WorkingCalendars calendars,
            Clock clock) {
        this.store = store;
        this.notices = notices;
        this.notes = notes;
        this.stepUnits = stepUnits;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Asks what the route asks when a step begins; what was asked for this step before is not asked again. */
    void askOfStep(Dossier dossier, StepView step, String fieldCode, @Nullable UUID by, Instant at) {
        if (step.opinions().isEmpty()) {
            return;
        }
        Set<String> asked = store.askedKeys(dossier, step.key());
        step.opinions().stream()
                .filter(opinion -> !asked.contains(opinion.key()))
                .forEach(opinion -> askOfRoute(dossier, step, opinion, fieldCode, by, at));
    }

    private void askOfRoute(
            Dossier dossier, StepView step, RouteOpinion opinion, String fieldCode, @Nullable UUID by, Instant at) {
        UUID unit = stepUnits.resolve(
                opinion.place(),
                opinion.role(),
                dossier.row().getIntakeUnitId(),
                dossier.row().getDecidingUnitId(),
                fieldCode,
                LocalDate.ofInstant(at, clock.getZone()));
        OpinionRecord row = begin(dossier, step.key(), opinion.agency(), unit, opinion.role(), by, at);
        row.setRouteKey(opinion.key());
        row.setRequired(opinion.required());
        row.setDueAt(due(dossier, unit, opinion.budget(), at));
        ask(dossier, row);
    }

    /** Asks on demand; due at the end of a working day. */
    OpinionRecord askOnDemand(
            Change change, LocalizedText agency, UUID unit, String question, LocalDate due, boolean required) {
        Dossier dossier = change.dossier();
        OpinionRecord row = begin(
                dossier,
                dossier.row().getStepKey(),
                agency,
                unit,
                Role.OFFICER,
                change.actor().accountId(),
                change.at());
        row.setQuestion(question);
        row.setRequired(required);
        row.setDueAt(closingOf(dossier, unit, due));
        ask(dossier, row);
        return row;
    }

    /**
     * Sees to it that nothing for which the step waits is left open.
     *
     * @return id of the note that says why overdue ones are passed over; empty where none are open
     * @throws DomainException DOS-061 while one is open that is not overdue, DOS-062 for overdue ones without a reason
     */
    Optional<UUID> settle(Change change, String reason) {
        List<OpinionRecord> awaited = store.listAwaited(change.dossier());
        if (awaited.isEmpty()) {
            return Optional.empty();
        }
        awaited.stream()
                .filter(row -> !row.getDueAt().isBefore(change.at()))
                .findFirst()
                .ifPresent(row -> {
                    throw refusal("DOS-061", change.dossier(), row, "is open");
                });
        if (reason.isBlank()) {
            throw refusal("DOS-062", change.dossier(), awaited.getFirst(), "is overdue, a reason is needed");
        }
        UUID note = notes.add(change, Reasons.require(reason, DossierAction.COMPLETE_STEP));
        awaited.forEach(row -> {
            row.setPassedOverAt(change.at());
            store.save(row, OpinionTransitions.require(OpinionState.of(row.getState()), OpinionAction.PASS_OVER));
        });
        return Optional.of(note);
    }

    private OpinionRecord begin(
            Dossier dossier,
            String stepKey,
            LocalizedText agency,
            UUID unit,
            Role role,
            @Nullable UUID by,
            Instant at) {
        OpinionRecord row = store.create(dossier);
        row.setId(Ids.next(clock));
        row.setStepKey(stepKey);
        row.setAgency(LocalizedJson.of(agency));
        row.setUnitId(unit);
        row.setRole(role.name());
        row.setAskedAt(at);
        row.setAskedBy(by);
        return row;
    }

    private void ask(Dossier dossier, OpinionRecord row) {
        store.insert(dossier, row);
        notices.tellAsked(dossier, row, "opinion-asked");
    }

    /** By the working time of the asked unit. */
    private Instant due(Dossier dossier, UUID unit, Duration budget, Instant at) {
        Limit limit = new Limit.WorkingHours((int) (budget.toMinutes() / HALF_HOUR));
        LocalDateTime due = new LegalClock(calendars.forUnit(dossier.authorityId(), unit))
                .read(LocalDateTime.ofInstant(at, clock.getZone()), limit, List.of())
                .due();
        return Objects.requireNonNull(due, "a clock without pauses runs")
                .atZone(clock.getZone())
                .toInstant();
    }

    private Instant closingOf(Dossier dossier, UUID unit, LocalDate day) {
        WorkingCalendar calendar = calendars.forUnit(dossier.authorityId(), unit);
        LocalDate until = calendar.isWorkingDay(day) ? day : calendar.previousWorkingDay(day);
        return calendar.closing(until).atZone(clock.getZone()).toInstant();
    }

    private DomainException refusal(String code, Dossier dossier, OpinionRecord row, String what) {
        return new DomainException(
                code,
                DomainException.Kind.CONFLICT,
                "Dossier %s: cannot pass on; the opinion of unit %s %s."
                        .formatted(dossier.label(), row.getUnitId(), what),
                LocalizedJson.read(row.getAgency()).vi(),
                MINUTE.format(row.getDueAt().atZone(clock.getZone())));
    }
}
