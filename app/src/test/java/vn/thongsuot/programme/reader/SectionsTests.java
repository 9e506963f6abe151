package vn.thongsuot.programme.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SectionsTests {

    @Test
    void aTitleOfTwoSubjectsIsNoHeadingOfEither() {
        PlanDraft draft = read("""
                KẾ HOẠCH
                Cải cách hành chính nhà nước và chuyển đổi số năm 2026

                I. MỤC TIÊU
                1. Về tổ chức bộ máy, 100% phòng có quy chế.
                2. Chuyển đổi số
                - 90% hộ có mạng.
                """);

        assertThat(draft.targets()).extracting(DraftTarget::area).containsExactly("organisation", "digital-government");
    }

    @Test
    void whatNamesNoAreaFollowsTheLabelBeforeIt() {
        PlanDraft draft = read("""
                KẾ HOẠCH
                Cải cách hành chính tỉnh Sơn Hải năm 2026

                I. MỤC TIÊU
                - Về cải cách thủ tục hành chính: 95% hồ sơ đúng hạn.
                - Giảm ít nhất 20% chi phí của người dân.
                - Về tài chính công: giải ngân đạt 95%.
                - Giảm ít nhất 15% chi trực tiếp.
                II. NHIỆM VỤ
                1. Cải cách thể chế
                2. Cải cách chế độ công vụ
                """);

        assertThat(draft.targets())
                .extracting(DraftTarget::area)
                .containsExactly("procedures", "procedures", "public-finance", "public-finance");
    }

    @Test
    void whatFailedLastYearIsNoTarget() {
        PlanDraft draft = read("""
                KẾ HOẠCH
                Cải cách hành chính quận Hoàng Long năm 2024

                I. MỤC ĐÍCH, YÊU CẦU
                1. Khắc phục hạn chế năm 2023 (còn 12 hồ sơ trễ hạn, chiếm 0,3%).
                2. Phấn đấu 100% hồ sơ năm 2024 đúng hạn.
                """);

        assertThat(draft.targets())
                .singleElement()
                .satisfies(target -> assertThat(target.quote()).contains("100%"));
    }

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

    private static PlanDraft read(String text) {
        return PlanReader.read(new PlanText("a.txt", text));
    }

    private static Section last(String text) {
        List<Block> blocks = Blocks.of(text);
        return Sections.of(blocks, Lessons.NONE).getLast();
    }
}
