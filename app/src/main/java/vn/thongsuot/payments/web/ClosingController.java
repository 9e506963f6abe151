package vn.thongsuot.payments.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
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
import vn.thongsuot.organisation.Issuers;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.payments.DongWords;
import vn.thongsuot.payments.closing.CashCount;
import vn.thongsuot.payments.closing.CashRefunds;
import vn.thongsuot.payments.closing.Drawer;
import vn.thongsuot.payments.closing.Drawers;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Sheets;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.platform.pdf.PdfPrinter;
import vn.thongsuot.shared.DomainException;

/** Counting and closing a cash day, taking it over, its list, Excel and paper. */
@Controller
class ClosingController {

    private static final String VIEW = "payments/web/closings";
    private static final String PATH = "/desk/payments/closings";
    private static final int DAYS = 30;

    private final Drawers drawers;
    private final ClosingPages pages;
    private final UnitDirectory units;
    private final Issuers issuers;
    private final PdfPrinter printer;
    private final FormPosts posts;
    private final Clock clock;

    ClosingController(
            Drawers drawers,
            ClosingPages pages,
            UnitDirectory units,
            Issuers issuers,
            PdfPrinter printer,
            FormPosts posts,
            Clock clock) {
        this.drawers = drawers;
        this.pages = pages;
        this.units = units;
        this.issuers = issuers;
        this.printer = printer;
        this.posts = posts;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Requires(Permission.PAYMENT_READ)
    String list(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        model.addAttribute("page", pages.make(ui, actor, first(from), last(to), TypedForm.NOTHING, Map.of()));
        return VIEW;
    }

    @PostMapping(PATH + "/{id}/{act}")
    @Requires(Permission.PAYMENT_READ)
    String act(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "drawer." + act,
                PATH,
                () -> {
                    switch (act) {
                        case "close" -> drawers.close(actor, id, total(form), counted(form), form.text("reason"));
                        case "receive" -> drawers.receive(actor, id, form.requireNumber("version"));
                        default -> throw vn.thongsuot.access.AccessPolicy.notFound();
                    }
                },
                refused -> {
                    Map<String, String> errors = Map.of("act-" + act + "-" + id, ui.error(refused));
                    model.addAttribute("page", pages.make(ui, actor, first(""), last(""), form, errors));
                    return VIEW;
                });
    }

    @GetMapping(PATH + "/export.xlsx")
    @Requires(Permission.PAYMENT_READ)
    ResponseEntity<byte[]> export(
            @CurrentActor Actor actor,
            Ui ui,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        List<String> head = List.of(
                ui.t("payments.day"),
                ui.t("payments.unit"),
                ui.t("payments.cashier"),
                ui.t("payments.total"),
                ui.t("closing.refunded"),
                ui.t("closing.cashExpected"),
                ui.t("closing.counted"),
                ui.t("closing.difference"),
                ui.t("closing.reason"),
                ui.t("closing.receivedBy"));
        List<Drawer> found =
                drawers.list(units.idsWithPredecessors(actor, Permission.PAYMENT_READ), first(from), last(to));
        List<List<@Nullable Object>> rows =
                found.stream().map(drawer -> cells(ui, actor, drawer)).toList();
        return Attachments.saved(
                ui.t("closing.file", first(from), last(to)) + ".xlsx",
                Attachments.EXCEL,
                Sheets.write(ui.t("closing.title"), head, rows));
    }

    @GetMapping(PATH + "/{id}.pdf")
    @Requires(Permission.PAYMENT_READ)
    ResponseEntity<byte[]> paper(@CurrentActor Actor actor, Ui ui, @PathVariable UUID id) {
        Drawer drawer = drawers.get(actor, id);
        CashCount counted = drawer.counted();
        Ui vietnamese = ui.inVietnamese();
        ClosingPaper paper = new ClosingPaper(
                vietnamese,
                issuers.get(drawer.unitId(), drawer.day()),
                pages.row(vietnamese, actor, drawer),
                pages.sums(vietnamese, drawer),
                counted == null ? List.of() : notes(vietnamese, counted),
                vietnamese.t(
                        "closing.receipts",
                        drawer.takings().receipts(),
                        drawer.takings().cancelled()),
                DongWords.of(Math.max(0, counted == null ? drawer.takings().cash() : counted.total())));
        byte[] file = printer.print(
                "payments/web/paperClosing.jte",
                Map.of("paper", paper),
                LocalDateTime.ofInstant(
                        drawer.closedAt() == null ? clock.instant() : drawer.closedAt(), clock.getZone()));
        return Attachments.shown(
                ui.t("closing.file", drawer.day(), drawer.day()) + ".pdf", MediaType.APPLICATION_PDF_VALUE, file);
    }

    private List<@Nullable Object> cells(Ui ui, Actor actor, Drawer drawer) {
        ClosingPage.Row row = pages.row(ui, actor, drawer);
        CashCount counted = drawer.counted();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(drawer.day());
        cells.add(row.unit());
        cells.add(row.cashier());
        cells.add(drawer.takings().total());
        CashRefunds refunds = drawer.takings().refunds();
        cells.add(refunds == null ? null : refunds.sum());
        cells.add(drawer.takings().cash());
        cells.add(counted == null ? null : counted.total());
        cells.add(drawer.difference());
        cells.add(drawer.reason());
        cells.add(row.received());
        return cells;
    }

    private static List<ClosingPaper.Counted> notes(Ui ui, CashCount counted) {
        return counted.pieces().entrySet().stream()
                .map(entry -> new ClosingPaper.Counted(
                        ui.number(entry.getKey()),
                        ui.number(entry.getValue()),
                        ui.money((long) entry.getKey() * entry.getValue())))
                .toList();
    }

    /** Empty fields are no notes. @throws DomainException PLA-012 for what is no number */
    private static CashCount counted(TypedForm form) {
        Map<Integer, Integer> pieces = new TreeMap<>();
        CashCount.NOTES.stream()
                .filter(note -> !form.text("note-" + note).isEmpty())
                .forEach(note -> pieces.put(note, form.requireNumber("note-" + note)));
        return CashCount.of(pieces);
    }

    private static long total(TypedForm form) {
        if (!form.text("total").matches("-?\\d{1,15}")) {
            throw new DomainException("PLA-012", DomainException.Kind.INVALID, "no number");
        }
        return Long.parseLong(form.text("total"));
    }

    private LocalDate first(String typed) {
        return Typed.day(typed).orElse(drawers.today().minusDays(DAYS));
    }

    private LocalDate last(String typed) {
        return Typed.day(typed).orElse(drawers.today());
    }
}
