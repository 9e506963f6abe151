package vn.thongsuot._support;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Which tables some code reads, and which of all count their changes: what is kept while nothing changes may read no others. */
public final class ReadTables {

    /** The count itself, and the mark that says which part of the same sums is folded. */
    private static final Set<String> MARKS = Set.of("platform.change_count", "facts.watermark");

    private final DSLContext db;
    private final TransactionTemplate transaction;

    public ReadTables(DSLContext db, TransactionTemplate transaction) {
        this.db = db;
        this.transaction = transaction;
    }

    /** Names of the tables, schema first, without the marks of what is kept. */
    public List<String> by(Runnable reading) {
        return transaction.execute(status -> {
            // What this connection read in earlier transactions may not have been reported yet and would count as well.
            Map<String, Long> earlier = reads();
            reading.run();
            return reads().entrySet().stream()
                    .filter(table -> table.getValue() > earlier.getOrDefault(table.getKey(), 0L))
                    .map(Map.Entry::getKey)
                    .filter(table -> !MARKS.contains(table))
                    .toList();
        });
    }

    /** Names of the tables whose every change is counted. */
    public List<String> counted() {
        return db.fetch("""
                        select event_object_schema || '.' || event_object_table from information_schema.triggers
                        where action_statement like '%platform.count_change()'
                        """).getValues(0, String.class);
    }

    /** How often this transaction, and those before it whose numbers are pending, read each table. */
    private Map<String, Long> reads() {
        return db.fetch("""
                        select schemaname || '.' || relname, coalesce(seq_scan, 0) + coalesce(idx_scan, 0)
                        from pg_stat_xact_user_tables
                        """).intoMap(row -> row.get(0, String.class), row -> row.get(1, Long.class));
    }
}
