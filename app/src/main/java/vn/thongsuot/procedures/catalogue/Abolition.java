package vn.thongsuot.procedures.catalogue;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Typed;

/**
 * The signed decision that abolished a procedure (Vietnamese: quyết định bãi bỏ thủ tục).
 *
 * @param number of the decision
 * @param signedOn day of its signature
 * @param on first day on which the procedure is not in force
 */
public record Abolition(String code, String number, LocalDate signedOn, LocalDate on) {

    private static final Pattern DAY = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");

    /** Whether a text names a decision of a later day, such as {@code 12/QĐ-BTP ngày 01/02/2027}; a text without a day does not. */
    boolean isOlderThan(@Nullable String decision) {
        return DAY.matcher(decision == null ? "" : decision)
                .results()
                .flatMap(day -> Typed.day(day.group()).stream())
                .anyMatch(day -> day.isAfter(signedOn));
    }
}
