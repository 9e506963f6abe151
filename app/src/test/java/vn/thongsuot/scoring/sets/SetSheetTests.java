package vn.thongsuot.scoring.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.scoring.core.Effect;
import vn.thongsuot.scoring.core.Rule;
import vn.thongsuot.shared.DomainException;

@DisplayName("Đọc bảng tiêu chí như các tỉnh ban hành")
class SetSheetTests {

    private static final SetSheetReader.Words WORDS = new SetSheetReader.Words(
            word -> Optional.empty(),
            word -> Optional.empty(),
            word -> word.equals("Điểm thưởng") ? Optional.of(Effect.BONUS) : Optional.empty(),
            Set.of("dossiers.on-time-rate"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I; 1; a); b); 2; a); II; 1            | I; I.1; I.1.a; I.1.b; I.2; I.2.a; II; II.1
            1; 1.1; 1.1.1; 1.1.2; 1.2; 2; 2.1     | 1; 1.1; 1.1.1; 1.1.2; 1.2; 2; 2.1
            I; 1; 1.1; 1.2; 2; 2.1; II; 1; 1.1    | I; I.1; I.1.1; I.1.2; I.2; I.2.1; II; II.1; II.1.1
            I; I.1; I.1.a; II; II.1               | I; I.1; I.1.a; II; II.1
            1.; 2.; 3.                            | 1; 2; 3
            """)
    @DisplayName("Các kiểu đánh số đều ra mã đầy đủ; mã đầy đủ đọc lại vẫn là nó")
    void numbersLines(String labels, String codes) {
        Numbering numbering = new Numbering();

        assertThat(List.of(labels.split("; ")).stream()
                        .map(label -> numbering.next(label).code())
                        .toList())
                .containsExactly(codes.split("; "));
    }

    @Test
    @DisplayName("Dòng tiêu đề ở trên, mức điểm ghi thành dòng không số dưới tiêu chí")
    void readsAPublishedTable() throws IOException {
        SetSheetReader.Outcome outcome = new SetSheetReader(WORDS).read(book(new Object[][] {
            {"BỘ TIÊU CHÍ ĐÁNH GIÁ"},
            {"Kèm theo Quyết định số …"},
            {"STT", "Lĩnh vực / Tiêu chí / Tiêu chí thành phần", "Điểm tối đa", "Cách chấm", "Loại điểm"},
            {"(1)", "(2)", "(3)", "(4)", "(5)"},
            {"I", "CHỈ ĐẠO, ĐIỀU HÀNH", 3.5},
            {1.0, "Kế hoạch cải cách hành chính", 1.5},
            {"", "Ban hành kịp thời: 1,5"},
            {"", "- Ban hành chậm: 0,75 điểm"},
            {"", "Không ban hành: 0"},
            {2.0, "Giải quyết hồ sơ đúng hạn", 2, "mức: @dossiers.on-time-rate >= 98: 2; >= 95: 1; khác: 0"},
            {"II", "ĐIỂM THƯỞNG", 1, "hội đồng", "Điểm thưởng"},
        }));

        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.criteria()).extracting(SetCriterion::code).containsExactly("I", "I.1", "I.2", "II");
        assertThat(outcome.criteria().get(1).rule())
                .isInstanceOfSatisfying(
                        Rule.Choice.class,
                        choice -> assertThat(choice.text())
                                .isEqualTo("chọn: 1,5 = Ban hành kịp thời; 0,75 = Ban hành chậm; 0 = Không ban hành"));
        assertThat(outcome.criteria().get(2).rule()).isInstanceOf(Rule.Steps.class);
        assertThat(outcome.criteria().get(3).effect()).isEqualTo(Effect.BONUS);
    }

    @Test
    @DisplayName("Mỗi ô sai được nêu bằng địa chỉ của nó")
    void namesEveryWrongCell() throws IOException {
        SetSheetReader.Outcome outcome = new SetSheetReader(WORDS).read(book(new Object[][] {
            {"STT", "Nội dung", "Điểm tối đa", "Cách chấm", "Cơ quan thẩm định", "Loại điểm"},
            {"1", "Một", "nhiều"},
            {"2", "", 2},
            {"3", "Ba", 1, "tùy ý", "Sở Không Có", "Điểm lạ"},
        }));

        assertThat(outcome.problems())
                .extracting(problem -> problem.cell() + " " + problem.key())
                .containsExactlyInAnyOrder("C2 number", "B3 name", "D4 rule", "E4 unit", "F4 effectWord");
    }

    @Test
    @DisplayName("Tổng không khớp, chỉ số lạ, mức vượt điểm tối đa: chỉ ra ô phải sửa")
    void checksLinesTogether() throws IOException {
        SetSheetReader.Outcome outcome = new SetSheetReader(WORDS).read(book(new Object[][] {
            {"Mã", "Nội dung", "Điểm tối đa", "Cách chấm"},
            {"1", "Một", 5},
            {"1.1", "Một một", 2, "công thức: M * @la.hoac / 100"},
            {"1.2", "Một hai", 2, "chọn: 3 = Có; 0 = Không"},
        }));

        assertThat(outcome.problems())
                .extracting(problem -> problem.cell() + " " + problem.key())
                .containsExactlyInAnyOrder("C2 sum", "D3 indicator", "D4 tooMany");
    }

    @Test
    @DisplayName("Tệp không phải bảng tiêu chí bị từ chối cả tệp")
    void refusesOtherFiles() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> new SetSheetReader(WORDS).read(new byte[] {1, 2, 3}))
                .matches(refused -> refused.code().equals("SHT-001"));
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> new SetSheetReader(WORDS).read(book(new Object[][] {{"STT", "Nội dung"}, {1, "x"}})))
                .matches(refused -> refused.code().equals("SHT-002"));
    }

    static byte[] book(Object[][] cells) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("Bảng");
            for (int i = 0; i < cells.length; i++) {
                Row row = sheet.createRow(i);
                for (int n = 0; n < cells[i].length; n++) {
                    if (cells[i][n] instanceof Number number) {
                        row.createCell(n).setCellValue(number.doubleValue());
                    } else {
                        row.createCell(n).setCellValue(cells[i][n].toString());
                    }
                }
            }
            book.write(bytes);
            return bytes.toByteArray();
        }
    }
}
