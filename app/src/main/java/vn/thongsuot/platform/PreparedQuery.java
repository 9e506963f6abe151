package vn.thongsuot.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * A query for one row of a table that is rendered once and then run with other values, for the places where a step of
 * work must be quick.
 *
 * @param <R> record of the table
 */
public final class PreparedQuery<R extends Record> {

    private final DSLContext db;
    private final JdbcOperations jdbc;
    private final Table<R> table;
    private final String text;

    /** @param query selects or returns all columns of {@code table}; its values are placeholders only */
    public PreparedQuery(DSLContext db, JdbcOperations jdbc, Table<R> table, ResultQuery<?> query) {
        this.db = db;
        this.jdbc = jdbc;
        this.table = table;
        this.text = query.getSQL();
    }

    /** @param values in the order in which the query asks for them; null when there is no row */
    public @Nullable R fetchOne(@Nullable Object... values) {
        return jdbc.query(
                text,
                this::read,
                Arrays.stream(values).map(RowWriter::forDriver).toArray());
    }

    private @Nullable R read(ResultSet rows) throws SQLException {
        if (!rows.isBeforeFirst()) {
            return null;
        }
        return db.fetch(rows, table.fields()).into(table).stream().findFirst().orElse(null);
    }
}
