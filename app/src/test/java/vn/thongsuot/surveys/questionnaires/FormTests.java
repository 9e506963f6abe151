package vn.thongsuot.surveys.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.surveys.Survey;

@DisplayName("Phiếu khảo sát: trang, điều kiện hỏi, đọc câu trả lời")
class FormTests {

    private static final Question HOW = new Question(
            "q1",
            QuestionKind.SINGLE,
            LocalizedText.of("Nộp hồ sơ ở đâu?"),
            null,
            true,
            List.of(option("1", "Tại quầy"), option("2", "Trực tuyến")),
            null);
    private static final Question STAFF = Question.scale("q2", LocalizedText.of("Thái độ phục vụ"), Item.STAFF);
    private static final Question ONLINE = new Question(
            "q3",
            QuestionKind.MANY,
            LocalizedText.of("Khó ở đâu?"),
            null,
            false,
            List.of(option("1", "Đăng nhập"), option("2", "Tải tệp")),
            new OnlyIf("q1", List.of("2")));
    private static final Question WHOLE = Question.scale("q5", LocalizedText.of("Đánh giá chung"), Item.OVERALL);
    private static final Question WORDS =
            new Question("q6", QuestionKind.TEXT, LocalizedText.of("Góp ý"), null, false, List.of(), null);
    private static final Form FORM =
            new Form(List.of(HOW, STAFF, ONLINE, Question.heading("q4", LocalizedText.of("Phần cuối")), WHOLE, WORDS));

    @Test
    @DisplayName("Phiếu giấy chỉ in tiếng Anh khi cả phiếu đã dịch, để không lẫn hai thứ tiếng")
    void isTranslatedAsAWhole() {
        LocalizedText name = LocalizedText.of("Phiếu thử", "A form on trial");
        Question asked = Question.scale("q1", LocalizedText.of("Thái độ phục vụ", "Manners"), Item.STAFF);

        assertThat(version(name, asked).isTranslated(Locale.ENGLISH)).isTrue();
        assertThat(version(name, asked, HOW).isTranslated(Locale.ENGLISH)).isFalse();
        assertThat(version(LocalizedText.of("Phiếu thử"), asked).isTranslated(Locale.ENGLISH))
                .isFalse();
        assertThat(version(name, asked, HOW).isTranslated(Locale.of("vi"))).isTrue();
    }

    private static FormVersion version(LocalizedText name, Question... questions) {
        UUID id = new UUID(0, 1);
        return new FormVersion(
                id,
                id,
                id,
                Survey.values()[0],
                false,
                null,
                1,
                name,
                null,
                new Form(List.of(questions)),
                Instant.EPOCH);
    }

    private static Option option(String key, String text) {
        return new Option(key, LocalizedText.of(text));
    }

    private static Filled filled(Map<String, List<String>> values) {
        return new Filled(values);
    }

    @Test
    @DisplayName("Trang mới bắt đầu ở tiêu đề và ở câu có điều kiện dựa vào trang trước")
    void cutsPagesWithoutScripts() {
        Form.Page first = FORM.page(0, Filled.NOTHING).orElseThrow();
        Filled online = filled(Map.of("q1", List.of("2"), "q2", List.of("4")));

        assertThat(keys(first)).containsExactly("q1", "q2");
        assertThat(keys(FORM.page(first.to(), online).orElseThrow())).containsExactly("q3");
        assertThat(FORM.countPages(online)).isEqualTo(3);
    }

    @Test
    @DisplayName("Câu không đủ điều kiện thì bỏ qua cả trang của nó, và câu trả lời gửi kèm không được nhận")
    void skipsWhatIsNotAsked() {
        Filled counter = filled(Map.of("q1", List.of("1"), "q2", List.of("4")));
        Form.Page next = FORM.page(2, counter).orElseThrow();
        Form.Reading reading =
                FORM.read(Map.of("q1", List.of("1"), "q2", List.of("4"), "q3", List.of("1"), "q5", List.of("5")));

        assertThat(keys(next)).containsExactly("q4", "q5", "q6");
        assertThat(reading.errors()).isEmpty();
        assertThat(reading.filled().values()).containsOnlyKeys("q1", "q2", "q5");
        assertThat(FORM.page(6, counter)).isEqualTo(Optional.empty());
    }

    @Test
    @DisplayName("Thiếu câu bắt buộc, phương án lạ, chọn hai ở câu chọn một đều bị từ chối")
    void refusesWrongAnswers() {
        assertThat(FORM.read(Map.of("q2", List.of("4"), "q5", List.of("4"))).errors())
                .containsOnly(Map.entry("q1", "survey.error.required"));
        assertThat(FORM.read(Map.of("q1", List.of("9"), "q2", List.of("6"), "q5", List.of("4", "5")))
                        .errors())
                .containsOnlyKeys("q1", "q2", "q5");
        assertThat(FORM.read(Map.of(
                                "q1",
                                List.of("1"),
                                "q2",
                                List.of("1"),
                                "q5",
                                List.of("1"),
                                "q6",
                                List.of("x".repeat(2001))))
                        .errors())
                .containsOnly(Map.entry("q6", "survey.error.long"));
    }

    @Test
    @DisplayName("Không có ý kiến là câu trả lời, nhưng không có mức điểm")
    void countsNoOpinionNowhere() {
        Form.Reading reading = FORM.read(Map.of("q1", List.of("1"), "q2", List.of("0"), "q5", List.of("3")));

        assertThat(reading.errors()).isEmpty();
        assertThat(reading.filled().level("q2")).isEmpty();
        assertThat(reading.filled().level("q5")).hasValue(3);
    }

    @Test
    @DisplayName("Phải có đúng một câu đánh giá chung; điều kiện chỉ dựa vào câu đứng trước")
    void checksBeforePublishing() {
        Form backwards = new Form(List.of(ONLINE, HOW, WHOLE, WHOLE));

        assertThat(FormChecks.check(Survey.PROCEDURE, FORM)).isEmpty();
        assertThat(FormChecks.check(Survey.PROCEDURE, backwards))
                .extracting(FormChecks.Fault::key)
                .containsExactlyInAnyOrder("questionnaire.fault.overall", "questionnaire.fault.rule");
        assertThat(FormChecks.check(Survey.POLICY, new Form(List.of(HOW)))).isEmpty();
    }

    @Test
    @DisplayName("Phương án giữ nguyên mã khi thêm, bớt phương án khác")
    void keepsKeysOfOptions() {
        QuestionDraft draft = new QuestionDraft(
                QuestionKind.SINGLE,
                LocalizedText.of("Nộp hồ sơ ở đâu?"),
                null,
                true,
                List.of(LocalizedText.of("Bưu chính"), LocalizedText.of("Trực tuyến")),
                null);

        assertThat(draft.withKey("q1", HOW.options()).options())
                .extracting(Option::key)
                .containsExactly("3", "2");
    }

    private static List<String> keys(Form.Page page) {
        return page.questions().stream().map(Question::key).toList();
    }
}
