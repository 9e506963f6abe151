package vn.thongsuot.procedures.fees;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.Money;

/**
 * What was chosen at the desk for the fee of a case (Vietnamese: lựa chọn khoản thu, miễn giảm).
 *
 * @param lines charges of the schedule with their numbers; null for the usual ones
 * @param exemptionId reduction that was asked for; null for none
 * @param reason why the reduction applies (kind and number of the proof, no name); empty without one
 * @param document what a document says is due, where the schedule says nothing; null for none
 */
public record FeeChoice(
        @Nullable List<Line> lines,
        @Nullable UUID exemptionId,
        String reason,
        @Nullable Documented document) {

    /** The usual charges of the schedule, once, with what holds by itself. */
    public static final FeeChoice USUAL = new FeeChoice(null, null, "", null);

    public FeeChoice {
        lines = lines == null ? null : List.copyOf(lines);
    }

    /** Of the schedule, without a reduction. */
    public static FeeChoice of(Line... lines) {
        return new FeeChoice(List.of(lines), null, "", null);
    }

    /** A charge of the schedule. */
    public record Line(UUID lineId, int pages, int copies) {}

    /**
     * A charge that the catalogue gives no number for (Vietnamese: khoản thu theo chứng từ).
     *
     * @param document by which it is asked: kind, number, day, issuer, without names
     */
    public record Documented(FeeKind kind, Money amount, String document) {}
}
