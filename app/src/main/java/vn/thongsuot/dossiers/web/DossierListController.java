package vn.thongsuot.dossiers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Dossiers of a period, by unit, procedure, channel and officer; filters stand in the address. */
@Controller
class DossierListController {

    private final DossierListPages pages;

    DossierListController(DossierListPages pages) {
        this.pages = pages;
    }

    @GetMapping(DossierListAsk.PATH)
    @Requires(Permission.DOSSIER_READ)
    String list(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            HttpServletResponse response,
            @RequestParam Map<String, String> asked) {
        DossierListPage page = pages.make(ui, actor, new TypedForm(asked));
        if (!page.errors().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("page", page);
        return "dossiers/web/dossierList";
    }
}
