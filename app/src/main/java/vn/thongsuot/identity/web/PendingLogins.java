package vn.thongsuot.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/**
 * Logins whose password was right and whose second factor is due (Vietnamese: phiên chờ xác thực lớp hai). Such a session holds no
 * authentication: to all else its owner is a stranger.
 */
@Component
class PendingLogins {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final String ACCOUNT = "second-factor-account";
    private static final String UNTIL = "second-factor-until";

    private final Clock clock;

    PendingLogins(Clock clock) {
        this.clock = clock;
    }

    void begin(HttpServletRequest request, UUID accountId) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(ACCOUNT, accountId.toString());
        session.setAttribute(UNTIL, clock.instant().plus(LIFE).getEpochSecond());
    }

    Optional<UUID> find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(ACCOUNT) instanceof String account
                        && session.getAttribute(UNTIL) instanceof Long until
                        && until > clock.instant().getEpochSecond()
                ? Optional.of(UUID.fromString(account))
                : Optional.empty();
    }

    /** Logs the account in, under a new session id and a new token against forged forms. @return where it wanted to go */
    String complete(HttpServletRequest request, HttpServletResponse response, UUID accountId) {
        HttpSession session = request.getSession();
        session.removeAttribute(ACCOUNT);
        session.removeAttribute(UNTIL);
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                accountId.toString(), null, List.of(new SimpleGrantedAuthority("OFFICIAL"))));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        new HttpSessionCsrfTokenRepository().saveToken(null, request, response);
        HttpSessionRequestCache wanted = new HttpSessionRequestCache();
        SavedRequest saved = wanted.getRequest(request, response);
        wanted.removeRequest(request, response);
        return saved == null ? "/desk" : saved.getRedirectUrl();
    }
}
