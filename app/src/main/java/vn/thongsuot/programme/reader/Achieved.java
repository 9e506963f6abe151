package vn.thongsuot.programme.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells figures of what was reached from figures that are aimed at (Vietnamese: kết quả đã đạt, không phải chỉ tiêu). */
final class Achieved {

    private static final Pattern DONE = Pattern.compile(
            "(?<![\\p{L}])(?:đã|hiện\\s+(?:có|nay|tại|mới|đạt)|mới\\s+đạt|mới\\s+chỉ|đạt\\s+được|tính\\s+đến\\s+nay|đến\\s+nay)(?:\\s+\\p{L}+){0,7}\\s+$");
    private static final Pattern PAST_YEAR = Pattern.compile(
            "(?:^|[.;:]\\s|\\()\\s*(?:[-+*•]\\s*)?(?:trong\\s+|kết\\s+thúc\\s+|tính\\s+đến\\s+(?:hết\\s+|cuối\\s+)?|hết\\s+)?năm\\s+(20\\d\\d)(?!\\s*-)");
    private static final Pattern ANY_YEAR = Pattern.compile("năm\\s+(20\\d\\d)(?!\\s*-)");
    private static final Pattern AIMED = Fold.words("phan dau|phan dau|muc tieu|chi tieu|toi thieu|it nhat|tro len|se");
    private static final Pattern FROM_TO =
            Pattern.compile("^\\s*(?:lên|xuống|\\(?năm\\s+20\\d\\d\\)?\\s+(?:lên|xuống))(?![\\p{L}])");

    private Achieved() {}

    /** @param firstYear of the plan's period, where it is known */
    static boolean is(Clause clause, Section section, @Nullable Integer firstYear) {
        if (FROM_TO.matcher(clause.after()).find()) {
            return true;
        }
        String own = clause.plainBefore() + clause.plainAfter();
        boolean aimed = AIMED.matcher(own).find();
        if (section.kind() == Section.Kind.CONTEXT) {
            return !aimed;
        }
        if (DONE.matcher(clause.before()).find()) {
            return true;
        }
        return !aimed
                && (inPastParagraph(clause, firstYear)
                        || section.kind() == Section.Kind.PURPOSE && namesPastYear(clause, firstYear));
    }

    /** What is asked for speaks of shortcomings of the year before, wherever in the sentence it stands. */
    private static boolean namesPastYear(Clause clause, @Nullable Integer firstYear) {
        Matcher m = ANY_YEAR.matcher(clause.block()
                .low()
                .substring(clause.sentence(), clause.figure().start()));
        boolean past = false;
        while (m.find()) {
            past = firstYear != null && Integer.parseInt(m.group(1)) < firstYear;
        }
        return past;
    }

    private static boolean inPastParagraph(Clause clause, @Nullable Integer firstYear) {
        if (firstYear == null) {
            return false;
        }
        Matcher m = PAST_YEAR.matcher(
                clause.block().low().substring(0, clause.figure().start()));
        boolean past = false;
        while (m.find()) {
            past = Integer.parseInt(m.group(1)) < firstYear;
        }
        return past;
    }
}
