package vn.thongsuot.procedures.fees;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.shared.Money;

/**
 * What one case owes and why (Vietnamese: tính phí, lệ phí của một hồ sơ): the sum of its charges. Of several exemptions that hold for
 * a charge, the one that takes most off it counts; they are never added. An exemption of an amount takes that amount off once.
 */
public record FeeAssessment(List<Item> items) {

    public static final FeeAssessment NOTHING = new FeeAssessment(List.of());

    public FeeAssessment {
        items = List.copyOf(items);
    }

    /**
     * A charge of the sum.
     *
     * @param lineId of the schedule; null for what the catalogue or a document says
     * @param amount before the reduction
     * @param exemption that reduced it; null for none
     */
    public record Item(
            @Nullable UUID lineId,
            LocalizedText name,
            FeeKind kind,
            String legalBasis,
            int pages,
            int copies,
            Money amount,
            Money reduction,
            @Nullable Exemption exemption) {}

    /** A charge of the schedule with its numbers. */
    public record Chosen(FeeLine line, int pages, int copies) {

        private Item item(Money reduction, @Nullable Exemption exemption) {
            return new Item(
                    FeeSchedule.FROM_VERSION.equals(line.id()) ? null : line.id(),
                    line.name(),
                    line.kind(),
                    line.legalBasis(),
                    pages,
                    copies,
                    line.costOf(pages, copies),
                    reduction,
                    exemption);
        }
    }

    /** @param exemptions that hold in this case, asked for or by themselves */
    public static FeeAssessment of(List<Chosen> chosen, List<Exemption> exemptions) {
        Map<UUID, Long> used = new HashMap<>();
        List<Item> items = new ArrayList<>();
        for (Chosen one : chosen) {
            Money due = one.line().costOf(one.pages(), one.copies());
            Exemption best = null;
            Money most = Money.ZERO;
            for (Exemption exemption : exemptions) {
                Money off = exemption.covers(one.line())
                        ? exemption.reductionOf(due, used.getOrDefault(exemption.id(), 0L))
                        : Money.ZERO;
                if (off.compareTo(most) > 0) {
                    best = exemption;
                    most = off;
                }
            }
            if (best != null) {
                used.merge(best.id(), most.dong(), Long::sum);
            }
            items.add(one.item(most, best));
        }
        return new FeeAssessment(items);
    }

    /** What a document says, which no resolution reduces. */
    static FeeAssessment of(FeeChoice.Documented document) {
        return new FeeAssessment(List.of(new Item(
                null,
                LocalizedText.of("Khoản thu theo chứng từ", "Charge by document"),
                document.kind(),
                document.document().strip(),
                1,
                1,
                document.amount(),
                Money.ZERO,
                null)));
    }

    /** Before reductions. */
    public Money gross() {
        return Money.ofDong(
                items.stream().mapToLong(item -> item.amount().dong()).sum());
    }

    public Money reduction() {
        return Money.ofDong(
                items.stream().mapToLong(item -> item.reduction().dong()).sum());
    }

    public Money net() {
        return Money.ofDong(gross().dong() - reduction().dong());
    }

    /** Numbers of the resolutions that reduced it; empty for none. */
    public String resolutions() {
        return items.stream()
                .flatMap(item -> Stream.ofNullable(item.exemption()))
                .map(Exemption::resolution)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
