package vn.thongsuot.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.platform.Sheets;

@DisplayName("Số báo cáo ra Excel và vào lại; lỗi theo từng ô; không nhập nửa chừng")
class ValueSheetsIntegrationTests extends ProductTest {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 3, 31);

    @Autowired
    private ValueSheets sheets;

    @Autowired
    private ReportedValues values;

    @Autowired
    private Indicators indicators;

    @Test
    @DisplayName("Mỗi dòng thành một dự thảo, đầu cột bằng tiếng Việt hay tiếng Anh đều nhận")
    void makesADraftOfEveryRowInEitherLanguage() {
        for (Locale locale : List.of(VIETNAMESE, Locale.ENGLISH)) {
            List<ReportedValue> before = drafts();
            byte[] file = file(locale, row(indicator(), "Sở Xây dựng", FROM, TO, 120, 150, null));

            assertThat(sheets.read(officer(), file)).isEmpty();

            assertThat(drafts())
                    .filteredOn(value -> !before.contains(value))
                    .singleElement()
                    .satisfies(made -> {
                        assertThat(made.numerator()).isEqualByComparingTo("120");
                        assertThat(made.denominator()).isEqualByComparingTo("150");
                        assertThat(made.to()).isEqualTo(TO);
                    });
        }
    }

    @Test
    void takesInWhatItWrote() {
        sheets.read(officer(), file(VIETNAMESE, row(indicator(), "Sở Nội vụ", FROM, TO, null, null, "95,125")));
        int before = drafts().size();
        byte[] written = sheets.write(officer(), ValueState.DRAFT, Locale.ENGLISH);

        assertThat(sheets.read(officer(), written)).isEmpty();

        assertThat(drafts()).hasSize(2 * before);
        assertThat(drafts().stream().map(ReportedValue::value).filter(value -> value != null))
                .anyMatch(value -> value.compareTo(new BigDecimal("95.125")) == 0);
    }

    @Test
    @DisplayName("Một ô sai thì không dòng nào được nhập, mọi ô sai được chỉ ra")
    void namesEveryWrongCellAndTakesNothing() {
        int before = drafts().size();
        byte[] wrong = file(
                VIETNAMESE,
                row(indicator(), "Sở Xây dựng", FROM, TO, 120, 150, null),
                row("khong.co", "Sở Xây dựng", FROM, TO, 1, 2, null),
                row(indicator(), "Sở Không Có", FROM, "31/02/2026", 1, "nhiều", null),
                row(indicator(), "Sở Xây dựng", TO, FROM, 1, 2, null),
                row(indicator(), "Sở Xây dựng", FROM, TO, 1, 2, 50));

        assertThat(sheets.read(officer(), wrong))
                .extracting(ValueSheets.Problem::cell, ValueSheets.Problem::found)
                .containsExactlyInAnyOrder(
                        tuple("A3", "khong.co"),
                        tuple("C4", "Sở Không Có"),
                        tuple("E4", "31/02/2026"),
                        tuple("G4", "nhiều"),
                        tuple("E5", "2026-01-01"),
                        tuple("F6", "1"));
        assertThat(drafts()).hasSize(before);
    }

    @Test
    void knowsNoUnitThatTheReporterDoesNotAnswerFor() {
        byte[] file = file(VIETNAMESE, row(indicator(), "Ủy ban nhân dân xã Vĩnh Lạc", FROM, TO, 1, 2, null));

        assertThat(sheets.read(people.actor("quan"), file))
                .extracting(ValueSheets.Problem::cell)
                .containsExactly("C2");
    }

    @SafeVarargs
    private final byte[] file(Locale locale, List<? extends @Nullable Object>... rows) {
        return Sheets.write("Số báo cáo", sheets.columns(locale), Arrays.asList(rows));
    }

    private static List<@Nullable Object> row(
            String indicator,
            String unit,
            Object from,
            Object to,
            @Nullable Object top,
            @Nullable Object bottom,
            @Nullable Object value) {
        return new ArrayList<>(Arrays.asList(indicator, null, unit, from, to, top, bottom, value));
    }

    /** A ratio that people report. */
    private String indicator() {
        return indicators.list(officer().authorityId()).stream()
                .filter(one -> one.denominator() != null)
                .map(Indicator::id)
                .findFirst()
                .orElseThrow();
    }

    private List<ReportedValue> drafts() {
        return values.list(officer(), ValueState.DRAFT);
    }

    private Actor officer() {
        return people.actor("cchc");
    }
}
