package vn.thongsuot.surveys.results;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a sample says of its population, from 0 to 1 (Vietnamese: ước lượng và khoảng tin cậy 95%).
 *
 * <p>The value is the mean of the strata, each weighted by its share of the population. Its variance takes what was drawn without
 * putting back into account (finite population): {@code Σ W² · (1 − n/N) · s² / n}. A share gets Wilson's interval at the number
 * of answers that would have the same variance, so that it never leaves 0 to 1 and is no point where all agree; a mean gets ±1.96
 * standard errors. A stratum with a single answer borrows its spread from all.
 *
 * @param low end of the interval; null where those who answered were not drawn at random, so that none can be stated
 * @param answers behind it
 */
public record Estimate(
        double value, @Nullable Double low, @Nullable Double high, long answers) {

    private static final double Z = 1.959964;

    /**
     * Answers of one stratum.
     *
     * @param population N; 0 where there is none, because nobody was drawn
     * @param n answers
     * @param sum of their contributions
     * @param squares sum of the squares of their contributions
     */
    public record Part(long population, long n, double sum, double squares) {

        double mean() {
            return sum / n;
        }

        /** Sum of squared distances from the mean. */
        double spread() {
            return Math.max(0, squares - sum * sum / n);
        }
    }

    /** A share or mean of those who answered, without an interval; null where nobody did. */
    static @Nullable Estimate plain(List<Part> parts) {
        long n = parts.stream().mapToLong(Part::n).sum();
        double sum = parts.stream().mapToDouble(Part::sum).sum();
        return n == 0 ? null : new Estimate(sum / n, null, null, n);
    }

    /**
     * @param share whether contributions are 0 or 1
     * @return null where nobody answered
     */
    static @Nullable Estimate ofSample(List<Part> all, boolean share) {
        List<Part> parts = all.stream().filter(part -> part.n() > 0).toList();
        if (parts.isEmpty()) {
            return null;
        }
        double population = parts.stream().mapToLong(Part::population).sum();
        long n = parts.stream().mapToLong(Part::n).sum();
        double borrowed = borrowed(parts, n);
        double value = 0;
        double variance = 0;
        for (Part part : parts) {
            double weight = part.population() / population;
            double left = Math.max(0, 1 - (double) part.n() / part.population());
            double square = part.n() > 1 ? part.spread() / (part.n() - 1) : borrowed;
            value += weight * part.mean();
            variance += weight * weight * left * square / part.n();
        }
        return share ? wilson(value, variance, n, population) : normal(value, variance, n);
    }

    /**
     * A factor judged by several questions: the mean of their estimates. One sheet answers all of them, so they are not taken as
     * independent; the interval is the mean of theirs, which is the widest it can be.
     */
    static @Nullable Estimate average(List<Estimate> questions) {
        if (questions.isEmpty()) {
            return null;
        }
        boolean intervals = questions.stream().allMatch(one -> one.low() != null && one.high() != null);
        return new Estimate(
                questions.stream().mapToDouble(Estimate::value).average().orElseThrow(),
                intervals ? mean(questions, Estimate::low) : null,
                intervals ? mean(questions, Estimate::high) : null,
                questions.stream().mapToLong(Estimate::answers).max().orElseThrow());
    }

    private static double mean(List<Estimate> questions, Function<Estimate, @Nullable Double> end) {
        return questions.stream()
                .map(end)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }

    /** Spread of an answer within its stratum, over all strata with more than one. */
    private static double borrowed(List<Part> parts, long n) {
        double spread = parts.stream()
                .filter(part -> part.n() > 1)
                .mapToDouble(Part::spread)
                .sum();
        long degrees = parts.stream()
                .filter(part -> part.n() > 1)
                .mapToLong(part -> part.n() - 1)
                .sum();
        if (degrees > 0) {
            return spread / degrees;
        }
        double sum = parts.stream().mapToDouble(Part::sum).sum();
        double squares = parts.stream().mapToDouble(Part::squares).sum();
        return n > 1 ? new Part(0, n, sum, squares).spread() / (n - 1) : 0.25;
    }

    private static Estimate normal(double value, double variance, long n) {
        double half = Z * Math.sqrt(variance);
        return new Estimate(value, Math.max(0, value - half), Math.min(1, value + half), n);
    }

    private static Estimate wilson(double p, double variance, long n, double population) {
        double left = 1 - n / population;
        if (left <= 0) {
            return new Estimate(p, p, p, n);
        }
        boolean agreed = variance <= 0 || p <= 0 || p >= 1;
        double size = agreed ? n / left : p * (1 - p) / variance;
        double squared = Z * Z;
        double middle = (p + squared / (2 * size)) / (1 + squared / size);
        double half = Z / (1 + squared / size) * Math.sqrt(p * (1 - p) / size + squared / (4 * size * size));
        return new Estimate(p, Math.max(0, middle - half), Math.min(1, middle + half), n);
    }
}
