package vn.thongsuot.surveys.results;

import java.util.UUID;

/**
 * Answers that look odd (Vietnamese: dấu hiệu bất thường), of one unit or of all. They stay in; how the index would be without them
 * stands beside it.
 *
 * @param answers of all
 * @param device from a device that sent several
 * @param straight with the same level throughout
 * @param fast quicker than one can read
 * @param burst within an hour in which the unit got very many
 * @param any with at least one of these
 */
public record Marks(UUID unitId, long answers, long device, long straight, long fast, long burst, long any) {

    static Marks sum(UUID unitId, Iterable<Marks> parts) {
        Marks sum = new Marks(unitId, 0, 0, 0, 0, 0, 0);
        for (Marks one : parts) {
            sum = new Marks(
                    unitId,
                    sum.answers + one.answers,
                    sum.device + one.device,
                    sum.straight + one.straight,
                    sum.fast + one.fast,
                    sum.burst + one.burst,
                    sum.any + one.any);
        }
        return sum;
    }
}
