package vn.thongsuot.procedures;

import static vn.thongsuot.db.procedures.Tables.COMPONENT;
import static vn.thongsuot.db.procedures.Tables.PROCEDURE;
import static vn.thongsuot.db.procedures.Tables.VERSION;
import static vn.thongsuot.db.procedures.Tables.VERSION_CASE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.LocalizedText;

/** Rows of procedures and of their versions, as they are announced. */
@Repository
class ProcedureRows {

    private final DSLContext db;
    private final Clock clock;

    ProcedureRows(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The procedure of a code; its row is made where there is none. */
    UUID id(UUID authorityId, String code) {
        return db.select(PROCEDURE.ID)
                .from(PROCEDURE)
                .where(PROCEDURE.AUTHORITY_ID.eq(authorityId), PROCEDURE.CODE.eq(code))
                .fetchOptional(PROCEDURE.ID)
                .orElseGet(() -> {
                    UUID id = Ids.next(clock);
                    db.insertInto(PROCEDURE, PROCEDURE.ID, PROCEDURE.AUTHORITY_ID, PROCEDURE.CODE)
                            .values(id, authorityId, code)
                            .execute();
                    return id;
                });
    }

    /** The version in force on a day; null where there is none. */
    @Nullable
    UUID versionOn(UUID procedure, LocalDate on) {
        return db.select(VERSION.ID)
                .from(VERSION)
                .where(VERSION.PROCEDURE_ID.eq(procedure), DateRanges.holds(VERSION.VALID, on))
                .fetchOne(VERSION.ID);
    }

    /** What was decided of online service holds on for the version after. */
    void keepOnlineService(UUID before, UUID after) {
        db.execute("""
            update procedures.version v set online_eligible = b.online_eligible,
            eligible_decision = b.eligible_decision, eligible_on = b.eligible_on,
            online_payment = b.online_payment, online_payment_on = b.online_payment_on
            from procedures.version b where v.id = {0} and b.id = {1}
            """, DSL.val(after), DSL.val(before));
    }

    void insert(UUID id, UUID procedure, ProcedureRegistry.NewVersion version, ProcedureRegistry.Details details) {
        ProcedureView content = version.content();
        db.insertInto(VERSION)
                .set(VERSION.ID, id)
                .set(VERSION.PROCEDURE_ID, procedure)
                .set(VERSION.VALID, DateRanges.from(version.from()))
                .set(VERSION.NAME, LocalizedJson.of(content.name()))
                .set(VERSION.FIELD_CODE, content.fieldCode())
                .set(VERSION.FIELD_NAME, LocalizedJson.of(content.fieldName()))
                .set(VERSION.FIELD_GROUP, content.fieldGroup())
                .set(VERSION.LEVEL, content.level())
                .set(VERSION.DECIDING_AGENCY, LocalizedJson.of(content.decidingAgency()))
                .set(VERSION.CHANNELS, content.channels().toArray(String[]::new))
                .set(VERSION.ONLINE_LEVEL, content.onlineLevel())
                .set(VERSION.BOUNDARY_FREE, content.boundaryFree())
                .set(VERSION.LIMIT_TEXT, content.limitText())
                .set(VERSION.FEE_AMOUNT, details.fee())
                .set(VERSION.FEE_NOTE, jsonb(content.feeNote()))
                .set(VERSION.RESULT, jsonb(content.result()))
                .set(VERSION.LEGAL_BASES, content.legalBases().toArray(String[]::new))
                .set(VERSION.STEPS_NOTE, jsonb(details.order()))
                .set(VERSION.SUBJECTS, jsonb(details.subjects()))
                .set(VERSION.CONDITIONS, jsonb(details.conditions()))
                .set(VERSION.FORM_NOTE, jsonb(details.forms()))
                .set(VERSION.SOURCE, details.source())
                .set(VERSION.DECISION_NUMBER, version.decisionNumber())
                .set(VERSION.DECIDED_ON, details.decidedOn())
                .set(VERSION.CONFIRMED, content.confirmed())
                .set(VERSION.KIND, content.kind().key())
                .set(VERSION.SPECIALISED, content.specialised())
                .execute();
    }

    void insert(UUID versionId, ComponentView component, boolean confirmed) {
        db.insertInto(COMPONENT)
                .set(COMPONENT.ID, Ids.next(clock))
                .set(COMPONENT.VERSION_ID, versionId)
                .set(COMPONENT.N, component.n())
                .set(COMPONENT.NAME, LocalizedJson.of(component.name()))
                .set(COMPONENT.FORM, component.form())
                .set(COMPONENT.COPIES, component.copies())
                .set(COMPONENT.REQUIRED_WHEN, jsonb(component.requiredWhen()))
                .set(COMPONENT.UNDIGITISED, Undigitised.keyOf(component.undigitised()))
                .set(COMPONENT.CONFIRMED, confirmed)
                .set(COMPONENT.CASES, component.cases().toArray(String[]::new))
                .execute();
    }

    void insertCases(UUID versionId, List<ProcedureCase> cases) {
        for (int i = 0; i < cases.size(); i++) {
            ProcedureCase one = cases.get(i);
            CaseCondition condition = one.condition();
            db.insertInto(VERSION_CASE)
                    .set(VERSION_CASE.VERSION_ID, versionId)
                    .set(VERSION_CASE.KEY, one.key())
                    .set(VERSION_CASE.N, i + 1)
                    .set(VERSION_CASE.NAME, LocalizedJson.of(one.name()))
                    .set(VERSION_CASE.LIMIT_TEXT, one.limitText())
                    .set(VERSION_CASE.WHEN_FIELD, condition == null ? null : condition.field())
                    .set(VERSION_CASE.WHEN_VALUE, condition == null ? null : condition.value())
                    .execute();
        }
    }

    private static @Nullable JSONB jsonb(@Nullable LocalizedText text) {
        return text == null ? null : LocalizedJson.of(text);
    }

    /** Ends the version in force on a day before that day. @return how many there were, 0 or 1 */
    int end(UUID procedure, LocalDate on) {
        return db.execute(
                "update procedures.version set valid = daterange(lower(valid), {0}::date) where procedure_id = {1} and"
                        + " valid @> {0}::date",
                DSL.val(on), DSL.val(procedure));
    }
}
