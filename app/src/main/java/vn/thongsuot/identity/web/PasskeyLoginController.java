package vn.thongsuot.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.identity.passkeys.Assertion;
import vn.thongsuot.identity.passkeys.PasskeyLogin;
import vn.thongsuot.platform.OpenToAll;

/** Login by passkey: the device says who it is, nothing is typed. */
@Controller
class PasskeyLoginController {

    private static final String PATH = "/desk/login/passkey";

    private final PasskeyChallenges challenges;
    private final PasskeyLogin login;
    private final PendingLogins logins;

    PasskeyLoginController(PasskeyChallenges challenges, PasskeyLogin login, PendingLogins logins) {
        this.challenges = challenges;
        this.login = login;
        this.logins = logins;
    }

    /** What a device has to sign; the same for everybody, so that it tells nothing of accounts. */
    record Asked(String challenge, String host) {}

    @PostMapping(PATH + "/challenge")
    @OpenToAll
    ResponseEntity<Asked> challenge(HttpServletRequest request) {
        String challenge = challenges.begin(request, PasskeyChallenges.Purpose.LOGIN);
        return ResponseEntity.ok(new Asked(challenge, challenges.site(request).host()));
    }

    @PostMapping(PATH)
    @OpenToAll
    String open(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(defaultValue = "") String user,
            @RequestParam(defaultValue = "") String authenticator,
            @RequestParam(defaultValue = "") String clientData,
            @RequestParam(defaultValue = "") String signature) {
        Assertion said = new Assertion(credential, user, authenticator, clientData, signature);
        Optional<UUID> account = challenges
                .take(request, PasskeyChallenges.Purpose.LOGIN)
                .flatMap(challenge -> login.open(challenge, said));
        return "redirect:"
                + account.map(id -> logins.complete(request, response, id)).orElse("/desk/login?failed=passkey");
    }
}
