package vn.thongsuot.programme.reader;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The comparator of a figure, from the words right before and after it (Vietnamese: tối thiểu, ít nhất, trên, không quá, giảm,
 * tăng). A bare figure is {@code =}.
 */
final class Comparators {

    static final String EQUAL = "=";
    static final String RANGE = "range";
    static final String DECREASE = "decrease>=";
    static final String INCREASE = "increase>=";
    static final String PER_YEAR = "per-year-increase>=";

    /** Words that may stand between the comparing word and the figure. */
    private static final String FILL =
            "(?:\\s+(?:binh\\s+quan|trung\\s+binh|tuong\\s+ung|lan\\s+luot|la|tu|dat|co|khoang|muc|duoc|den|tuong\\s+duong|them|ty\\s+le|cua|moi|nam|hang))*";

    private static final Pattern AT_LEAST = Pattern.compile(
            "(?:toi\\s+thi[eê]u|it\\s+nhat|thap\\s+nhat|khong\\s+(?:duoc\\s+)?(?:duoi|thap\\s+hon|it\\s+hon|kem)|>=|≥)"
                    + FILL + "\\s*$");
    private static final Pattern AT_MOST = Pattern.compile(
            "(?:(?:khong|chua)\\s+(?:de\\s+|duoc\\s+|xay\\s+ra\\s+|co\\s+)*(?:vuot\\s+)?(?:qua|cao\\s+hon|nhieu\\s+hon|tren|vuot)|toi\\s+da|nhieu\\s+nhat|cao\\s+nhat|<=|≤)"
                    + FILL + "\\s*$");
    private static final Pattern ABOVE =
            Pattern.compile("(?:(?<![\\p{L}])(?:trên|hơn|vượt(?:\\s+mức)?|quá|vượt\\s+trên)(?:\\s+mức)?|>)\\s*$");
    private static final Pattern BELOW = Pattern.compile("(?:(?<![\\p{L}])dưới(?:\\s+mức)?|<)\\s*$");
    private static final Pattern UP_TO_LEFT = Pattern.compile("(?<![\\p{L}])(?:còn|xuống|xuống\\s+còn)\\s*$");
    private static final Pattern OR_MORE = Fold.words("tro [l1i]en");
    private static final Pattern OR_LESS = Fold.words("tro xuong");

    /** "giảm" as a verb that governs the figure: nothing but its object may stand between. */
    private static final Pattern DOWN = Pattern.compile(
            "(?<![\\p{L}])(?<!phương án )(?<!tỷ lệ )(?<!tỉ lệ )(?<!mức )(?<!lộ trình )(?:cắt\\s+giảm|giảm|rút\\s+ngắn|tinh\\s+giản)(?!\\s+nghèo)([^;:.]{0,90}:?\\s*)$");

    private static final Pattern UP =
            Pattern.compile("(?<![\\p{L}])(?<!tỷ lệ )(?<!tỉ lệ )(?<!mức )tăng(?!\\s+cường|\\s+trưởng)([^;:.,]{0,70})$");
    private static final Pattern REACHES =
            Pattern.compile("(?<![\\p{L}])(?:đạt|còn|xuống|lên|là|chiếm|bằng|có|đảm\\s+bảo|bảo\\s+đảm)(?![\\p{L}])");
    private static final Pattern AWAY = Pattern.compile("(?<![\\p{L}])(?:cho|đối\\s+với|với|tại|đến|tới|của|ở)\\s*$");
    private static final Pattern SIMPLIFIES = Pattern.compile(
            "^\\s*(?:,|và|hoặc)?\\s*(?:đơn\\s+giản|cắt\\s+giảm|giảm|rút\\s+ngắn|tối\\s+thiểu|ít\\s+nhất|bình\\s+quân)");
    private static final Pattern YEARLY = Fold.words("moi nam|hang nam|hàng nam|binh quan nam");
    private static final Pattern YEARLY_AFTER = Pattern.compile("^\\s*(?:/\\s*năm|(?:mỗi|một|hàng|hằng)\\s+năm)");

    private Comparators() {}

    /** What the words at a figure say; {@link #EQUAL} where they say nothing. */
    static String of(Clause clause) {
        if (clause.figure().isRange()) {
            return RANGE;
        }
        String before = clause.before();
        String plain = clause.plainBefore();
        String bound = bound(before, plain, clause.plainAfter());
        if (governs(DOWN, before) && !"<".equals(bound) && !"<=".equals(bound)) {
            return DECREASE;
        }
        if (governs(UP, before)) {
            boolean yearly = YEARLY.matcher(plain).find()
                    || YEARLY_AFTER.matcher(clause.after()).find();
            return yearly ? PER_YEAR : INCREASE;
        }
        return bound == null ? EQUAL : bound;
    }

    private static @Nullable String bound(String before, String plain, String plainAfter) {
        if (AT_LEAST.matcher(plain).find()) {
            return ">=";
        }
        if (AT_MOST.matcher(plain).find()) {
            return "<=";
        }
        if (OR_MORE.matcher(near(plainAfter)).find()) {
            return ">=";
        }
        if (OR_LESS.matcher(near(plainAfter)).find()
                || UP_TO_LEFT.matcher(before).find()) {
            return "<=";
        }
        if (ABOVE.matcher(before).find()) {
            return ">";
        }
        return BELOW.matcher(before).find() ? "<" : null;
    }

    /** The words after a figure up to the next comma. */
    private static String near(String after) {
        int comma = after.indexOf(',');
        String near = comma < 0 ? after : after.substring(0, comma);
        return near.length() > 60 ? near.substring(0, 60) : near;
    }

    private static boolean governs(Pattern verb, String before) {
        var m = verb.matcher(before);
        if (!m.find()) {
            return false;
        }
        String between = m.group(1);
        if (SIMPLIFIES.matcher(between).find()) {
            return !REACHES.matcher(between).find();
        }
        return !between.contains(",")
                && !REACHES.matcher(between).find()
                && !AWAY.matcher(between).find()
                && between.strip().split("\\s+").length <= 12;
    }
}
