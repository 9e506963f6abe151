package vn.thongsuot._support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another system that works over the machine interface. */
public final class Machine {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String base;
    private String token = "";

    /** @param base address of the product, without a slash at its end */
    public Machine(String base) {
        this.base = base;
    }

    /** Gets a token as a client does; fails where it gets none. */
    public Machine login(String id, String secret) {
        HttpResponse<String> answer =
                askToken("grant_type=client_credentials&client_id=" + id + "&client_secret=" + secret);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("no token: " + answer.statusCode() + " " + answer.body());
        }
        token = json(answer).path("access_token").asString();
        return this;
    }

    public Machine withToken(String other) {
        token = other;
        return this;
    }

    public String token() {
        return token;
    }

    public HttpResponse<String> askToken(String form, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(with(path, headers).GET());
    }

    /** Under a fresh key. */
    public HttpResponse<String> post(String path, String body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public HttpResponse<String> post(String path, String body, String key) {
        return send(with(path, "Idempotency-Key", key, "Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** With the version that was read, under a fresh key. */
    public HttpResponse<String> act(String path, String body, HttpResponse<String> seen) {
        return act(path, body, seen, UUID.randomUUID().toString());
    }

    public HttpResponse<String> act(String path, String body, HttpResponse<String> seen, String key) {
        return send(with(path, "Idempotency-Key", key, "If-Match", tag(seen), "Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> put(String path, String body, HttpResponse<String> seen) {
        return send("PUT", path, body, "If-Match", tag(seen), "Content-Type", "application/json");
    }

    /** Fields and a PDF file named {@code file}, which is left out where it is empty. */
    public HttpResponse<String> form(String path, Map<String, String> fields, String file, String... headers) {
        String boundary = "thong-suot-" + UUID.randomUUID();
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value)));
        if (!file.isEmpty()) {
            body.append(("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
                            + "Content-Type: application/pdf\r\n\r\n%s\r\n")
                    .formatted(boundary, file));
        }
        body.append("--%s--\r\n".formatted(boundary));
        return send(with(path, headers)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    public static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow(() -> new AssertionError(answer.body()));
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        return send(with(path, headers).method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder with(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
