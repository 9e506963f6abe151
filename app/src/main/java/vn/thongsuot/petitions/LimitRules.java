package vn.thongsuot.petitions;

import static vn.thongsuot.db.petitions.Tables.LIMIT_RULE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Component;
import vn.thongsuot.calendar.clock.Limit;
import vn.thongsuot.platform.DateRanges;

/** Limits by day of reception; an authority's own rule goes before the common one. */
@Component
class LimitRules {

    private static final Field<LocalDate> FIRST = DateRanges.first(LIMIT_RULE.VALID);
    private static final Field<LocalDate> LAST = DateRanges.last(LIMIT_RULE.VALID);

    private final DSLContext db;

    LimitRules(DSLContext db) {
        this.db = db;
    }

    /** The rule under which a petition of that day runs to its end. */
    LimitRule of(UUID authorityId, LocalDate day) {
        return select(ofAuthority(authorityId).and(DateRanges.holds(LIMIT_RULE.VALID, day)))
                .orderBy(LIMIT_RULE.AUTHORITY_ID.asc().nullsLast())
                .limit(1)
                .fetchSingle(LimitRules::rule);
    }

    LimitRule get(UUID id) {
        return select(LIMIT_RULE.ID.eq(id)).fetchSingle(LimitRules::rule);
    }

    /** Own rules before common ones, each the newest first. */
    List<LimitRule> list(UUID authorityId) {
        return select(ofAuthority(authorityId))
                .orderBy(LIMIT_RULE.AUTHORITY_ID.asc().nullsLast(), LIMIT_RULE.VALID.desc())
                .fetch(LimitRules::rule);
    }

    /** The authority's own rule that began last, locked until the transaction ends. */
    Optional<LimitRule> lockNewestOwn(UUID authorityId) {
        return select(LIMIT_RULE.AUTHORITY_ID.eq(authorityId))
                .orderBy(LIMIT_RULE.VALID.desc())
                .limit(1)
                .forUpdate()
                .fetchOptional(LimitRules::rule);
    }

    /** @param last its last day, inclusive */
    void end(LimitRule rule, LocalDate last) {
        db.update(LIMIT_RULE)
                .set(LIMIT_RULE.VALID, DateRanges.between(rule.from(), last))
                .where(LIMIT_RULE.ID.eq(rule.id()))
                .execute();
    }

    private SelectConditionStep<Record> select(Condition condition) {
        return db.select(LIMIT_RULE.fields())
                .select(FIRST, LAST)
                .from(LIMIT_RULE)
                .where(condition);
    }

    private static Condition ofAuthority(UUID authorityId) {
        return LIMIT_RULE.AUTHORITY_ID.isNull().or(LIMIT_RULE.AUTHORITY_ID.eq(authorityId));
    }

    private static LimitRule rule(Record row) {
        return new LimitRule(
                row.get(LIMIT_RULE.ID),
                row.get(LIMIT_RULE.AUTHORITY_ID) != null,
                Objects.requireNonNull(row.get(FIRST)),
                row.get(LAST),
                Limit.parse(row.get(LIMIT_RULE.REFUSE_LIMIT)),
                Limit.parse(row.get(LIMIT_RULE.ASK_LIMIT)),
                Limit.parse(row.get(LIMIT_RULE.FORWARD_LIMIT)),
                Limit.parse(row.get(LIMIT_RULE.PROCESS_LIMIT)),
                Limit.parse(row.get(LIMIT_RULE.PUBLISH_LIMIT)),
                row.get(LIMIT_RULE.ASKING_PAUSES),
                row.get(LIMIT_RULE.REOPEN_DAYS),
                row.get(LIMIT_RULE.LEGAL_BASIS));
    }
}
