package vn.thongsuot.platform;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.DomainException;

/** The day that an address asks for (Vietnamese: ngày được hỏi trên địa chỉ trang). */
public final class AskedDay {

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2199;

    private AskedDay() {}

    /** @throws DomainException PLA-002 (not found) for a day that no register reaches */
    public static LocalDate of(@Nullable LocalDate asked, LocalDate today) {
        LocalDate day = asked == null ? today : asked;
        requireYear(day.getYear());
        return day;
    }

    /** @throws DomainException PLA-002 (not found) for a year that no register reaches */
    public static int requireYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DomainException(
                    "PLA-002",
                    DomainException.Kind.NOT_FOUND,
                    "year %d asked for, allowed: %d to %d".formatted(year, FIRST_YEAR, LAST_YEAR),
                    String.valueOf(FIRST_YEAR),
                    String.valueOf(LAST_YEAR));
        }
        return year;
    }
}
