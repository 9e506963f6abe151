package vn.thongsuot.dossiers.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.shared.MessageRef;

@DisplayName("Lý do từ chối của một dòng")
class RefusalJsonTests {

    @Test
    @DisplayName("Ghi lại rồi đọc ra thì như cũ, cả tên hai ngôn ngữ và danh sách")
    void keepsTextsOfBothLanguages() {
        RefusalJson refusals = new RefusalJson(JsonMapper.shared());
        LocalizedText both = LocalizedText.of("đã nộp đủ phí", "fees are paid");
        List<LocalizedText> many = List.of(both, LocalizedText.of("có đơn"));
        DomainException refused = new DomainException(
                "DOS-270",
                DomainException.Kind.CONFLICT,
                "conditions do not hold",
                both,
                many,
                new MessageRef("dossier.action.claim"),
                3);

        DomainException read = refusals.read("DOS-270", refusals.write(refused));

        assertThat(read.parameters()).containsExactly(both, many, new MessageRef("dossier.action.claim"), "3");
    }
}
