package vn.thongsuot.petitions.web;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.petitions.PetitionStatus;
import vn.thongsuot.platform.Ui;

/** How states and the time that is left look: word first, colour only helps (Vietnamese: cách hiển thị trạng thái). */
final class Looks {

    private Looks() {}

    static String tag(PetitionStatus status) {
        return switch (status) {
            case RECEIVED, ROUTED, PROCESSING -> "govuk-tag--blue";
            case WAITING, SUBMITTED, JOINED -> "govuk-tag--yellow";
            case REFUSED, REDIRECTED, FORWARDED -> "";
            case ANSWERED, PUBLISHED -> "govuk-tag--green";
        };
    }

    static String left(Ui ui, PetitionStatus status, @Nullable Integer daysLeft) {
        if (daysLeft == null) {
            return ui.t("petition.left.none." + (status.isEnd() ? "done" : "waiting"));
        }
        if (daysLeft < 0) {
            return ui.t("petition.left.late", -daysLeft);
        }
        return daysLeft == 0 ? ui.t("petition.left.today") : ui.t("petition.left.days", daysLeft);
    }

    static String left(@Nullable Integer daysLeft) {
        return daysLeft == null ? "" : daysLeft < 0 ? "ts-left--late" : daysLeft == 0 ? "ts-left--today" : "";
    }

    static String gauge(@Nullable Integer daysLeft) {
        return daysLeft == null || daysLeft > 0 ? "g-ok" : daysLeft < 0 ? "g-late" : "g-soon";
    }
}
