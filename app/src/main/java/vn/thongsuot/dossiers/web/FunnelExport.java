package vn.thongsuot.dossiers.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.dossiers.Funnels;
import vn.thongsuot.exports.ExportFilter;
import vn.thongsuot.exports.ListExport;
import vn.thongsuot.exports.RowSink;
import vn.thongsuot.platform.Ui;

/** The way of a procedure's dossiers as a file (Vietnamese: kết xuất phễu hồ sơ). */
@Component
class FunnelExport extends ListExport {

    static final String NAME = "funnel";

    private static final int ABOUT = 20;

    private final Funnels funnels;
    private final Clock clock;

    FunnelExport(Funnels funnels, Clock clock) {
        super(
                NAME,
                Permission.DOSSIER_READ,
                "funnel.stage",
                "funnel.dossiers",
                "funnel.percent",
                "funnel.left",
                "funnel.days");
        this.funnels = funnels;
        this.clock = clock;
    }

    /** A row for each step and a few more. */
    @Override
    public long count(Actor actor, ExportFilter filter) {
        return ABOUT;
    }

    @Override
    protected void writeRows(Actor actor, ExportFilter filter, Ui ui, RowSink sink) {
        Optional<Funnels.Funnel> funnel = funnels.find(
                actor,
                FunnelController.asked(
                        filter.textOrEmpty("procedure"),
                        filter.textOrEmpty("from"),
                        filter.textOrEmpty("to"),
                        LocalDate.ofInstant(clock.instant(), clock.getZone())));
        funnel.ifPresent(found -> write(found, ui, sink));
    }

    /** The way, and below it what was received in each case. */
    private static void write(Funnels.Funnel found, Ui ui, RowSink sink) {
        FunnelRows.of(ui, found)
                .forEach(row ->
                        sink.row(Arrays.asList(row.name(), row.dossiers(), row.percent(), row.left(), row.days())));
        FunnelRows.cases(ui, found)
                .forEach(row -> sink.row(Arrays.asList(
                        ui.t("funnel.case") + ": " + row.name(), row.received(), null, row.finished(), row.days())));
    }
}
