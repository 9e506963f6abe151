package vn.thongsuot.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayName("Yêu cầu cấp mã truy cập theo RFC 6749")
class TokenRequestTests {

    @Test
    void readsTheClientFromTheBody() {
        TokenRequest read = TokenRequest.of(form("client_id", "he-thong", "client_secret", "tss_x"));

        assertThat(read.clientId()).isEqualTo("he-thong");
        assertThat(read.secret()).isEqualTo("tss_x");
    }

    @Test
    @DisplayName("RFC 6749 mục 2.3.1: hai nửa của Basic được mã hóa như biểu mẫu")
    void readsTheClientFromTheHeader() {
        MockHttpServletRequest request = form();
        request.addHeader("Authorization", basic("a%3Ab:s%2Bt+u"));

        TokenRequest read = TokenRequest.of(request);

        assertThat(read.clientId()).isEqualTo("a:b");
        assertThat(read.secret()).isEqualTo("s+t u");
    }

    @Test
    void refusesWhatIsNotTheGrant() {
        MockHttpServletRequest none = new MockHttpServletRequest("POST", "/oauth2/token");
        none.setContentType("application/x-www-form-urlencoded");
        MockHttpServletRequest password = form("client_id", "a", "client_secret", "b");
        password.setParameter("grant_type", "password");

        refuses(none, 400, "invalid_request");
        refuses(password, 400, "unsupported_grant_type");
        refuses(form("client_id", "a", "client_secret", "b", "scope", "all"), 400, "invalid_scope");
    }

    @Test
    void refusesAClientThatDoesNotSayWhoItIs() {
        refuses(form(), 401, "invalid_client");
        refuses(form("client_id", "a"), 401, "invalid_client");
        refuses(form("client_id", "a", "client_secret", ""), 401, "invalid_client");
        for (String header : new String[] {"Bearer x", "Basic", "Basic ***", basic("no-colon")}) {
            MockHttpServletRequest request = form();
            request.addHeader("Authorization", header);
            refuses(request, 401, "invalid_client");
        }
    }

    @Test
    void refusesTwoWaysOfNamingTheClient() {
        MockHttpServletRequest both = form("client_id", "a", "client_secret", "b");
        both.addHeader("Authorization", basic("a:b"));
        MockHttpServletRequest other = form("client_id", "c");
        other.addHeader("Authorization", basic("a:b"));

        refuses(both, 400, "invalid_request");
        refuses(other, 400, "invalid_request");
    }

    @Test
    void refusesRepeatedAndVisibleParameters() {
        MockHttpServletRequest repeated = form("client_id", "a", "client_secret", "b");
        repeated.addParameter("client_id", "c");
        MockHttpServletRequest visible = form("client_id", "a", "client_secret", "b");
        visible.setQueryString("client_secret=b");
        MockHttpServletRequest json = form("client_id", "a", "client_secret", "b");
        json.setContentType("application/json");

        refuses(repeated, 400, "invalid_request");
        refuses(visible, 400, "invalid_request");
        refuses(json, 400, "invalid_request");
    }

    @Test
    void hidesTheSecret() {
        assertThat(new TokenRequest("a", "geheim").toString()).doesNotContain("geheim");
    }

    private static void refuses(MockHttpServletRequest request, int status, String error) {
        assertThatThrownBy(() -> TokenRequest.of(request)).isInstanceOfSatisfying(TokenRefusal.class, refusal -> {
            assertThat(refusal.error()).isEqualTo(error);
            assertThat(refusal.status()).isEqualTo(status);
            assertThat(refusal.getMessage()).matches("[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]+");
        });
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static MockHttpServletRequest form(String... pairs) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/oauth2/token");
        request.setContentType("application/x-www-form-urlencoded");
        request.setParameter("grant_type", "client_credentials");
        for (int i = 0; i < pairs.length; i += 2) {
            request.setParameter(pairs[i], pairs[i + 1]);
        }
        return request;
    }
}
