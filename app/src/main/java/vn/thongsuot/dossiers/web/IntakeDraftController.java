package vn.thongsuot.dossiers.web;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.Ui;

/** Saves what is typed at the intake desk, by itself or by a button, and forgets it. Doing either twice changes nothing. */
@Controller
class IntakeDraftController {

    private final IntakeDrafts drafts;
    private final IntakePages pages;
    private final Clock clock;

    IntakeDraftController(IntakeDrafts drafts, IntakePages pages, Clock clock) {
        this.drafts = drafts;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping("/desk/intake/draft")
    @Requires(Permission.DOSSIER_RECEIVE)
    String save(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @RequestParam UUID desk,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            @RequestParam MultiValueMap<String, String> typed) {
        UUID deskId = pages.deskOf(actor, desk);
        UUID id = drafts.save(actor, typed);
        if (fragment == null) {
            return "redirect:/desk/intake?desk=" + deskId + "&draft=" + id;
        }
        model.addAttribute("draft", id.toString());
        model.addAttribute("said", ui.t("draft.saved", ui.time(clock.instant())));
        return "dossiers/web/intakeDraft";
    }

    @PostMapping("/desk/intake/drafts/{id}/delete")
    @Requires(Permission.DOSSIER_RECEIVE)
    String delete(@CurrentActor Actor actor, @PathVariable UUID id) {
        drafts.delete(actor, id);
        return "redirect:/desk/intake";
    }
}
