package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierReads;
import vn.thongsuot.dossiers.MayDo;
import vn.thongsuot.dossiers.WhoMay;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.platform.Ui;

/** Who may do what with a dossier now, and why the reader may not. */
@Controller
class WhoController {

    private final WhoMay whoMay;
    private final DossierReads reads;
    private final Accounts accounts;

    WhoController(WhoMay whoMay, DossierReads reads, Accounts accounts) {
        this.whoMay = whoMay;
        this.reads = reads;
        this.accounts = accounts;
    }

    @GetMapping("/desk/dossiers/{code}/who")
    @Requires(Permission.DOSSIER_READ)
    String show(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable String code) {
        DossierCode dossier = DossierCode.get(code);
        List<MayDo> all = whoMay.list(actor, dossier);
        Map<UUID, String> names = accounts.displayNames(
                all.stream().flatMap(one -> one.accounts().stream()).distinct().toList());
        model.addAttribute("page", new WhoPage(ui, dossier.value(), all, names, reads.mayList(actor, dossier)));
        return "dossiers/web/who";
    }
}
