package vn.thongsuot.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;

@DisplayName("Danh mục thủ tục đủ điều kiện trực tuyến: một quyết định, nhiều thủ tục, tất cả hoặc không")
class EligibilityIntegrationTests extends ProductTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final String ONE = "2.002288";
    private static final String OTHER = "1.014199";

    @Autowired
    private Eligibility eligibility;

    private Actor editor;

    @BeforeEach
    void open() {
        clock.set("2026-10-06T09:00");
        editor = people.actor("cchc");
    }

    @Test
    void decidesOnManyAtOnce() {
        decide(List.of(ONE, OTHER, ONE), true, "77/QĐ-UBND");
        decide(List.of(OTHER), false, "78/QĐ-UBND");

        assertThat(find(ONE))
                .extracting(Eligibility.Decided::eligible, Eligibility.Decided::decision, Eligibility.Decided::on)
                .containsExactly(true, "77/QĐ-UBND", DAY);
        assertThat(find(OTHER))
                .extracting(Eligibility.Decided::eligible, Eligibility.Decided::decision)
                .containsExactly(false, "78/QĐ-UBND");
    }

    @Test
    void writesNothingWhereOneCodeIsWrong() {
        assertThatThrownBy(() -> decide(List.of(ONE, "9.999999"), false, "99/QĐ-UBND"))
                .hasMessageContaining("PRO-023");
        assertThatThrownBy(() -> decide(List.of(), true, "99/QĐ-UBND")).hasMessageContaining("PRO-020");
        assertThatThrownBy(() -> decide(List.of(ONE), true, " ")).hasMessageContaining("PRO-021");
        assertThatThrownBy(() -> eligibility.decide(
                        editor, new Eligibility.Decision(List.of(ONE), true, "99/QĐ-UBND", DAY.plusDays(9))))
                .hasMessageContaining("PRO-022");
        assertThatThrownBy(() -> eligibility.list(people.actor("ngan"))).hasMessageContaining("ACC-001");

        assertThat(eligibility.list(editor)).noneMatch(row -> "99/QĐ-UBND".equals(row.decision()));
    }

    private void decide(List<String> codes, boolean eligible, String number) {
        eligibility.decide(editor, new Eligibility.Decision(codes, eligible, number, DAY));
    }

    private Eligibility.Decided find(String code) {
        return eligibility.list(editor).stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
