package vn.thongsuot.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.identity.PasswordProof;
import vn.thongsuot.identity.passkeys.Attestation;
import vn.thongsuot.identity.passkeys.Challenge;
import vn.thongsuot.identity.passkeys.PasskeyOffer;
import vn.thongsuot.identity.passkeys.Passkeys;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** The reader's own passkeys. */
@Controller
class PasskeyController {

    private static final String PATH = AccountPages.PATH + "/passkeys";

    private final Passkeys passkeys;
    private final PasskeyChallenges challenges;
    private final PasswordProof proof;
    private final AccountPages pages;
    private final FormPosts posts;

    PasskeyController(
            Passkeys passkeys, PasskeyChallenges challenges, PasswordProof proof, AccountPages pages, FormPosts posts) {
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.proof = proof;
        this.pages = pages;
        this.posts = posts;
    }

    /** What a device is told to make a key. */
    record Asked(String challenge, String host, String name, PasskeyOffer offer) {}

    /** Whoever finds a desk open knows no password, and adds no key of their own. */
    @PostMapping(PATH + "/challenge")
    @Requires(Permission.DESK_USE)
    ResponseEntity<Asked> challenge(
            @CurrentActor Actor actor,
            Ui ui,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String password) {
        if (!proof.proves(actor.accountId(), password)) {
            return ResponseEntity.unprocessableContent().build();
        }
        String challenge = challenges.begin(request, PasskeyChallenges.Purpose.ADD);
        return ResponseEntity.ok(new Asked(
                challenge, challenges.site(request).host(), ui.userName(), passkeys.offer(actor.accountId())));
    }

    @PostMapping(PATH)
    @Requires(Permission.DESK_USE)
    String add(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            HttpServletRequest request,
            Press press,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") String clientData,
            @RequestParam(defaultValue = "") String attestation) {
        return posts.once(
                press,
                "passkey.add",
                AccountPages.PATH,
                () -> passkeys.add(
                        actor.accountId(), label, waiting(request), new Attestation(clientData, attestation)),
                again(actor, ui, model));
    }

    @PostMapping(PATH + "/{passkey}/rename")
    @Requires(Permission.DESK_USE)
    String rename(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID passkey,
            @RequestParam(defaultValue = "") String label) {
        return posts.once(
                press,
                "passkey.rename",
                AccountPages.PATH,
                () -> passkeys.rename(actor.accountId(), passkey, label),
                again(actor, ui, model));
    }

    @PostMapping(PATH + "/{passkey}/remove")
    @Requires(Permission.DESK_USE)
    String remove(@CurrentActor Actor actor, Ui ui, Model model, Press press, @PathVariable UUID passkey) {
        return posts.once(
                press,
                "passkey.remove",
                AccountPages.PATH,
                () -> passkeys.remove(actor.accountId(), passkey),
                again(actor, ui, model));
    }

    private Challenge waiting(HttpServletRequest request) {
        return challenges
                .take(request, PasskeyChallenges.Purpose.ADD)
                .orElseThrow(
                        () -> new DomainException("IDE-206", DomainException.Kind.INVALID, "no challenge is waiting"));
    }

    private Function<DomainException, String> again(Actor actor, Ui ui, Model model) {
        return refused -> {
            model.addAttribute("page", pages.page(actor, ui, Map.of("passkeys", ui.error(refused))));
            return AccountPages.VIEW;
        };
    }
}
