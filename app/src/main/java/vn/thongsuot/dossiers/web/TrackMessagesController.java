package vn.thongsuot.dossiers.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.dossiers.MessageConsents;
import vn.thongsuot.platform.Ui;

/** Where an applicant says whether messages about the dossier are wanted; the key in the address is the proof. */
@Controller
class TrackMessagesController {

    private final MessageConsents consents;

    TrackMessagesController(MessageConsents consents) {
        this.consents = consents;
    }

    @GetMapping("/track/{code}/{key}/messages")
    String show(Ui ui, Model model, @PathVariable String code, @PathVariable String key) {
        model.addAttribute(
                "page", new TrackMessagesPage(ui, code, "/track/" + code + "/" + key, consents.isAgreed(code, key)));
        return "dossiers/web/trackMessages";
    }

    /** Saying it twice is as saying it once, so this form needs no key of its own. */
    @PostMapping("/track/{code}/{key}/messages")
    String change(
            @PathVariable String code, @PathVariable String key, @RequestParam(defaultValue = "false") boolean agreed) {
        consents.change(code, key, agreed);
        return "redirect:/track/" + code + "/" + key + "/messages";
    }
}
