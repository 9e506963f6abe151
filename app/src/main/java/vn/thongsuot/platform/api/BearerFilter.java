package vn.thongsuot.platform.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thongsuot.access.AccessTokens;

/**
 * Takes the account from the {@code Authorization: Bearer} header (RFC 6750, 2.1), the only place where a token may stand.
 * No session, no cookie.
 */
final class BearerFilter extends OncePerRequestFilter {

    /** What nobody but a caller with a token has. */
    static final String MACHINE = "MACHINE";

    private static final String BEARER = "Bearer ";

    private final AccessTokens tokens;

    BearerFilter(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (isBearer(header)) {
            account(header).ifPresent(BearerFilter::authenticate);
        }
        chain.doFilter(request, response);
    }

    /** Whether a token was shown at all; then a refusal says that it is no good (RFC 6750, 3.1). */
    static boolean isBearer(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }

    private Optional<UUID> account(String header) {
        return tokens.findAccount(header.substring(BEARER.length()).strip());
    }

    private static void authenticate(UUID account) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                account.toString(), null, List.of(new SimpleGrantedAuthority(MACHINE))));
        SecurityContextHolder.setContext(context);
    }
}
