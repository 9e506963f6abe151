package vn.thongsuot.programme.tasks.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.programme.tasks.TaskAction;
import vn.thongsuot.programme.tasks.TaskContent;
import vn.thongsuot.programme.tasks.TaskDetail;
import vn.thongsuot.programme.tasks.TaskSource;
import vn.thongsuot.programme.tasks.TaskStatus;

/**
 * A task as machines read it; people are ids.
 *
 * @param leadUnitId the unit that is in charge today, after mergers
 * @param daysLeft working days until the due day, negative when late; null unless the due day runs
 * @param actions what this caller may do now
 */
record TaskJson(
        UUID id,
        int version,
        String code,
        @Allowed(of = TaskStatus.class) String status,
        @Allowed(of = TaskSource.class) String source,
        @Nullable UUID sourceId,
        String title,
        String duty,
        String product,
        @Nullable LocalDate dueOn,
        @Nullable UUID leadUnitId,
        @Nullable UUID holderId,
        @Nullable UUID leaderId,
        List<UUID> partnerIds,
        @Allowed(of = ReformArea.class) @Nullable String area,
        @Nullable String topic,
        @Nullable UUID targetId,
        UUID assignerUnitId,
        int percent,
        int returns,
        @Nullable LocalDate firstDueOn,
        @Nullable LocalDate askedDueOn,
        @Nullable LocalDate assignedOn,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable Integer daysLeft,
        List<ReportJson> reports,
        @Allowed(of = TaskAction.class) List<String> actions) {

    /** A report of progress; its evidence is opened on the page. */
    record ReportJson(UUID id, Instant at, int percent, String words, boolean hasFile) {

        static ReportJson of(TaskDetail.Report report) {
            return new ReportJson(
                    report.id(), report.at(), report.percent(), report.words(), report.documentId() != null);
        }
    }

    static TaskJson of(TaskDetail task) {
        TaskContent content = task.content();
        return new TaskJson(
                task.id(),
                task.version(),
                task.code(),
                task.status().key(),
                task.source().key(),
                task.sourceId(),
                content.title(),
                content.duty(),
                content.product(),
                content.dueOn(),
                task.currentLeadId(),
                content.holderId(),
                content.leaderId(),
                content.partnerIds().stream().sorted().toList(),
                content.area(),
                content.topic(),
                content.targetId(),
                task.assignerUnitId(),
                task.percent(),
                task.returns(),
                task.firstDueOn(),
                task.askedDueOn(),
                task.assignedOn(),
                task.completedOn(),
                task.acceptedOn(),
                task.daysLeft(),
                task.reports().stream().map(ReportJson::of).toList(),
                task.actions().stream().map(TaskAction::key).sorted().toList());
    }
}
