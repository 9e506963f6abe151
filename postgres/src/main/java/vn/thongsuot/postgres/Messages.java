package vn.thongsuot.postgres;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this module that people read, from {@code messages/postgres_{vi,en}.properties}. */
final class Messages {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    static String text(Locale locale, String key, Object... arguments) {
        var language = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : VIETNAMESE;
        var pattern =
                ResourceBundle.getBundle("messages.postgres", language, EXACT).getString(key);
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    /** Vietnamese first, then English: for errors before the reader's language is known. */
    static String inBoth(String key, Object... arguments) {
        return text(VIETNAMESE, key, arguments) + System.lineSeparator() + text(Locale.ENGLISH, key, arguments);
    }
}
