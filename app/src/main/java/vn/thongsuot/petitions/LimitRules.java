package vn.thongsuot.petitions;

import static vn.thongsuot.db.petitions.Tables.LIMIT_RULE;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.thongsuot.calendar.clock.Limit;
import vn.thongsuot.db.petitions.tables.records.LimitRuleRecord;
import vn.thongsuot.platform.DateRanges;

/** Limits by day of reception; an authority's own rule goes before the common one. */
@Component
class LimitRules {

    private final DSLContext db;

    LimitRules(DSLContext db) {
        this.db = db;
    }

    /** The rule under which a petition of that day runs to its end. */
    LimitRule of(UUID authorityId, LocalDate day) {
        return db.selectFrom(LIMIT_RULE)
                .where(LIMIT_RULE.AUTHORITY_ID.isNull().or(LIMIT_RULE.AUTHORITY_ID.eq(authorityId)))
                .and(DateRanges.holds(LIMIT_RULE.VALID, day))
                .orderBy(LIMIT_RULE.AUTHORITY_ID.asc().nullsLast())
                .limit(1)
                .fetchSingle(LimitRules::rule);
    }

    LimitRule get(UUID id) {
        return db.selectFrom(LIMIT_RULE).where(LIMIT_RULE.ID.eq(id)).fetchSingle(LimitRules::rule);
    }

    private static LimitRule rule(LimitRuleRecord row) {
        return new LimitRule(
                row.getId(),
                Limit.parse(row.getRefuseLimit()),
                Limit.parse(row.getAskLimit()),
                Limit.parse(row.getForwardLimit()),
                Limit.parse(row.getProcessLimit()),
                Limit.parse(row.getPublishLimit()),
                row.getAskingPauses(),
                row.getReopenDays(),
                row.getLegalBasis());
    }
}
