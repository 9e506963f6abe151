package vn.thongsuot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.TextsFixture;

@DisplayName("Câu thuyết minh viết từ số liệu")
class SentencesTests {

    private final Sentences vietnamese = sentences("vi");

    @Test
    @DisplayName("Giá trị, mục tiêu, kỳ trước, đơn vị cùng cấp trong một câu")
    void saysEverythingThatIsKnown() {
        ReportContent.FigurePart figure = Contents.with(
                Contents.rate("1130", "1200", "94.1666666667", "computed"),
                Contents.atLeast("96", false),
                "93.5",
                new ReportContent.PeersPart(new BigDecimal("95.1"), 3, 12));

        assertThat(say(figure))
                .isEqualTo("Tỷ lệ hồ sơ giải quyết đúng hạn đạt 94,17% (1.130/1.200); chưa đạt mục tiêu tối thiểu 96%,"
                        + " còn thiếu 1,83 điểm phần trăm; tăng 0,67 điểm phần trăm so với quý trước (93,5%); xếp"
                        + " thứ 3/12 đơn vị cùng cấp có phát sinh, mức chung 95,1%.");
    }

    @Test
    @DisplayName("95,996% không được làm tròn thành 96%")
    void neverRoundsAMissIntoAHit() {
        ReportContent.FigurePart figure = Contents.with(
                Contents.rate("23999", "25000", "95.996", "computed"), Contents.atLeast("96", false), null, null);

        assertThat(say(figure)).contains("đạt 95,996%").contains("còn thiếu 0,004 điểm phần trăm");
    }

    @Test
    @DisplayName("Không phát sinh khác với chưa có số liệu, và khác 0%")
    void tellsNothingFromUnknown() {
        assertThat(say(Contents.rate("0", "0", null, "computed"))).endsWith("trong kỳ không phát sinh.");
        assertThat(say(Contents.rate(null, null, null, "none"))).endsWith("chưa có số liệu.");
    }

    @Test
    @DisplayName("Số báo cáo được ghi rõ là số báo cáo")
    void marksReportedValues() {
        assertThat(say(Contents.rate("9", "10", "90", "reported"))).contains("(9/10) (số báo cáo)");
    }

    @Test
    @DisplayName("Báo cáo tổng hợp nêu đơn vị cao nhất và thấp nhất")
    void namesHighestAndLowestUnit() {
        ReportContent.Part part = Contents.part(1, Contents.rate("90", "100", "90", "computed"));
        ReportContent content = Contents.content(
                List.of(part),
                List.of(
                        Contents.unit(1, "Xã An Lộc", "accepted", Map.of(1, cell("85"))),
                        Contents.unit(2, "Phường Bến Thuyền", "accepted", Map.of(1, cell("99.5")))));

        assertThat(vietnamese.of(content, part))
                .endsWith("cao nhất là Phường Bến Thuyền (99,5%), thấp nhất là Xã An Lộc (85%).");
    }

    @Test
    void speaksEnglishToo() {
        ReportContent.Part part = Contents.part(
                1,
                Contents.with(Contents.rate("97", "100", "97", "computed"), Contents.atLeast("96", true), "97", null));

        assertThat(sentences("en").of(Contents.content(List.of(part), List.of()), part))
                .isEqualTo("Dossiers on time: 97% (97/100); meets the target of at least 96%; unchanged on the quarter"
                        + " before.");
    }

    private String say(ReportContent.FigurePart figure) {
        ReportContent.Part part = Contents.part(1, figure);
        return vietnamese.of(Contents.content(List.of(part), List.of()), part);
    }

    private static ReportContent.Cell cell(String value) {
        return new ReportContent.Cell(null, null, new BigDecimal(value), null);
    }

    private static Sentences sentences(String language) {
        return new Sentences(new ReportWords(TextsFixture.texts(), Locale.of(language)));
    }
}
