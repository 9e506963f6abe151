package vn.thongsuot.identity;

import static vn.thongsuot.db.identity.Tables.ACCOUNT;
import static vn.thongsuot.db.identity.Tables.ASSIGNMENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Role;
import vn.thongsuot.db.identity.tables.Assignment;
import vn.thongsuot.db.identity.tables.records.AccountRecord;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;

/** Gives and ends roles in units, for operators and administrators alike; the account is locked by the caller. */
@Component
class AssignmentRows {

    private final DSLContext db;
    private final Clock clock;

    AssignmentRows(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @throws DomainException IDE-305 where it overlaps the same role in the same unit, IDE-307 for an end before the begin */
    void insert(AccountRecord account, NewAccount.NewAssignment what, @Nullable LocalDate last) {
        if (last != null && last.isBefore(what.from())) {
            throw new DomainException("IDE-307", DomainException.Kind.INVALID, "ends before it begins", what.from());
        }
        Field<String> days = last == null ? DateRanges.from(what.from()) : DateRanges.between(what.from(), last);
        Condition same = of(account, what.unitId(), what.role());
        if (db.fetchExists(ASSIGNMENT, same.and(DSL.condition("{0} && {1}", ASSIGNMENT.VALID, days)))) {
            throw new DomainException(
                    "IDE-305", DomainException.Kind.CONFLICT, "is assigned already", account.getLogin());
        }
        db.insertInto(ASSIGNMENT)
                .set(ASSIGNMENT.ID, Ids.next(clock))
                .set(ASSIGNMENT.ACCOUNT_ID, account.getId())
                .set(ASSIGNMENT.UNIT_ID, what.unitId())
                .set(ASSIGNMENT.ROLE, what.role().name())
                .set(ASSIGNMENT.POSITION, LocalizedJson.of(what.position()))
                .set(ASSIGNMENT.VALID, days)
                .execute();
    }

    /** Ends those that hold on the day and go on after it. @return whether there was any */
    boolean end(Condition which, LocalDate last) {
        return db.update(ASSIGNMENT)
                        .set(ASSIGNMENT.VALID, DateRanges.until(ASSIGNMENT.VALID, last.plusDays(1)))
                        .where(which, DateRanges.holds(ASSIGNMENT.VALID, last))
                        .and(DSL.condition(
                                "coalesce(upper({0}) > {1}::date, true)", ASSIGNMENT.VALID, DSL.val(last.plusDays(1))))
                        .execute()
                > 0;
    }

    /**
     * Takes back those that began today or begin later, as if they had never been.
     *
     * @return whether there was any
     * @throws DomainException IDE-401 (conflict) where somebody stands in for one
     */
    boolean takeBack(Condition which) {
        List<UUID> begun = db.select(ASSIGNMENT.ID)
                .from(ASSIGNMENT)
                .where(which, DSL.condition("lower({0}) >= {1}::date", ASSIGNMENT.VALID, DSL.val(today())))
                .forUpdate()
                .fetch(ASSIGNMENT.ID);
        Assignment standIn = ASSIGNMENT.as("stand_in");
        if (db.fetchExists(standIn, standIn.ACTING_FOR.in(begun))) {
            throw new DomainException("IDE-401", DomainException.Kind.CONFLICT, "somebody stands in for it");
        }
        return db.deleteFrom(ASSIGNMENT).where(ASSIGNMENT.ID.in(begun)).execute() > 0;
    }

    /** Their own assignments; those of a stand-in end with the absence. */
    Condition of(AccountRecord account, UUID unitId, Role role) {
        return ASSIGNMENT
                .ACCOUNT_ID
                .eq(account.getId())
                .and(ASSIGNMENT.UNIT_ID.eq(unitId))
                .and(ASSIGNMENT.ROLE.eq(role.name()));
    }

    /** @throws DomainException IDE-304 (conflict) for the only one who administers the authority */
    void requireAnother(AccountRecord account, UUID unitId, Role role) {
        boolean administers = role == Role.ADMINISTRATOR && unitId.equals(account.getAuthorityId());
        if (administers && isLastAdministrator(account)) {
            throw new DomainException(
                    "IDE-304", DomainException.Kind.CONFLICT, "last administrator", account.getLogin());
        }
    }

    boolean isLastAdministrator(AccountRecord account) {
        Condition administers = ASSIGNMENT
                .ROLE
                .eq(Role.ADMINISTRATOR.name())
                .and(ASSIGNMENT.UNIT_ID.eq(account.getAuthorityId()))
                .and(DateRanges.holds(ASSIGNMENT.VALID, today()));
        List<UUID> all = db.selectDistinct(ASSIGNMENT.ACCOUNT_ID)
                .from(ASSIGNMENT)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ASSIGNMENT.ACCOUNT_ID))
                .where(administers, ACCOUNT.ACTIVE.isTrue())
                .fetch(ASSIGNMENT.ACCOUNT_ID);
        return all.equals(List.of(account.getId()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
