package vn.thongsuot.documents.results;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes on results (Vietnamese: mã xác minh): 60 random bits in letters and digits that nobody confuses. */
public final class VerifyCodes {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final Pattern GROUPS =
            Pattern.compile("\\b([0-9A-HJKMNP-TV-Z]{4})-([0-9A-HJKMNP-TV-Z]{4})-([0-9A-HJKMNP-TV-Z]{4})\\b");

    private VerifyCodes() {}

    static String next(SecureRandom random) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** What was typed, as it is kept: hyphens where they belong, O and I read as digits. */
    public static Optional<String> read(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return plain.length() != LENGTH
                ? Optional.empty()
                : find("%s-%s-%s".formatted(plain.substring(0, 4), plain.substring(4, 8), plain.substring(8)));
    }

    /** The first code in a text. */
    static Optional<String> find(String text) {
        Matcher found = GROUPS.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
