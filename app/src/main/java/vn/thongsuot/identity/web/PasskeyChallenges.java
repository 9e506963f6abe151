package vn.thongsuot.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thongsuot.identity.passkeys.Base64Url;
import vn.thongsuot.identity.passkeys.Challenge;
import vn.thongsuot.identity.passkeys.PasskeySite;

/** Challenges that wait in a session to be signed (Vietnamese: thử thách đang chờ ký): the last one alone, once, for a few minutes. */
@Component
class PasskeyChallenges {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int BYTES = 32;
    private static final String VALUE = "passkey-challenge-";
    private static final String UNTIL = "passkey-until-";

    private final PasskeySettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PasskeyChallenges(PasskeySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** What the challenge is signed for; one for the one is none for the other. */
    enum Purpose {
        LOGIN,
        /** To add a key, after the password was proved. */
        ADD
    }

    /** @return the challenge, in base64url */
    String begin(HttpServletRequest request, Purpose purpose) {
        byte[] value = new byte[BYTES];
        random.nextBytes(value);
        HttpSession session = request.getSession();
        session.setAttribute(VALUE + purpose, Base64Url.encode(value));
        session.setAttribute(UNTIL + purpose, clock.instant().plus(LIFE).getEpochSecond());
        return Base64Url.encode(value);
    }

    /** The one that waits; from now on none does. */
    Optional<Challenge> take(HttpServletRequest request, Purpose purpose) {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(VALUE + purpose) instanceof String value)
                || !(session.getAttribute(UNTIL + purpose) instanceof Long until)) {
            return Optional.empty();
        }
        session.removeAttribute(VALUE + purpose);
        session.removeAttribute(UNTIL + purpose);
        return until < clock.instant().getEpochSecond()
                ? Optional.empty()
                : Optional.of(new Challenge(Base64Url.decode(value), site(request)));
    }

    PasskeySite site(HttpServletRequest request) {
        URI set = settings.address();
        return PasskeySite.of(set == null ? URI.create(request.getRequestURL().toString()) : set);
    }
}
