package vn.thongsuot.procedures.fees;

import java.util.List;

/**
 * What is really charged for a procedure on a day (Vietnamese: mức đang thu).
 *
 * @param lines charges in force; empty where it is free or nobody knows
 * @param online whether it can be paid online
 */
public record ChargedFee(FeeRule rule, List<FeeLine> lines, boolean online) {

    public ChargedFee {
        lines = List.copyOf(lines);
    }

    /** What is asked where nobody chooses; nothing where it is free or nobody knows. */
    public long usual() {
        return lines.isEmpty()
                ? 0
                : FeeSchedule.usual(lines).stream()
                        .mapToLong(line -> line.costOf(1, 1).dong())
                        .sum();
    }
}
