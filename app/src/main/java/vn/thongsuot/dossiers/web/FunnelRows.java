package vn.thongsuot.dossiers.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.calendar.WorkingDays;
import vn.thongsuot.dossiers.DossierFilter;
import vn.thongsuot.dossiers.Funnels.Funnel;
import vn.thongsuot.platform.Ui;

/** The way of a procedure's dossiers as rows, the same on the page and in a file. */
final class FunnelRows {

    private static final int WHOLE = 100;

    private FunnelRows() {}

    /**
     * A row.
     *
     * @param percent of what was received
     * @param left dossiers that went on; null where that has no meaning
     * @param days median working days; null where nothing ended
     */
    record Row(
            String name,
            int dossiers,
            int percent,
            @Nullable Integer left,
            @Nullable Double days) {}

    static List<Row> of(Ui ui, Funnel funnel) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(ui.t("funnel.received"), funnel, funnel.received(), null, null));
        funnel.stages()
                .forEach(stage -> rows.add(row(
                        ui.text(stage.name()), funnel, stage.entered(), stage.left(), days(stage.medianMinutes()))));
        rows.add(row(ui.t("funnel.supplemented"), funnel, funnel.supplemented(), null, null));
        rows.add(row(ui.t("funnel.finished"), funnel, funnel.finished(), null, days(funnel.medianMinutes())));
        rows.add(row(ui.t("funnel.returned"), funnel, funnel.returned(), null, null));
        rows.add(row(ui.t("funnel.stopped"), funnel, funnel.stopped(), null, null));
        return rows;
    }

    /**
     * A case.
     *
     * @param key as the list of dossiers takes it
     * @param days median working days; null where nothing ended
     */
    record CaseRow(
            String key,
            String name,
            int received,
            int finished,
            int late,
            @Nullable Double days) {}

    static List<CaseRow> cases(Ui ui, Funnel funnel) {
        return funnel.cases().stream()
                .map(one -> new CaseRow(
                        one.key() == null ? DossierFilter.USUAL_CASE : one.key(),
                        one.name() == null ? ui.t("case.usual") : ui.text(one.name()),
                        one.received(),
                        one.finished(),
                        one.late(),
                        days(one.medianMinutes())))
                .toList();
    }

    private static Row row(String name, Funnel funnel, int dossiers, @Nullable Integer left, @Nullable Double days) {
        int percent = funnel.received() == 0 ? 0 : Math.round((float) WHOLE * dossiers / funnel.received());
        return new Row(name, dossiers, percent, left, days);
    }

    private static @Nullable Double days(@Nullable Long minutes) {
        return minutes == null ? null : WorkingDays.of(minutes);
    }
}
