package vn.thongsuot.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.desk.DemoLogins;
import vn.thongsuot.platform.OpenToAll;
import vn.thongsuot.platform.Ui;

/** Login and start page. */
@Controller
class DeskController {

    private final ObjectProvider<DemoLogins> demo;

    DeskController(ObjectProvider<DemoLogins> demo) {
        this.demo = demo;
    }

    @GetMapping("/desk/login")
    @OpenToAll
    String login(Ui ui, Model model, @RequestParam(required = false) @Nullable String failed) {
        DemoLogins logins = demo.getIfAvailable();
        model.addAttribute(
                "page",
                new LoginPage(
                        ui,
                        failureOf(failed),
                        logins == null ? List.of() : logins.list(),
                        logins == null ? "" : logins.password()));
        return "desk/web/login";
    }

    private static @Nullable String failureOf(@Nullable String failed) {
        if (failed == null) {
            return null;
        }
        return failed.equals("passkey") ? "passkeys.login.failed" : "login.failed";
    }

    /** Leads to the first thing this person may do. */
    @GetMapping("/desk")
    @Requires(Permission.DESK_USE)
    String start(Ui ui) {
        return "redirect:"
                + ui.bar("").main().stream()
                        .findFirst()
                        .map(item -> item.path())
                        .orElse("/");
    }
}
