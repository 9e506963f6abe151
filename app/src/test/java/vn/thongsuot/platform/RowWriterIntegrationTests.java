package vn.thongsuot.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thongsuot.db.platform.Tables.IDEMPOTENCY;

import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.db.platform.tables.records.IdempotencyRecord;

@Transactional
class RowWriterIntegrationTests extends ProductTest {

    private static final Instant AT = Instant.parse("2026-11-20T02:42:00.123456Z");

    @Autowired
    private RowWriter rows;

    @Autowired
    private DSLContext db;

    @Autowired
    private JdbcOperations jdbc;

    @Test
    void insertsWhatWasSetAndLeavesTheRestToTheTable() {
        IdempotencyRecord row = row();

        rows.insert(row);

        IdempotencyRecord stored = stored(row);
        assertThat(stored.getCommand()).isEqualTo("test");
        assertThat(stored.getCreatedAt()).isEqualTo(AT);
        assertThat(stored.getOutcome()).isNull();
    }

    @Test
    void rowThatIsThereStays() {
        IdempotencyRecord row = row();
        rows.insert(row);
        IdempotencyRecord second = row();
        second.setKey(row.getKey());
        second.setCommand("other");

        assertThat(rows.insertIfAbsent(second)).isFalse();

        assertThat(stored(row).getCommand()).isEqualTo("test");
    }

    /** The application may update the outcome alone: the database refuses a statement that names another column. */
    @Test
    void updateWritesTheColumnsThatWereSetSinceTheRowWasRead() {
        IdempotencyRecord row = row();
        rows.insert(row);
        IdempotencyRecord mine = lock(row.getKey());
        mine.setOutcome("/desk");
        rows.update(mine);

        assertThat(stored(row).getOutcome()).isEqualTo("/desk");
    }

    @Test
    void updateOfARowThatIsGoneIsAnError() {
        IdempotencyRecord row = row();
        row.touched(false);
        row.setOutcome("/desk");

        assertThatThrownBy(() -> rows.update(row)).isInstanceOf(IllegalStateException.class);
    }

    private IdempotencyRecord lock(UUID key) {
        var query = new PreparedQuery<>(
                db,
                jdbc,
                IDEMPOTENCY,
                db.selectFrom(IDEMPOTENCY)
                        .where(IDEMPOTENCY.KEY.eq(DSL.param("key", IDEMPOTENCY.KEY)))
                        .forUpdate());
        assertThat(query.fetchOne(UUID.randomUUID())).isNull();
        return query.fetchOne(key);
    }

    private IdempotencyRecord stored(IdempotencyRecord row) {
        return db.fetchSingle(IDEMPOTENCY, IDEMPOTENCY.KEY.eq(row.getKey()));
    }

    private static IdempotencyRecord row() {
        IdempotencyRecord row = new IdempotencyRecord();
        row.setKey(UUID.randomUUID());
        row.setAccountId(UUID.randomUUID());
        row.setCommand("test");
        row.setCreatedAt(AT);
        return row;
    }
}
