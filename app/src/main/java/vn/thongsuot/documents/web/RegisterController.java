package vn.thongsuot.documents.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.documents.results.Issued;
import vn.thongsuot.documents.results.IssuedRegister;
import vn.thongsuot.documents.results.NewIssue;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.Sheets;
import vn.thongsuot.platform.Ui;

/** Registers of electronic results and of certified copies, as a page and as Excel. */
@Controller
class RegisterController {

    private static final int SHOWN = 200;
    private static final int EXPORTED = 20_000;

    private final IssuedRegister register;
    private final UnitDirectory units;
    private final Clock clock;

    RegisterController(IssuedRegister register, UnitDirectory units, Clock clock) {
        this.register = register;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/desk/results")
    @Requires(Permission.DOSSIER_READ)
    String list(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam(defaultValue = "") String kind) {
        String shown = kind(kind);
        model.addAttribute(
                "page",
                new RegisterPage(
                        ui,
                        shown,
                        register.list(actor, shown, SHOWN).stream()
                                .map(issued -> row(ui, issued))
                                .toList()));
        return "documents/web/register";
    }

    @GetMapping("/desk/results/export.xlsx")
    @Requires(Permission.DOSSIER_READ)
    ResponseEntity<byte[]> export(@CurrentActor Actor actor, Ui ui, @RequestParam(defaultValue = "") String kind) {
        String shown = kind(kind);
        List<String> head =
                List.of("number", "issuedOn", "title", "unit", "signer", "case", "validTo", "state", "code").stream()
                        .map(column -> ui.t("issued." + column))
                        .toList();
        List<List<String>> rows = register.list(actor, shown, EXPORTED).stream()
                .map(issued -> row(ui, issued))
                .map(row -> List.of(
                        row.number(),
                        row.issuedOn(),
                        row.title(),
                        row.unit(),
                        row.signer(),
                        row.caseCode(),
                        row.validTo(),
                        row.state(),
                        row.code()))
                .toList();
        return ResponseEntity.ok()
                .contentType(
                        MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .header("Content-Disposition", Attachments.saved(ui.t("issued.register." + shown) + ".xlsx"))
                .body(Sheets.write(ui.t("issued.register.sheet"), head, rows));
    }

    private static String kind(String asked) {
        return asked.equals(NewIssue.CERTIFIED_COPY) ? asked : NewIssue.RESULT;
    }

    private RegisterPage.Row row(Ui ui, Issued issued) {
        LocalDate validTo = issued.validTo();
        return new RegisterPage.Row(
                issued.number(),
                ui.date(issued.issuedOn()),
                ui.text(issued.title()),
                ui.text(units.get(issued.unitId(), LocalDate.ofInstant(clock.instant(), clock.getZone()))
                        .name()),
                issued.signerPosition(),
                issued.caseCode(),
                validTo == null ? "" : ui.date(validTo),
                ui.t("issued.state." + issued.state().key()),
                issued.verifyCode());
    }
}
