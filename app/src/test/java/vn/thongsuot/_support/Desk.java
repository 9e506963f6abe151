package vn.thongsuot._support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An official who works over plain HTTP, without a browser. */
public final class Desk {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String base;
    private String token = "";

    /** @param base address of the product, without a slash at its end */
    public Desk(String base) {
        this.base = base;
    }

    public HttpResponse<String> login(String login, String password) {
        token = find(TOKEN, get("/desk/login").body());
        HttpResponse<String> answer = post("/desk/login", Map.of("login", login, "password", password));
        if (!answer.headers().firstValue("Location").orElse("").contains("failed")) {
            token = find(TOKEN, get("/desk/notices").body());
        }
        return answer;
    }

    public Desk login(String login) {
        login(login, "thongsuot-2026");
        return this;
    }

    /** Goes on with the same session on another node. */
    public Desk at(String otherBase) {
        base = otherBase;
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** A file as it is. */
    public HttpResponse<byte[]> file(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET(), BodyHandlers.ofByteArray());
    }

    /** With a header of one's own. */
    public HttpResponse<String> getWith(String header, String value, String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header(header, value)
                .GET());
    }

    /** With the session's token, unless the form brings one. */
    public HttpResponse<String> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        form.containsKey("_csrf") ? body : body + "&_csrf=" + encode(token))));
    }

    /** A body as it is, with the token as a header. */
    public HttpResponse<String> postRaw(String path, String type, byte[] body) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", type)
                .header("X-CSRF-TOKEN", token)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** A form with files, which brings its token itself. */
    public HttpResponse<String> postMultipart(String path, String boundary, byte[] body) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** Value of a hidden field on a page. */
    public String field(String path, String name) {
        return find(
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\""),
                get(path).body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("not found: " + pattern);
        }
        return matcher.group(1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
