package vn.thongsuot.procedures.routes.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.thongsuot.access.Role;
import vn.thongsuot.platform.Texts;
import vn.thongsuot.procedures.AtUnit;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.routes.RouteContent;
import vn.thongsuot.procedures.routes.Routes;
import vn.thongsuot.shared.DomainException;

@DisplayName("Bảng quy trình trong tệp Excel, Word")
class RouteTableReaderTests {

    private final FileWords words = new FileWords(new Texts());
    private final RouteTableReader reader = new RouteTableReader(words);
    private final RouteTableWriter writer = new RouteTableWriter(words);

    @Test
    @DisplayName("Xuất ra Excel, Word rồi nhập lại thì được đúng quy trình cũ")
    void readsWhatItWrote() {
        RouteTableWriter.About about =
                new RouteTableWriter.About("1.004873", "Thủ tục cấp giấy mẫu", "5 ngày làm việc");

        for (byte[] file : List.of(writer.excel(about, Routes.refusing()), writer.word(about, Routes.refusing()))) {
            List<ReadRoute> read = reader.read(file);

            assertThat(read).hasSize(1);
            assertThat(read.getFirst().notes()).isEmpty();
            assertThat(read.getFirst().code()).isEqualTo("1.004873");
            assertThat(read.getFirst().title()).isEqualTo("Thủ tục cấp giấy mẫu");
            assertThat(read.getFirst().content()).isEqualTo(RouteContent.of(Routes.refusing()));
        }
    }

    @Test
    @DisplayName("Tệp Word: hai quy trình, ô gộp, chữ quanh bảng; mã lấy từ danh mục ở đầu")
    void readsTwoRoutesOfADocument() throws IOException {
        List<ReadRoute> read = reader.read(document());

        assertThat(read).hasSize(2);
        ReadRoute first = read.getFirst();
        assertThat(first.code()).isEqualTo("1.234567");
        assertThat(first.title()).isEqualTo("Thủ tục cấp thẻ mẫu");
        List<StepView> steps = first.content().toSteps();
        assertThat(steps).extracting(StepView::key).containsExactly("b1", "b2", "b3");
        assertThat(steps).extracting(StepView::role).containsExactly(Role.INTAKE_CLERK, Role.OFFICER, Role.LEADER);
        assertThat(steps.get(1).budget()).hasHours(8);
        assertThat(steps.get(1).product().vi()).isEqualTo("Mẫu 05\nTờ trình");
        assertThat(steps.get(2).place().at()).isEqualTo(AtUnit.DECIDING_OFFICE);
        assertThat(read.get(1).code()).isEqualTo("2.000111");
        assertThat(read.get(1).content().steps()).hasSize(1);
    }

    @Test
    @DisplayName("Nội dung dài: đoạn đầu là tên bước, toàn văn giữ ở mô tả; ký hiệu và trách nhiệm viết ra như cũ")
    void keepsTheWholeTextOfAStep() throws IOException {
        String text = "Xem xét đơn của người nộp.\n"
                + "Kiểm tra từng giấy tờ, ghi lại điều còn thiếu. ".repeat(12).strip();
        byte[] file;
        try (XWPFDocument document = new XWPFDocument()) {
            table(
                    document,
                    List.of("TT", "Trình tự", "Trách nhiệm", "Thời gian", "Kết quả"),
                    List.of("B1", text, "Nhân viên quầy số 2 của bộ phận tiếp nhận", "01 ngày", "Phiếu"),
                    List.of("B2", "UBND tỉnh duyệt kết quả", "Lãnh đạo cơ quan", "0,5 ngày", "Thẻ"));
            file = bytes(document);
        }

        ReadRoute read = reader.read(file).getFirst();

        StepView first = read.content().toSteps().getFirst();
        assertThat(first.name().vi()).isEqualTo("Xem xét đơn của người nộp.");
        assertThat(first.wording().description()).isEqualTo(text);
        assertThat(first.wording().label()).isEqualTo("B1");
        assertThat(first.wording().doer()).isEqualTo("Nhân viên quầy số 2 của bộ phận tiếp nhận");
        assertThat(read.notes()).extracting(ReadRoute.Note::key).containsExactly("shortened", "who");
        byte[] written = writer.word(
                new RouteTableWriter.About("1.004873", "Thủ tục cấp giấy mẫu", ""),
                read.content().toSteps());
        assertThat(reader.read(written).getFirst().content()).isEqualTo(read.content());
        assertThat(reader.read(written).getFirst().notes()).isEmpty();
    }

