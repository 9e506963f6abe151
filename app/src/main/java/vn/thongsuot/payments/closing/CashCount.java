package vn.thongsuot.payments.closing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Notes that lie in a drawer (Vietnamese: kiểm đếm tiền mặt theo mệnh giá).
 *
 * @param pieces number of notes by their value in đồng, largest first
 */
public record CashCount(SortedMap<Integer, Integer> pieces) {

    /** Notes that are in use, largest first; coins are not asked for. */
    public static final List<Integer> NOTES =
            List.of(500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200);

    public CashCount {
        SortedMap<Integer, Integer> counted = new TreeMap<>(Collections.reverseOrder());
        pieces.forEach((note, count) -> {
            if (!NOTES.contains(note) || count < 0) {
                throw new IllegalArgumentException("%d notes of %d, allowed: %s".formatted(count, note, NOTES));
            }
            if (count > 0) {
                counted.put(note, count);
            }
        });
        pieces = Collections.unmodifiableSortedMap(counted);
    }

    public static CashCount of(Map<Integer, Integer> pieces) {
        return new CashCount(new TreeMap<>(pieces));
    }

    /** The fewest notes for a sum; what is below the smallest note is left out. */
    public static CashCount fewestFor(long dong) {
        Map<Integer, Integer> pieces = new TreeMap<>();
        long rest = Math.max(0, dong);
        for (int note : NOTES) {
            pieces.put(note, (int) (rest / note));
            rest %= note;
        }
        return of(pieces);
    }

    /** In whole đồng. */
    public long total() {
        return pieces.entrySet().stream()
                .mapToLong(entry -> (long) entry.getKey() * entry.getValue())
                .sum();
    }
}
