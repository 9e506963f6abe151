package vn.thongsuot.reports;

import static vn.thongsuot.shared.DayFormat.DAY;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Texts;
import vn.thongsuot.shared.LocalizedText;

/** Words, numbers and days of reports in one language (Vietnamese: cách ghi số, ngày trong báo cáo). */
public final class ReportWords {

    private static final int USUAL = 2;
    private static final int FINER = 4;

    private final Texts texts;
    private final Locale locale;

    public ReportWords(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    public String t(String key, @Nullable Object... parameters) {
        return texts.get(locale, key, parameters);
    }

    public String text(@Nullable LocalizedText text) {
        return text == null ? "" : text.in(locale);
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as "quý III năm 2026". */
    public String period(ReportPeriod period) {
        return t("report.period." + period.kind().key(), roman(period), String.valueOf(period.year()));
    }

    /** The same at the beginning of a line. */
    public String periodTitle(ReportPeriod period) {
        String words = period(period);
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }

    /** Its first and last day. */
    public String days(ReportPeriod period) {
        return t("report.days", day(period.from()), day(period.to()));
    }

    /** Whether the unit's report has come. */
    public String state(ReportContent.UnitReport unit) {
        return t(unit.in() ? "report.unit.in" : unit.late() ? "report.unit.late" : "report.unit.open");
    }

    /** At most two decimals, half up. */
    public String number(BigDecimal number) {
        return number(number, USUAL, RoundingMode.HALF_UP);
    }

    /** A value with its unit; a miss is never rounded into the target. */
    public String value(ReportContent.FigurePart figure, @Nullable BigDecimal value) {
        if (value == null) {
            return t(figure.missing() ? "report.value.none" : "report.value.nothing");
        }
        ReportContent.AimPart aim = figure.aim();
        boolean finer = aim != null
                && Boolean.FALSE.equals(aim.met())
                && value.setScale(USUAL, RoundingMode.HALF_UP).compareTo(aim.value()) == 0;
        return unit(figure, finer ? number(value, FINER, RoundingMode.DOWN) : number(value));
    }

    /** A difference in points or in the unit, without its sign. */
    public String difference(ReportContent.FigurePart figure, BigDecimal difference) {
        String size = number(difference.abs(), FINER, RoundingMode.HALF_UP).equals("0")
                ? number(difference.abs())
                : number(difference.abs(), difference.abs().doubleValue() < 0.01 ? FINER : USUAL, RoundingMode.HALF_UP);
        return figure.percent() ? t("report.points", size) : size + " " + text(figure.unit());
    }

    /** What a target asks for, such as "tối thiểu 96%". */
    public String aim(ReportContent.AimPart aim) {
        String unit = aim.unit().equals("%") ? "%" : " " + aim.unit();
        String name = vn.thongsuot.programme.Comparator.of(aim.comparator())
                .name()
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
        return t("report.aim." + name, number(aim.value()) + unit, number(aim.upper()) + unit);
    }

    private String unit(ReportContent.FigurePart figure, String number) {
        String unit = text(figure.unit());
        return figure.percent() ? number + "%" : unit.isEmpty() ? number : number + " " + unit;
    }

    private String number(BigDecimal number, int decimals, RoundingMode mode) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        if (!locale.getLanguage().equals("en")) {
            symbols.setDecimalSeparator(',');
            symbols.setGroupingSeparator('.');
        }
        DecimalFormat format = new DecimalFormat("#,##0." + "#".repeat(decimals), symbols);
        format.setRoundingMode(mode);
        return format.format(number);
    }

    private static String roman(ReportPeriod period) {
        return period.kind() == PeriodKind.QUARTER
                ? List.of("I", "II", "III", "IV").get(period.n() - 1)
                : String.valueOf(period.n());
    }
}
