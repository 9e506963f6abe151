package vn.thongsuot.procedures.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thongsuot.procedures.CaseCondition;
import vn.thongsuot.procedures.ProcedureCase;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Cách ghi trường hợp giải quyết và điều kiện theo tờ khai")
class CaseWritingTests {

    private static final String LINE =
            "Cần xác minh | 10 ngày làm việc | Needs verification | Đã từng cư trú ở tỉnh khác = Có";

    @Test
    @DisplayName("Đọc rồi ghi lại thì như cũ, có hay không có tên tiếng Anh và điều kiện")
    void readsWhatItWrites() {
        List<ProcedureCase> cases =
                CaseWriting.read(LINE + "\nCấp lại | \nGấp |  |  | Lý do = Gấp").orElseThrow();

        assertThat(cases)
                .extracting(ProcedureCase::condition)
                .containsExactly(
                        new CaseCondition("Đã từng cư trú ở tỉnh khác", "Có"), null, new CaseCondition("Lý do", "Gấp"));
        assertThat(cases.getFirst().name()).isEqualTo(LocalizedText.of("Cần xác minh", "Needs verification"));
        assertThat(CaseWriting.load(CaseWriting.store(cases))).isEqualTo(cases);
        assertThat(CaseWriting.read(CaseWriting.write(cases))).contains(cases);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gấp | | | Lý do", "Gấp | | | = Gấp", "Gấp | | | Lý do =", "Gấp | | | a = b | c"})
    @DisplayName("Điều kiện thiếu câu hỏi hoặc câu trả lời thì bị từ chối")
    void refusesHalfACondition(String line) {
        assertThat(CaseWriting.read(line)).isEmpty();
    }

    @Test
    @DisplayName("Câu hỏi có – không và câu trả lời viết hoa, viết thường: hiểu như người khai thấy")
    void comparesAsPeopleRead() {
        CaseCondition yes = new CaseCondition("Đã từng cư trú ở tỉnh khác", "Có");

        assertThat(yes.isMet(Map.of("da-tung-cu-tru-o-tinh-khac", "yes"))).isTrue();
        assertThat(yes.isMet(Map.of("da-tung-cu-tru-o-tinh-khac", "no"))).isFalse();
        assertThat(yes.isMet(Map.of())).isFalse();
        assertThat(new CaseCondition("ly-do", "gấp").isMet(Map.of("ly-do", " Gấp ")))
                .isTrue();
    }
}
