package vn.thongsuot.inspections.papers;

import static vn.thongsuot.shared.DayFormat.DAY;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.Texts;

/** Words, numbers and days of papers, in Vietnamese (Vietnamese: cách ghi trong văn bản). */
@Component
class PaperWords {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Texts texts;

    PaperWords(Texts texts) {
        this.texts = texts;
    }

    String t(String key, @Nullable Object... parameters) {
        return texts.get(VIETNAMESE, key, parameters);
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    /** As it stands in the head of a paper; days below 10 and the first two months get a zero. */
    String dayInWords(LocalDate day) {
        String month = day.getMonthValue() <= 2 ? two(day.getMonthValue()) : String.valueOf(day.getMonthValue());
        return t("inspection.paper.day", two(day.getDayOfMonth()), month, String.valueOf(day.getYear()));
    }

    /** At most two decimals, half up; a line where there is none. */
    String number(@Nullable BigDecimal number) {
        if (number == null) {
            return "–";
        }
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        DecimalFormat format = new DecimalFormat("#,##0.##", symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
