package vn.thongsuot.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.platform.BusyAnswer;
import vn.thongsuot.platform.Texts;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.shared.MessageRef;

/** Says in the caller's language why a request was not done (Vietnamese: báo lỗi cho hệ thống kết nối). */
@Component
class ApiProblems implements BusyAnswer {

    static final int TOO_MANY = 429;
    private static final String AN_HOUR = "3600";

    private final Texts texts;
    private final JsonMapper json;

    ApiProblems(Texts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** The text of a code for machines, else the one that pages show. */
    Problem of(Locale locale, int status, String code, List<Object> parameters) {
        Object[] values = parameters.stream().map(value -> word(locale, value)).toArray();
        String own = "api.error." + code;
        return new Problem(
                "urn:thongsuot:problem:" + code,
                texts.get(locale, "api.title." + status),
                status,
                code,
                texts.get(locale, texts.has(locale, own) ? own : "error." + code, values),
                null,
                null);
    }

    private Object word(Locale locale, Object value) {
        return switch (value) {
            case MessageRef ref -> texts.get(locale, ref.key());
            case LocalizedText text -> text.in(locale);
            case List<?> many ->
                many.stream().map(one -> word(locale, one).toString()).collect(Collectors.joining(", "));
            default -> value;
        };
    }

    @Override
    public boolean isFor(HttpServletRequest request) {
        return ApiPaths.matches(request);
    }

    @Override
    public void writeBusy(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    /** For what the web server or the framework refuses by itself. */
    void write(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        Locale locale = AcceptedLanguage.of(request);
        boolean known = texts.has(locale, "api.title." + status);
        write(request, response, of(locale, known ? status : 400, "API-" + (known ? status : 400), List.of()));
    }

    void write(
            HttpServletRequest request, HttpServletResponse response, int status, String code, List<Object> parameters)
            throws IOException {
        write(request, response, of(AcceptedLanguage.of(request), status, code, parameters));
    }

    /** Each wrong field with its own words. */
    void write(HttpServletRequest request, HttpServletResponse response, ApiRefusal refused) throws IOException {
        Locale locale = AcceptedLanguage.of(request);
        Problem problem = of(locale, refused.status().value(), refused.code(), refused.parameters());
        write(
                request,
                response,
                problem.with(refused.wrong().entrySet().stream()
                        .map(field -> new Problem.Wrong(field.getKey(), texts.get(locale, field.getValue())))
                        .toList()));
    }

    void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        Locale locale = AcceptedLanguage.of(request);
        int status = problem.status();
        byte[] body = json.writeValueAsBytes(problem);
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
        if (status == TOO_MANY) {
            response.setHeader(HttpHeaders.RETRY_AFTER, AN_HOUR);
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
