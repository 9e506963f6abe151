package vn.thongsuot.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers where not even the session could be read for want of a connection (Vietnamese: trả lời khi quá tải): before it nobody knows
 * the reader's language, so the words stand in both.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BusyFilter extends OncePerRequestFilter {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Thông Suốt</title></head>
            <body><h1>Thông Suốt</h1><p>%s</p><p lang="en">%s</p></body></html>
            """;

    private final Texts texts;
    private final List<BusyAnswer> answers;

    BusyFilter(Texts texts, List<BusyAnswer> answers) {
        this.texts = texts;
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !Overload.isCauseOf(failure)) {
                throw failure;
            }
            response.reset();
            Overload.tell(response);
            Optional<BusyAnswer> own =
                    answers.stream().filter(answer -> answer.isFor(request)).findFirst();
            if (own.isPresent()) {
                own.get().writeBusy(request, response);
            } else {
                writePage(response);
            }
        }
    }

    private void writePage(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(PAGE.formatted(text(Texts.VIETNAMESE), text(Locale.ENGLISH)));
    }

    private String text(Locale locale) {
        return texts.get(locale, "error.503");
    }
}
