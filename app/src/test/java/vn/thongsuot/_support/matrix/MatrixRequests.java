package vn.thongsuot._support.matrix;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks an address as somebody, in a transaction that is undone, so that every asker meets the same case. */
public record MatrixRequests(MockMvc mvc, TransactionTemplate transaction) {

    public Answer ask(Endpoint endpoint, Asker asker) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                var request = request(endpoint);
                if (endpoint.isOfMachines()) {
                    request.header("Idempotency-Key", UUID.randomUUID().toString());
                    request.header("If-Match", "\"" + endpoint.seen() + "\"");
                }
                if (asker.token() != null) {
                    request.header("Authorization", "Bearer " + asker.token());
                } else if (asker.account() != null) {
                    request.with(user(asker.account().toString()));
                }
                request.with(sent -> {
                    sent.setRemoteAddr(addressOf(asker));
                    return sent;
                });
                var response = mvc.perform(request.with(csrf())).andReturn().getResponse();
                return answer(response.getStatus(), response.getHeader("Location"));
            } catch (Exception e) {
                throw new IllegalStateException(endpoint.path(), e);
            }
        });
    }

    /** Each asks from an address of their own, so that nobody is refused for what others asked. */
    private static String addressOf(Asker asker) {
        int hash = asker.hashCode();
        return "10.%d.%d.%d".formatted(hash >>> 16 & 0xFF, hash >>> 8 & 0xFF, hash & 0xFF);
    }

    private static AbstractMockHttpServletRequestBuilder<?> request(Endpoint endpoint) {
        return switch (endpoint.method()) {
            case "GET" -> MockMvcRequestBuilders.get(URI.create(endpoint.path().replace(" ", "%20")));
            case "FILE" ->
                withParameters(
                        endpoint,
                        MockMvcRequestBuilders.multipart(address(endpoint))
                                .file(new MockMultipartFile("file", "a.pdf", "application/pdf", "%PDF-1.7".getBytes()))
                                .param("idempotencyKey", UUID.randomUUID().toString()));
            case "POST" ->
                withParameters(
                        endpoint,
                        MockMvcRequestBuilders.post(address(endpoint))
                                .contentType(MediaType.APPLICATION_FORM_URLENCODED));
            default ->
                MockMvcRequestBuilders.request(
                                HttpMethod.valueOf(endpoint.method().substring(5)), address(endpoint))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(String.valueOf(endpoint.body()).replace('\'', '"'));
        };
    }

    private static URI address(Endpoint endpoint) {
        int query = endpoint.path().indexOf('?');
        return URI.create(query < 0 ? endpoint.path() : endpoint.path().substring(0, query));
    }

    private static <B extends AbstractMockHttpServletRequestBuilder<B>> B withParameters(Endpoint endpoint, B request) {
        int query = endpoint.path().indexOf('?');
        if (query >= 0) {
            for (String pair : endpoint.path().substring(query + 1).split("&")) {
                int equals = pair.indexOf('=');
                request.param(
                        pair.substring(0, equals), pair.substring(equals + 1).replace('+', ' '));
            }
        }
        return request;
    }

    private static Answer answer(int status, @Nullable String location) {
        if (status == 302 && location != null && location.endsWith("/desk/login")) {
            return Answer.LOGIN;
        }
        return switch (status) {
            case 401 -> Answer.LOGIN;
            case 200, 201, 302, 409, 422 -> Answer.OPEN;
            case 403 -> Answer.FORBIDDEN;
            // Too many wrong codes from these askers together.
            case 404, 429 -> Answer.NOT_FOUND;
            default -> throw new IllegalStateException("status " + status);
        };
    }
}
