package vn.thongsuot.procedures.fees;

import static vn.thongsuot.db.procedures.Tables.EXEMPTION;
import static vn.thongsuot.db.procedures.Tables.FEE_LINE;
import static vn.thongsuot.db.procedures.Tables.PROCEDURE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.Money;

/** Rows of fee lines and exemptions. */
@Repository
class FeeStore {

    private static final Field<LocalDate> LINE_FROM = DateRanges.first(FEE_LINE.VALID);
    private static final Field<LocalDate> LINE_LAST = DateRanges.last(FEE_LINE.VALID);
    private static final Field<LocalDate> FROM = DateRanges.first(EXEMPTION.VALID);
    private static final Field<LocalDate> LAST = DateRanges.last(EXEMPTION.VALID);

    private final DSLContext db;

    FeeStore(DSLContext db) {
        this.db = db;
    }

    Optional<UUID> findProcedure(UUID authorityId, String code) {
        return db.select(PROCEDURE.ID)
                .from(PROCEDURE)
                .where(PROCEDURE.AUTHORITY_ID.eq(authorityId), PROCEDURE.CODE.eq(code))
                .fetchOptional(PROCEDURE.ID);
    }

    /** In the order of their cases. */
    List<FeeLine> lines(UUID authorityId, String code, Condition which) {
        return db.select(FEE_LINE.fields())
                .select(LINE_FROM, LINE_LAST)
                .from(FEE_LINE)
                .join(PROCEDURE)
                .on(PROCEDURE.ID.eq(FEE_LINE.PROCEDURE_ID))
                .where(PROCEDURE.AUTHORITY_ID.eq(authorityId), PROCEDURE.CODE.eq(code), which)
                .orderBy(FEE_LINE.N, FEE_LINE.VALID)
                .fetch(FeeStore::line);
    }

    /** Of all procedures, each in the order of its cases. */
    Map<String, List<FeeLine>> linesByCode(UUID authorityId, Condition which) {
        return db.select(FEE_LINE.fields())
                .select(LINE_FROM, LINE_LAST)
                .select(PROCEDURE.CODE)
                .from(FEE_LINE)
                .join(PROCEDURE)
                .on(PROCEDURE.ID.eq(FEE_LINE.PROCEDURE_ID))
                .where(PROCEDURE.AUTHORITY_ID.eq(authorityId), which)
                .orderBy(FEE_LINE.N, FEE_LINE.VALID)
                .fetchGroups(row -> row.get(PROCEDURE.CODE), FeeStore::line);
    }

    /** Newest first. */
    List<Exemption> exemptions(UUID authorityId, Condition which) {
        return db.select(EXEMPTION.fields())
                .select(FROM, LAST)
                .from(EXEMPTION)
                .where(EXEMPTION.AUTHORITY_ID.eq(authorityId), which)
                .orderBy(EXEMPTION.ISSUED_ON.desc(), EXEMPTION.ID.desc())
                .fetch(FeeStore::exemption);
    }

    private static FeeLine line(Record row) {
        Integer stepFrom = row.get(FEE_LINE.STEP_FROM);
        Long stepAmount = row.get(FEE_LINE.STEP_AMOUNT);
        return new FeeLine(
                row.get(FEE_LINE.ID),
                row.get(FEE_LINE.N),
                LocalizedJson.read(row.get(FEE_LINE.NAME)),
                FeeKind.of(row.get(FEE_LINE.KIND)),
                FeeBasis.of(row.get(FEE_LINE.BASIS)),
                Money.ofDong(row.get(FEE_LINE.AMOUNT)),
                stepFrom == null || stepAmount == null ? null : new FeeLine.Step(stepFrom, Money.ofDong(stepAmount)),
                money(row.get(FEE_LINE.MOST)),
                row.get(FEE_LINE.USUAL),
                row.get(FEE_LINE.LEGAL_BASIS),
                Objects.requireNonNull(row.get(LINE_FROM)),
                row.get(LINE_LAST));
    }

    private static Exemption exemption(Record row) {
        return new Exemption(
                row.get(EXEMPTION.ID),
                Objects.requireNonNull(row.get(FROM)),
                row.get(LAST),
                row.get(EXEMPTION.RESOLUTION),
                row.get(EXEMPTION.ISSUED_ON),
                LocalizedJson.read(row.get(EXEMPTION.NAME)),
                LocalizedJson.readOrNull(row.get(EXEMPTION.SUBJECT)),
                List.of(row.get(EXEMPTION.PROCEDURE_CODES)),
                List.of(row.get(EXEMPTION.CHANNELS)),
                Arrays.stream(row.get(EXEMPTION.KINDS)).map(FeeKind::of).toList(),
                List.of(row.get(EXEMPTION.CHARGES)),
                row.get(EXEMPTION.PERCENT),
                money(row.get(EXEMPTION.AMOUNT)),
                row.get(EXEMPTION.BUDGET_PAYS));
    }

    private static @Nullable Money money(@Nullable Long dong) {
        return dong == null ? null : Money.ofDong(dong);
    }
}
