package vn.thongsuot.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Vietnamese, unless the caller's {@code Accept-Language} prefers English (Vietnamese: ngôn ngữ của câu trả lời). */
final class AcceptedLanguage {

    static final Locale VIETNAMESE = Locale.of("vi");
    private static final List<Locale> SPOKEN = List.of(VIETNAMESE, Locale.ENGLISH);

    private AcceptedLanguage() {}

    static Locale of(HttpServletRequest request) {
        return of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    static Locale of(@Nullable String header) {
        if (header == null) {
            return VIETNAMESE;
        }
        try {
            Locale found = Locale.lookup(LanguageRange.parse(header), SPOKEN);
            return found == null ? VIETNAMESE : found;
        } catch (IllegalArgumentException unreadable) {
            return VIETNAMESE;
        }
    }
}
