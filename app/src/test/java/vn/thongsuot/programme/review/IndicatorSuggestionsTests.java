package vn.thongsuot.programme.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Gợi ý chỉ số theo lời văn của chỉ tiêu")
class IndicatorSuggestionsTests {

    private static final Map<String, String> NAMES = Map.of(
            "on-time", "Tỷ lệ hồ sơ giải quyết đúng hạn",
            "online", "Tỷ lệ hồ sơ tiếp nhận trực tuyến",
            "supplement", "Tỷ lệ hồ sơ phải yêu cầu bổ sung",
            "payment", "Tỷ lệ giao dịch thanh toán trực tuyến");

    @Test
    void findsTheNameThatSharesTheRareWords() {
        assertThat(IndicatorSuggestions.nearest("hồ sơ được giải quyết đúng hạn", NAMES))
                .contains("on-time");
        assertThat(IndicatorSuggestions.nearest("Ho so tiep nhan truc tuyen", NAMES))
                .contains("online");
        assertThat(IndicatorSuggestions.nearest("giao dịch thanh toán trực tuyến", NAMES))
                .contains("payment");
    }

    @Test
    void proposesNothingForOtherWords() {
        assertThat(IndicatorSuggestions.nearest("vốn đầu tư công được giải ngân", NAMES))
                .isEmpty();
        assertThat(IndicatorSuggestions.nearest("", NAMES)).isEmpty();
    }
}
