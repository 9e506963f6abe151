package vn.thongsuot.programme;

import static vn.thongsuot.db.programme.Tables.PLAN;
import static vn.thongsuot.db.programme.Tables.TARGET;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.LocalizedJson;

/** Rows of plans and targets as values. */
final class PlanRows {

    private static final Field<LocalDate> PLAN_FIRST = DateRanges.first(PLAN.PERIOD);
    private static final Field<LocalDate> PLAN_LAST = DateRanges.last(PLAN.PERIOD);
    private static final Field<LocalDate> TARGET_FIRST = DateRanges.first(TARGET.HORIZON);
    private static final Field<LocalDate> TARGET_LAST = DateRanges.last(TARGET.HORIZON);

    private PlanRows() {}

    static List<Field<?>> planFields() {
        return withRange(PLAN.fields(), PLAN_FIRST, PLAN_LAST);
    }

    static List<Field<?>> targetFields() {
        return withRange(TARGET.fields(), TARGET_FIRST, TARGET_LAST);
    }

    static Plan plan(Record row) {
        String succession = row.get(PLAN.SUCCESSION);
        return new Plan(
                row.get(PLAN.ID),
                row.get(PLAN.AUTHORITY_ID),
                row.get(PLAN.UNIT_ID),
                PlanKind.of(row.get(PLAN.KIND)),
                row.get(PLAN_FIRST),
                row.get(PLAN_LAST),
                LocalizedJson.read(row.get(PLAN.TITLE)),
                PlanState.of(row.get(PLAN.STATE)),
                row.get(PLAN.VERSION),
                row.get(PLAN.EDITION),
                row.get(PLAN.PARENT_ID),
                row.get(PLAN.PREVIOUS_ID),
                succession == null ? null : Plan.Succession.valueOf(succession.toUpperCase(Locale.ROOT)),
                issue(row),
                childDue(row.get(PLAN.CHILD_DUE_ON), row.get(PLAN.CHILD_DUE_DAYS)),
                row.get(PLAN.REMARKS));
    }

    static Target target(Record row) {
        String level = row.get(TARGET.LEVEL);
        return new Target(
                row.get(TARGET.ID),
                row.get(TARGET.PLAN_ID),
                row.get(TARGET.N),
                ReformArea.of(row.get(TARGET.AREA)),
                LocalizedJson.read(row.get(TARGET.STATEMENT)),
                row.get(TARGET.SUBJECT),
                new Aim(
                        Comparator.of(row.get(TARGET.COMPARATOR)),
                        plain(row.get(TARGET.VALUE)),
                        row.get(TARGET.VALUE_TO) == null ? null : plain(row.get(TARGET.VALUE_TO)),
                        row.get(TARGET.UNIT)),
                new Reach(
                        level == null ? null : UnitLevel.valueOf(level.toUpperCase(Locale.ROOT)),
                        row.get(TARGET.SCOPE),
                        row.get(TARGET.BASELINE),
                        row.get(TARGET.EXCLUSION)),
                new Proof(row.get(TARGET.INDICATOR_ID), row.get(TARGET.FILTER)),
                Horizon.of(row.get(TARGET.HORIZON_TEXT)),
                row.get(TARGET_FIRST),
                row.get(TARGET_LAST),
                row.get(TARGET.NESTED_IN),
                row.get(TARGET.TAKEN_FROM),
                quote(row));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Plan.@Nullable Issue issue(Record row) {
        LocalDate on = row.get(PLAN.ISSUED_ON);
        String number = row.get(PLAN.NUMBER);
        String signer = row.get(PLAN.SIGNER);
        return on == null || number == null ? null : new Plan.Issue(number, on, signer == null ? "" : signer);
    }

    private static Plan.@Nullable ChildDue childDue(@Nullable LocalDate on, @Nullable Integer days) {
        return on == null && days == null ? null : new Plan.ChildDue(on, days);
    }

    private static @Nullable Quote quote(Record row) {
        String text = row.get(TARGET.QUOTE);
        Integer from = row.get(TARGET.QUOTE_FROM);
        Integer to = row.get(TARGET.QUOTE_TO);
        return text == null ? null : new Quote(text, from == null ? 0 : from, to == null ? 0 : to);
    }

    private static List<Field<?>> withRange(Field<?>[] fields, Field<LocalDate> first, Field<LocalDate> last) {
        List<Field<?>> all = new java.util.ArrayList<>(List.of(fields));
        all.add(first);
        all.add(last);
        return all;
    }

    static Field<String> years(Horizon horizon, LocalDate planBegin) {
        LocalDate first = LocalDate.of(horizon.first(), 1, 1);
        LocalDate begin = !horizon.isPeriod() && planBegin.isBefore(first) ? planBegin : first;
        return DSL.field("daterange({0}, {1}, '[]')", String.class, DSL.val(begin), DSL.val(horizon.lastDay()));
    }
}
