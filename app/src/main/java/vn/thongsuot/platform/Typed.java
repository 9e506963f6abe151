package vn.thongsuot.platform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/** Words that people typed as values; nothing where they are none (Vietnamese: đọc giá trị đã nhập). */
public final class Typed {

    private static final int LONGEST_NUMBER = 20;
    /** Before that nobody was born who is alive. */
    private static final int FIRST_BIRTH = 1900;
    /** Before that the product knows nothing. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2100;

    private Typed() {}

    public static Optional<UUID> id(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A day as a browser sends it, or as people write it: 2026-11-26, 26/11/2026, 26112026. From 2000 to 2100. */
    public static Optional<LocalDate> day(String text) {
        return day(text, FIRST_YEAR);
    }

    /** As {@link #day}, of somebody's life (Vietnamese: ngày sinh và ngày khác trong đời): from 1900 to 2100. */
    public static Optional<LocalDate> dayOfLife(String text) {
        return day(text, FIRST_BIRTH);
    }

    private static Optional<LocalDate> day(String text, int firstYear) {
        String bare = text.strip();
        String[] parts = (bare.matches("\\d{8}") ? bare.replaceFirst("(..)(..)", "$1/$2/") : bare).split("/", -1);
        String iso = parts.length == 3 && parts[2].length() == 4
                ? "%s-%s-%s".formatted(parts[2], two(parts[1]), two(parts[0]))
                : text.strip();
        try {
            LocalDate day = LocalDate.parse(iso);
            return day.getYear() >= firstYear && day.getYear() <= LAST_YEAR ? Optional.of(day) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A number in Vietnamese or plain writing: 1.234,5 or 1234.5. */
    public static Optional<BigDecimal> number(String text) {
        String plain = text.strip().replace("\u00a0", "").replace(" ", "");
        if (plain.isEmpty() || plain.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        if (plain.contains(",")) {
            plain = plain.replace(".", "").replace(',', '.');
        } else if (plain.matches("\\d{1,3}(\\.\\d{3})+")) {
            plain = plain.replace(".", "");
        }
        return plain.matches("-?\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** A number as people write it here. */
    public static String text(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }

    private static String two(String part) {
        return part.length() == 1 ? "0" + part : part;
    }
}
