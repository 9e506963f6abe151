package vn.thongsuot.programme.cascade;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.programme.Aim;
import vn.thongsuot.programme.Comparator;
import vn.thongsuot.programme.Horizon;
import vn.thongsuot.programme.Proof;
import vn.thongsuot.programme.Reach;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.programme.Target;
import vn.thongsuot.shared.LocalizedText;

/** Targets for tests of the cascade. */
final class Targets {

    private static int next;

    private Targets() {}

    /** Such as {@code target("results.digitised-rate", ">= 15", COMMUNE, "2021")}; a range is {@code range 25-35}. */
    static Target target(@Nullable String indicator, String aim, @Nullable UnitLevel level, String horizon) {
        return target(indicator, aim, new Reach(level, null, null, null), horizon, null);
    }

    static Target target(@Nullable String indicator, String aim, Reach reach, String horizon, @Nullable UUID nestedIn) {
        int n = ++next;
        Horizon when = Horizon.of(horizon);
        return new Target(
                new UUID(7, n),
                new UUID(8, 1),
                n,
                ReformArea.PROCEDURES,
                LocalizedText.of("Chỉ tiêu về " + indicator),
                null,
                aim(aim),
                reach,
                new Proof(indicator, null),
                when,
                java.time.LocalDate.of(when.first(), 1, 1),
                when.lastDay(),
                nestedIn,
                null,
                null);
    }

    static Aim aim(String text) {
        String[] parts = text.split(" ");
        Comparator comparator = Comparator.of(parts[0]);
        String[] values = parts[1].split("-");
        String unit = parts.length > 2 ? parts[2] : "%";
        return new Aim(
                comparator,
                new BigDecimal(values[0]),
                comparator == Comparator.RANGE ? new BigDecimal(values[1]) : null,
                unit);
    }
}
