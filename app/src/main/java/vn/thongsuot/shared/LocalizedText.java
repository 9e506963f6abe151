package vn.thongsuot.shared;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A name that is data (procedure, unit, step, indicator): Vietnamese always, English where somebody wrote it
 * (Vietnamese: tên gọi song ngữ).
 */
public record LocalizedText(String vi, @Nullable String en) {

    public LocalizedText {
        if (vi.isBlank()) {
            throw new IllegalArgumentException("LocalizedText: the Vietnamese text is required, found a blank one.");
        }
        en = en == null || en.isBlank() ? null : en;
    }

    public static LocalizedText of(String vi) {
        return new LocalizedText(vi, null);
    }

    public static LocalizedText of(String vi, String en) {
        return new LocalizedText(vi, en);
    }

    /** One after the other; where one of them has no English, its Vietnamese stands in the English text. */
    public static LocalizedText joined(LocalizedText first, String apart, LocalizedText second) {
        return new LocalizedText(
                first.vi + apart + second.vi,
                first.en == null && second.en == null
                        ? null
                        : first.in(Locale.ENGLISH) + apart + second.in(Locale.ENGLISH));
    }

    /** The text in the wanted language, in Vietnamese where there is no other. */
    public String in(Locale locale) {
        return isTranslated(locale) && en != null && !isVietnamese(locale) ? en : vi;
    }

    /** False where {@link #in} falls back to Vietnamese, so that a page can mark it. */
    public boolean isTranslated(Locale locale) {
        return isVietnamese(locale) || en != null;
    }

    private static boolean isVietnamese(Locale locale) {
        return !"en".equals(locale.getLanguage());
    }
}
