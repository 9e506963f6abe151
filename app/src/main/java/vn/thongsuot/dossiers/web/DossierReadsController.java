package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.audit.PersonReadLog;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierReads;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.platform.Ui;

/** Who looked at the applicant of a dossier. */
@Controller
class DossierReadsController {

    /** Purposes with words of their own; the others are told as they are. */
    private static final Set<String> KNOWN = Set.of(
            "dossier",
            "work-list",
            "dossier-list",
            "dossier-search",
            "dossiers-of-person",
            "register-book",
            "fee-receipt",
            "result",
            "intake",
            "dossier-persons-export",
            "dossier-form-correction",
            "dossier-hand-over",
            "api",
            "petition",
            "survey");

    private final DossierReads reads;
    private final Accounts accounts;

    DossierReadsController(DossierReads reads, Accounts accounts) {
        this.reads = reads;
        this.accounts = accounts;
    }

    @GetMapping("/desk/dossiers/{code}/reads")
    @Requires(Permission.DOSSIER_READ)
    String show(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable String code) {
        DossierCode dossier = DossierCode.get(code);
        List<PersonReadLog.Read> found = reads.list(actor, dossier);
        Map<UUID, String> names = accounts.displayNames(
                found.stream().map(PersonReadLog.Read::accountId).distinct().toList());
        model.addAttribute(
                "page",
                new DossierReadsPage(
                        ui,
                        dossier.value(),
                        found.stream()
                                .map(read -> new DossierReadsPage.Row(
                                        ui.dateTime(read.at()),
                                        names.getOrDefault(read.accountId(), "–"),
                                        purpose(ui, read)))
                                .toList()));
        return "dossiers/web/reads";
    }

    private static String purpose(Ui ui, PersonReadLog.Read read) {
        String word = read.purpose().replaceFirst(" .*", "");
        return ui.t("reads.purpose." + (KNOWN.contains(word) ? word : "other"));
    }
}
