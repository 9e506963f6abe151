package vn.thongsuot.centres.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.calendar.Hours;
import vn.thongsuot.centres.CounterView;
import vn.thongsuot.centres.ShiftView;

@DisplayName("Khung giờ hẹn: nửa giờ trọn trong giờ làm việc, sức chứa theo số quầy mở")
class SlotPlanTests {

    private final CounterView first = counter(1);
    private final CounterView second = counter(2);

    @Test
    void offersHalfHoursThatLieInTheHours() {
        assertThat(SlotPlan.times(Hours.parse("07:30-09:00;13:15-14:10")))
                .containsExactly(at("07:30"), at("08:00"), at("08:30"), at("13:15"));
    }

    @Test
    void countsAllCountersWhereNothingIsPlanned() {
        assertThat(SlotPlan.open(at("08:00"), List.of(first, second), List.of()))
                .isEqualTo(2);
    }

    @Test
    void countsCountersWithAShiftOverTheWholeHalfHour() {
        List<ShiftView> shifts = List.of(shift(first, "07:30-11:30"), shift(second, "08:15-11:30"));

        assertThat(SlotPlan.open(at("08:00"), List.of(first, second), shifts)).isEqualTo(1);
        assertThat(SlotPlan.open(at("08:30"), List.of(first, second), shifts)).isEqualTo(2);
        assertThat(SlotPlan.open(at("11:30"), List.of(first, second), shifts)).isZero();
    }

    @Test
    @DisplayName("2 quầy × 30 phút ÷ 15 phút × 50 % = 2; có quầy mở thì ít nhất 1; không có quầy thì 0")
    void countsCapacity() {
        assertThat(SlotPlan.capacity(2, 15, 50)).isEqualTo(2);
        assertThat(SlotPlan.capacity(1, 40, 50)).isEqualTo(1);
        assertThat(SlotPlan.capacity(0, 15, 50)).isZero();
    }

    @Test
    void readsCodesAsPeopleTypeThem() {
        String code = BookingCodes.next();

        assertThat(code).matches("[A-HJKMNP-Z2-9]{8}");
        assertThat(BookingCodes.washed(
                        " " + code.substring(0, 4).toLowerCase(java.util.Locale.ROOT) + "-" + code.substring(4)))
                .isEqualTo(code);
        assertThat(BookingCodes.washed("x")).isEmpty();
    }

    private static ShiftView shift(CounterView counter, String hours) {
        return new ShiftView(
                UUID.randomUUID(),
                counter.id(),
                UUID.randomUUID(),
                LocalDate.of(2026, 11, 20),
                Hours.parse(hours).getFirst());
    }

    private static CounterView counter(int number) {
        return new CounterView(UUID.randomUUID(), UUID.randomUUID(), number, List.of());
    }

    private static LocalTime at(String time) {
        return LocalTime.parse(time);
    }
}
