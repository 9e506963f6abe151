package vn.thongsuot.programme.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers with a percent sign, ranges and counts in a paragraph; dates and numbers of documents left out. */
final class Figures {

    private static final String NUMBER = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?";
    private static final String PERCENT = "(?:%|o/o|phần\\s+trăm)";
    private static final Pattern RANGE_PERCENT = Pattern.compile(
            "(?<![\\d/.,])(" + NUMBER + ")\\s*%?\\s*(?:-|÷|~|đến|tới)\\s*(" + NUMBER + ")\\s*" + PERCENT);
    private static final Pattern ONE_PERCENT =
            Pattern.compile("(?<![\\d.,])(?<!\\d/)([\\dol]{0,2}\\d[\\dol]{0,2}(?:[.,]\\d+)?)\\s*" + PERCENT);
    private static final Pattern COUNT =
            Pattern.compile("(?<![\\d/.,:\\p{L}-])(" + NUMBER + ")(?:\\s*-\\s*(" + NUMBER + "))?(?=\\s+[\\p{L}(\"“])");
    /** "ít nhất 6 tháng một lần" is once, in six months. */
    private static final Pattern EVERY = Pattern.compile(
            "(?:ít\\s+nhất|tối\\s+thiểu)\\s+(?:định\\s+kỳ\\s+|là\\s+|mỗi\\s+|cứ\\s+)*((?:\\d{1,2}|sáu|ba)\\s+tháng\\s*(?:/\\s*|\\s)(?:(?:0?1|một)\\s+)?)(?=lần)");

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|;|/|và|,\\s*và|-)\\s*");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figures() {}

    static List<Figure> in(String low) {
        List<Figure> found = new ArrayList<>();
        Matcher m = RANGE_PERCENT.matcher(low);
        while (m.find()) {
            BigDecimal from = number(m.group(1));
            BigDecimal to = number(m.group(2));
            if (from.compareTo(to) < 0 && to.compareTo(HUNDRED) <= 0) {
                found.add(new Figure(m.start(), m.end(), List.of(from, to), true, -1, 1, false));
            }
        }
        m = ONE_PERCENT.matcher(low);
        while (m.find()) {
            add(found, m, true);
        }
        m = EVERY.matcher(low);
        while (m.find()) {
            found.add(new Figure(m.start(1), m.end(1), List.of(BigDecimal.ONE), false, -1, 1, false));
        }
        m = COUNT.matcher(low);
        while (m.find()) {
            add(found, m, false);
        }
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return lists(found, low);
    }

    /** A number as Vietnamese writes it: the comma before decimals, the point between thousands. */
    static BigDecimal number(String word) {
        String digits = word.replace('o', '0').replace('l', '1');
        if (digits.matches("\\d{1,3}(\\.\\d{3})+(,\\d+)?")) {
            digits = digits.replace(".", "");
        }
        BigDecimal number = new BigDecimal(digits.replace(',', '.')).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static void add(List<Figure> found, Matcher m, boolean percent) {
        int start = m.start();
        int end = m.end();
        if (found.stream().anyMatch(at -> at.start() < end && start < at.end())) {
            return;
        }
        String word = m.group(1);
        boolean slip = word.chars().anyMatch(Character::isLetter);
        String second = percent || m.groupCount() < 2 ? null : m.group(2);
        List<BigDecimal> values = second == null ? List.of(number(word)) : List.of(number(word), number(second));
        if (values.size() == 1 || values.getFirst().compareTo(values.getLast()) < 0) {
            found.add(new Figure(start, end, values, percent, -1, 1, slip));
        }
    }

    /** Marks runs of percentages between which nothing but a comma, a stroke or "và" stands. */
    private static List<Figure> lists(List<Figure> figures, String low) {
        List<Figure> marked = new ArrayList<>();
        int i = 0;
        while (i < figures.size()) {
            int last = i;
            while (last + 1 < figures.size() && follows(figures.get(last), figures.get(last + 1), low)) {
                last++;
            }
            int size = last - i + 1;
            for (int k = i; k <= last; k++) {
                marked.add(size == 1 ? figures.get(k) : figures.get(k).inList(k - i, size));
            }
            i = last + 1;
        }
        return marked;
    }

    private static boolean follows(Figure a, Figure b, String low) {
        return a.percent()
                && b.percent()
                && BETWEEN.matcher(low.substring(a.end(), b.start())).matches();
    }
}
