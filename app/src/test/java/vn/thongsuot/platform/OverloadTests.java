package vn.thongsuot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot._support.ProductTest;

@DisplayName("Quá tải: hết kết nối thì nói là bận, không nói là hỏng")
class OverloadTests extends ProductTest {

    @Autowired
    private HikariDataSource product;

    @Test
    void isToldFromOtherFaults() throws Exception {
        try (HikariDataSource narrow = new HikariDataSource()) {
            narrow.setJdbcUrl(product.getJdbcUrl());
            narrow.setUsername(product.getUsername());
            narrow.setPassword(product.getPassword());
            narrow.setMaximumPoolSize(1);
            narrow.setConnectionTimeout(250);
            TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(narrow));
            try (var held = narrow.getConnection()) {
                assertThat(failureOf(() -> transaction.executeWithoutResult(status -> {})))
                        .matches(Overload::isCauseOf);
                assertThat(failureOf(() -> held.createStatement().execute("select broken")))
                        .isInstanceOf(SQLException.class)
                        .matches(failure -> !Overload.isCauseOf(failure));
            }
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static Throwable failureOf(Work work) {
        try {
            work.run();
        } catch (Exception failure) {
            return failure;
        }
        throw new AssertionError("nothing failed");
    }
}
