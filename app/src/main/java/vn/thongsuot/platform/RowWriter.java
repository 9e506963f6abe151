package vn.thongsuot.platform;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Converter;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertSetMoreStep;
import org.jooq.JSONB;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes single rows where a step of work must be quick: the text of a statement is rendered once for each set of columns
 * and kept, because rendering costs more than running it. What is written is what was set on the record, as with jOOQ's own
 * {@code insert} and {@code update}.
 */
@Component
public class RowWriter {

    private final DSLContext db;
    private final JdbcOperations jdbc;
    private final Map<Shape, String> texts = new ConcurrentHashMap<>();

    RowWriter(DSLContext db, JdbcOperations jdbc) {
        this.db = db;
        this.jdbc = jdbc;
    }

    private enum Kind {
        INSERT,
        INSERT_IF_ABSENT,
        UPDATE
    }

    private record Shape(Kind kind, Table<?> table, BitSet columns) {}

    /** Inserts the columns that were set. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(TableRecord<?> row) {
        write(Kind.INSERT, row, touched(row), List.of());
        row.touched(false);
    }

    /** @return false where a row with such a key is there already; it stays as it is */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean insertIfAbsent(TableRecord<?> row) {
        return write(Kind.INSERT_IF_ABSENT, row, touched(row), List.of()) == 1;
    }

    /**
     * Updates the columns that were set since the row was read, by primary key.
     *
     * @throws IllegalStateException if there is no such row
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void update(UpdatableRecord<?> row) {
        BitSet columns = touched(row);
        if (columns.isEmpty()) {
            return;
        }
        if (write(Kind.UPDATE, row, columns, keyOf(row.getTable())) != 1) {
            throw new IllegalStateException("Table %s: no row to update.".formatted(row.getTable()));
        }
        row.touched(false);
    }

    private int write(Kind kind, TableRecord<?> row, BitSet columns, List<? extends Field<?>> key) {
        String text = texts.computeIfAbsent(new Shape(kind, row.getTable(), columns), this::render);
        List<@Nullable Object> values = new ArrayList<>();
        columns.stream().forEach(column -> values.add(plain(row.fields()[column], row.get(column))));
        key.forEach(field -> values.add(plain(field, row.get(field))));
        return jdbc.update(text, values.toArray());
    }

    private String render(Shape shape) {
        List<Field<?>> fields = shape.columns().stream()
                .<Field<?>>mapToObj(shape.table()::field)
                .toList();
        Query query = switch (shape.kind()) {
            case INSERT -> insertOf(shape.table(), fields);
            case INSERT_IF_ABSENT -> insertOf(shape.table(), fields).onConflictDoNothing();
            case UPDATE -> updateOf(shape.table(), fields);
        };
        return query.getSQL();
    }

    private InsertSetMoreStep<?> insertOf(Table<?> table, List<Field<?>> fields) {
        return db.insertInto(table).set(placeholders(fields));
    }

    private Query updateOf(Table<?> table, List<Field<?>> fields) {
        return db.update(table)
                .set(placeholders(fields))
                .where(keyOf(table).stream().map(RowWriter::isAsked).toList());
    }

    private static <T> Condition isAsked(Field<T> field) {
        return field.eq(DSL.val((T) null, field.getDataType()));
    }

    private static Map<Field<?>, Field<?>> placeholders(List<Field<?>> fields) {
        Map<Field<?>, Field<?>> placeholders = new LinkedHashMap<>();
        fields.forEach(field -> placeholders.put(field, DSL.val((Object) null, field)));
        return placeholders;
    }

    private static List<? extends TableField<?, ?>> keyOf(Table<?> table) {
        var key = table.getPrimaryKey();
        if (key == null) {
            throw new IllegalArgumentException("Table %s has no primary key.".formatted(table));
        }
        return key.getFields();
    }

    private static BitSet touched(TableRecord<?> row) {
        BitSet columns = new BitSet(row.size());
        IntStream.range(0, row.size()).filter(row::touched).forEach(columns::set);
        return columns;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Object plain(Field<?> field, @Nullable Object value) {
        return forDriver(((Converter<Object, Object>) field.getConverter()).to(value));
    }

    /** A value of the database as the driver takes it. */
    static @Nullable Object forDriver(@Nullable Object stored) {
        return switch (stored) {
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case JSONB json -> json.data();
            case null, default -> stored;
        };
    }
}
