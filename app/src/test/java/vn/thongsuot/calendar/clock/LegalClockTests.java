package vn.thongsuot.calendar.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thongsuot.calendar.CalendarCsv;
import vn.thongsuot.calendar.WorkingCalendar;

@DisplayName("Đồng hồ thời hạn giải quyết")
class LegalClockTests {

    static final WorkingCalendar CALENDAR = calendar();
    static final LegalClock CLOCK = new LegalClock(CALENDAR);

    @ParameterizedTest(name = "{0}, {1}, tạm dừng {2}: {3}")
    @DisplayName("Tính đúng từng ví dụ của quy tắc đếm")
    @CsvSource({
        "2026-01-08T16:45, 3 working days, , 2026-01-12T17:00",
        "2026-01-09T17:00, 3 working days, , 2026-01-14T17:00",
        "2026-02-13T16:45, 5 working days, , 2026-02-27T17:00",
        "2026-02-13T15:00, 8 working hours, , 2026-02-23T15:00",
        "2026-03-02T07:30, 4 working hours, , 2026-03-02T11:30",
        "2026-02-12T09:00, 10 days, , 2026-02-23T17:00",
        "2026-11-20T09:42, 7 working days, 2026-11-25T16:10/2026-11-26T16:05, 2026-12-03T17:00",
        "2026-03-02T09:00, 5 working days, 2026-03-03T10:00/2026-03-05T15:00, 2026-03-11T17:00",
        "2026-03-02T09:00, 5 working days, 2026-03-03T18:00/2026-03-04T06:00, 2026-03-09T17:00",
        "2026-03-02T09:00, 5 working days, 2026-03-03T09:00/2026-03-03T16:00, 2026-03-09T17:00",
        "2026-03-02T09:00, 5 working days, 2026-03-09T10:00/2026-03-10T17:30, 2026-03-11T17:00",
        "2026-03-02T09:00, 8 working hours, 2026-03-02T11:00/2026-03-04T13:00, 2026-03-05T09:30",
        "2026-03-02T09:00, 10 days, 2026-03-04T10:00/2026-03-09T08:00, 2026-03-17T17:00",
        "2026-08-20T10:00, 3 working days, , 2026-08-24T17:00",
        "2026-03-06T18:00, same day before 15:00, , 2026-03-09T17:00",
    })
    void countsTheExamples(String received, String limit, String pauses, String due) {
        assertThat(due(received, limit, pauses)).isEqualTo(due);
    }

    @ParameterizedTest(name = "nhận {0}, hẹn {1}: {2}")
    @DisplayName(
            "Phiếu xin lỗi: hết ngày làm việc trước ngày hẹn; thời hạn ngắn hơn thì đúng lúc hẹn, không trước khi nhận")
    @CsvSource({
        "2026-11-20T09:42, 2026-11-26T17:00, 2026-11-25T17:00",
        "2026-03-05T16:00, 2026-03-09T17:00, 2026-03-06T17:00",
        "2026-03-02T09:00, 2026-03-03T17:00, 2026-03-03T17:00",
        "2026-03-02T07:30, 2026-03-02T11:30, 2026-03-02T11:30",
        "2026-11-29T01:20, 2026-11-30T17:00, 2026-11-30T17:00",
    })
    void owesAnApology(LocalDateTime received, LocalDateTime appointment, LocalDateTime due) {
        assertThat(CLOCK.apologyDue(received, appointment)).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0}, {1}, tạm dừng {2}: {3}")
    @DisplayName("Tính đúng các trường hợp ở ranh giới")
    @CsvSource({
        // Same day: the cut-off is compared with the start; at the cut-off is too late; one after the closing is
        // ignored.
        "2026-03-02T14:59, same day before 15:00, , 2026-03-02T17:00",
        "2026-03-02T15:00, same day before 15:00, , 2026-03-03T17:00",
        "2026-03-02T16:59, same day before 18:00, , 2026-03-02T17:00",
        "2026-03-02T11:30, same day, , 2026-03-02T17:00",
        // Half hours land inside the day; a pause loses no minute.
        "2026-03-02T11:00, 0.5 working hours, , 2026-03-02T11:30",
        "2026-03-02T11:00, 1 working hours, , 2026-03-02T13:30",
        "2026-03-02T16:30, 0.5 working hours, , 2026-03-02T17:00",
        // A pause from the due instant on changes nothing; one minute earlier it does.
        "2026-03-02T09:00, 1 working days, 2026-03-03T17:00/2026-03-05T09:00, 2026-03-03T17:00",
        "2026-03-02T09:00, 1 working days, 2026-03-03T16:59/2026-03-05T09:00, 2026-03-05T17:00",
        // Touching pauses equal one long pause, an empty one changes nothing.
        "2026-03-02T09:00, 2 working days, 2026-03-03T07:00/2026-03-03T12:00;2026-03-03T12:00/2026-03-04T08:00, 2026-03-06T17:00",
        "2026-03-02T09:00, 2 working days, 2026-03-03T07:30/2026-03-03T07:30, 2026-03-04T17:00",
        // A pause before the start counts from the start.
        "2026-03-02T09:00, 2 working hours, 2026-03-01T09:00/2026-03-02T10:00, 2026-03-02T13:30",
        // Calendar days end on the next working day.
        "2026-04-20T09:00, 10 days, , 2026-05-04T17:00",
    })
    void countsAtTheEdges(String received, String limit, String pauses, String due) {
        assertThat(due(received, limit, pauses)).isEqualTo(due);
    }

