package vn.thongsuot.procedures.catalogue;

import static vn.thongsuot.db.procedures.Tables.COMPONENT;
import static vn.thongsuot.db.procedures.Tables.PROCEDURE;
import static vn.thongsuot.db.procedures.Tables.VERSION;
import static vn.thongsuot.db.procedures.Tables.VERSION_CASE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.procedures.CaseCondition;
import vn.thongsuot.procedures.ProcedureCase;
import vn.thongsuot.procedures.ProcedureKind;
import vn.thongsuot.procedures.Undigitised;
import vn.thongsuot.shared.DomainException;

/** Reads whole contents of procedures (Vietnamese: đọc nội dung thủ tục). */
@Component
@Transactional(readOnly = true)
public class CatalogueEntries {

    private final DSLContext db;

    CatalogueEntries(DSLContext db) {
        this.db = db;
    }

    /** A content with the version that says it. */
    public record Known(UUID versionId, CatalogueEntry entry) {}

    /** Everything in force on a day, by code. */
    public List<Known> list(UUID authorityId, LocalDate on) {
        return read(db.select(VERSION.fields())
                .select(PROCEDURE.CODE)
                .from(VERSION)
                .join(PROCEDURE)
                .on(PROCEDURE.ID.eq(VERSION.PROCEDURE_ID))
                .where(PROCEDURE.AUTHORITY_ID.eq(authorityId), DateRanges.holds(VERSION.VALID, on))
                .orderBy(PROCEDURE.CODE)
                .fetch()
                .map(row -> row));
    }

    public Optional<Known> find(UUID authorityId, String code, LocalDate on) {
        return read(db.select(VERSION.fields())
                        .select(PROCEDURE.CODE)
                        .from(VERSION)
                        .join(PROCEDURE)
                        .on(PROCEDURE.ID.eq(VERSION.PROCEDURE_ID))
                        .where(PROCEDURE.AUTHORITY_ID.eq(authorityId), PROCEDURE.CODE.eq(code))
                        .and(DateRanges.holds(VERSION.VALID, on))
                        .fetch()
                        .map(row -> row))
                .stream()
                .findFirst();
    }

    /** What is in force on a day, or was last, of a procedure that was abolished. */
    public Optional<CatalogueEntry> findLast(UUID authorityId, String code, LocalDate on) {
        return read(db.select(VERSION.fields())
                        .select(PROCEDURE.CODE)
                        .from(VERSION)
                        .join(PROCEDURE)
                        .on(PROCEDURE.ID.eq(VERSION.PROCEDURE_ID))
                        .where(PROCEDURE.AUTHORITY_ID.eq(authorityId), PROCEDURE.CODE.eq(code))
                        .and(DSL.condition("lower({0}) <= {1}::date", VERSION.VALID, DSL.val(on)))
                        .orderBy(DSL.field("lower({0})", LocalDate.class, VERSION.VALID)
                                .desc())
                        .limit(1)
                        .fetch()
                        .map(row -> row))
                .stream()
                .findFirst()
                .map(Known::entry);
    }

    /** Whether a version of the code begins on that day or later, so that no other can begin there. */
    public boolean beginsFrom(UUID authorityId, String code, LocalDate on) {
        return db.fetchExists(db.selectOne()
                .from(VERSION)
                .join(PROCEDURE)
                .on(PROCEDURE.ID.eq(VERSION.PROCEDURE_ID))
                .where(PROCEDURE.AUTHORITY_ID.eq(authorityId), PROCEDURE.CODE.eq(code))
                .and(DSL.condition("lower({0}) >= {1}::date", VERSION.VALID, DSL.val(on))));
    }

