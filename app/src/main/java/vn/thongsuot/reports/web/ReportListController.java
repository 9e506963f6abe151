package vn.thongsuot.reports.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.Idempotency;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.reports.Duty;
import vn.thongsuot.reports.ReportDesk;
import vn.thongsuot.reports.ReportWords;
import vn.thongsuot.reports.ReportWork;

/** Which reports wait for whom; begins one. */
@Controller
class ReportListController {

    private final ReportWork work;
    private final ReportDesk desk;
    private final ReportNames names;
    private final DutySheet sheet;
    private final Idempotency idempotency;

    ReportListController(
            ReportWork work, ReportDesk desk, ReportNames names, DutySheet sheet, Idempotency idempotency) {
        this.work = work;
        this.desk = desk;
        this.names = names;
        this.sheet = sheet;
        this.idempotency = idempotency;
    }

    @GetMapping("/desk/reports")
    @Requires(Permission.BOARD_READ)
    String list(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam(defaultValue = "") String below) {
        boolean all = below.equals("1");
        ReportWords words = names.words(ui);
        Map<String, List<ReportListPage.Row>> groups = work.list(actor, all).stream()
                .collect(Collectors.groupingBy(
                        ReportListController::group,
                        Collectors.mapping(item -> row(ui, words, item), Collectors.toList())));
        model.addAttribute(
                "page",
                new ReportListPage(
                        ui,
                        List.of("todo", "owed", "done").stream()
                                .map(key -> new ReportListPage.Group(
                                        key,
                                        key.equals("done")
                                                ? groups.getOrDefault(key, List.of())
                                                        .reversed()
                                                : groups.getOrDefault(key, List.of())))
                                .filter(group -> !group.rows().isEmpty())
                                .toList(),
                        all,
                        actor.may(Permission.PROGRAMME_EDIT)));
        return "reports/web/list";
    }

    @GetMapping("/desk/reports/export.xlsx")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<byte[]> export(@CurrentActor Actor actor, Ui ui, @RequestParam(defaultValue = "") String below) {
        return Attachments.saved(
                "nghia-vu-bao-cao.xlsx", Attachments.EXCEL, sheet.write(ui, work.list(actor, below.equals("1"))));
    }

    @PostMapping("/desk/reports/duties/{id}/begin")
    @Requires(Permission.PROGRAMME_EDIT)
    String begin(@CurrentActor Actor actor, @PathVariable UUID id, @RequestParam UUID idempotencyKey) {
        return "redirect:"
                + idempotency.once(
                        idempotencyKey,
                        actor.accountId(),
                        "report.begin",
                        () -> "/desk/reports/" + desk.begin(actor, id));
    }

    private static String group(ReportWork.Item item) {
        return item.next() != ReportWork.Next.NOTHING ? "todo" : item.duty().isDone() ? "done" : "owed";
    }

    private ReportListPage.Row row(Ui ui, ReportWords words, ReportWork.Item item) {
        Duty duty = item.duty();
        return new ReportListPage.Row(
                duty.id().toString(),
                duty.reportId() == null ? null : "/desk/reports/" + duty.reportId(),
                duty.reportId() == null && item.next() == ReportWork.Next.WRITE,
                ui.text(item.regime().name()) + (duty.consolidated() ? " – " + ui.t("report.consolidated") : ""),
                names.unit(ui, duty.unitId()),
                words.period(duty.period()),
                words.days(duty.period()),
                ui.date(duty.dueOn()),
                names.delay(ui, duty),
                duty.isLate(names.today()),
                names.stateKey(duty),
                ReportNames.look(duty.state()),
                duty.isDone() && item.next() == ReportWork.Next.NOTHING
                        ? "report.next.done"
                        : "report.next." + item.next().key());
    }
}