    @Test
    @DisplayName("Tạm dừng chưa kết thúc: chưa có hạn, trừ khi đã quá hạn từ trước")
    void hasNoDueInstantWhileItStands() {
        assertThat(due("2026-03-02T09:00", "5 working days", "2026-03-03T10:00/"))
                .isEqualTo("null");
        assertThat(due("2026-03-02T09:00", "1 working days", "2026-03-03T17:00/"))
                .isEqualTo("2026-03-03T17:00");
    }

    @Test
    @DisplayName("Gia hạn dời ngày hẹn, không dời hạn giải quyết")
    void movesTheAppointmentOnly() {
        ClockReading reading = read("2026-02-13T16:45", "5 working days", "", "2 working days@2026-02-26T09:00");

        assertThat(reading.due()).isEqualTo("2026-02-27T17:00");
        assertThat(reading.appointment()).isEqualTo("2026-03-03T17:00");
    }

    @Test
    @DisplayName(
            "Hẹn lại khi đã quá hạn: ngày hẹn đếm từ lúc quyết định, hạn giải quyết giữ nguyên; chưa quá hạn thì không được")
    void countsANewAppointmentFromNow() {
        LocalDateTime received = LocalDateTime.parse("2026-03-02T09:00");
        Limit day = Limit.parse("1 working days");

        ClockReading reading = CLOCK.read(
                received,
                day,
                List.of(new Reappointment(Limit.parse("2 working days"), LocalDateTime.parse("2026-03-05T17:30"))));

        assertThat(reading.due()).isEqualTo("2026-03-03T17:00");
        assertThat(reading.appointment()).isEqualTo("2026-03-10T17:00");
        assertThatThrownBy(() -> CLOCK.read(
                        received, day, List.of(new Reappointment(day, LocalDateTime.parse("2026-03-03T16:59")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("chưa quá hạn");
    }

    @Test
    @DisplayName("Tạm dừng từ lúc hết hạn trở đi không thay đổi gì, kể cả ngày hẹn đã gia hạn")
    void keepsTheAppointmentInALaterPause() {
        ClockReading reading = read(
                "2025-03-01T11:29",
                "1 working days",
                "2025-03-06T07:30/2025-03-06T12:59",
                "20 working days@2025-03-03T18:07");

        assertThat(reading.due()).isEqualTo("2025-03-04T17:00");
        assertThat(reading.appointment()).isEqualTo("2025-04-01T17:00");
    }

    @Test
    @DisplayName("Gia hạn quyết định khi đã hết hạn hoặc đang tạm dừng thì bị từ chối")
    void refusesALateExtension() {
        assertThatThrownBy(() -> read("2026-03-02T09:00", "1 working days", "", "1 working days@2026-03-03T17:00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("trước hạn");
        assertThatThrownBy(() -> read(
                        "2026-03-02T09:00",
                        "9 working days",
                        "2026-03-03T09:00/2026-03-04T09:00",
                        "1 days@2026-03-03T10:00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tạm dừng");
    }

    @Test
    @DisplayName("Các lần tạm dừng chồng nhau là lỗi")
    void refusesOverlappingPauses() {
        assertThatThrownBy(() -> due(
                        "2026-03-02T09:00",
                        "5 working days",
                        "2026-03-03T10:00/2026-03-05T15:00;2026-03-04T10:00/2026-03-06T15:00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("chồng");
    }

    @ParameterizedTest
    @DisplayName("Thời hạn viết sai thì báo cách viết được phép")
    @ValueSource(
            strings = {
                "",
                "5",
                "0 days",
                "-1 days",
                "1.25 working hours",
                "1.5 working days",
                "same day before 25:00",
                "five days"
            })
    void refusesUnreadableLimits(String limit) {
        assertThatThrownBy(() -> Limit.parse(limit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cho phép");
    }

    @Test
    @DisplayName("Ngoài các năm của lịch: dòng lệnh báo thiếu, sản phẩm tính tạm")
    void marksUnconfirmedYears() {
        LocalDateTime received = LocalDateTime.parse("2026-12-30T09:00");
        Limit limit = Limit.parse("5 working days");

        assertThat(CLOCK.read(received, limit, List.of()).provisional()).isTrue();
        assertThatThrownBy(() -> CLOCK.readConfirmed(received, limit, List.of()))
                .isInstanceOf(CalendarMissingException.class)
                .hasMessageContaining("2027");
    }

    @Test
    @DisplayName("Tạm dừng chưa kết thúc: thiếu lịch nếu phải đếm qua năm chưa xác nhận mới tới lúc dừng")
    void countsUpToTheOpenPause() {
        LocalDateTime received = LocalDateTime.parse("2026-12-28T09:00");
        Limit limit = Limit.parse("10 working days");

        assertThat(CLOCK.readConfirmed(received, limit, List.of(new Pause(received.plusDays(2), null)))
                        .due())
                .isNull();
        assertThatThrownBy(() -> CLOCK.readConfirmed(received, limit, List.of(new Pause(received.plusDays(8), null))))
                .isInstanceOf(CalendarMissingException.class)
                .hasMessageContaining("2027");
    }

    @ParameterizedTest
    @DisplayName("Trước hạn, đúng hạn, trễ hạn")
    @CsvSource({
        "5 working days, 2026-03-09T17:00, 2026-03-06T16:00, EARLY",
        "5 working days, 2026-03-09T17:00, 2026-03-09T08:00, ON_TIME",
        "5 working days, 2026-03-09T17:00, 2026-03-09T17:00, ON_TIME",
        "5 working days, 2026-03-09T17:00, 2026-03-09T17:01, LATE",
        "8 working hours, 2026-03-09T15:00, 2026-03-09T14:59, EARLY",
        "8 working hours, 2026-03-09T15:00, 2026-03-09T15:00, ON_TIME",
    })
    void decidesTimeliness(String limit, String due, String ended, Timeliness expected) {
        assertThat(Timeliness.of(Limit.parse(limit), LocalDateTime.parse(due), LocalDateTime.parse(ended)))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("Diễn giải bằng lời có đủ thời hạn, ngày nghỉ, tạm dừng và hạn")
    void explainsItself() {
        ClockReading reading = read("2026-11-20T09:42", "7 working days", "2026-11-25T16:10/2026-11-26T16:05", "");

        assertThat(String.join(" ", new ClockTexts(java.util.Locale.of("vi")).explain(reading)))
                .contains(
                        "7 ngày làm việc", "24/11/2026", "Tạm dừng từ 16:10 ngày 25/11/2026", "17:00 ngày 03/12/2026");
        assertThat(String.join(" ", new ClockTexts(java.util.Locale.ENGLISH).explain(reading)))
                .contains("7 working days", "Due at 17:00 on 03/12/2026");
    }

    static String due(String received, String limit, String pauses) {
        return String.valueOf(
                read(received, limit, pauses == null ? "" : pauses, "").due());
    }

    static ClockReading read(String received, String limit, String pauses, String extension) {
        List<String> parts = pauses.isBlank() ? List.of() : Arrays.asList(pauses.split(";"));
        List<String> extensions = extension.isBlank() ? List.of() : List.of(extension);
        DueRequest request = new DueRequest(limit, received, parts, extensions);
        return CLOCK.read(request.receivedAt(), Limit.parse(limit), new ArrayList<>(request.adjustments()));
    }

    private static WorkingCalendar calendar() {
        try (InputStream file = LegalClockTests.class.getResourceAsStream("/calendar/vn-2025-2026.csv")) {
            return CalendarCsv.read(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
