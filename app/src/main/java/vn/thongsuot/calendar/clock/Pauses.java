package vn.thongsuot.calendar.clock;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Pauses in the order of time, touching ones made one, empty ones left out (Vietnamese: các lần tạm dừng). Overlapping
 * pauses are an error.
 */
final class Pauses {

    private final List<Pause> merged;

    private Pauses(List<Pause> merged) {
        this.merged = List.copyOf(merged);
    }

    static Pauses of(List<Pause> pauses) {
        List<Pause> sorted = pauses.stream()
                .filter(pause -> !pause.isEmpty())
                .sorted(Comparator.comparing(Pause::from))
                .toList();
        List<Pause> merged = new ArrayList<>();
        for (Pause next : sorted) {
            Pause last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && last.contains(next.from())) {
                throw new IllegalArgumentException(
                        "Tạm dừng %s và %s chồng lên nhau.".formatted(last.from(), next.from()));
            }
            if (last != null && next.from().equals(last.to())) {
                merged.set(merged.size() - 1, new Pause(last.from(), next.to()));
            } else {
                merged.add(next);
            }
        }
        return new Pauses(merged);
    }

    /** Those that began before an instant. */
    Pauses before(LocalDateTime instant) {
        return new Pauses(
                merged.stream().filter(pause -> pause.from().isBefore(instant)).toList());
    }

    /** Those that are over, without the open one. */
    Pauses closed() {
        return new Pauses(merged.stream().filter(pause -> pause.to() != null).toList());
    }

    Optional<Pause> findOpen() {
        return merged.stream().filter(pause -> pause.to() == null).findFirst();
    }

    /** The pause in which the clock stands at an instant. */
    Optional<Pause> findAt(LocalDateTime instant) {
        return merged.stream().filter(pause -> pause.contains(instant)).findFirst();
    }

    boolean runsAt(LocalDateTime instant) {
        return findAt(instant).isEmpty();
    }

    List<Pause> list() {
        return merged;
    }
}
