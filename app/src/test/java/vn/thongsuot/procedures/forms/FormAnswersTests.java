package vn.thongsuot.procedures.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Biểu mẫu điện tử: hỏi gì, khi nào, kiểm tra ra sao")
class FormAnswersTests {

    private static final FormDefinition FORM = new FormDefinition(
            "Tờ khai thử",
            List.of(
                    field("nguoi", FormField.Kind.PERSON, true, List.of(), "", ""),
                    field("ho", FormField.Kind.YES_NO, true, List.of(), "", ""),
                    field("nguoi-uy-quyen", FormField.Kind.TEXT, true, List.of(), "ho", "yes"),
                    field("loai", FormField.Kind.CHOICE, true, List.of("A", "B"), "", ""),
                    field("so", FormField.Kind.NUMBER, false, List.of(), "", "")));

    @Test
    @DisplayName("Đủ và đúng: không có lỗi; câu không được hỏi thì không cần trả lời và không giữ lại")
    void asksOnlyWhatApplies() {
        Map<String, String> answers = answers();

        assertThat(FormAnswers.check(FORM, answers)).isEmpty();
        answers.put("nguoi-uy-quyen", "Gửi thừa");
        assertThat(FormAnswers.asked(FORM, answers)).doesNotContainKey("nguoi-uy-quyen");
        answers.put("ho", "yes");
        answers.put("nguoi-uy-quyen", "");
        assertThat(FormAnswers.check(FORM, answers))
                .containsExactly(Map.entry("nguoi-uy-quyen", "eform.error.required"));
    }

    @Test
    @DisplayName("Ngày gõ liền số hay theo trình duyệt: giữ theo ngày/tháng/năm")
    void keepsDaysAsPeopleWriteThem() {
        Map<String, String> answers = answers();
        answers.put("nguoi.birth", "05031931");

        assertThat(FormAnswers.check(FORM, answers)).isEmpty();
        assertThat(FormAnswers.asked(FORM, answers)).containsEntry("nguoi.birth", "05/03/1931");
    }

    @Test
    @DisplayName("Sai kiểu: mỗi ô một lý do")
    void tellsEachProblem() {
        Map<String, String> answers = answers();
        answers.put("nguoi.id", "123");
        answers.put("nguoi.birth", "31/02/1990");
        answers.put("loai", "C");
        answers.put("so", "mười");

        assertThat(FormAnswers.check(FORM, answers))
                .containsOnly(
                        Map.entry("nguoi.id", "eform.error.id"),
                        Map.entry("nguoi.birth", "eform.error.birth"),
                        Map.entry("loai", "eform.error.choice"),
                        Map.entry("so", "eform.error.number"));
    }

    @Test
    @DisplayName(
            "Bản tiếng Anh: hiện khi có, từng phần để trống thì hiện tiếng Việt; câu trả lời vẫn giữ theo tiếng Việt")
    void readsInEnglishWhatWasWritten() {
        FormField field = new FormField(
                "noi-nhan",
                FormField.Kind.CHOICE,
                "Kết quả",
                "Nơi nhận",
                "Chọn một",
                true,
                List.of("Tại quầy", "Qua bưu chính"),
                "",
                "",
                new FormField.English("", "Where to collect", "Choose one", List.of("At the counter")));

        assertThat(field.labelText().in(Locale.ENGLISH)).isEqualTo("Where to collect");
        assertThat(field.labelText().in(Locale.of("vi"))).isEqualTo("Nơi nhận");
        assertThat(field.groupText()).isEqualTo(LocalizedText.of("Kết quả"));
        assertThat(field.optionText("Tại quầy").in(Locale.ENGLISH)).isEqualTo("At the counter");
        assertThat(field.optionText("Qua bưu chính").isTranslated(Locale.ENGLISH))
                .isFalse();
        assertThat(field.values()).containsExactly("Tại quầy", "Qua bưu chính");
        FormDefinition form = new FormDefinition("Tên", "Title", List.of(field));
        JsonMapper json = new JsonMapper();
        assertThat(json.readValue(json.writeValueAsString(form), FormDefinition.class))
                .isEqualTo(form);
        assertThat(json.readValue("{\"title\":\"Tên\",\"fields\":[]}", FormDefinition.class)
                        .name()
                        .in(Locale.ENGLISH))
                .isEqualTo("Tên");
    }

    @Test
    @DisplayName("Biểu mẫu không nhất quán bị từ chối: trùng khóa, thiếu lựa chọn, phụ thuộc câu đứng sau")
    void refusesFormsThatDoNotHoldTogether() {
        FormField one = field("a", FormField.Kind.TEXT, false, List.of(), "", "");

        assertThatThrownBy(() -> new FormDefinition("Tên", List.of()).checked()).hasMessageContaining("FRM-001");
        assertThatThrownBy(() -> new FormDefinition("Tên", List.of(one, one)).checked())
                .hasMessageContaining("FRM-002");
        assertThatThrownBy(() -> new FormDefinition(
                                "Tên", List.of(field("b", FormField.Kind.CHOICE, true, List.of("A"), "", "")))
                        .checked())
                .hasMessageContaining("FRM-003");
        assertThatThrownBy(() -> new FormDefinition(
                                "Tên", List.of(field("b", FormField.Kind.TEXT, true, List.of(), "a", "1"), one))
                        .checked())
                .hasMessageContaining("FRM-004");
        assertThat(FORM.checked().declaredFields()).isEqualTo(8);
    }

    private static Map<String, String> answers() {
        Map<String, String> answers = new HashMap<>();
        answers.put("nguoi.name", "Người Thử");
        answers.put("nguoi.id", "001090000001");
        answers.put("nguoi.birth", "1/2/1990");
        answers.put("ho", "no");
        answers.put("loai", "A");
        return answers;
    }

    private static FormField field(
            String key, FormField.Kind kind, boolean required, List<String> options, String show, String value) {
        return new FormField(key, kind, "", "Câu " + key, "", required, options, show, value);
    }
}
