package vn.thongsuot.programme.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SectionsTests {

    @Test
    @DisplayName("Mốc năm đứng sau thay mốc đứng trước, dù dùng ký hiệu khác")
    void lastYearWinsWhateverItsBullet() {
        assertThat(
                        last(
                                "II. MỤC TIÊU\n1. Cải cách thể chế\n- Đến năm 2025:\n+ Một việc.\n· Đến năm 2030:\n+ Việc khác."))
                .extracting(Section::horizon)
                .isEqualTo("2030");
    }

    @Test
    @DisplayName("Mục cùng cấp với nhãn năm không còn thuộc năm đó")
    void anItemBesideALabelLeavesItsYear() {
        assertThat(last("a) Cải cách thể chế\n* Đến năm 2030:\n- Một việc.\nb) Cải cách chế độ công vụ\n- Việc khác."))
                .satisfies(section -> {
                    assertThat(section.horizon()).isNull();
                    assertThat(section.area()).isEqualTo(Area.CIVIL_SERVICE);
                });
    }

    @Test
    @DisplayName("Đề mục mất số vẫn mở lĩnh vực mới")
    void aHeadingThatLostItsNumberOpensItsArea() {
        assertThat(last("I. MỤC TIÊU\n1. Cải cách thể chế\n+ Một việc.\nCải cách tài chính công\n+ Việc khác.")
                        .area())
                .isEqualTo(Area.PUBLIC_FINANCE);
    }

    @Test
    @DisplayName("Đề mục con nhắc tới lĩnh vực khác không đổi lĩnh vực")
    void aLowerHeadingKeepsTheArea() {
        assertThat(
                        last("2. Cải cách thủ tục hành chính\na) Đẩy mạnh chuyển đổi số trong giải quyết hồ sơ của người dân\n- Một việc.")
                                .area())
                .isEqualTo(Area.PROCEDURES);
    }

    @Test
    @DisplayName("Tên cơ quan trong phần tổ chức thực hiện không phải lĩnh vực")
    void aBodyIsNoArea() {
        assertThat(last("IV. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính\n- Bố trí kinh phí."))
                .satisfies(section -> {
                    assertThat(section.area()).isNull();
                    assertThat(section.agency()).isEqualTo("Sở Tài chính");
                });
    }

    private static Section last(String text) {
        List<Block> blocks = Blocks.of(text);
        return Sections.of(blocks, Lessons.NONE).getLast();
    }
}
