package vn.thongsuot.programme.reader;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By when a figure is to be reached (Vietnamese: thời điểm phải đạt): the year right behind it, the last year before it in
 * its paragraph, the heading's, the plan's.
 */
final class Horizons {

    private static final Pattern DONE_BY =
            Pattern.compile("hoàn\\s+thành\\s+(?:trước|trong|vào|chậm\\s+nhất)[^.;]{0,20}$");

    private Horizons() {}

    static @Nullable String said(Clause clause, List<Years.Mention> years) {
        Years.Mention before = null;
        String low = clause.block().low();
        for (Years.Mention year : years) {
            if (year.end() <= clause.figure().start()) {
                before = year;
            } else if (year.start() < clause.right()
                    && !low.substring(clause.figure().end(), year.start()).matches(".*[,:(].*")
                    && year.value().length() == 4) {
                return year.value();
            }
        }
        if (before != null) {
            return before.value();
        }
        for (Years.Mention year : years) {
            if (DONE_BY.matcher(low.substring(0, year.start())
                            + low.substring(year.start(), Math.min(year.end(), year.start() + 12)))
                    .find()) {
                return year.value();
            }
        }
        return null;
    }
}
