package vn.thongsuot.procedures;

import static vn.thongsuot.db.procedures.Tables.PROCEDURE;
import static vn.thongsuot.db.procedures.Tables.VERSION;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.LegalBasis;

/** Reads a procedure through time (Vietnamese: các phiên bản của một thủ tục). */
@Service
@LegalBasis(act = "63/2010/NĐ-CP", provision = "Điều 8 khoản 2", from = "2010-10-14")
public class ProcedureVersions {

    private final DSLContext db;

    ProcedureVersions(DSLContext db) {
        this.db = db;
    }

    /** All versions of a code that are in force on some day, newest first; empty for an unknown code. */
    public List<VersionView> list(UUID authorityId, String code) {
        return db.select(VERSION.fields())
                .select(DateRanges.first(VERSION.VALID), DateRanges.last(VERSION.VALID))
                .from(VERSION)
                .join(PROCEDURE)
                .on(PROCEDURE.ID.eq(VERSION.PROCEDURE_ID))
                .where(PROCEDURE.AUTHORITY_ID.eq(authorityId), PROCEDURE.CODE.eq(code))
                .and(DSL.condition("not isempty({0})", VERSION.VALID))
                .orderBy(DateRanges.first(VERSION.VALID).desc())
                .fetch(ProcedureVersions::view);
    }

    private static VersionView view(Record row) {
        return new VersionView(
                row.get(VERSION.ID),
                row.get(DateRanges.first(VERSION.VALID)),
                row.get(DateRanges.last(VERSION.VALID)),
                row.get(VERSION.DECISION_NUMBER),
                row.get(VERSION.DECIDED_ON),
                LocalizedJson.readOrNull(row.get(VERSION.STEPS_NOTE)),
                LocalizedJson.readOrNull(row.get(VERSION.SUBJECTS)),
                LocalizedJson.readOrNull(row.get(VERSION.CONDITIONS)),
                LocalizedJson.readOrNull(row.get(VERSION.FORM_NOTE)),
                row.get(VERSION.ONLINE_ELIGIBLE),
                row.get(VERSION.SOURCE));
    }
}
