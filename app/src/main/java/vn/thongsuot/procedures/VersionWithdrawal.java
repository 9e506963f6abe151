package vn.thongsuot.procedures;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes announced versions back before their first day (Vietnamese: thu hồi phiên bản thủ tục trước ngày có hiệu lực). */
@Service
public class VersionWithdrawal {

    private final DSLContext db;
    private final ProcedureRows rows;
    private final ProcedureJournal journal;

    VersionWithdrawal(DSLContext db, ProcedureRows rows, ProcedureJournal journal) {
        this.db = db;
        this.rows = rows;
        this.journal = journal;
    }

    /**
     * Takes back that a version begins or a procedure ends, before that day: the version is valid on no day, and the one before it goes
     * on (Vietnamese: thu hồi quyết định công bố trước ngày có hiệu lực).
     *
     * @param made version that began; null where the procedure ended
     * @param before version that ended; null where there was none
     * @param end first day on which the one before ends all the same; null where it goes on
     * @return false, with nothing changed by this, where the versions are no longer as the decision left them
     */
    @Transactional
    public boolean withdraw(
            UUID authorityId,
            String code,
            @Nullable UUID made,
            @Nullable UUID before,
            LocalDate from,
            @Nullable LocalDate end,
            String decisionNumber) {
        UUID procedure = rows.id(authorityId, code);
        if (made != null
                && db.execute(
                                "update procedures.version set valid = 'empty' where id = {0} and valid ="
                                        + " daterange({1}::date, null)",
                                DSL.val(made), DSL.val(from))
                        == 0) {
            return false;
        }
        if (before != null
                && db.execute(
                                "update procedures.version set valid = daterange(lower(valid), {2}::date) where id ="
                                        + " {0} and upper(valid) = {1}::date and not exists (select from"
                                        + " procedures.version o where o.procedure_id = {3} and lower(o.valid) >="
                                        + " {1}::date)",
                                DSL.val(before), DSL.val(from), DSL.val(end, LocalDate.class), DSL.val(procedure))
                        == 0) {
            return false;
        }
        journal.note(
                authorityId,
                procedure,
                code,
                "procedure.decision-withdrawn",
                Map.of("decision", decisionNumber, "from", from));
        return true;
    }
}
