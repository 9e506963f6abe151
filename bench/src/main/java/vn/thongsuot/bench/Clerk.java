package vn.thongsuot.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A clerk of the demo province at work through the product's own forms. */
final class Clerk implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern DESK = Pattern.compile("name=\"desk\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("received=([^&]+)");
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final String PROCEDURE = "1.001612";

    private final Http http;
    private String token = "";
    private String desk = "";
    private long person;

    Clerk(int port, String login, long firstPerson) throws IOException {
        this(port, firstPerson);
        login(login);
        String page = http.get("/desk/intake").body();
        token = find(TOKEN, page);
        desk = find(DESK, page);
    }

    private Clerk(int port, long firstPerson) {
        this.http = new Http(port);
        this.person = firstPerson;
    }

    /** Somebody who has no counter and only opens pages. */
    static Clerk reader(int port, String login) throws IOException {
        Clerk reader = new Clerk(port, 0);
        reader.login(login);
        reader.token = find(TOKEN, reader.http.get("/desk/search").body());
        return reader;
    }

    private void login(String login) throws IOException {
        token = find(TOKEN, http.get("/desk/login").body());
        Http.Answer answer =
                http.post("/desk/login", "_csrf=" + token + "&login=" + login + "&password=thongsuot-2026");
        if (answer.status() != 302 || answer.location().contains("failed")) {
            throw new IOException("Login of " + login + ": " + answer.status() + " " + answer.location());
        }
    }

    /** Another node of the same product from now on, in the same session. */
    void turnTo(int port) throws IOException {
        http.turnTo(port);
    }

    /** @return code of the new dossier */
    String receive(UUID key) throws IOException {
        return receive(key, nextPerson());
    }

    long nextPerson() {
        return person++;
    }

    /** As {@link #receive(UUID)}; the same key and person again are the same reception. */
    String receive(UUID key, long who) throws IOException {
        String form = "_csrf=" + token + "&idempotencyKey=" + key + "&desk=" + desk + "&procedure=" + PROCEDURE
                + "&channel=counter&kind=citizen&duplicateReason=do&idNumber=%012d&fullName="
                        .formatted(99_000_000_000L + who % 900_000_000L)
                + URLEncoder.encode("Trần Thị Đo", StandardCharsets.UTF_8);
        Http.Answer answer = http.post("/desk/intake", form);
        if (answer.status() != 302) {
            throw new IOException("Intake: status " + answer.status());
        }
        return find(CODE, answer.location());
    }

    /** Passes a dossier that was received just now to the next step. */
    void completeStep(String code, UUID key) throws IOException {
        Http.Answer answer = http.post(
                "/desk/dossiers/" + code + "/complete-step",
                "_csrf=" + token + "&idempotencyKey=" + key + "&version=0");
        if (answer.status() != 302) {
            throw new IOException("Step on " + code + ": status " + answer.status());
        }
    }

    /** Receives, and gives the address under which the applicant tracks the dossier. */
    String track() throws IOException {
        String digits = "%04d".formatted((99_000_000_000L + person % 900_000_000L) % 10_000);
        String code = receive(UUID.randomUUID());
        Http.Answer answer = http.post("/track", "_csrf=" + token + "&code=" + code + "&digits=" + digits);
        return answer.location().replaceFirst("^https?://[^/]+", "");
    }

    Http.Answer get(String path) throws IOException {
        return http.get(path);
    }

    /** The search of the officials' bar. */
    Http.Answer search(String words) throws IOException {
        return http.post(
                "/desk/search", "_csrf=" + token + "&words=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    /** Presses the button of a form on a page: what the page's form hides goes along. */
    Http.Answer press(String page, String action, String more) throws IOException {
        String body = http.get(page).body();
        int form = body.indexOf("action=\"" + action + "\"");
        if (form < 0) {
            throw new IOException(page + " has no form " + action);
        }
        String own = body.substring(form, body.indexOf("</form>", form));
        StringBuilder fields = new StringBuilder(more);
        for (Matcher hidden = HIDDEN.matcher(own); hidden.find(); ) {
            fields.append('&').append(hidden.group(1)).append('=').append(hidden.group(2));
        }
        Http.Answer answer = http.post(action, fields.toString());
        if (answer.status() != 302) {
            throw new IOException(action + ": status " + answer.status());
        }
        return answer;
    }

    private static String find(Pattern pattern, String text) throws IOException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IOException("Not found: " + pattern);
        }
        return matcher.group(1);
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
