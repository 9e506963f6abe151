package vn.thongsuot.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Điều kiện của hướng xử lý")
class ExitGuardTests {

    @Test
    @DisplayName("Đạt hay không theo phí, kết quả, giấy tờ, tờ khai, trường hợp, loại người nộp")
    void isMetByTheFacts() {
        GuardFacts facts = facts(Map.of("dien-tich", "1.250,5", "loai", "Nhà ở"), "can-xac-minh");

        assertThat(met("fee-due", facts)).isTrue();
        assertThat(met("result-signed", facts)).isFalse();
        assertThat(met("paper-given:don", facts)).isTrue();
        assertThat(met("paper-missing:ban-ve", facts)).isTrue();
        assertThat(met("answer-is:loai=Nhà ở", facts)).isTrue();
        assertThat(met("answer-is-not:loai=Nhà ở", facts)).isFalse();
        assertThat(met("answer-at-least:dien-tich=1250", facts)).isTrue();
        assertThat(met("answer-below:dien-tich=1250,5", facts)).isFalse();
        assertThat(met("case-is:can-xac-minh", facts)).isTrue();
        assertThat(met("case-is:-", facts(Map.of(), null))).isTrue();
        assertThat(met("applicant-is-not:citizen", facts)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answer-is:loai=Nhà ở",
                "answer-is-not:loai=Nhà ở",
                "answer-at-least:dien-tich=1",
                "answer-below:dien-tich=1"
            })
    @DisplayName("Câu hỏi chưa trả lời thì điều kiện nào về nó cũng không đạt")
    void anUnansweredQuestionMeetsNothing(String code) {
        assertThat(met(code, facts(Map.of("loai", " ", "dien-tich", "không rõ"), null)))
                .isEqualTo(false);
        assertThat(met(code, facts(Map.of(), null))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(GuardKind.class)
    @DisplayName("Mỗi loại có một loại trái lại; không bao giờ cả hai cùng đạt")
    void eachHasItsOpposite(GuardKind kind) {
        ExitGuard one = new ExitGuard(kind, "a", kind.isNumber() ? "5" : "b");
        ExitGuard other = new ExitGuard(kind.opposite(), "a", one.value());

        assertThat(kind.opposite().opposite()).isEqualTo(kind);
        assertThat(one.excludes(other)).isTrue();
        assertThat(ExitGuard.isPossible(List.of(one, other))).isFalse();
    }

    @Test
    @DisplayName("Hai khoảng không giao nhau, hai giá trị khác nhau của một câu hỏi: không bao giờ cùng đạt")
    void seesWhatCanNeverBe() {
        assertThat(possible("answer-at-least:s=10", "answer-below:s=20")).isTrue();
        assertThat(possible("answer-at-least:s=20", "answer-below:s=20")).isFalse();
        assertThat(possible("answer-is:loai=A", "answer-is:loai=B")).isFalse();
        assertThat(possible("answer-is:loai=A", "answer-is:khac=B")).isTrue();
        assertThat(possible("applicant-is:citizen", "applicant-is:business")).isFalse();
        assertThat(possible("paper-given:a", "paper-given:b")).isTrue();
    }

    @Test
    @DisplayName("Viết ra rồi đọc lại thì như cũ; viết thiếu, viết sai thì không nhận")
    void isReadAsItWasWritten() {
        for (String code : List.of("fee-paid", "paper-given:don", "answer-is:loai=a=b: c", "case-is:-")) {
            assertThat(ExitGuard.parse(code).code()).isEqualTo(code);
        }
        for (String wrong : List.of("", "paid", "paper-given", "answer-is:loai", "fee-paid:x")) {
            assertThatThrownBy(() -> ExitGuard.parse(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static boolean met(String code, GuardFacts facts) {
        return ExitGuard.parse(code).isMet(facts);
    }

    private static boolean possible(String one, String other) {
        return ExitGuard.isPossible(List.of(ExitGuard.parse(one), ExitGuard.parse(other)));
    }

    private static GuardFacts facts(Map<String, String> answers, @Nullable String caseKey) {
        return new GuardFacts(true, false, Set.of("don"), answers, caseKey, "citizen");
    }
}
