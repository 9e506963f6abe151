package vn.thongsuot.programme;

import static vn.thongsuot.db.programme.Tables.PLAN;
import static vn.thongsuot.db.programme.Tables.TARGET;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.LocalizedText;

/** Plans and their targets (Vietnamese: kế hoạch và chỉ tiêu). */
@Service
public class Plans {

    private static final Field<LocalDate> FIRST = DSL.field("lower({0})", LocalDate.class, TARGET.HORIZON);
    private static final Field<LocalDate> AFTER = DSL.field("upper({0})", LocalDate.class, TARGET.HORIZON);

    private final DSLContext db;
    private final Clock clock;

    Plans(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Targets of all plans of an authority, in the order of the plans. */
    public List<Target> listTargets(UUID authorityId) {
        return db.select(
                        TARGET.ID,
                        TARGET.N,
                        TARGET.STATEMENT,
                        TARGET.INDICATOR_ID,
                        TARGET.COMPARATOR,
                        TARGET.VALUE,
                        FIRST,
                        AFTER)
                .from(TARGET)
                .join(PLAN)
                .on(PLAN.ID.eq(TARGET.PLAN_ID))
                .where(PLAN.AUTHORITY_ID.eq(authorityId))
                .orderBy(PLAN.ID, TARGET.N)
                .fetch(row -> new Target(
                        row.value1(),
                        row.value2(),
                        LocalizedJson.read(row.value3()),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8().minusDays(1)));
    }

    /** @return id of the plan */
    @Transactional
    public UUID create(UUID authorityId, String number, LocalizedText title, LocalDate from, LocalDate to) {
        UUID id = Ids.next(clock);
        db.insertInto(PLAN)
                .set(PLAN.ID, id)
                .set(PLAN.AUTHORITY_ID, authorityId)
                .set(PLAN.UNIT_ID, authorityId)
                .set(PLAN.NUMBER, number)
                .set(PLAN.TITLE, LocalizedJson.of(title))
                .set(PLAN.ISSUED_ON, from)
                .set(PLAN.PERIOD, DateRanges.between(from, to))
                .execute();
        return id;
    }

    @Transactional
    public void addTarget(
            UUID planId,
            int n,
            LocalizedText statement,
            String indicatorId,
            BigDecimal atLeast,
            LocalDate from,
            LocalDate to) {
        db.insertInto(TARGET)
                .set(TARGET.ID, Ids.next(clock))
                .set(TARGET.PLAN_ID, planId)
                .set(TARGET.N, n)
                .set(TARGET.AREA, "procedures")
                .set(TARGET.STATEMENT, LocalizedJson.of(statement))
                .set(TARGET.INDICATOR_ID, indicatorId)
                .set(TARGET.COMPARATOR, ">=")
                .set(TARGET.VALUE, atLeast)
                .set(TARGET.HORIZON, DateRanges.between(from, to))
                .execute();
    }
}
