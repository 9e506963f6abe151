package vn.thongsuot.dossiers.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierStatus;
import vn.thongsuot.dossiers.ListedDossier;
import vn.thongsuot.dossiers.WorkItem;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.platform.WorkEntry;

/** "4 days", "today 17:00", "1 day late", "paused": word and number first (Vietnamese: thời gian còn lại). */
@Component
class LeftTexts {

    String text(Ui ui, WorkItem item) {
        return text(ui, item.status(), item.daysLeft(), item.late(), item.dueAt());
    }

    String text(Ui ui, DossierDetail detail) {
        return text(ui, detail.status(), detail.daysLeft(), detail.late(), detail.dueAt());
    }

    static String text(Ui ui, ListedDossier dossier) {
        return text(ui, dossier.status(), dossier.daysLeft(), dossier.late(), dossier.dueAt());
    }

    private static String text(
            Ui ui, DossierStatus status, @Nullable Integer days, boolean late, @Nullable Instant dueAt) {
        if (status == DossierStatus.RESULT_READY) {
            return ui.t("left.ready");
        }
        if (status.isEnd()) {
            return ui.t("dossier.closed");
        }
        if (days == null || dueAt == null) {
            return ui.t("left.paused");
        }
        if (late) {
            return days == 0 ? ui.t("left.lateToday", ui.time(dueAt)) : ui.t("left.late", -days);
        }
        return days == 0 ? ui.t("left.today", ui.time(dueAt)) : ui.t("left.days", days);
    }

    static String text(Ui ui, WorkEntry entry) {
        Integer days = entry.daysLeft();
        if (days == null) {
            return ui.t(entry.statusKey());
        }
        if (days < 0) {
            return ui.t("left.late", -days);
        }
        return days == 0 ? ui.t("left.thisDay") : ui.t("left.days", days);
    }

    static String look(WorkEntry entry) {
        if (entry.isLate()) {
            return "ts-left--late";
        }
        return entry.daysLeft() != null && entry.daysLeft() == 0 ? "ts-left--today" : "";
    }

    static String gauge(WorkEntry entry) {
        if (entry.isLate()) {
            return "g-late";
        }
        return entry.daysLeft() != null && entry.daysLeft() == 0 ? "g-soon" : "g-ok";
    }

    static String look(ListedDossier dossier) {
        if (dossier.late() || "late".equals(dossier.timeliness())) {
            return "ts-left--late";
        }
        return dossier.daysLeft() != null && dossier.daysLeft() == 0 ? "ts-left--today" : "";
    }

    static String look(WorkItem item) {
        if (item.late()) {
            return "ts-left--late";
        }
        return item.daysLeft() != null && item.daysLeft() == 0 ? "ts-left--today" : "";
    }

    static String gauge(WorkItem item) {
        if (item.late()) {
            return "g-late";
        }
        return item.daysLeft() != null && item.daysLeft() == 0 ? "g-soon" : "g-ok";
    }
}
