package vn.thongsuot.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot._support.ProductTest;

@DisplayName("Ngày có người làm việc của đơn vị: lịch riêng, thứ Bảy trực tiếp nhận, ngày lễ")
class WorkedDaysIntegrationTests extends ProductTest {

    private static final List<Hours> MORNING = List.of(new Hours(LocalTime.of(8, 0), LocalTime.of(11, 30)));

    @Autowired
    private WorkedDays days;

    @Autowired
    private CalendarRegistry registry;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    /** A unit that no test knows; a calendar asks for no more than its id. */
    private final UUID unit = UUID.randomUUID();

    @Test
    void countsDutySaturdaysAndDaysOfTheUnitsOwn() {
        UUID authority = people.actor("ngan").authorityId();
        LocalDate off = LocalDate.of(2026, 11, 28);
        jdbc.sql("insert into calendar.special_day (id, authority_id, unit_id, day, kind, name, confirmed)"
                        + " values (?, ?, ?, ?, 'holiday', '{\"vi\":\"Nghỉ riêng\"}', true)")
                .params(UUID.randomUUID(), authority, unit, off)
                .update();
        assertThat(days.isWorked(authority, unit, LocalDate.of(2026, 11, 20))).isTrue();
        assertThat(days.isWorked(authority, unit, LocalDate.of(2026, 11, 21))).isFalse();
        assertThat(days.isWorked(authority, unit, LocalDate.of(2026, 11, 24))).isFalse();
        assertThat(days.isWorked(authority, unit, LocalDate.of(2026, 8, 22))).isTrue();

        transaction.executeWithoutResult(status ->
                registry.addHours(authority, unit, "counter", DayOfWeek.SATURDAY, MORNING, LocalDate.of(2026, 1, 1)));

        assertThat(days.isWorked(authority, unit, LocalDate.of(2026, 11, 21))).isTrue();
        assertThat(days.isWorked(authority, unit, LocalDate.of(2026, 11, 22))).isFalse();
        assertThat(days.isWorked(authority, unit, off)).isFalse();
        assertThat(days.isWorked(authority, unit, LocalDate.of(2033, 1, 1)))
                .as("a holiday of a year whose days off are not known yet")
                .isFalse();
    }
}
