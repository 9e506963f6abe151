package vn.thongsuot.procedures.fees;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.shared.Money;

/**
 * What one case of a procedure costs (Vietnamese: mức thu theo trường hợp). Example: 2.000 đồng a page, from the third page on
 * 1.000 đồng, at most 200.000 đồng a copy; five pages in two copies cost 14.000 đồng.
 *
 * @param amount for the case, the page or the copy
 * @param step from a page on another amount; null where all pages cost the same
 * @param most of one copy; null without a bound
 * @param usual whether it is asked, together with other usual ones, where nobody chooses
 * @param lastDay last day in force; null while open
 */
public record FeeLine(
        UUID id,
        int n,
        LocalizedText name,
        FeeKind kind,
        FeeBasis basis,
        Money amount,
        @Nullable Step step,
        @Nullable Money most,
        boolean usual,
        String legalBasis,
        LocalDate from,
        @Nullable LocalDate lastDay) {

    /** A cheaper amount from a page on, that page included. */
    public record Step(int fromPage, Money amount) {}

    /** @param pages of one copy; counts where the amount is for a page */
    public Money costOf(int pages, int copies) {
        long one = basis == FeeBasis.PER_PAGE ? pagesCost(pages) : amount.dong();
        long bounded = most == null ? one : Math.min(one, most.dong());
        return Money.ofDong(basis == FeeBasis.FIXED ? bounded : Math.multiplyExact(bounded, (long) copies));
    }

    private long pagesCost(int pages) {
        int dear = step == null ? pages : Math.min(pages, step.fromPage() - 1);
        long cheap = step == null ? 0 : (long) (pages - dear) * step.amount().dong();
        return dear * amount.dong() + cheap;
    }
}
