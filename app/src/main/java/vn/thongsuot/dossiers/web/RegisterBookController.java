package vn.thongsuot.dossiers.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
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
import vn.thongsuot.dossiers.ControlSlips;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.RegisterBooks;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Sheets;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** The register of a desk as PDF/A and Excel, and the control slip of a dossier. */
@Controller
class RegisterBookController {

    private static final String PATH = "/desk/register-book";

    private final RegisterBooks books;
    private final ControlSlips slips;
    private final UnitDirectory units;
    private final DossierTexts texts;
    private final Clock clock;

    RegisterBookController(
            RegisterBooks books, ControlSlips slips, UnitDirectory units, DossierTexts texts, Clock clock) {
        this.books = books;
        this.slips = slips;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Requires(Permission.PERSON_READ)
    String ask(@CurrentActor Actor actor, Ui ui, Model model) {
        String today = ui.date(LocalDate.ofInstant(clock.instant(), clock.getZone()));
        List<Choice> desks = units.listUnder(actor, Permission.PERSON_READ).stream()
                .filter(unit -> unit.kind() == UnitKind.ONE_STOP)
                .map(unit -> new Choice(unit.id().toString(), texts.unit(ui, unit.id()), false))
                .toList();
        model.addAttribute("page", new RegisterBookPage(ui, desks, today, today, Map.of()));
        return "dossiers/web/registerBook";
    }

    @GetMapping(PATH + ".pdf")
    @Requires(Permission.PERSON_READ)
    ResponseEntity<byte[]> print(
            @CurrentActor Actor actor,
            Ui ui,
            @RequestParam UUID desk,
            @RequestParam String from,
            @RequestParam String to) {
        return Attachments.shown(
                ui.t("book.title") + ".pdf",
                MediaType.APPLICATION_PDF_VALUE,
                books.print(actor, desk, day(from), day(to)));
    }

    @GetMapping(PATH + ".xlsx")
    @Requires(Permission.PERSON_READ)
    ResponseEntity<byte[]> sheet(
            @CurrentActor Actor actor,
            Ui ui,
            @RequestParam UUID desk,
            @RequestParam String from,
            @RequestParam String to) {
        List<String> head = Stream.of(
                        "field",
                        "serial",
                        "code",
                        "procedure",
                        "applicant",
                        "contact",
                        "agency",
                        "received",
                        "appointment",
                        "returned",
                        "channel")
                .map(name -> ui.t("book." + name))
                .toList();
        List<List<? extends @Nullable Object>> rows = books.list(actor, desk, day(from), day(to)).stream()
                .flatMap(part -> part.rows().stream()
                        .<List<? extends @Nullable Object>>map(row -> Arrays.asList(
                                part.field(),
                                row.serial(),
                                row.code(),
                                row.procedure(),
                                row.applicant(),
                                row.contact(),
                                row.agency(),
                                row.receivedAt().toLocalDate(),
                                row.appointmentAt() == null
                                        ? null
                                        : row.appointmentAt().toLocalDate(),
                                row.returnedAt() == null
                                        ? null
                                        : row.returnedAt().toLocalDate(),
                                row.channel())))
                .toList();
        return Attachments.saved(
                ui.t("book.title") + ".xlsx", Attachments.EXCEL, Sheets.write(ui.t("book.sheet"), head, rows));
    }

    @GetMapping("/desk/dossiers/{code}/control-slip.pdf")
    @Requires(Permission.DOSSIER_READ)
    ResponseEntity<byte[]> slip(@CurrentActor Actor actor, Ui ui, @PathVariable String code) {
        return Attachments.shown(
                ui.t("slip.title") + ".pdf",
                MediaType.APPLICATION_PDF_VALUE,
                slips.print(actor, DossierCode.get(code)));
    }

    private static LocalDate day(String typed) {
        return Typed.day(typed)
                .orElseThrow(() -> new DomainException("PLA-011", DomainException.Kind.INVALID, "no day"));
    }
}
