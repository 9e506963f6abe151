package vn.thongsuot.identity.leaves;

import static vn.thongsuot.db.identity.Tables.ASSIGNMENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.thongsuot.db.identity.tables.records.AssignmentRecord;
import vn.thongsuot.shared.Ids;

/** Assignments of one who stands in for another (Vietnamese: phân công làm thay), each within both assignments' own days. */
@Component
class ActingAssignments {

    private static final String RANGE = "daterange({0}::date, {1}::date, '[]')";

    private final DSLContext db;
    private final Clock clock;

    ActingAssignments(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Own assignments that hold somewhere in these days. */
    List<AssignmentRecord> listOwn(UUID account, LocalDate first, LocalDate last) {
        return db.selectFrom(ASSIGNMENT)
                .where(ASSIGNMENT.ACCOUNT_ID.eq(account), ASSIGNMENT.ACTING_FOR.isNull(), meets(first, last))
                .orderBy(ASSIGNMENT.ID)
                .fetch();
    }

    /** Who has the same role in the same unit on one of these days, for one of the account's assignments. */
    Set<UUID> findFit(UUID account, LocalDate first, LocalDate last) {
        Set<UUID> fit = new HashSet<>();
        for (AssignmentRecord own : listOwn(account, first, last)) {
            fit.addAll(db.select(ASSIGNMENT.ACCOUNT_ID)
                    .from(ASSIGNMENT)
                    .where(ASSIGNMENT.UNIT_ID.eq(own.getUnitId()), ASSIGNMENT.ROLE.eq(own.getRole()))
                    .and(ASSIGNMENT.ACTING_FOR.isNull().and(meets(first, last)))
                    .fetch(ASSIGNMENT.ACCOUNT_ID));
        }
        fit.remove(account);
        return fit;
    }

    /** @return how many assignments of the absent one the substitute acts for */
    int begin(UUID absent, UUID substitute, LocalDate first, LocalDate last) {
        List<AssignmentRecord> theirs = listOwn(substitute, first, last);
        int acting = 0;
        for (AssignmentRecord own : listOwn(absent, first, last)) {
            for (AssignmentRecord like : theirs) {
                if (like.getUnitId().equals(own.getUnitId()) && like.getRole().equals(own.getRole())) {
                    acting += insert(own, like, first, last);
                }
            }
        }
        return acting;
    }

    /** From this day on nobody acts for the account. */
    void end(UUID absent, LocalDate from) {
        db.execute("""
                update identity.assignment a set valid = a.valid * daterange(null, {0}::date)
                from identity.assignment own
                where own.id = a.acting_for and own.account_id = {1}::uuid and a.valid && daterange({0}::date, null)
                """, DSL.val(from), DSL.val(absent));
    }

    private int insert(AssignmentRecord own, AssignmentRecord like, LocalDate first, LocalDate last) {
        return db.execute(
                """
                insert into identity.assignment (id, account_id, unit_id, role, position, valid, acting_for)
                select {2}::uuid, t.account_id, own.unit_id, own.role, own.position, own.valid * t.valid * daterange({0}::date, {1}::date, '[]'),
                    own.id
                from identity.assignment own, identity.assignment t
                where own.id = {3}::uuid and t.id = {4}::uuid
                    and not isempty(own.valid * t.valid * daterange({0}::date, {1}::date, '[]'))
                """,
                DSL.val(first), DSL.val(last), DSL.val(Ids.next(clock)), DSL.val(own.getId()), DSL.val(like.getId()));
    }

    private static Condition meets(LocalDate first, LocalDate last) {
        return DSL.condition("{2} && " + RANGE, DSL.val(first), DSL.val(last), ASSIGNMENT.VALID);
    }
}
