package vn.thongsuot.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.ServletException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot._support.ProductTest;

@DisplayName("Quá tải: hết kết nối thì nói là bận, không nói là hỏng")
class OverloadTests extends ProductTest {

    @Autowired
    private HikariDataSource product;

    @Autowired
    private BusyFilter busy;

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

    @Test
    void isToldWhereNotEvenTheSessionCouldBeRead() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();

        busy.doFilter(new MockHttpServletRequest(), response, (request, answer) -> {
            throw new CannotGetJdbcConnectionException("sessions", new SQLTransientConnectionException("timed out"));
        });

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
        assertThat(response.getContentAsString())
                .contains("Hệ thống đang có quá nhiều yêu cầu", "too many requests at the moment")
                .doesNotContain("timed out");
        assertThatThrownBy(() -> busy.doFilter(
                        new MockHttpServletRequest(), new MockHttpServletResponse(), (request, answer) -> {
                            throw new ServletException("another fault");
                        }))
                .hasMessage("another fault");
    }

    /** Before anything else a call asks whose token it shows; without a connection that already fails. */
    @Test
    void isToldToMachinesInTheirOwnForm() throws Exception {
        MockHttpServletResponse answer = new MockHttpServletResponse();

        busy.doFilter(new MockHttpServletRequest("GET", "/api/v1/units"), answer, (request, response) -> {
            throw new CannotGetJdbcConnectionException("tokens", new SQLTransientConnectionException("timed out"));
        });

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("API-503", "quá nhiều yêu cầu")
                .doesNotContain("timed out");
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
