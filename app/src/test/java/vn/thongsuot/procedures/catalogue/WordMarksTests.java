package vn.thongsuot.procedures.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Đánh dấu thay đổi từng từ, cách ghi thời hạn, bảng chuyển trạng thái")
class WordMarksTests {

    @Test
    void marksWhatWentAndWhatCame() {
        String marked = WordMarks.of("nộp bản chính tại xã", "nộp bản sao tại xã").stream()
                .map(run -> run.mark().name().charAt(0) + ":" + run.text())
                .collect(Collectors.joining(" | "));

        assertThat(marked).isEqualTo("S:nộp bản | R:chính | A:sao | S:tại xã");
    }

    @Test
    void saysNothingOfEqualTexts() {
        assertThat(WordMarks.of("như cũ", "như cũ")).allMatch(run -> run.mark() == WordMarks.Mark.SAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 ngày làm việc | 5 working days",
                "10 ngày | 10 days",
                "4 giờ làm việc | 4 working hours",
                "0,5 giờ | 0.5 working hours",
                "trong ngày | same day",
                "Trong ngày (nhận trước 15:00) | same day before 15:00"
            })
    void readsLimits(String written, String limit) {
        assertThat(LimitWriting.read(written)).contains(limit);
        assertThat(LimitWriting.read(LimitWriting.write(limit))).contains(limit);
    }

    @ParameterizedTest
    @CsvSource({"mai", "0 ngày", "ba ngày", "5 tuần"})
    void refusesWhatIsNoLimit(String written) {
        assertThat(LimitWriting.read(written)).isEmpty();
    }

    @Test
    @DisplayName("Mọi trạng thái có trong bảng; quyết định đã ký chỉ còn ghi nhận công khai hoặc thu hồi")
    void keepsOneTable() {
        for (DecisionState state : DecisionState.values()) {
            assertThat(DecisionTransitions.list()).anyMatch(edge -> edge.from() == state || edge.to() == state);
        }
        assertThat(DecisionTransitions.list())
                .filteredOn(edge -> edge.from() == DecisionState.SIGNED)
                .extracting(DecisionTransitions.Edge::action)
                .containsExactly(DecisionAction.PUBLISH, DecisionAction.WITHDRAW);
        assertThat(DecisionTransitions.find(DecisionState.DRAFT, DecisionAction.SIGN))
                .isEmpty();
        assertThat(DecisionTransitions.list())
                .noneMatch(edge -> edge.from() == DecisionState.DROPPED || edge.from() == DecisionState.WITHDRAWN);
    }
}
