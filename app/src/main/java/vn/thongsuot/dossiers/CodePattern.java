package vn.thongsuot.dossiers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thongsuot.shared.DomainException;

/**
 * How codes of dossiers are written (Vietnamese: mẫu mã hồ sơ), such as {@code {agency}-{yyMMdd}-{serial:4}}: the agency, words of its
 * own or none, a period, the serial in it. Agency, period and serial are always there, so that no code is given twice; the agency comes
 * first, so that what stands behind it can be looked up alone.
 *
 * @param fixed own words between agency and period; empty for none
 * @param width least digits of the serial
 */
record CodePattern(String fixed, Period period, int width) {

    /** Most characters of a code. */
    static final int LONGEST = 40;

    private static final Pattern SHAPE = Pattern.compile(
            "\\{agency}-(?:(?<fixed>[A-Z][A-Z0-9]{0,7})-)?\\{(?<period>[yMd]+)}-\\{serial:(?<width>[4-8])}");

    /** The period over which serials run, by how it is written. */
    enum Period {
        YEAR("yyyy"),
        SHORT_YEAR("yy"),
        MONTH("yyyyMM"),
        SHORT_MONTH("yyMM"),
        DAY("yyyyMMdd"),
        SHORT_DAY("yyMMdd");

        private final String letters;
        private final DateTimeFormatter format;

        Period(String letters) {
            this.letters = letters;
            this.format = DateTimeFormatter.ofPattern(letters, Locale.ROOT);
        }

        String letters() {
            return letters;
        }

        /** Name of the counter: {@code year}, {@code month} or {@code day}. */
        String counter() {
            return letters.contains("d") ? "day" : letters.contains("M") ? "month" : "year";
        }

        LocalDate first(LocalDate day) {
            return switch (counter()) {
                case "year" -> day.withDayOfYear(1);
                case "month" -> day.withDayOfMonth(1);
                default -> day;
            };
        }
    }

    /**
     * @param written with the names that are stored, or Vietnamese ones; see {@link PatternParts}
     * @throws DomainException DOS-287 for anything but the closed list of parts in their order
     */
    static CodePattern of(String written) {
        Matcher matcher = SHAPE.matcher(PatternParts.stored(written.strip()));
        if (matcher.matches()) {
            String fixed = matcher.group("fixed") == null ? "" : matcher.group("fixed");
            int width = Integer.parseInt(matcher.group("width"));
            for (Period period : Period.values()) {
                if (period.letters.equals(matcher.group("period"))) {
                    return new CodePattern(fixed, period, width);
                }
            }
        }
        throw new DomainException(
                "DOS-287",
                DomainException.Kind.INVALID,
                "pattern of codes not recognised, allowed: {agency}-[WORDS-]{period}-{serial:4..8}, periods: "
                        + Arrays.stream(Period.values()).map(Period::letters).toList());
    }

    String written() {
        return "{agency}-" + (fixed.isEmpty() ? "" : fixed + "-") + "{" + period.letters + "}-{serial:" + width + "}";
    }

    DossierCode code(String agencyCode, LocalDate day, int serial) {
        return new DossierCode(agencyCode + "-" + end(day, String.valueOf(serial)));
    }

    /** What stands behind the agency. @param serial digits; short ones are filled up with zeros */
    String end(LocalDate day, String serial) {
        String filled = "0".repeat(Math.max(0, width - serial.length())) + serial;
        return (fixed.isEmpty() ? "" : fixed + "-") + period.format.format(day) + "-" + filled;
    }
}
