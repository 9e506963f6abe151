package vn.thongsuot.petitions.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.documents.Downloads;
import vn.thongsuot.petitions.AnswerDraft;
import vn.thongsuot.petitions.PetitionAbout;
import vn.thongsuot.petitions.PetitionAction;
import vn.thongsuot.petitions.PetitionDeciding;
import vn.thongsuot.petitions.PetitionDesk;
import vn.thongsuot.petitions.PetitionDetails;
import vn.thongsuot.petitions.PetitionHandling;
import vn.thongsuot.petitions.PetitionPictures;
import vn.thongsuot.petitions.SeenPetition;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** The page of a petition and every act on it; an act that was refused comes back with what was typed. */
@Controller
class PetitionController {

    private static final Set<PetitionAction> OF_SENDERS =
            Set.of(PetitionAction.RATE, PetitionAction.CONFIRM, PetitionAction.DENY);

    private final PetitionPages pages;
    private final PetitionDetails details;
    private final PetitionDesk desk;
    private final PetitionHandling handling;
    private final PetitionDeciding deciding;
    private final PetitionPictures pictures;
    private final FormPosts posts;

    PetitionController(
            PetitionPages pages,
            PetitionDetails details,
            PetitionDesk desk,
            PetitionHandling handling,
            PetitionDeciding deciding,
            PetitionPictures pictures,
            FormPosts posts) {
        this.pages = pages;
        this.details = details;
        this.desk = desk;
        this.handling = handling;
        this.deciding = deciding;
        this.pictures = pictures;
        this.posts = posts;
    }

    @GetMapping("/desk/petitions/{id}")
    @Requires(Permission.DOSSIER_READ)
    String show(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        model.addAttribute("page", pages.make(ui, actor, id, Map.of(), Map.of()));
        return "petitions/web/petition";
    }

    /** Who sent it; a page of its own, because each reading is logged. */
    @GetMapping("/desk/petitions/{id}/sender")
    @Requires(Permission.PERSON_READ)
    String sender(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        model.addAttribute(
                "page",
                new SenderPage(
                        ui,
                        id,
                        details.get(actor, id, ui.locale()).code(),
                        details.readSender(actor, id),
                        details.findBehalf(actor, id).orElse(null)));
        return "petitions/web/sender";
    }

    @GetMapping("/desk/petitions/{id}/pictures/{document}")
    @Requires(Permission.DOSSIER_READ)
    ResponseEntity<Resource> picture(@CurrentActor Actor actor, @PathVariable UUID id, @PathVariable UUID document) {
        return Downloads.of(pictures.open(actor, id, document));
    }

    @PostMapping("/desk/petitions/{id}/{act}")
    @Requires(Permission.DOSSIER_READ)
    String act(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam int version,
            @RequestParam Map<String, String> typed) {
        PetitionAction action = PetitionAction.find(act)
                .filter(known -> !OF_SENDERS.contains(known))
                .orElseThrow(AccessPolicy::notFound);
        return posts.once(
                press,
                "petition." + act,
                "/desk/petitions/" + id,
                () -> apply(actor, new SeenPetition(id, version), action, typed),
                refused -> showAgain(actor, ui, model, id, act, typed, refused));
    }

    private void apply(Actor actor, SeenPetition seen, PetitionAction action, Map<String, String> typed) {
        String words = typed.getOrDefault("words", "");
        switch (action) {
            case ROUTE -> desk.route(actor, seen, about(typed), unit(typed, "PTN-030"));
            case ASK -> desk.ask(actor, seen, words);
            case COMPLETE -> desk.complete(actor, seen, words);
            case REFUSE -> desk.refuse(actor, seen, words);
            case REDIRECT -> desk.redirect(actor, seen, typed.getOrDefault("kind", ""), words);
            case FORWARD -> desk.forward(actor, seen, typed.getOrDefault("body", ""), words);
            case TRANSFER -> desk.transfer(actor, seen, unit(typed, "PTN-017"), words);
            case JOIN -> desk.join(actor, seen, typed.getOrDefault("code", ""), !"duplicate".equals(typed.get("as")));
            case SEPARATE -> desk.separate(actor, seen);
            case ACCEPT -> handling.accept(actor, seen);
            case GIVE_BACK -> handling.giveBack(actor, seen, words);
            case ASK_OPINION -> handling.askOpinion(actor, seen, unit(typed, "PTN-034"), words);
            case GIVE_OPINION -> handling.giveOpinion(actor, seen, words);
            case SUBMIT -> handling.submit(actor, seen, draft(typed));
            case RETURN -> deciding.sendBack(actor, seen, words);
            case APPROVE -> deciding.approve(actor, seen);
            case PUBLISH -> deciding.publish(actor, seen);
            case REOPEN -> deciding.reopen(actor, seen, words);
            case RATE, CONFIRM, DENY -> throw AccessPolicy.notFound();
        }
    }

    private String showAgain(
            Actor actor, Ui ui, Model model, UUID id, String act, Map<String, String> typed, DomainException refused) {
        Map<String, String> kept = new HashMap<>(typed);
        kept.put("act", act);
        model.addAttribute("page", pages.make(ui, actor, id, Map.of("act-" + act, ui.error(refused)), kept));
        return "petitions/web/petition";
    }

    private static AnswerDraft draft(Map<String, String> typed) {
        return new AnswerDraft(
                typed.getOrDefault("content", ""),
                !"no".equals(typed.get("publishable")),
                typed.getOrDefault("withheld", ""),
                typed.getOrDefault("title", ""),
                typed.getOrDefault("question", ""),
                typed.getOrDefault("answer", ""));
    }

    private static PetitionAbout about(Map<String, String> typed) {
        return Arrays.stream(PetitionAbout.values())
                .filter(about -> about.key().equals(typed.get("about")))
                .findFirst()
                .orElseThrow(() -> new DomainException("PTN-036", DomainException.Kind.INVALID, "not classified"));
    }

    private static UUID unit(Map<String, String> typed, String code) {
        return PetitionForm.uuid(typed.getOrDefault("unit", ""))
                .orElseThrow(() -> new DomainException(code, DomainException.Kind.INVALID, "no unit was chosen"));
    }
}
