package vn.thongsuot.calendar;

import static vn.thongsuot.db.calendar.Tables.SPECIAL_DAY;
import static vn.thongsuot.db.calendar.Tables.WEEKLY_HOURS;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.thongsuot.organisation.spi.UnitSettings;

/** Days and hours of its own stay with the unit that ends (Vietnamese: lịch làm việc riêng). */
@Component
class CalendarSettings implements UnitSettings {

    private final DSLContext db;

    CalendarSettings(DSLContext db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return "calendar";
    }

    @Override
    public Set<UUID> unitsWith(Collection<UUID> unitIds) {
        return db.select(SPECIAL_DAY.UNIT_ID)
                .from(SPECIAL_DAY)
                .where(SPECIAL_DAY.UNIT_ID.in(unitIds))
                .union(db.select(WEEKLY_HOURS.UNIT_ID).from(WEEKLY_HOURS).where(WEEKLY_HOURS.UNIT_ID.in(unitIds)))
                .fetchSet(SPECIAL_DAY.UNIT_ID);
    }
}
