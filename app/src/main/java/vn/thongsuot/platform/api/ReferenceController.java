package vn.thongsuot.platform.api;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thongsuot.platform.Ui;

/** The page on which people read what machines can ask for. */
@Controller
class ReferenceController {

    private final ReferencePages pages;

    ReferenceController(ReferencePages pages) {
        this.pages = pages;
    }

    @GetMapping("/api")
    String reference(Ui ui, Model model) {
        model.addAttribute("page", pages.of(ui));
        return "platform/api/reference";
    }
}
