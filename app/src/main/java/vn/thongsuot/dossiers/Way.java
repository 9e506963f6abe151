package vn.thongsuot.dossiers;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The way that a dossier took to its present step (Vietnamese: đường đi đã qua): what was sent back or gone round is taken off
 * again, so that sending back twice leads two steps back and never forward.
 */
final class Way {

    private Way() {}

    /**
     * The step before the present one.
     *
     * @param stays keys of all stays in their order, the present one last
     */
    static Optional<String> findPrevious(List<String> stays) {
        Deque<String> way = new ArrayDeque<>();
        for (String step : stays) {
            if (way.contains(step)) {
                while (!step.equals(way.peekLast())) {
                    way.removeLast();
                }
            } else {
                way.addLast(step);
            }
        }
        way.pollLast();
        return Optional.ofNullable(way.peekLast());
    }
}
