package vn.thongsuot.centres.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thongsuot.centres.queue.QueueKeys;
import vn.thongsuot.platform.Ui;

/** The page that the QR of a number opens: how many are before, which counter calls. */
@Controller
class TicketController {

    private final QueueKeys keys;
    private final KioskPages pages;

    TicketController(QueueKeys keys, KioskPages pages) {
        this.keys = keys;
        this.pages = pages;
    }

    @GetMapping("/queue/{ticket}/{key}")
    String follow(Ui ui, Model model, @PathVariable UUID ticket, @PathVariable String key) {
        model.addAttribute("page", pages.ticket(ui, keys.requireTicket(ticket, key), false));
        return "centres/web/ticket";
    }
}
