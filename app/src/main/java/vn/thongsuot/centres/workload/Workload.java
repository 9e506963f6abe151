package vn.thongsuot.centres.workload;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Work and staff of a point by half hours of the day (Vietnamese: khối lượng việc và số quầy cần mở); pure, plain arithmetic that a page
 * can show. Plans ask that staff follows the measured output of reception (rule R33).
 *
 * @param days on which numbers were drawn
 * @param serviceMinutes mean of those served, rounded to a tenth; the setting where nobody was
 * @param measured whether the mean was measured
 * @param loadPercent share of the time that a counter should be busy
 */
public record Workload(int days, double serviceMinutes, boolean measured, int loadPercent, List<HalfHour> rows) {

    private static final int MINUTES = 30;
    private static final int BUSIEST = 100;

    public Workload {
        rows = List.copyOf(rows);
    }

    /** Totals of all half hours. */
    public int arrivals() {
        return rows.stream().mapToInt(HalfHour::arrivals).sum();
    }

    public int served() {
        return rows.stream().mapToInt(HalfHour::served).sum();
    }

    public int received() {
        return rows.stream().mapToInt(HalfHour::received).sum();
    }

    /** Most counters that any half hour needs. */
    public int needed() {
        return rows.stream().mapToInt(HalfHour::needed).max().orElse(0);
    }

    /** @param usual minutes of service where none were measured */
    public static Workload of(
            List<Stay> stays, List<Open> open, List<LocalDateTime> receptions, int usual, int loadPercent) {
        int days = Math.max(1, (int) stays.stream()
                .map(stay -> stay.drawn().toLocalDate())
                .distinct()
                .count());
        List<Long> seconds = stays.stream()
                .filter(Stay::served)
                .map(Workload::service)
                .filter(Objects::nonNull)
                .toList();
        double service = seconds.isEmpty()
                ? usual
                : Math.max(
                        0.1,
                        Math.round(seconds.stream()
                                                .mapToLong(Long::longValue)
                                                .average()
                                                .orElse(0)
                                        / 6.0)
                                / 10.0);
        List<HalfHour> rows = new ArrayList<>();
        for (LocalTime from : times(stays, receptions)) {
            rows.add(row(from, days, stays, open, receptions, service, loadPercent));
        }
        return new Workload(days, service, !seconds.isEmpty(), loadPercent, rows);
    }

    /** Counters so that people of one half hour are served in it, each counter busy for the given share: rounded up. */
    public static int needed(double perDay, double serviceMinutes, int loadPercent) {
        return (int) Math.ceil(perDay * serviceMinutes * BUSIEST / (MINUTES * (double) loadPercent) - 1e-9);
    }

    private static HalfHour row(
            LocalTime from,
            int days,
            List<Stay> stays,
            List<Open> open,
            List<LocalDateTime> receptions,
            double service,
            int loadPercent) {
        int arrivals =
                (int) stays.stream().filter(stay -> in(stay.drawn(), from)).count();
        List<Integer> waits = stays.stream()
                .filter(stay -> in(stay.called(), from))
                .map(Workload::wait)
                .sorted()
                .toList();
        List<Stay> served = stays.stream()
                .filter(stay -> stay.served() && in(stay.called(), from))
                .toList();
        long clerks = served.stream()
                .map(stay -> stay.drawn().toLocalDate() + "/" + stay.accountId())
                .distinct()
                .count();
        double perDay = arrivals / (double) days;
        return new HalfHour(
                from,
                arrivals,
                perDay,
                percentile(waits, 50),
                percentile(waits, 90),
                served.size(),
                clerks == 0 ? 0 : served.size() / (double) clerks,
                minutes(open, from) / (double) (MINUTES * days),
                (int) receptions.stream().filter(at -> in(at, from)).count(),
                needed(perDay, service, loadPercent));
    }

    /** The smallest value that so many percent do not exceed; null for none. */
    static @Nullable Integer percentile(List<Integer> sorted, int percent) {
        return sorted.isEmpty() ? null : sorted.get(Math.ceilDiv(sorted.size() * percent, 100) - 1);
    }

    private static TreeSet<LocalTime> times(List<Stay> stays, List<LocalDateTime> receptions) {
        TreeSet<LocalTime> times = new TreeSet<>();
        Stream.concat(stays.stream().flatMap(stay -> Stream.of(stay.drawn(), stay.called())), receptions.stream())
                .filter(Objects::nonNull)
                .map(Workload::halfHour)
                .forEach(times::add);
        return times;
    }

    private static long minutes(List<Open> open, LocalTime from) {
        return open.stream()
                .mapToLong(one -> {
                    LocalDateTime begin = one.from().toLocalDate().atTime(from);
                    LocalDateTime end = begin.plusMinutes(MINUTES);
                    LocalDateTime first = one.from().isAfter(begin) ? one.from() : begin;
                    LocalDateTime last = one.to().isBefore(end) ? one.to() : end;
                    return Math.max(0, Duration.between(first, last).toMinutes());
                })
                .sum();
    }

    private static int wait(Stay stay) {
        return (int) Math.max(
                0,
                Duration.between(stay.drawn(), Objects.requireNonNull(stay.called()))
                        .toMinutes());
    }

    private static @Nullable Long service(Stay stay) {
        LocalDateTime called = stay.called();
        LocalDateTime ended = stay.ended();
        return called == null || ended == null
                ? null
                : Math.max(0, Duration.between(called, ended).toSeconds());
    }

    private static boolean in(@Nullable LocalDateTime at, LocalTime from) {
        return at != null && halfHour(at).equals(from);
    }

    private static LocalTime halfHour(LocalDateTime at) {
        return LocalTime.of(at.getHour(), at.getMinute() < MINUTES ? 0 : MINUTES);
    }
}
