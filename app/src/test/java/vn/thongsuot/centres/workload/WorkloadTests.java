package vn.thongsuot.centres.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Khối lượng việc theo nửa giờ và số quầy cần mở, tính tay")
class WorkloadTests {

    private static final UUID CLERK = UUID.randomUUID();

    @Test
    @DisplayName("6 lượt mỗi ngày × 10 phút ÷ (30 × 85 %) = 2,35: cần 3 quầy; đúng 2,55 lượt thì 1 quầy là đủ")
    void countsCountersByPlainArithmetic() {
        assertThat(Workload.needed(6, 10, 85)).isEqualTo(3);
        assertThat(Workload.needed(2.55, 10, 85)).isEqualTo(1);
        assertThat(Workload.needed(2.56, 10, 85)).isEqualTo(2);
        assertThat(Workload.needed(0, 10, 85)).isZero();
    }

    @Test
    void countsArrivalsWaitingServiceAndOpenCounters() {
        List<Stay> stays = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            stays.add(new Stay(
                    at("08:00"), at("08:00").plusMinutes(i), at("08:10").plusMinutes(i), true, CLERK));
        }
        stays.add(new Stay(at("08:20").plusDays(1), null, null, false, null));

        Workload workload = Workload.of(
                stays,
                List.of(new Open(at("07:45"), at("08:15")), new Open(at("08:00"), at("09:00"))),
                List.of(at("08:05"), at("08:40")),
                15,
                85);

        assertThat(workload.days()).isEqualTo(2);
        assertThat(workload.measured()).isTrue();
        assertThat(workload.serviceMinutes()).isEqualTo(10.0);
        HalfHour eight = workload.rows().getFirst();
        assertThat(eight.from()).isEqualTo(LocalTime.of(8, 0));
        assertThat(eight.arrivals()).isEqualTo(11);
        assertThat(eight.perDay()).isEqualTo(5.5);
        assertThat(eight.wait50()).isEqualTo(5);
        assertThat(eight.wait90()).isEqualTo(9);
        assertThat(eight.served()).isEqualTo(10);
        assertThat(eight.perClerk()).isEqualTo(10.0);
        assertThat(eight.counters()).isEqualTo(0.75);
        assertThat(eight.received()).isEqualTo(1);
        assertThat(eight.needed()).isEqualTo(3);
        assertThat(workload.rows().get(1).received()).isEqualTo(1);
        assertThat(workload.received()).isEqualTo(2);
    }

    @Test
    void takesTheSettingWhereNobodyWasServed() {
        Workload workload =
                Workload.of(List.of(new Stay(at("08:00"), null, null, false, null)), List.of(), List.of(), 15, 85);

        assertThat(workload.measured()).isFalse();
        assertThat(workload.serviceMinutes()).isEqualTo(15.0);
        assertThat(workload.rows().getFirst().wait50()).isNull();
    }

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse("2026-11-19T" + time);
    }
}
