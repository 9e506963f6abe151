package vn.thongsuot.indicators;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.facts.FactAggregate;
import vn.thongsuot.facts.FactDrill;
import vn.thongsuot.facts.FactPredicate;
import vn.thongsuot.facts.FactPresence;
import vn.thongsuot.facts.FactRequest;
import vn.thongsuot.facts.UnitGroup;

/**
 * Opens the rows behind a figure (Vietnamese: danh sách phía sau chỉ số). The condition of the number is the condition of
 * the list; each aggregate of a formula keeps its own list.
 */
@Service
@Transactional(readOnly = true)
public class IndicatorRows {

    private static final int LOT = 1000;

    private final Planner planner;
    private final FactDrill drill;
    private final FactPresence presence;

    IndicatorRows(Planner planner, FactDrill drill, FactPresence presence) {
        this.planner = planner;
        this.drill = drill;
        this.presence = presence;
    }

    /** Which rows are opened (Vietnamese: phía). */
    public enum Side {
        NUMERATOR,
        DENOMINATOR,
        /** In the denominator and not in the numerator: what is missing to 100 %. */
        COMPLEMENT;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What can be opened as the records are now: for all links of a page at once. */
    public Openable openable(UUID authorityId) {
        return new Openable(authorityId, presence.of(authorityId));
    }

    /** Rows that can be opened at one moment (Vietnamese: danh sách mở được); asks nothing of the database any more. */
    public final class Openable {

        private final UUID authorityId;
        private final Predicate<FactAggregate> recorded;

        private Openable(UUID authorityId, Predicate<FactAggregate> recorded) {
            this.authorityId = authorityId;
            this.recorded = recorded;
        }

        /** The lists of a side, one for each aggregate; none where the formula has no such side, or nobody records what it counts. */
        public List<FactRequest> parts(Question question, Side side) {
            Plan plan = planner.plans(authorityId, question).getFirst();
            List<FactRequest> top = plan.requests(true);
            List<FactRequest> bottom = plan.requests(false);
            return recorded(
                    switch (side) {
                        case NUMERATOR -> top;
                        case DENOMINATOR -> bottom;
                        case COMPLEMENT -> complement(top, bottom).stream().toList();
                    });
        }

        private List<FactRequest> recorded(List<FactRequest> parts) {
            return parts.stream()
                    .distinct()
                    .filter(part -> recorded.test(part.aggregate()))
                    .toList();
        }
    }

    /** As {@link Openable#parts}, for one side alone. */
    public List<FactRequest> parts(UUID authorityId, Question question, Side side) {
        return openable(authorityId).parts(question, side);
    }

    /** The numerator's lists of a formula that may not be published yet. */
    public List<FactRequest> parts(UUID authorityId, Question question, Indicator indicator) {
        return openable(authorityId)
                .recorded(planner.plans(authorityId, question, indicator)
                        .getFirst()
                        .requests(true));
    }

    public FactDrill.Size count(UUID authorityId, UnitGroup group, FactRequest part) {
        return drill.count(authorityId, group, part);
    }

    /** Newest first. */
    public List<FactDrill.Row> list(UUID authorityId, UnitGroup group, FactRequest part, int offset, int limit) {
        return drill.list(authorityId, group, part, offset, limit);
    }

    /** In the order of their ids, behind one of them; for those who read the whole list part by part. */
    public List<FactDrill.Row> listAfter(
            UUID authorityId, UnitGroup group, FactRequest part, @Nullable UUID after, int limit) {
        return drill.listAfter(authorityId, group, part, after, limit);
    }

    /** The whole list in lots, in the order of ids; for files, which hold none of it longer than it takes to write. */
    public void eachLot(UUID authorityId, UnitGroup group, FactRequest part, Consumer<List<FactDrill.Row>> reader) {
        UUID after = null;
        List<FactDrill.Row> lot;
        do {
            lot = listAfter(authorityId, group, part, after, LOT);
            reader.accept(lot);
            after = lot.isEmpty() ? null : lot.getLast().id();
        } while (lot.size() == LOT);
    }

    private static Optional<FactRequest> complement(List<FactRequest> top, List<FactRequest> bottom) {
        if (top.size() != 1 || bottom.size() > 1) {
            return Optional.empty();
        }
        FactAggregate counted = top.getFirst().aggregate();
        FactPredicate every = counted.every();
        if (every != null) {
            FactAggregate failing = new FactAggregate(
                    counted.fact(),
                    counted.role(),
                    FactAggregate.Function.DISTINCT,
                    counted.of(),
                    null,
                    FactPredicate.and(counted.where(), new FactPredicate.Not(every)));
            return Optional.of(new FactRequest(failing, top.getFirst().span()));
        }
        if (bottom.isEmpty() || !isInside(top.getFirst(), bottom.getFirst())) {
            return Optional.empty();
        }
        FactAggregate whole = bottom.getFirst().aggregate();
        return Optional.of(new FactRequest(
                whole.and(new FactPredicate.Not(counted.where())),
                bottom.getFirst().span()));
    }

    /** Whether both sides count the same rows in the same way. */
    private static boolean isInside(FactRequest part, FactRequest whole) {
        FactAggregate a = part.aggregate();
        FactAggregate b = whole.aggregate();
        return a.function().isAdditive()
                && a.function() == b.function()
                && a.fact().equals(b.fact())
                && a.role().equals(b.role())
                && java.util.Objects.equals(name(a), name(b))
                && part.span().equals(whole.span());
    }

    private static @Nullable String name(FactAggregate aggregate) {
        return aggregate.of() == null ? null : aggregate.of().name();
    }
}
