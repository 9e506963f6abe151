package vn.thongsuot.surveys.answers;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.facts.FactJournal;
import vn.thongsuot.surveys.questionnaires.Form;
import vn.thongsuot.surveys.questionnaires.Question;
import vn.thongsuot.surveys.rounds.Round;

/** Records the fact {@code survey-answer}: one row for each question on the scale that got a level. */
@Component
class AnswerFacts {

    private static final String FACT = "survey-answer";

    private final FactJournal facts;

    AnswerFacts(FactJournal facts) {
        this.facts = facts;
    }

    void record(Round round, Form form, Answer answer, BigDecimal weight, UUID eventId) {
        for (Question question : form.scales()) {
            OptionalInt level = answer.filled().level(question.key());
            if (level.isPresent()) {
                facts.record(
                        FACT,
                        round.authorityId(),
                        row(answer.id(), question.key()),
                        eventId,
                        answer.stratum().unitId(),
                        values(round, question, answer, level.getAsInt(), weight));
            }
        }
    }

    private static Map<String, Object> values(
            Round round, Question question, Answer answer, int level, BigDecimal weight) {
        Map<String, Object> values = new HashMap<>();
        values.put("survey", round.survey().key());
        values.put("campaign", round.code());
        values.put("item", Objects.requireNonNull(question.item()).key());
        values.put("field_group", answer.stratum().fieldGroup());
        if (answer.procedureCode() != null) {
            values.put("procedure_code", answer.procedureCode());
        }
        values.put("score", level);
        values.put("weight", weight);
        values.put("weighted_score", weight.multiply(BigDecimal.valueOf(level)));
        values.put("answered_on", answer.answeredOn());
        return values;
    }

    private static UUID row(UUID answerId, String question) {
        return UUID.nameUUIDFromBytes((answerId + "|" + question).getBytes(StandardCharsets.UTF_8));
    }
}
