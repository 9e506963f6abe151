package vn.thongsuot.programme.tasks;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.programme.DueWords;
import vn.thongsuot.programme.review.PlanTasksAccepted;
import vn.thongsuot.programme.review.PlanTasksAccepted.AcceptedTask;

/**
 * Makes drafts of the tasks that were accepted of a plan's text (Vietnamese: dự thảo nhiệm vụ từ kế hoạch), in the transaction
 * that makes the plan. What the text leaves open stays open: {@link FiveClear} asks for it before a task is assigned.
 */
@Component
class PlanTaskDrafts {

    private final TaskAssigning assigning;
    private final TaskRights rights;
    private final UnitDirectory units;
    private final Clock clock;

    PlanTaskDrafts(TaskAssigning assigning, TaskRights rights, UnitDirectory units, Clock clock) {
        this.assigning = assigning;
        this.rights = rights;
        this.units = units;
        this.clock = clock;
    }

    /** Whoever reads plans but may not assign gets the plan without drafts of its tasks. */
    @EventListener
    void make(PlanTasksAccepted accepted) {
        UUID unit = accepted.plan().unitId();
        if (rights.findAssigner(accepted.actor(), unit).isEmpty()) {
            return;
        }
        List<UnitView> under = units.listSubtree(unit, LocalDate.ofInstant(clock.instant(), clock.getZone()));
        TaskOrigin origin = new TaskOrigin(TaskSource.PLAN, accepted.plan().id(), unit);
        for (AcceptedTask task : accepted.tasks()) {
            if (!task.content().isBlank()) {
                assigning.draft(accepted.actor(), origin, content(task, under));
            }
        }
    }

    private static TaskContent content(AcceptedTask task, List<UnitView> units) {
        return new TaskContent(
                TaskContent.shortened(task.content(), TaskChecks.LONGEST_TITLE),
                "",
                TaskContent.shortened(task.product(), TaskNotes.LONGEST),
                DueWords.day(task.due()).orElse(null),
                named(task.lead(), units).orElse(null),
                null,
                null,
                Set.of(),
                TaskContent.AREAS.contains(task.area()) ? task.area() : null,
                null,
                task.targetId());
    }

    /** The unit whose name the words begin with or are; empty where none or several have it. */
    static Optional<UUID> named(String words, List<UnitView> units) {
        String wanted = plain(words);
        List<UUID> found = wanted.isEmpty()
                ? List.of()
                : units.stream()
                        .filter(unit -> {
                            String name = plain(unit.name().vi());
                            return name.equals(wanted) || name.startsWith(wanted + " ");
                        })
                        .map(UnitView::id)
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
