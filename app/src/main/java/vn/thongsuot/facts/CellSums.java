package vn.thongsuot.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sums of cells below a mark (Vietnamese: số liệu gộp đến một mốc). Cells change with the mark alone, so the sums are good while it
 * stands, and only the deltas above it are read anew for each question.
 *
 * @param values by what is asked and group
 */
record CellSums(Watermark mark, @Nullable BigDecimal[][] values) {

    /** What a sum depends on beside the mark, without the instant of asking. */
    record Asked(LocalDate from, LocalDate to, DossierCells.Cell cell, Map<String, String> parameters) {}

    record Question(UUID authorityId, List<UnitGroup> groups, List<Asked> asked) {

        Question {
            groups = List.copyOf(groups);
            asked = List.copyOf(asked);
        }
    }

    void put(int asked, int group, @Nullable BigDecimal value) {
        values[asked][group] = value;
    }

    /** @param requests position among the answers of each that is asked */
    void addTo(FactAnswers answers, List<Integer> requests) {
        for (int i = 0; i < values.length; i++) {
            for (int group = 0; group < values[i].length; group++) {
                answers.add(requests.get(i), group, values[i][group]);
            }
        }
    }
}
