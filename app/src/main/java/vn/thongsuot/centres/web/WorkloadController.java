package vn.thongsuot.centres.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.centres.PointView;
import vn.thongsuot.centres.Points;
import vn.thongsuot.centres.workload.CallsWithDossiers;
import vn.thongsuot.centres.workload.HalfHour;
import vn.thongsuot.centres.workload.Workload;
import vn.thongsuot.centres.workload.Workloads;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.Refusals;
import vn.thongsuot.platform.Sheets;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** How busy a point is and how many counters it needs, on a page and as an Excel file; the days stand in the address. */
@Controller
class WorkloadController {

    private static final int USUAL_DAYS = 7;
    private static final List<String> COLUMNS = List.of(
            "time", "arrivals", "perDay", "wait50", "wait90", "served", "perClerk", "counters", "received", "needed");

    private final Points points;
    private final Workloads workloads;
    private final Clock clock;

    WorkloadController(Points points, Workloads workloads, Clock clock) {
        this.points = points;
        this.workloads = workloads;
        this.clock = clock;
    }

    private record Days(LocalDate first, LocalDate last) {}

    @GetMapping("/desk/centres/{id}/workload")
    @Requires(Permission.BOARD_READ)
    String show(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            HttpServletResponse response,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        PointView point = points.get(id);
        Days days = days(from, to);
        try {
            Workloads.Report report = workloads.make(actor, point, days.first(), days.last());
            model.addAttribute("page", page(ui, point, days, report, Map.of()));
        } catch (DomainException refused) {
            if (refused.kind() == DomainException.Kind.NOT_FOUND) {
                throw refused;
            }
            response.setStatus(Refusals.statusOf(refused.kind()).value());
            Days usual = days("", "");
            Workloads.Report report = workloads.make(actor, point, usual.first(), usual.last());
            model.addAttribute("page", page(ui, point, days, report, Map.of("from", ui.error(refused))));
        }
        return "centres/web/workload";
    }

    @GetMapping("/desk/centres/{id}/workload.xlsx")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<byte[]> export(
            @CurrentActor Actor actor,
            Ui ui,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        Days days = days(from, to);
        Workload workload =
                workloads.make(actor, points.get(id), days.first(), days.last()).workload();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        workload.rows().forEach(row -> rows.add(cells(row)));
        List<String> head =
                COLUMNS.stream().map(column -> ui.t("workload.col." + column)).toList();
        return Attachments.saved(
                ui.t("workload.title") + ".xlsx", Attachments.EXCEL, Sheets.write(ui.t("workload.sheet"), head, rows));
    }

    private static WorkloadPage page(
            Ui ui, PointView point, Days days, Workloads.Report report, Map<String, String> errors) {
        Workload workload = report.workload();
        String minutes = ui.decimal(workload.serviceMinutes());
        return new WorkloadPage(
                ui,
                point.id(),
                ui.text(point.name()),
                days.first().toString(),
                days.last().toString(),
                Stream.of(
                                tally(ui, "arrivals", workload.arrivals()),
                                tally(ui, "served", workload.served()),
                                tally(ui, "received", report.received()),
                                tally(ui, "needed", workload.needed()))
                        .toList(),
                workload.rows().stream().map(row -> row(ui, row)).toList(),
                ui.t(
                        workload.measured() ? "workload.arithmetic" : "workload.arithmetic.setting",
                        minutes,
                        workload.loadPercent()),
                report.received() == 0
                        ? ui.t("workload.share.none")
                        : ui.t(
                                "workload.share",
                                ui.number(report.foreign()),
                                ui.number(report.received()),
                                ui.decimal(100.0 * report.foreign() / report.received())),
                real(ui, report.real()),
                errors);
    }

    private static String real(Ui ui, CallsWithDossiers real) {
        return real.calls() == 0
                ? ui.t("workload.real.none")
                : ui.t(
                        "workload.real",
                        ui.number(real.dossiers()),
                        ui.number(real.calls()),
                        ui.decimal(real.perCall()),
                        ui.decimal(real.perDossier()));
    }

    private static WorkloadPage.Tally tally(Ui ui, String key, int value) {
        return new WorkloadPage.Tally(ui.t("workload.tally." + key), ui.number(value));
    }

    private static WorkloadPage.Row row(Ui ui, HalfHour row) {
        return new WorkloadPage.Row(
                span(row),
                ui.number(row.arrivals()),
                ui.decimal(row.perDay()),
                minutes(ui, row.wait50()),
                minutes(ui, row.wait90()),
                ui.number(row.served()),
                ui.decimal(row.perClerk()),
                ui.decimal(row.counters()),
                ui.number(row.received()),
                ui.number(row.needed()),
                row.needed() > row.counters() + 0.5 ? "ts-late" : "");
    }

    private static List<@Nullable Object> cells(HalfHour row) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(span(row));
        cells.add(row.arrivals());
        cells.add(row.perDay());
        cells.add(row.wait50());
        cells.add(row.wait90());
        cells.add(row.served());
        cells.add(row.perClerk());
        cells.add(row.counters());
        cells.add(row.received());
        cells.add(row.needed());
        return cells;
    }

    private static String span(HalfHour row) {
        return row.from() + "–" + row.from().plusMinutes(30);
    }

    private static String minutes(Ui ui, @Nullable Integer minutes) {
        return minutes == null ? "–" : ui.number(minutes);
    }

    /** An unreadable day in an address is none: the last seven days. */
    private Days days(String from, String to) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        LocalDate last = Typed.day(to).orElse(today);
        return new Days(Typed.day(from).orElse(last.minusDays(USUAL_DAYS - 1)), last);
    }
}