    @Test
    @DisplayName("Excel: cột xếp khác, tiêu đề gộp ô; thời gian không hiểu thì nêu ô và không nhập được")
    void namesTheCellThatIsNotUnderstood() throws IOException {
        ReadRoute read = reader.read(workbook()).getFirst();

        assertThat(read.code()).isEqualTo("1.222333");
        assertThat(read.isBlocked()).isTrue();
        assertThat(read.notes()).anySatisfy(note -> {
            assertThat(note.key()).isEqualTo("time");
            assertThat(note.place()).isEqualTo("QT!5 (B)");
            assertThat(note.found()).isEqualTo("càng sớm càng tốt");
        });
        assertThat(read.notes()).anySatisfy(note -> assertThat(note.key()).isEqualTo("who"));
    }

    @Test
    @DisplayName("Không phải tệp đọc được, không có bảng: nói rõ")
    void refusesOtherFiles() throws IOException {
        assertThatThrownBy(() -> reader.read("không".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo("RTE-050"));
        try (XWPFDocument empty = new XWPFDocument()) {
            empty.createParagraph().createRun().setText("Không có bảng");
            byte[] file = bytes(empty);
            assertThatThrownBy(() -> reader.read(file))
                    .isInstanceOfSatisfying(
                            DomainException.class, e -> assertThat(e.code()).isEqualTo("RTE-052"));
        }
    }

    private static byte[] document() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            table(
                    document,
                    List.of("TT", "Mã số TTHC", "Tên thủ tục hành chính", "Thời hạn giải quyết"),
                    List.of("1", "1.234567", "Thủ tục cấp thẻ mẫu", "03 ngày"),
                    List.of("2", "2.000111", "Thủ tục đổi thẻ mẫu", "01 ngày"));
            document.createParagraph().createRun().setText("1. Thủ tục cấp thẻ mẫu");
            XWPFTable first = table(
                    document,
                    List.of("2.10", "Các bước xử lý", "Các bước xử lý", "Các bước xử lý", "Các bước xử lý"),
                    List.of("TT", "Trình tự", "Trách nhiệm", "Thời gian", "Biểu mẫu/Kết quả"),
                    List.of("B1", "Nhận giấy tờ", "Cán bộ TN&TKQ", "Giờ hành chính", "Mẫu 01"),
                    List.of("B2", "Xem xét", "Chuyên viên", "01 ngày", "Mẫu 05"),
                    List.of("", "", "", "", "Tờ trình"),
                    List.of("B3", "Duyệt", "Lãnh đạo cơ quan", "0,5 ngày", "Thẻ"),
                    List.of("3", "BIỂU MẪU", "BIỂU MẪU", "BIỂU MẪU", "BIỂU MẪU"),
                    List.of("Mẫu 01", "Giấy nhận", "", "", ""));
            for (int column = 0; column < 4; column++) {
                merge(first, column, 3, 4);
            }
            span(first, 6);
            document.createParagraph().createRun().setText("2. Thủ tục đổi thẻ mẫu");
            table(
                    document,
                    List.of("Bước", "Nội dung công việc", "Người thực hiện", "Thời hạn"),
                    List.of("1", "Đổi thẻ", "Công chức Một cửa", "2 giờ"));
            return bytes(document);
        }
    }

    @SafeVarargs
    private static XWPFTable table(XWPFDocument document, List<String>... rows) {
        XWPFTable table = document.createTable(rows.length, rows[0].size());
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].size(); j++) {
                table.getRow(i).getCell(j).setText(rows[i].get(j));
            }
        }
        return table;
    }

    private static void merge(XWPFTable table, int column, int from, int to) {
        table.getRow(from).getCell(column).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
        for (int row = from + 1; row <= to; row++) {
            table.getRow(row).getCell(column).getCTTc().addNewTcPr().addNewVMerge();
        }
    }

    /** The row's second cell reaches to its end. */
    private static void span(XWPFTable table, int row) {
        for (int column = 4; column > 1; column--) {
            table.getRow(row).removeCell(column);
        }
        table.getRow(row).getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(4));
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("QT");
            row(sheet, 0, "Tên thủ tục: Cấp bảng tên mẫu");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
            row(sheet, 1, "Mã số: 1.222333");
            row(sheet, 2, "Đơn vị thực hiện", "Thời gian thực hiện", "Nội dung công việc", "STT", "Kết quả");
            row(sheet, 3, "Bộ phận Một cửa", "2 giờ", "Tiếp nhận", "1", "Giấy hẹn");
            row(sheet, 4, "Tổ máy", "càng sớm càng tốt", "In bảng", "2", "Bảng tên");
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void row(Sheet sheet, int n, String... texts) {
        Row row = sheet.createRow(n);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }
}
