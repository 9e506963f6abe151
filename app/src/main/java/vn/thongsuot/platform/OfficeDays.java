package vn.thongsuot.platform;

import java.time.LocalDate;
import java.util.UUID;

/** On which days people of a unit are at work, by whoever keeps calendars (Vietnamese: ngày làm việc, ngày trực của đơn vị); a bean. */
public interface OfficeDays {

    /** Whether the unit works on the day or keeps its counters open, as on a duty Saturday. */
    boolean isWorked(UUID authorityId, UUID unitId, LocalDate day);
}