    /** @throws DomainException PRO-001 (not found) for a version that the authority does not have */
    public CatalogueEntry get(UUID authorityId, UUID versionId) {
        return read(db.select(VERSION.fields())
                        .select(PROCEDURE.CODE)
                        .from(VERSION)
                        .join(PROCEDURE)
                        .on(PROCEDURE.ID.eq(VERSION.PROCEDURE_ID))
                        .where(PROCEDURE.AUTHORITY_ID.eq(authorityId), VERSION.ID.eq(versionId))
                        .fetch()
                        .map(row -> row))
                .stream()
                .findFirst()
                .map(Known::entry)
                .orElseThrow(() -> new DomainException(
                        "PRO-001", DomainException.Kind.NOT_FOUND, "no procedure version " + versionId));
    }

    private List<Known> read(Collection<Record> rows) {
        List<UUID> ids = rows.stream().map(row -> row.get(VERSION.ID)).toList();
        Map<UUID, List<CatalogueEntry.Paper>> papers = db.selectFrom(COMPONENT)
                .where(COMPONENT.VERSION_ID.in(ids))
                .orderBy(COMPONENT.VERSION_ID, COMPONENT.N)
                .fetchGroups(
                        COMPONENT.VERSION_ID,
                        row -> new CatalogueEntry.Paper(
                                row.getN(),
                                LocalizedJson.read(row.getName()),
                                row.getForm(),
                                row.getCopies(),
                                LocalizedJson.readOrNull(row.getRequiredWhen()),
                                Undigitised.ofNullable(row.getUndigitised()),
                                List.of(row.getCases())));
        Map<UUID, List<ProcedureCase>> cases = db.selectFrom(VERSION_CASE)
                .where(VERSION_CASE.VERSION_ID.in(ids))
                .orderBy(VERSION_CASE.VERSION_ID, VERSION_CASE.N)
                .fetchGroups(
                        VERSION_CASE.VERSION_ID,
                        row -> new ProcedureCase(
                                row.getKey(),
                                LocalizedJson.read(row.getName()),
                                row.getLimitText(),
                                CaseCondition.of(row.getWhenField(), row.getWhenValue())));
        return rows.stream()
                .map(row -> new Known(
                        row.get(VERSION.ID),
                        entry(
                                row,
                                papers.getOrDefault(row.get(VERSION.ID), List.of()),
                                cases.getOrDefault(row.get(VERSION.ID), List.of()))))
                .toList();
    }

    private static CatalogueEntry entry(Record row, List<CatalogueEntry.Paper> papers, List<ProcedureCase> cases) {
        return new CatalogueEntry(
                row.get(PROCEDURE.CODE),
                LocalizedJson.read(row.get(VERSION.NAME)),
                row.get(VERSION.FIELD_CODE),
                LocalizedJson.read(row.get(VERSION.FIELD_NAME)),
                row.get(VERSION.FIELD_GROUP),
                row.get(VERSION.LEVEL),
                LocalizedJson.read(row.get(VERSION.DECIDING_AGENCY)),
                List.of(row.get(VERSION.CHANNELS)),
                row.get(VERSION.ONLINE_LEVEL),
                row.get(VERSION.BOUNDARY_FREE),
                row.get(VERSION.LIMIT_TEXT),
                row.get(VERSION.FEE_AMOUNT),
                LocalizedJson.readOrNull(row.get(VERSION.FEE_NOTE)),
                LocalizedJson.readOrNull(row.get(VERSION.STEPS_NOTE)),
                LocalizedJson.readOrNull(row.get(VERSION.SUBJECTS)),
                LocalizedJson.readOrNull(row.get(VERSION.CONDITIONS)),
                LocalizedJson.readOrNull(row.get(VERSION.FORM_NOTE)),
                LocalizedJson.readOrNull(row.get(VERSION.RESULT)),
                List.of(row.get(VERSION.LEGAL_BASES)),
                row.get(VERSION.CONFIRMED),
                row.get(VERSION.SOURCE),
                papers,
                ProcedureKind.of(row.get(VERSION.KIND)),
                row.get(VERSION.SPECIALISED),
                cases);
    }
}
