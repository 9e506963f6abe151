package vn.thongsuot.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thongsuot.db.indicators.Tables.REPORTED_VALUE;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot._support.ProductTest;

@DisplayName("Bộ đếm thay đổi: cùng số đếm thì cùng dữ liệu")
class ChangeCountIntegrationTests extends ProductTest {

    @Autowired
    private DSLContext db;

    @Autowired
    private ChangeCount changes;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName("Một giao dịch đếm một lần, kể cả sau một điểm lưu bị huỷ; giao dịch bị huỷ không đếm")
    void countsATransactionOnce() {
        long before = count();
        transaction.executeWithoutResult(status -> {
            Object savepoint = status.createSavepoint();
            write();
            status.rollbackToSavepoint(savepoint);
            write();
            write();
        });
        assertThat(count()).isEqualTo(before + 1);

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    write();
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        assertThat(count()).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("Gộp khi người khác đang ghi: tổng không đổi, còn một dòng")
    void foldsWithoutChangingTheSum() throws Exception {
        for (int i = 0; i < 120; i++) {
            transaction.executeWithoutResult(status -> write());
        }
        long before = count();

        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            transaction.executeWithoutResult(status -> {
                write();
                try {
                    other.submit(changes::fold).get();
                } catch (ExecutionException e) {
                    throw new IllegalStateException(e);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                assertThat(count()).isEqualTo(before + 1);
            });
        }

        assertThat(count()).isEqualTo(before + 1);
        assertThat(db.fetchCount(DSL.table("platform.change_count"))).isEqualTo(2);
    }

    /** A statement counts whether or not it finds a row. */
    private void write() {
        db.update(REPORTED_VALUE)
                .set(REPORTED_VALUE.NOTE, REPORTED_VALUE.NOTE)
                .where(DSL.falseCondition())
                .execute();
    }

    private long count() {
        return db.fetchSingle("select sum(n)::bigint from platform.change_count")
                .get(0, Long.class);
    }
}
