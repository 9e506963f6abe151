package vn.thongsuot.organisation;

import java.time.LocalDate;

/**
 * One unit carries on for another (Vietnamese: kế thừa giữa hai đơn vị).
 *
 * @param predecessor as it was on its last day
 * @param successor as it was on {@code effectiveOn}
 * @param kind merger, split, rename or level-change
 */
public record SuccessionView(
        UnitView predecessor, UnitView successor, String kind, LocalDate effectiveOn, DecisionView decision) {}
