package vn.thongsuot.documents.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.documents.results.IssuedRegister;
import vn.thongsuot.documents.results.NewIssue;
import vn.thongsuot.platform.Ui;

/** Registers of electronic results and of certified copies. */
@Controller
class RegisterController {

    private static final int SHOWN = 200;

    private final IssuedRegister register;
    private final RegisterRows rows;

    RegisterController(IssuedRegister register, RegisterRows rows) {
        this.register = register;
        this.rows = rows;
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
                                .map(issued -> rows.of(ui, issued))
                                .toList()));
        return "documents/web/register";
    }

    /** An unknown kind is results. */
    static String kind(String asked) {
        return asked.equals(NewIssue.CERTIFIED_COPY) ? asked : NewIssue.RESULT;
    }
}
