package vn.thongsuot.procedures.fees;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.shared.Money;

/**
 * What one case owes and why (Vietnamese: tính phí, lệ phí của một hồ sơ). Of several exemptions that hold, the one that takes most
 * off counts; they are never added.
 *
 * @param exemption that reduced it; null for none
 */
public record FeeAssessment(
        List<Item> items,
        Money gross,
        Money reduction,
        @Nullable Exemption exemption) {

    public static final FeeAssessment NOTHING = new FeeAssessment(List.of(), Money.ZERO, Money.ZERO, null);

    public FeeAssessment {
        items = List.copyOf(items);
    }

    /** A line of the sum. */
    public record Item(LocalizedText name, FeeKind kind, int pages, int copies, Money amount) {}

    /** A case of the schedule with its numbers. */
    public record Chosen(FeeLine line, int pages, int copies) {

        Item item() {
            return new Item(line.name(), line.kind(), pages, copies, line.costOf(pages, copies));
        }
    }

    /** @param exemptions that hold in this case, asked for or by themselves */
    public static FeeAssessment of(List<Chosen> chosen, List<Exemption> exemptions) {
        List<Item> items = chosen.stream().map(Chosen::item).toList();
        Money gross = sum(items);
        Exemption best = null;
        Money most = Money.ZERO;
        for (Exemption exemption : exemptions) {
            Money covered = sum(
                    items.stream().filter(item -> exemption.covers(item.kind())).toList());
            Money off = exemption.reductionOf(covered);
            if (off.compareTo(most) > 0) {
                best = exemption;
                most = off;
            }
        }
        return new FeeAssessment(items, gross, most, best);
    }

    public Money net() {
        return Money.ofDong(gross.dong() - reduction.dong());
    }

    private static Money sum(List<Item> items) {
        return Money.ofDong(
                items.stream().mapToLong(item -> item.amount().dong()).sum());
    }
}
