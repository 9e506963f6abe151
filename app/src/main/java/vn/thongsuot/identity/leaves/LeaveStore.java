package vn.thongsuot.identity.leaves;

import static vn.thongsuot.db.identity.Tables.LEAVE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.thongsuot.db.identity.tables.records.LeaveRecord;

/** Rows of leave. */
@Repository
class LeaveStore {

    private final DSLContext db;

    LeaveStore(DSLContext db) {
        this.db = db;
    }

    void insert(LeaveRecord row) {
        db.insertInto(LEAVE).set(row).execute();
    }

    void update(LeaveRecord row) {
        db.update(LEAVE)
                .set(row)
                .where(LEAVE.AUTHORITY_ID.eq(row.getAuthorityId()), LEAVE.ID.eq(row.getId()))
                .execute();
    }

    Optional<LeaveRecord> lock(UUID authorityId, UUID id) {
        return db.selectFrom(LEAVE)
                .where(LEAVE.AUTHORITY_ID.eq(authorityId), LEAVE.ID.eq(id))
                .forUpdate()
                .fetchOptional();
    }

    /** Leave that is not over since {@code since}, of these accounts or with one of them standing in; by first day. */
    List<LeaveRecord> list(UUID authorityId, Collection<UUID> accounts, LocalDate since) {
        return db.selectFrom(LEAVE)
                .where(LEAVE.AUTHORITY_ID.eq(authorityId), LEAVE.LAST_DAY.ge(since))
                .and(LEAVE.ACCOUNT_ID.in(accounts).or(LEAVE.SUBSTITUTE_ID.in(accounts)))
                .orderBy(LEAVE.FIRST_DAY, LEAVE.ID)
                .fetch();
    }

    boolean isAway(UUID account, LocalDate first, LocalDate last) {
        return db.fetchExists(LEAVE, LEAVE.ACCOUNT_ID.eq(account).and(meets(first, last)));
    }

    boolean standsIn(UUID account, LocalDate first, LocalDate last) {
        return db.fetchExists(LEAVE, LEAVE.SUBSTITUTE_ID.eq(account).and(meets(first, last)));
    }

    /** Two people who enter leave of the same account wait for each other. */
    void lockAccount(UUID account) {
        db.fetch("select 1 from identity.account where id = {0}::uuid for update", DSL.val(account));
    }

    /** Who came back early is there for the rest of that day. */
    private static Condition meets(LocalDate first, LocalDate last) {
        return LEAVE.STATE
                .eq(LeaveState.ENTERED.key())
                .and(LEAVE.FIRST_DAY.le(last))
                .and(LEAVE.LAST_DAY.ge(first));
    }
}
