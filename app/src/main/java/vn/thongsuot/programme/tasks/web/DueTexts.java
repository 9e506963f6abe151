package vn.thongsuot.programme.tasks.web;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.tasks.TaskStatus;

/** "4 days left", "today", "1 day late": word and number first (Vietnamese: thời gian còn lại). */
final class DueTexts {

    private DueTexts() {}

    static String text(Ui ui, TaskStatus status, boolean asked, @Nullable Integer daysLeft) {
        if (asked) {
            return ui.t("task.left.asked");
        }
        if (daysLeft == null) {
            return ui.t("task.left." + status.key());
        }
        if (daysLeft < 0) {
            return ui.t("task.left.late", -daysLeft);
        }
        return daysLeft == 0 ? ui.t("task.left.today") : ui.t("task.left.days", daysLeft);
    }

    static String look(@Nullable Integer daysLeft) {
        if (daysLeft == null) {
            return "";
        }
        return daysLeft < 0 ? "ts-left--late" : daysLeft == 0 ? "ts-left--today" : "";
    }

    static String gauge(@Nullable Integer daysLeft) {
        if (daysLeft == null) {
            return "g-ok";
        }
        return daysLeft < 0 ? "g-late" : daysLeft == 0 ? "g-soon" : "g-ok";
    }

    static String look(TaskStatus status) {
        return switch (status) {
            case DRAFT, CANCELLED -> "";
            case ASSIGNED, ACCEPTED, IN_PROGRESS -> "govuk-tag--blue";
            case REPORTED -> "govuk-tag--yellow";
            case RETURNED, REFUSED -> "govuk-tag--red";
            case CLOSED -> "govuk-tag--green";
        };
    }
}
