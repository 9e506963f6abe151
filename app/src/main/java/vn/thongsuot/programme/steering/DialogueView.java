package vn.thongsuot.programme.steering;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dialogue with its questions (Vietnamese: cuộc đối thoại, câu hỏi, trả lời); participants are counted, not named.
 *
 * @param actions what the reader may do now; empty on public pages
 */
public record DialogueView(
        UUID id,
        UUID unitId,
        DialogueStatus status,
        int version,
        String subject,
        String place,
        LocalDate plannedOn,
        @Nullable LocalDate heldOn,
        boolean chairedByHead,
        @Nullable Integer attended,
        @Nullable LocalDate publishedOn,
        List<Question> questions,
        Set<DialogueAction> actions) {

    public DialogueView {
        questions = List.copyOf(questions);
        actions = Set.copyOf(actions);
    }

    /**
     * A question and, once there is one, its answer.
     *
     * @param askedBy citizen, business, organisation
     * @param unitId unit that answers
     */
    public record Question(
            int n,
            String askedBy,
            String question,
            UUID unitId,
            LocalDate dueOn,
            @Nullable String answer,
            @Nullable LocalDate answeredOn) {}

    public long unanswered() {
        return questions.stream().filter(question -> question.answer() == null).count();
    }
}
