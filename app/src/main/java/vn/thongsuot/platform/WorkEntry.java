package vn.thongsuot.platform;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * A row that a module contributes to the common work list (Vietnamese: một việc trong danh sách chung).
 *
 * @param kind of its {@link WorkSource}
 * @param code by which people call it
 * @param statusKey message key of its state
 * @param dueOn day until which it is to be done; null where nothing runs
 * @param daysLeft working days after today, negative when late; null where nothing runs
 * @param usedPercent share of the time that is used up, 0 to 100
 * @param holderId account that has it
 */
public record WorkEntry(
        String kind,
        String code,
        String path,
        LocalizedText title,
        String statusKey,
        @Nullable LocalDate dueOn,
        @Nullable Integer daysLeft,
        int usedPercent,
        @Nullable UUID holderId) {

    /** How urgent it is, by its day alone: soon is the next working day, as for dossiers; what has no day comes last. */
    public WorkQuery.Due due() {
        if (daysLeft == null || daysLeft > 1) {
            return WorkQuery.Due.LATER;
        }
        return daysLeft < 0 ? WorkQuery.Due.LATE : daysLeft == 0 ? WorkQuery.Due.TODAY : WorkQuery.Due.SOON;
    }

    public boolean isLate() {
        return daysLeft != null && daysLeft < 0;
    }
}
