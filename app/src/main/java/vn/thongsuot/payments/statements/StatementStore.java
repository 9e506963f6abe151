package vn.thongsuot.payments.statements;

import static vn.thongsuot.db.payments.Tables.STATEMENT;
import static vn.thongsuot.db.payments.Tables.STATEMENT_LINE;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.db.payments.tables.records.StatementLineRecord;
import vn.thongsuot.db.payments.tables.records.StatementRecord;

/** Rows of statements and their lines. */
@Repository
class StatementStore {

    private static final Field<Integer> LINES = DSL.field(
                    DSL.selectCount().from(STATEMENT_LINE).where(STATEMENT_LINE.STATEMENT_ID.eq(STATEMENT.ID)))
            .as("line_count");
    private static final Field<Integer> OPEN = DSL.field(DSL.selectCount()
                    .from(STATEMENT_LINE)
                    .where(STATEMENT_LINE.STATEMENT_ID.eq(STATEMENT.ID))
                    .and(STATEMENT_LINE.STATE.in("unmatched", "double", "wrong-amount")))
            .as("open_count");

    private final DSLContext db;

    StatementStore(DSLContext db) {
        this.db = db;
    }

    StatementRecord create() {
        return db.newRecord(STATEMENT);
    }

    StatementLineRecord createLine() {
        return db.newRecord(STATEMENT_LINE);
    }

    Optional<UUID> findFile(UUID unitId, String sha256) {
        return db.select(STATEMENT.ID)
                .from(STATEMENT)
                .where(STATEMENT.UNIT_ID.eq(unitId), STATEMENT.SHA256.eq(sha256))
                .fetchOptional(STATEMENT.ID);
    }

    /** Keys that the unit knows of these. */
    Set<String> knownKeys(UUID unitId, Collection<String> keys) {
        return new HashSet<>(db.select(STATEMENT_LINE.LINE_KEY)
                .from(STATEMENT_LINE)
                .where(
                        STATEMENT_LINE.UNIT_ID.eq(unitId),
                        STATEMENT_LINE.LINE_KEY.eq(DSL.any(keys.toArray(String[]::new))))
                .fetch(STATEMENT_LINE.LINE_KEY));
    }

    /** Two imports of one unit come after each other. */
    void lockUnit(UUID unitId) {
        db.fetch("select pg_advisory_xact_lock(hashtextextended({0}, 0))", DSL.val("statements " + unitId));
    }

    /** Newest first. */
    List<Statement> list(Condition which) {
        return db.select(STATEMENT.fields())
                .select(LINES, OPEN)
                .from(STATEMENT)
                .where(which)
                .orderBy(STATEMENT.IMPORTED_AT.desc(), STATEMENT.ID)
                .limit(200)
                .fetch(row -> new Statement(
                        row.get(STATEMENT.ID),
                        row.get(STATEMENT.UNIT_ID),
                        row.get(STATEMENT.FORMAT),
                        row.get(STATEMENT.FILE_NAME),
                        row.get(STATEMENT.IMPORTED_AT),
                        row.get(STATEMENT.IMPORTED_BY),
                        row.get(LINES),
                        row.get(OPEN)));
    }

    /** What a person has to look at first, then by day. */
    List<Statement.Line> lines(Condition which) {
        return db.selectFrom(STATEMENT_LINE)
                .where(which)
                .orderBy(
                        DSL.when(STATEMENT_LINE.STATE.in("unmatched", "double", "wrong-amount"), 0)
                                .otherwise(1),
                        STATEMENT_LINE.N)
                .fetch(StatementStore::line);
    }

    /** Whether a line of some statement stands behind a payment. */
    boolean isProved(UUID paymentId) {
        return db.fetchExists(STATEMENT_LINE, STATEMENT_LINE.PAYMENT_ID.eq(paymentId));
    }

    StatementLineRecord lockLine(UUID statementId, UUID id) {
        return db.selectFrom(STATEMENT_LINE)
                .where(STATEMENT_LINE.ID.eq(id), STATEMENT_LINE.STATEMENT_ID.eq(statementId))
                .forUpdate()
                .fetchOptional()
                .orElseThrow(AccessPolicy::notFound);
    }

    static Statement.Line line(StatementLineRecord row) {
        return new Statement.Line(
                row.getId(),
                row.getStatementId(),
                row.getUnitId(),
                row.getN(),
                row.getBookedOn(),
                row.getAmount(),
                row.getContent(),
                LineState.of(row.getState()),
                row.getPayableId(),
                row.getNote(),
                row.getVersion());
    }
}
