package vn.thongsuot.programme.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.programme.cascade.Targets.target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.programme.Horizon;
import vn.thongsuot.programme.Reach;
import vn.thongsuot.programme.Target;
import vn.thongsuot.programme.cascade.Finding.Kind;

@DisplayName("Sai khác gài sẵn được tìm thấy đủ, kế hoạch sạch không bị bịa sai khác")
class CascadePropertyTests {

    private static final int PLANS = 400;
    private static final List<String> COMPARATORS =
            List.of(">=", ">", "=", "<=", "<", "decrease>=", "increase>=", "range", "per-year-increase>=");
    private static final Horizon YEARS = Horizon.of("2021-2030");

    private final Random random = new Random(20_261_126);

    /** A parent's target and the child's that takes it over unchanged or stronger. */
    private record Pair(Target parent, Target child) {}

    @Test
    void row05FindsNothingInCleanPlans() {
        for (int i = 0; i < PLANS; i++) {
            UnitLevel level = level();
            List<Pair> pairs = pairs(level);

            assertThat(compare(level, pairs.stream().map(Pair::parent).toList(), children(pairs)))
                    .as("plan %d", i)
                    .isEmpty();
        }
    }

    @Test
    void row05FindsEverySeededContradictionAndNoOther() {
        int seeded = 0;
        for (int i = 0; i < PLANS; i++) {
            UnitLevel level = level();
            List<Pair> pairs = pairs(level);
            Map<UUID, Kind> expected = new HashMap<>();
            List<Target> children = new ArrayList<>();
            for (Pair pair : pairs) {
                Kind kind = random.nextInt(4) == 0 ? seed(pair, children) : null;
                if (kind == null) {
                    children.add(pair.child());
                } else {
                    expected.put(pair.parent().id(), kind);
                }
            }
            seeded += expected.size();

            Map<UUID, Kind> found = compare(
                            level, pairs.stream().map(Pair::parent).toList(), children)
                    .stream()
                    .filter(finding -> finding.kind().isContradiction())
                    .collect(Collectors.toMap(Finding::parentTargetId, Finding::kind));
            assertThat(found).as("plan %d", i).isEqualTo(expected);
        }
        assertThat(seeded).isGreaterThan(PLANS);
    }

    /** Weakens, moves, narrows or drops the child's target. */
    private Kind seed(Pair pair, List<Target> children) {
        Target child = pair.child();
        switch (random.nextInt(4)) {
            case 0 -> {
                children.add(same(
                        child,
                        weaker(pair.parent()),
                        child.reach(),
                        child.horizon().toString()));
                return Kind.WEAKER;
            }
            case 1 -> {
                String later = child.horizon().isPeriod()
                        ? child.horizon().first() + "-" + (child.horizon().last() + 1)
                        : String.valueOf(child.horizon().last() + 1);
                children.add(same(child, text(child), child.reach(), later));
                return Kind.LATER;
            }
            case 2 -> {
                Reach narrow = new Reach(
                        child.level(), "chỉ lĩnh vực đất đai", child.reach().baseline(), null);
                children.add(same(child, text(child), narrow, child.horizon().toString()));
                return Kind.NARROWER;
            }
            default -> {
                return Kind.MISSING;
            }
        }
    }

    private List<Pair> pairs(UnitLevel level) {
        List<Pair> pairs = new ArrayList<>();
        int count = 3 + random.nextInt(20);
        for (int n = 0; n < count; n++) {
            String comparator = COMPARATORS.get(random.nextInt(COMPARATORS.size()));
            int value = 20 + random.nextInt(60);
            String horizon = comparator.startsWith("per-year") ? "2022-2025" : String.valueOf(2022 + random.nextInt(7));
            boolean all = random.nextBoolean();
            Reach parentReach = new Reach(all ? null : level, null, null, null);
            Reach childReach = new Reach(random.nextBoolean() ? null : level, null, null, null);
            String aim =
                    comparator.equals("range") ? "range %d-%d".formatted(value, value + 15) : comparator + " " + value;
            Target parent = target("figure-" + n, aim, parentReach, horizon, null);
            pairs.add(new Pair(parent, target("figure-" + n, stronger(comparator, value), childReach, horizon, null)));
        }
        return pairs;
    }

    private String stronger(String comparator, int value) {
        int more = random.nextInt(5);
        return switch (comparator) {
            case "<=", "<" -> comparator + " " + (value - more);
            case "range" -> "range %d-%d".formatted(value + more, value + 15 - more);
            default -> comparator + " " + (value + more);
        };
    }

    private String weaker(Target parent) {
        int less = 1 + random.nextInt(10);
        int value = parent.value().intValue();
        String comparator = parent.comparator().symbol();
        return switch (comparator) {
            case "<=", "<" -> comparator + " " + (value + less);
            case "range" -> "range %d-%d".formatted(value - less, value + 15);
            default -> comparator + " " + (value - less);
        };
    }

    private static Target same(Target child, String aim, Reach reach, String horizon) {
        return target(child.indicatorId(), aim, reach, horizon, null);
    }

    private static String text(Target target) {
        return target.aim().valueTo() == null
                ? target.comparator().symbol() + " " + target.value()
                : "range %s-%s".formatted(target.value(), target.aim().valueTo());
    }

    private static List<Target> children(List<Pair> pairs) {
        return pairs.stream().map(Pair::child).toList();
    }

    private static List<Finding> compare(UnitLevel level, List<Target> parents, List<Target> children) {
        return new Cascade(level, YEARS, id -> null).compare(parents, children);
    }

    private UnitLevel level() {
        return UnitLevel.values()[random.nextInt(3)];
    }
}
