package vn.thongsuot.procedures.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
    @DisplayName("Văn bản không có bảng danh mục: không đọc được dòng nào")
    void findsNothingWithoutATable() {
        assertThat(ListReader.readText("Kính gửi các đơn vị\n1\tMột dòng bất kỳ"))
                .isEmpty();
    }
}
