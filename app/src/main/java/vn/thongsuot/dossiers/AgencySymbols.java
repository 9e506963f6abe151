package vn.thongsuot.dossiers;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The abbreviation of a body in the numbers of its papers (Vietnamese: chữ viết tắt tên cơ quan trong số, ký hiệu): the first
 * letters of its name without the area, such as {@code TTPVHCC}; {@code UBND} for a People's Committee. So head and number name
 * the same body.
 */
final class AgencySymbols {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String COMMITTEE = "ủy ban nhân dân";
    private static final Pattern AREA = Pattern.compile(
            "\\s(?:phường|xã|đặc khu|thị trấn|tỉnh|thành phố) \\p{Lu}.*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private AgencySymbols() {}

    static String of(String name) {
        if (name.strip().toLowerCase(VIETNAMESE).startsWith(COMMITTEE)) {
            return "UBND";
        }
        return Arrays.stream(BETWEEN_WORDS.split(AREA.matcher(name).replaceFirst("")))
                .filter(word -> !word.isEmpty() && !word.equals("và"))
                .map(AgencySymbols::symbol)
                .collect(Collectors.joining());
    }

    /** What is an abbreviation already stays whole. */
    private static String symbol(String word) {
        boolean abbreviation = word.length() > 1 && word.equals(word.toUpperCase(VIETNAMESE));
        return abbreviation ? word : word.substring(0, 1).toUpperCase(VIETNAMESE);
    }
}
