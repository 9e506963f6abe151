package vn.thongsuot.calendar.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Random cases whose answers a second, separately written program counted minute by minute from the counting rules: year
 * borders, worked Saturdays, pauses that touch or stay open, extensions.
 */
@DisplayName("Đồng hồ thời hạn khớp với cách đếm từng phút")
class LegalClockOracleTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("Cùng hạn, cùng ngày hẹn, cùng từ chối")
    void agrees(JsonNode expected) {
        DueRequest request = new DueRequest(
                expected.get("limit").asString(),
                expected.get("received").asString(),
                texts(expected.get("pauses")),
                texts(expected.get("extend")));

        assertThat(answer(request)).isEqualTo(answer(expected));
    }

    private static String answer(DueRequest request) {
        try {
            ClockReading reading = LegalClockTests.CLOCK.readConfirmed(
                    request.receivedAt(), Limit.parse(request.limit()), request.adjustments());
            return reading.due() + " " + reading.appointment();
        } catch (CalendarMissingException e) {
            return "calendar-missing";
        } catch (IllegalArgumentException e) {
            return "refused";
        }
    }

    private static String answer(JsonNode expected) {
        return expected.has("error")
                ? expected.get("error").asString()
                : text(expected.get("due")) + " " + text(expected.get("appointment"));
    }

    private static String text(JsonNode node) {
        return node.isNull() ? "null" : node.asString();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    static Stream<JsonNode> cases() throws IOException {
        try (InputStream file =
                LegalClockOracleTests.class.getResourceAsStream("/clock/counted-minute-by-minute.jsonl")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().map(JsonMapper.shared()::readTree).toList().stream();
        }
    }
}
