package vn.thongsuot.programme.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The years that a sentence or heading says by when something is due (Vietnamese: mốc thời gian). */
final class Years {

    /**
     * One such place.
     *
     * @param value YYYY or YYYY-YYYY
     */
    record Mention(int start, int end, String value) {}

    private static final int NEAR = 260;
    private static final String YEAR = "(20[1-9]\\d)";
    private static final Pattern PERIOD = Pattern.compile(
            "(?:giai\\s+đoạn|thời\\s+kỳ|các\\s+năm|từ\\s+năm|nhiệm\\s+kỳ|trong\\s+năm|năm)\\s*(?:từ\\s+)?(?:năm\\s+)?"
                    + YEAR + "\\s*(?:-|đến(?:\\s+hết)?(?:\\s+năm)?)\\s*" + YEAR);
    private static final Pattern BY =
            Pattern.compile("(?:đến|tới|vào|trong|hết|cuối)(?:\\s+(?:hết|cuối|đầu|ngày))*\\s+năm\\s+" + YEAR
                    + "|(?:đến|tới)\\s+(?:hết\\s+)?" + YEAR);
    private static final Pattern DATED =
            Pattern.compile("(?:trước|đến|hết|chậm\\s+nhất)(?:\\s+(?:là|ngày|hết|tháng))*\\s+(?:\\d{1,2}[/.-]){1,2}"
                    + YEAR + "|qu[ýy]\\s+(?:iv|iii|ii|i|\\d)\\s*(?:/|năm)\\s*" + YEAR);
    private static final Pattern BARE = Pattern.compile("năm\\s+" + YEAR);
    private static final Pattern NOT_BEFORE = Pattern.compile(
            "(?:so\\s+với(?:\\s+\\p{L}+){0,3}|tầm\\s+nhìn|định\\s+hướng|kể\\s+từ|tính\\s+từ|của|từ|giữa|tháng\\s+\\d{0,2}|tháng[\\s.…]*)\\s*$");
    private static final Pattern CITED = Pattern.compile(
            "(?:nghị\\s+quyết|quyết\\s+định|chương\\s+trình|kế\\s+hoạch|đề\\s+án|luật|chỉ\\s+thị|chiến\\s+lược|nghị\\s+định|thông\\s+tư|bộ\\s+chỉ\\s+số)[^;.:]{0,160}$");
    private static final Pattern TITLED = Pattern.compile(
            "(?:nghị\\s+quyết|quyết\\s+định|chương\\s+trình|kế\\s+hoạch|đề\\s+án|chỉ\\s+thị|chiến\\s+lược)\\s+số\\s[^;.:]{0,160}$"
                    + "|(?:thực\\s+hiện|triển\\s+khai|ban\\s+hành|theo)\\s+(?:nghị\\s+quyết|chương\\s+trình|kế\\s+hoạch|đề\\s+án|chiến\\s+lược)[^;.:,]{0,160}$");
    private static final Pattern CLAUSE_START = Pattern.compile(
            "(?:^|[;.:,(])[\\s*+·•-]*(?:[a-zđ]\\d?[.)]\\s*|\\d+(?:\\.\\d+)*[.)]?\\s*)?(?:trong|riêng|và|trong đó,?|thực hiện|phấn đấu|mục tiêu|chỉ tiêu|kế hoạch)?\\s*$");

    private Years() {}

    /** Every place in a paragraph that says by when, in order; law years, base years and titles of documents left out. */
    static List<Mention> in(String low) {
        List<Mention> found = new ArrayList<>();
        collect(low, PERIOD, found, true);
        collect(low, BY, found, false);
        collect(low, BARE, found, true);
        collect(low, DATED, found, false);
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return found;
    }

    /** The first period or year that a title or heading says, base years left out. */
    static @Nullable String of(String low) {
        Matcher m = PERIOD.matcher(low);
        while (m.find()) {
            if (!isBase(low, m.start())) {
                return m.group(1) + "-" + m.group(2);
            }
        }
        for (Pattern pattern : List.of(BY, DATED, BARE)) {
            m = pattern.matcher(low);
            while (m.find()) {
                if (!isBase(low, m.start())) {
                    return value(m);
                }
            }
        }
        return null;
    }

    private static void collect(String low, Pattern pattern, List<Mention> found, boolean atClauseStart) {
        Matcher m = pattern.matcher(low);
        while (m.find()) {
            boolean taken = found.stream().anyMatch(at -> at.start() < m.end() && m.start() < at.end());
            String before = low.substring(Math.max(0, m.start() - NEAR), m.start());
            if (taken
                    || isBase(low, m.start())
                    || (atClauseStart ? CITED : TITLED).matcher(before).find()) {
                continue;
            }
            if (!atClauseStart || CLAUSE_START.matcher(before).find()) {
                found.add(new Mention(m.start(), m.end(), value(m)));
            }
        }
    }

    private static boolean isBase(String low, int at) {
        return NOT_BEFORE.matcher(low.substring(Math.max(0, at - 40), at)).find();
    }

    private static String value(Matcher m) {
        String value = "";
        for (int g = 1; g <= m.groupCount(); g++) {
            String year = m.group(g);
            if (year != null) {
                value = value.isEmpty() ? year : value + "-" + year;
            }
        }
        return value;
    }
}
