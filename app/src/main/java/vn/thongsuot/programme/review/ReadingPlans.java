package vn.thongsuot.programme.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.programme.GoalFields;
import vn.thongsuot.programme.Goals;
import vn.thongsuot.programme.PlanDesk;
import vn.thongsuot.programme.PlanHead;
import vn.thongsuot.programme.PlanParts;
import vn.thongsuot.programme.PlanSeen;
import vn.thongsuot.programme.Plans;
import vn.thongsuot.programme.Quote;
import vn.thongsuot.programme.TargetDesk;
import vn.thongsuot.programme.TargetDraft;
import vn.thongsuot.programme.TargetFields;
import vn.thongsuot.shared.DomainException;

/** Makes the draft of a plan from the accepted rows of a reading (Vietnamese: tạo kế hoạch từ bản đọc). */
@Service
public class ReadingPlans {

    private final Readings readings;
    private final ReadingStore store;
    private final PlanDesk desk;
    private final TargetDesk targets;
    private final Goals goals;
    private final PlanParts parts;
    private final Plans plans;
    private final ApplicationEventPublisher events;

    ReadingPlans(
            Readings readings,
            ReadingStore store,
            PlanDesk desk,
            TargetDesk targets,
            Goals goals,
            PlanParts parts,
            Plans plans,
            ApplicationEventPublisher events) {
        this.readings = readings;
        this.store = store;
        this.desk = desk;
        this.targets = targets;
        this.goals = goals;
        this.parts = parts;
        this.plans = plans;
        this.events = events;
    }

    /**
     * @return id of the plan, drafted
     * @throws DomainException PLN-023 if it was made already, PLN-024 while rows are open, PLN-025 without an accepted target
     */
    @Transactional
    public UUID make(Actor actor, UUID readingId, PlanHead head) {
        Reading reading = readings.get(actor, readingId);
        store.lockVersion(readingId);
        if (reading.planId() != null) {
            throw conflict("PLN-023", "reading %s has a plan".formatted(readingId));
        }
        List<ReadingRow> rows = store.listRows(readingId, ReadingRow.Kind.TARGET);
        long open = rows.stream().filter(ReadingRow::isOpen).count();
        if (open > 0) {
            throw conflict("PLN-024", "%d rows are open".formatted(open), open);
        }
        List<ReadingRow> accepted = rows.stream()
                .filter(row -> row.state() == ReadingRow.State.ACCEPTED)
                .toList();
        if (accepted.isEmpty()) {
            throw conflict("PLN-025", "no row was accepted");
        }
        UUID plan = desk.create(actor, reading.unitId(), head);
        parts.add(
                plan,
                new PlanParts.Source(reading.documentId(), reading.fileName(), reading.content()),
                agencies(reading),
                reports(reading));
        Map<String, UUID> targetIds = addTargets(actor, reading, plan, accepted);
        addGoals(actor, reading, plan);
        publishTasks(actor, readingId, plan, new Served(accepted, targetIds));
        store.setPlan(readingId, plan);
        store.touch(readingId);
        return plan;
    }

    private Map<String, UUID> addTargets(Actor actor, Reading reading, UUID plan, List<ReadingRow> rows) {
        Map<String, UUID> byNumber = new HashMap<>();
        for (ReadingRow row : rows) {
            TargetFields fields = new TargetFields(row.content());
            Quote quote = new Quote(reading.content().substring(row.from(), row.to()), row.from(), row.to());
            TargetDraft draft = fields.draft(null, quote).nestedIn(byNumber.get(row.get("nestedIn")));
            int version = plans.find(plan).orElseThrow().version();
            byNumber.put(String.valueOf(row.n()), targets.add(actor, new PlanSeen(plan, version), draft));
        }
        return byNumber;
    }

    private void addGoals(Actor actor, Reading reading, UUID plan) {
        for (ReadingRow row : store.listRows(reading.id(), ReadingRow.Kind.GOAL)) {
            if (row.state() == ReadingRow.State.ACCEPTED) {
                Quote quote = new Quote(reading.content().substring(row.from(), row.to()), row.from(), row.to());
                int version = plans.find(plan).orElseThrow().version();
                goals.add(actor, new PlanSeen(plan, version), new GoalFields(row.content()).words(quote));
            }
        }
    }

    /** Targets by the places of their sentences (Vietnamese: chỉ tiêu nằm trong câu nhiệm vụ). */
    private record Served(List<ReadingRow> targets, Map<String, UUID> ids) {

        /** The first target whose sentence lies within the task's. */
        @Nullable
        UUID by(ReadingRow task) {
            return targets.stream()
                    .filter(target -> target.from() < task.to() && task.from() < target.to())
                    .findFirst()
                    .map(target -> ids.get(String.valueOf(target.n())))
                    .orElse(null);
        }
    }

    private void publishTasks(Actor actor, UUID readingId, UUID plan, Served served) {
        List<PlanTasksAccepted.AcceptedTask> tasks = store.listRows(readingId, ReadingRow.Kind.TASK).stream()
                .filter(row -> row.state() == ReadingRow.State.ACCEPTED)
                .map(row -> new PlanTasksAccepted.AcceptedTask(
                        row.get("area"),
                        row.get("statement"),
                        row.get("lead"),
                        row.get("partners"),
                        row.get("leader"),
                        row.get("product"),
                        row.get("due"),
                        served.by(row)))
                .toList();
        events.publishEvent(new PlanTasksAccepted(actor, plans.find(plan).orElseThrow(), tasks));
    }

    private static List<PlanParts.Agency> agencies(Reading reading) {
        return reading.frame().agencies().stream()
                .map(agency -> new PlanParts.Agency(
                        agency.name(),
                        null,
                        agency.duties().isEmpty()
                                ? String.join(", ", agency.leads())
                                : String.join("; ", agency.duties())))
                .toList();
    }

    private static List<PlanParts.Report> reports(Reading reading) {
        return reading.frame().reports().stream()
                .map(report -> new PlanParts.Report(report.quote().strip(), report.kind(), report.due()))
                .toList();
    }

    private static DomainException conflict(String code, String message, Object... parameters) {
        return new DomainException(code, DomainException.Kind.CONFLICT, message, parameters);
    }
}
