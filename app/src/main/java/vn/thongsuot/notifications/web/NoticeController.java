package vn.thongsuot.notifications.web;

import java.util.UUID;
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
import vn.thongsuot.notifications.Notices;
import vn.thongsuot.platform.Ui;

/** Notices of the one who is logged in. */
@Controller
class NoticeController {

    private final Notices notices;

    NoticeController(Notices notices) {
        this.notices = notices;
    }

    @GetMapping("/desk/notices")
    @Requires(Permission.DESK_USE)
    String list(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam(defaultValue = "1") int page) {
        model.addAttribute("page", NoticePage.of(ui, notices.list(actor, page), Math.max(page, 1)));
        return "notifications/web/notices";
    }

    /** Reading twice is as reading once, so this form needs no key. */
    @PostMapping("/desk/notices/{id}/read")
    @Requires(Permission.DESK_USE)
    String read(@CurrentActor Actor actor, @PathVariable UUID id) {
        return "redirect:" + notices.read(actor, id).orElse("/desk/notices");
    }
}
