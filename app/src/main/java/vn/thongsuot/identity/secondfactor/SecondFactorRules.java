package vn.thongsuot.identity.secondfactor;

import static vn.thongsuot.db.identity.Tables.ACCOUNT;
import static vn.thongsuot.db.identity.Tables.ASSIGNMENT;
import static vn.thongsuot.db.identity.Tables.SECOND_FACTOR_RULE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.platform.DateRanges;

/** Which roles must have a second factor in an authority (Vietnamese: vai trò bắt buộc xác thực hai lớp). */
@Component
class SecondFactorRules {

    private final DSLContext db;
    private final Clock clock;

    SecondFactorRules(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Whether one of the account's assignments of today asks for it. */
    boolean isRequired(UUID accountId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return db.fetchExists(db.selectOne()
                .from(SECOND_FACTOR_RULE)
                .join(ACCOUNT)
                .on(ACCOUNT.AUTHORITY_ID.eq(SECOND_FACTOR_RULE.AUTHORITY_ID))
                .join(ASSIGNMENT)
                .on(ASSIGNMENT.ACCOUNT_ID.eq(ACCOUNT.ID), ASSIGNMENT.ROLE.eq(SECOND_FACTOR_RULE.ROLE))
                .where(ACCOUNT.ID.eq(accountId), DateRanges.holds(ASSIGNMENT.VALID, today)));
    }

    Set<Role> list(UUID authorityId) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        db.select(SECOND_FACTOR_RULE.ROLE)
                .from(SECOND_FACTOR_RULE)
                .where(SECOND_FACTOR_RULE.AUTHORITY_ID.eq(authorityId))
                .forEach(row -> roles.add(Role.valueOf(row.value1())));
        return roles;
    }

    void replace(Actor actor, Set<Role> roles) {
        db.deleteFrom(SECOND_FACTOR_RULE)
                .where(SECOND_FACTOR_RULE.AUTHORITY_ID.eq(actor.authorityId()))
                .execute();
        roles.forEach(role -> db.insertInto(SECOND_FACTOR_RULE)
                .set(SECOND_FACTOR_RULE.AUTHORITY_ID, actor.authorityId())
                .set(SECOND_FACTOR_RULE.ROLE, role.name())
                .set(SECOND_FACTOR_RULE.SET_BY, actor.accountId())
                .set(SECOND_FACTOR_RULE.SET_AT, clock.instant())
                .execute());
    }
}
