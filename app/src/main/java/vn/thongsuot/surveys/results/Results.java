package vn.thongsuot.surveys.results;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thongsuot.surveys.questionnaires.FormVersion;
import vn.thongsuot.surveys.questionnaires.Item;
import vn.thongsuot.surveys.questionnaires.Question;
import vn.thongsuot.surveys.rounds.Round;

/**
 * What a round says (Vietnamese: kết quả khảo sát).
 *
 * @param index from the question on the whole
 * @param unmarked the same without the answers that look odd
 * @param groups by group of fields, those without answers left out
 * @param landConstructionInvestment these three together (plans' rule R14)
 * @param units by unit
 * @param marks by unit
 */
public record Results(
        Round round,
        FormVersion form,
        Response response,
        Index index,
        Index unmarked,
        List<ItemResult> items,
        List<QuestionResult> questions,
        List<GroupResult> groups,
        GroupResult landConstructionInvestment,
        List<UnitResult> units,
        List<Marks> marks) {

    public Results {
        items = List.copyOf(items);
        questions = List.copyOf(questions);
        groups = List.copyOf(groups);
        units = List.copyOf(units);
        marks = List.copyOf(marks);
    }

    /**
     * How many answered (Vietnamese: tỷ lệ trả lời).
     *
     * @param population N; 0 where nobody was drawn
     * @param wanted n = N / (1 + N e²), spread over the strata
     */
    public record Response(long population, long wanted, long invited, long answered, Map<String, Long> channels) {

        public Response {
            channels = Map.copyOf(channels);
        }

        /** Whether the sample is as large as its tolerated error asks for. */
        public boolean isEnough() {
            return answered >= wanted;
        }
    }

    /** A factor: all questions on the scale that judge it. */
    public record ItemResult(Item item, Index index) {}

    /** @param shares of the weight by value, 0 to 1, in the order of the values */
    public record QuestionResult(Question question, Index index, Map<String, ShareOf> shares) {

        public QuestionResult {
            shares = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(shares));
        }
    }

    public record ShareOf(long times, double part) {}

    /** @param shown whether there are enough answers to be shown */
    public record GroupResult(String group, long answered, boolean shown, Index index) {}

    /** @param shown whether there are enough answers to be shown */
    public record UnitResult(UUID unitId, long invited, long answered, boolean shown, Index index) {}

    /** Marks of all units together. */
    public Marks allMarks() {
        return Marks.sum(round.unitId(), marks);
    }
}
