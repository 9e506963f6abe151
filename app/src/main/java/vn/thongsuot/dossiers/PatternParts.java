package vn.thongsuot.dossiers;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thongsuot.shared.PlainText;

/**
 * Names of the parts of a pattern of codes (Vietnamese: tên thành phần của mẫu mã hồ sơ): stored patterns and English readers have short
 * words and letters of days, Vietnamese readers words of their own, such as {@code {cơ quan}-{ngày ngắn}-{số:4}}.
 */
final class PatternParts {

    private static final Pattern PART = Pattern.compile("\\{\\s*(?<name>[^{}:]+?)\\s*(?<width>:\\s*\\d+)?\\s*}");

    private static final Map<String, String> VIETNAMESE = new LinkedHashMap<>();

    static {
        VIETNAMESE.put("agency", "cơ quan");
        VIETNAMESE.put("yyMMdd", "ngày ngắn");
        VIETNAMESE.put("yyyyMMdd", "ngày");
        VIETNAMESE.put("yyMM", "tháng ngắn");
        VIETNAMESE.put("yyyyMM", "tháng");
        VIETNAMESE.put("yy", "năm ngắn");
        VIETNAMESE.put("yyyy", "năm");
        VIETNAMESE.put("serial", "số");
    }

    private PatternParts() {}

    /** With the names that are stored. Vietnamese ones are known with and without accents; what is no name stays. */
    static String stored(String written) {
        return replaced(written, PatternParts::stored);
    }

    /** With the names for readers of a language; what is no name stays. */
    static String named(String written, Locale locale) {
        return locale.getLanguage().equals("vi")
                ? replaced(
                        written, part -> shown(part, VIETNAMESE.getOrDefault(part.group("name"), part.group("name"))))
                : written;
    }

    private static String stored(MatchResult part) {
        String typed = PlainText.key(part.group("name"));
        return VIETNAMESE.entrySet().stream()
                .filter(name -> PlainText.key(name.getValue()).equals(typed))
                .findFirst()
                .map(name -> shown(part, name.getKey()))
                .orElse(part.group());
    }

    private static String shown(MatchResult part, String name) {
        String width = part.group("width");
        return "{" + name + (width == null ? "" : width.replaceAll("\\s", "")) + "}";
    }

    private static String replaced(String written, Function<MatchResult, String> by) {
        return PART.matcher(written).replaceAll(part -> Matcher.quoteReplacement(by.apply(part)));
    }
}
