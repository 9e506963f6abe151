package vn.thongsuot.scoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thongsuot.shared.DomainException;

@DisplayName("Đọc cách chấm điểm")
class RuleReaderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            công thức: M * @a.b / 100                       | công thức: ((M * @a.b) / 100)
            formula: min(M; 2.5 * coalesce(@a.b; 0))        | công thức: min(M; (2,5 * coalesce(@a.b; 0)))
            Mức: @a.b-c ≥ 95%: 2; >=90: 1,5 ; khác: 0,25    | mức: @a.b-c >= 95: 2; >= 90: 1,5; khác: 0,25
            steps: @a.b > TB: 2; else: 0                    | mức: @a.b > TB: 2; khác: 0
            mức: (@a.x - @a.y) <= 5: 1                      | mức: (@a.x - @a.y) <= 5: 1; khác: 0
            chọn: 1 = Có; 0 = Không                         | chọn: 1 = Có; 0 = Không
            choice: 0.5 = Chậm: quá 10 ngày; 0 = Không      | chọn: 0,5 = Chậm: quá 10 ngày; 0 = Không
            điều tra                                        | điều tra
            survey                                          | điều tra
            hội đồng                                        | hội đồng
            """)
    @DisplayName("Viết cách nào cũng về một dạng chuẩn; dạng chuẩn đọc lại thành chính nó")
    void readsIntoTheCanonicalForm(String written, String canonical) {
        Rule rule = RuleReader.read(written);

        assertThat(rule.text()).isEqualTo(canonical);
        assertThat(RuleReader.read(canonical)).isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tùy ý",
                "công thức:",
                "công thức: M * ",
                "công thức: M ** 2",
                "công thức: @",
                "công thức: min(1, 2)",
                "công thức: (M",
                "mức: @a.b",
                "mức: >= 95: 2",
                "mức: @a.b >= 95",
                "mức: @a.b >= chín mươi: 2",
                "mức: @a.b >= 95: 2; khác: 0; >= 90: 1",
                "chọn: 1 = Có",
                "chọn: Có = 1; Không = 0",
                "điều tra: 5",
            })
    @DisplayName("Điều không đọc được thì bị từ chối, nêu chỗ sai")
    void refusesWhatItCannotRead(String written) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> RuleReader.read(written))
                .matches(refused -> refused.code().equals("SCO-001"))
                .matches(refused -> refused.parameters().size() == 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 5000})
    @DisplayName("Ngoặc lồng quá sâu bị từ chối, không làm hỏng chương trình")
    void refusesTooDeepBrackets(int depth) {
        String written = "công thức: " + "(".repeat(depth) + "M" + ")".repeat(depth);

        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> RuleReader.read(written));
    }
}
