package vn.thongsuot.documents.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.documents.Unscanned;
import vn.thongsuot.platform.Ui;

/** Files that wait for the virus scanner. Asking it again is harmless however often it is done. */
@Controller
class UnscannedController {

    private static final String PATH = "/desk/unscanned";

    private final Unscanned unscanned;

    UnscannedController(Unscanned unscanned) {
        this.unscanned = unscanned;
    }

    @GetMapping(PATH)
    @Requires(Permission.ADMINISTER)
    String list(@CurrentActor Actor actor, Ui ui, Model model) {
        model.addAttribute("page", new UnscannedPage(ui, unscanned.list(actor)));
        return "documents/web/unscanned";
    }

    @PostMapping(PATH)
    @Requires(Permission.ADMINISTER)
    String scanAgain(@CurrentActor Actor actor) {
        unscanned.scanAgain(actor);
        return "redirect:" + PATH;
    }
}
