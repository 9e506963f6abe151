package vn.thongsuot.procedures.reviews;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/**
 * What following a procedure costs those who must (Vietnamese: chi phí tuân thủ thủ tục hành chính), by the standard cost model: for
 * each activity time × hourly income + fees + other costs; for a year, times each subject does it × subjects. Whole đồng.
 *
 * @param times in a year, by each subject
 * @param subjects who follow it in a year
 */
public record ComplianceCost(List<Line> lines, int times, int subjects) {

    private static final BigInteger HOUR = BigInteger.valueOf(60);

    public ComplianceCost {
        lines = List.copyOf(lines);
    }

    /**
     * One activity (Vietnamese: công việc khi thực hiện thủ tục).
     *
     * @param minutes that it takes
     * @param hourlyIncome of the subject, đồng an hour
     */
    public record Line(String activity, int minutes, long hourlyIncome, long fee, long other) {

        /** Of one dossier, rounded half up. */
        public long total() {
            return rounded(sixtieths());
        }

        private BigInteger sixtieths() {
            return BigInteger.valueOf(minutes)
                    .multiply(BigInteger.valueOf(hourlyIncome))
                    .add(BigInteger.valueOf(fee).add(BigInteger.valueOf(other)).multiply(HOUR));
        }
    }

    /** Of one dossier; rounded once, after all activities were added. */
    public long perDossier() {
        return rounded(sum());
    }

    /** Of all subjects in a year; rounded once. */
    public long perYear() {
        return rounded(sum().multiply(BigInteger.valueOf(times)).multiply(BigInteger.valueOf(subjects)));
    }

    /** How much less {@code after} costs in a year, in hundredths with two decimals; 0 where it cost nothing before. */
    public BigDecimal savingPercent(ComplianceCost after) {
        long before = perYear();
        return before == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(before - after.perYear())
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(before), 2, RoundingMode.HALF_UP);
    }

    private BigInteger sum() {
        return lines.stream().map(Line::sixtieths).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static long rounded(BigInteger sixtieths) {
        return new BigDecimal(sixtieths)
                .divide(new BigDecimal(HOUR), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
