package vn.thongsuot.procedures.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.thongsuot.procedures.sources.SourceFile;

@DisplayName("Đọc danh mục thủ tục in trong quyết định")
class ListReaderTests {

    /** Cells between bars; a row ends with a bar of its own, which an empty cell looks like, too. */
    private static final String BARS = """
            PHỤ LỤC 1
            DANH MỤC THỦ TỤC THỬ
            |
            STT
            |
            Tên TTHC
            |
            Mã TTHC[1]
            |
            Lĩnh vực
            |
            Quyết định công bố[2]
            |
            VBQPPL quy định thủ tục hành chính
            |
            Ghi chú
            |
            |
            I
            |
            TTHC
            thuộc phạm vi, chức năng quản lý của Sở Thử
            |
            |
            1
            |
            Cấp giấy phép
            thử một
            |
            9.000001
            |
            Thử nghiệm
            |
            Quyết định số 1
            |
            Nghị quyết số 2
            |
            |
            |
            2
            |
            Cấp giấy phép thử hai
            |
            |
            Thử nghiệm
            |
            Quyết định số 1
            |
            Nghị quyết số 3
            |
            |
            |
            PHỤ LỤC 2
            DANH MỤC THỦ TỤC BỊ BÃI BỎ
            |
            STT
            |
            Tên TTHC
            |
            Mã TTHC
            |
            Lĩnh vực
            |
            Quyết định công bố
            |
            Căn cứ hoặc lý do bãi bỏ
            |
            Ghi chú
            |
            |
            1
            |
            Giấy phép cũ
            |
            9.000009
            |
            Thử nghiệm
            |
            Quyết định số 4
            |
            Nghị quyết số 5
            |
            |
            """;

    @Test
    @DisplayName("Văn bản dán vào, mỗi ô giữa hai dấu gạch đứng: dòng, cơ quan, mã trống, bảng bãi bỏ")
    void readsCellsBetweenBars() {
        List<ListedProcedure> rows = ListReader.readText(BARS);

        assertThat(rows)
                .extracting(ListedProcedure::name, ListedProcedure::code, ListedProcedure::agency)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Cấp giấy phép thử một", "9.000001", "Sở Thử"),
                        org.assertj.core.groups.Tuple.tuple("Cấp giấy phép thử hai", "", "Sở Thử"),
                        org.assertj.core.groups.Tuple.tuple("Giấy phép cũ", "9.000009", ""));
        assertThat(rows).extracting(ListedProcedure::abolished).containsExactly(false, false, true);
        assertThat(rows.getFirst().bases()).isEqualTo("Nghị quyết số 2");
    }

    @Test
    @DisplayName("Bảng dán từ Word hoặc Excel: ô cách nhau bằng dấu tab")
    void readsRowsWithTabs() {
        List<ListedProcedure> rows = ListReader.readText(
                "STT\tTên thủ tục\tMã số TTHC\tLĩnh vực\nI\tThẩm quyền giải quyết của Sở Thử\n1\tThử một\t9.000001\tĐất đai");

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.code()).isEqualTo("9.000001");
            assertThat(row.agency()).isEqualTo("Sở Thử");
            assertThat(row.field()).isEqualTo("Đất đai");
        });
    }

    @Test
    @DisplayName("Tệp Word có ô gộp: lĩnh vực và cơ quan lấy đúng cho từng dòng; nhớ dòng, cột trong tệp")
    void readsMergedCellsOfADocument() throws IOException {
        List<ListedProcedure> rows = ListReader.readRows(SourceFile.read(document()));

        assertThat(rows)
                .extracting(ListedProcedure::code, ListedProcedure::field, ListedProcedure::agency)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("9.000001", "Đất đai", "Sở Thử"),
                        org.assertj.core.groups.Tuple.tuple("9.000002", "Đất đai", "Sở Thử"));
        assertThat(rows.getLast().sheet()).isEqualTo("table:1");
        assertThat(rows.getLast().row()).isEqualTo(4);
        assertThat(rows.getLast().column()).isEqualTo("C");
    }

    private static byte[] document() throws IOException {
        List<List<String>> texts = List.of(
                List.of("STT", "Tên TTHC", "Mã TTHC", "Lĩnh vực"),
                List.of("Thủ tục thuộc thẩm quyền giải quyết của Sở Thử", "", "", ""),
                List.of("1", "Thử một", "9.000001", "Đất đai"),
                List.of("2", "Thử hai", "9.000002", ""));
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XWPFTable table = document.createTable(texts.size(), 4);
            for (int row = 0; row < texts.size(); row++) {
                for (int column = 0; column < 4; column++) {
                    table.getRow(row).getCell(column).setText(texts.get(row).get(column));
                }
            }
            for (int i = 3; i > 0; i--) {
                table.getRow(1).removeCell(i);
            }
            table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(4));
            table.getRow(2).getCell(3).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
            table.getRow(3).getCell(3).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    @DisplayName("Văn bản không có bảng danh mục: không đọc được dòng nào")
    void findsNothingWithoutATable() {
        assertThat(ListReader.readText("Kính gửi các đơn vị\n1\tMột dòng bất kỳ"))
                .isEmpty();
    }
}
