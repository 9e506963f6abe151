package vn.thongsuot.procedures.routes.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time of a step as tables write it (Vietnamese: thời gian thực hiện bước): 0,5 ngày, 4 giờ, 01 ngày làm việc, ½ ngày, nửa
 * ngày, 30 phút. A day is eight working hours; what stands in brackets says it again and is passed over.
 */
final class TimeWords {

    private static final Pattern AMOUNT =
            Pattern.compile("(\\d+(?:[.,]\\d+)?(?:\\s*/\\s*\\d+)?)\\s*(ngay|gio|tieng|phut|buoi)");
    private static final BigDecimal STEP_MINUTES = BigDecimal.valueOf(30);

    private TimeWords() {}

    /** Up to the next half hour; empty where no time is understood. Office hours without an amount are no time of their own. */
    static Optional<Duration> read(String text) {
        String plain = Plain.of(text).replaceAll("\\([^)]*\\)", " ").replace("½", "0,5");
        if (plain.contains("gio hanh chinh") || plain.equals("-") || plain.equals("0")) {
            return Optional.of(Duration.ZERO);
        }
        String counted = plain.replaceAll("nua (ngay|buoi|gio)", "0,5 $1");
        BigDecimal minutes = BigDecimal.ZERO;
        boolean found = false;
        for (Matcher match = AMOUNT.matcher(counted); match.find(); found = true) {
            Optional<BigDecimal> amount = number(match.group(1));
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            minutes = minutes.add(amount.get().multiply(minutesOf(match.group(2))));
        }
        if (!found || minutes.compareTo(BigDecimal.valueOf(1_000_000)) > 0) {
            return Optional.empty();
        }
        long halfHours = minutes.divide(STEP_MINUTES, 0, RoundingMode.CEILING).longValueExact();
        return Optional.of(Duration.ofMinutes(30 * halfHours));
    }

    private static BigDecimal minutesOf(String unit) {
        return BigDecimal.valueOf(
                switch (unit) {
                    case "ngay" -> 480;
                    case "buoi" -> 240;
                    case "phut" -> 1;
                    default -> 60;
                });
    }

    private static Optional<BigDecimal> number(String text) {
        String[] parts = text.replace(',', '.').split("/");
        BigDecimal first = new BigDecimal(parts[0].strip());
        if (parts.length == 1) {
            return Optional.of(first);
        }
        BigDecimal second = new BigDecimal(parts[1].strip());
        return second.signum() == 0 ? Optional.empty() : Optional.of(first.divide(second, 4, RoundingMode.HALF_UP));
    }
}
