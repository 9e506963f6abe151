package vn.thongsuot.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.identity.ClientLogin;
import vn.thongsuot.shared.DomainException;

/** Tokens for other systems: OAuth 2.0 client credentials (Vietnamese: cấp mã truy cập cho hệ thống kết nối). */
@RestController
class TokenController {

    private final ClientLogin login;

    TokenController(ClientLogin login) {
        this.login = login;
    }

    @PostMapping("/oauth2/token")
    ResponseEntity<Map<String, Object>> token(HttpServletRequest request) {
        TokenRequest asked = TokenRequest.of(request);
        String token = login.issue(asked.clientId(), asked.secret()).orElseThrow(TokenRefusal::invalidClient);
        return answer(ResponseEntity.ok())
                .body(Map.of(
                        "access_token", token, "token_type", "Bearer", "expires_in", ClientLogin.LIFE.toSeconds()));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(TokenRefusal refusal) {
        ResponseEntity.BodyBuilder answer = answer(ResponseEntity.status(refusal.status()));
        if (refusal.status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"thongsuot\", charset=\"UTF-8\"");
        }
        return answer.body(body(refusal.error(), String.valueOf(refusal.getMessage())));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> tooMany(DomainException refused) {
        return answer(ResponseEntity.status(429))
                .header(HttpHeaders.RETRY_AFTER, "3600")
                .body(body("temporarily_unavailable", "too many requests for tokens in this hour"));
    }

    private static Map<String, String> body(String error, String description) {
        return Map.of("error", error, "error_description", description);
    }

    private static ResponseEntity.BodyBuilder answer(ResponseEntity.BodyBuilder builder) {
        return builder.cacheControl(CacheControl.noStore()).header(HttpHeaders.PRAGMA, "no-cache");
    }
}
