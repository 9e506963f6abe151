package vn.thongsuot.procedures.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The signed decision that abolished a procedure (Vietnamese: quyết định bãi bỏ thủ tục).
 *
 * @param number of the decision
 * @param signedOn day of its signature
 * @param on first day on which the procedure is not in force
 */
public record Abolition(String code, String number, LocalDate signedOn, LocalDate on) {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    /** Whether a text names a decision of a later day, such as {@code 12/QĐ-BTP ngày 01/02/2027}; a text without a day does not. */
    boolean isOlderThan(@Nullable String decision) {
        Matcher day = DAY.matcher(decision == null ? "" : decision);
        boolean later = false;
        while (day.find()) {
            later |= isAfterSignature(day);
        }
        return later;
    }

    private boolean isAfterSignature(Matcher day) {
        try {
            return LocalDate.of(
                            Integer.parseInt(day.group(3)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(1)))
                    .isAfter(signedOn);
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
