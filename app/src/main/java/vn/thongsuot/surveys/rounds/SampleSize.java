package vn.thongsuot.surveys.rounds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How many have to answer, and how they spread over the strata (Vietnamese: cỡ mẫu, phân bổ mẫu). */
public final class SampleSize {

    /** Fewest of a stratum, as far as it has so many: with one answer no spread can be told. */
    static final int LEAST_OF_STRATUM = 2;

    private SampleSize() {}

    /**
     * {@code n = N / (1 + N e²)}, rounded up; never more than N (formula of QĐ 1383/QĐ-BNV of 2012, there with e = 5 %; here e is
     * chosen per round). Example: N = 10 000, e = 5 % gives 385.
     *
     * @param population N
     * @param marginPermille e in thousandths: 50 is 5 %
     */
    public static int of(int population, int marginPermille) {
        long million = 1_000_000L;
        long squared = (long) marginPermille * marginPermille;
        long n = Math.ceilDiv(population * million, million + population * squared);
        return (int) Math.min(population, n);
    }

    /**
     * Spreads n over strata in proportion to their sizes by largest remainders; afterwards each gets at least {@value
     * #LEAST_OF_STRATUM}, or all it has, so the sum may be a little above n.
     */
    public static List<Integer> allocate(List<Integer> populations, int n) {
        long whole = populations.stream().mapToLong(Integer::longValue).sum();
        if (whole == 0) {
            return populations.stream().map(size -> 0).toList();
        }
        List<Integer> shares = new ArrayList<>();
        populations.forEach(size -> shares.add((int) ((long) size * n / whole)));
        int left = n - shares.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, populations.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -((long) populations.get(i) * n % whole))
                        .thenComparing(i -> i))
                .limit(left)
                .forEach(i -> shares.set(i, shares.get(i) + 1));
        return IntStream.range(0, shares.size())
                .map(i -> Math.clamp(Math.max(shares.get(i), LEAST_OF_STRATUM), 0, populations.get(i)))
                .boxed()
                .toList();
    }
}
