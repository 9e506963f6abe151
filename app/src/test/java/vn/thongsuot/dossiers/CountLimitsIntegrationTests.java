package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;

@DisplayName("Số lần bổ sung, hẹn lại: tỉnh đặt từ một ngày chưa đến, hồ sơ giữ quy định của ngày tiếp nhận")
class CountLimitsIntegrationTests extends ProductTest {

    private static final LocalDate FIRST = LocalDate.of(2032, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2033, 1, 1);

    @Autowired
    private CountLimits limits;

    @Autowired
    private DossierRules rules;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void setsAnotherNumberFromADayOn() {
        Actor keeper = people.actor("quantri");
        UUID authority = keeper.authorityId();
        int before = audited(authority);
        limits.set(keeper, "max-extensions", 3, FIRST, "12/QĐ-UBND");
        limits.set(keeper, "max-extensions", 2, SECOND, "13/QĐ-UBND");

        assertThat(rules.limit("max-extensions", authority, at("2031-12-31"))).isEqualTo(1);
        assertThat(rules.limit("max-extensions", authority, at("2032-01-01"))).isEqualTo(3);
        assertThat(rules.limit("max-extensions", authority, at("2033-01-01"))).isEqualTo(2);
        assertThat(rules.limit("max-extensions", UUID.randomUUID(), at("2033-01-01")))
                .as("another authority")
                .isEqualTo(1);
        assertThat(limits.current(keeper, "max-extensions")).isEqualTo(1);
        assertThat(limits.list(keeper))
                .filteredOn(limit -> limit.name().equals("max-extensions") && limit.own())
                .extracting(CountLimit::value, CountLimit::from, CountLimit::to, CountLimit::setBy)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, SECOND, null, keeper.accountId()),
                        org.assertj.core.groups.Tuple.tuple(3, FIRST, SECOND.minusDays(1), keeper.accountId()));
        assertThat(audited(authority)).isEqualTo(before + 2);
    }

    private int audited(UUID authority) {
        return jdbc.sql("select count(*) from audit.entry where stream_id = ? and action = 'count-limits.set'")
                .param(authority)
                .query(Integer.class)
                .single();
    }

    @Test
    @DisplayName("Từ chối: quá mức pháp luật, ngày đã đến, không căn cứ, người không giữ cả tỉnh")
    void refusesWhatCannotHold() {
        Actor keeper = people.actor("quantri");
        LocalDate tomorrow = LocalDate.of(2026, 11, 21);

        assertThatThrownBy(() -> limits.set(keeper, "max-supplements", 2, tomorrow, "x"))
                .hasMessageContaining("DOS-200");
        assertThatThrownBy(() -> limits.set(keeper, "max-extensions", 10, tomorrow, "x"))
                .hasMessageContaining("DOS-200");
        assertThatThrownBy(() -> limits.set(keeper, "max-extensions", 2, tomorrow.minusDays(1), "x"))
                .hasMessageContaining("DOS-201");
        assertThatThrownBy(() -> limits.set(keeper, "max-extensions", 2, tomorrow, " "))
                .hasMessageContaining("DOS-202");
        assertThatThrownBy(() -> limits.set(keeper, "max-anything", 2, tomorrow, "x"))
                .hasMessageContaining("PLA-010");
        assertThatThrownBy(() -> limits.set(people.actor("phuc"), "max-extensions", 2, tomorrow, "x"))
                .hasMessageContaining("ACC-001");
        assertThatThrownBy(() -> limits.list(people.actor("ngan"))).hasMessageContaining("ACC-001");
    }

    private Instant at(String day) {
        return LocalDate.parse(day).atTime(9, 0).atZone(clock.getZone()).toInstant();
    }
}
