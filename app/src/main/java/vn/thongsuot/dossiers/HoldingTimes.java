package vn.thongsuot.dossiers;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.thongsuot.calendar.WorkingCalendar;

/**
 * Cuts the time of a dossier at its stays and pauses, so that every working minute between reception and end belongs to exactly
 * one of them (Vietnamese: tính thời gian từng nơi giữ hồ sơ); pure.
 */
final class HoldingTimes {

    private final WorkingCalendar calendar;

    HoldingTimes(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** A stretch of time with what stands for it; {@code to} exclusive. */
    record Span<T>(LocalDateTime from, LocalDateTime to, T of) {

        Span {
            from = from.truncatedTo(ChronoUnit.MINUTES);
            to = to.truncatedTo(ChronoUnit.MINUTES);
        }
    }

    /** A piece: the stay in which it lies, the pause if it lies in one. */
    record Piece<S, P>(LocalDateTime from, LocalDateTime to, S stay, java.util.Optional<P> pause, long minutes) {}

    /** @param stays without gaps; @param pauses without overlaps */
    <S, P> List<Piece<S, P>> cut(List<Span<S>> stays, List<Span<P>> pauses) {
        List<Piece<S, P>> pieces = new ArrayList<>();
        for (Span<S> stay : stays) {
            LocalDateTime at = stay.from();
            for (Span<P> pause : sorted(pauses)) {
                LocalDateTime stands = later(pause.from(), at);
                LocalDateTime runs = earlier(pause.to(), stay.to());
                if (stands.isBefore(runs)) {
                    add(pieces, at, stands, stay, java.util.Optional.empty());
                    add(pieces, stands, runs, stay, java.util.Optional.of(pause.of()));
                    at = runs;
                }
            }
            add(pieces, at, stay.to(), stay, java.util.Optional.empty());
        }
        return pieces;
    }

    /** What is left of spans outside of others, and of each outside of those before it; so that none overlap. */
    static <P> List<Span<P>> outside(List<Span<P>> spans, List<Span<P>> taken) {
        List<Span<P>> left = new ArrayList<>();
        for (Span<P> span : sorted(spans)) {
            List<Span<P>> others = new ArrayList<>(taken);
            others.addAll(left);
            left.addAll(outside(span, sorted(others)));
        }
        return left;
    }

    private static <P> List<Span<P>> outside(Span<P> span, List<Span<P>> taken) {
        List<Span<P>> left = new ArrayList<>();
        LocalDateTime at = span.from();
        for (Span<P> other : taken) {
            LocalDateTime until = earlier(other.from(), span.to());
            if (at.isBefore(until)) {
                left.add(new Span<>(at, until, span.of()));
            }
            at = later(at, other.to());
        }
        if (at.isBefore(span.to())) {
            left.add(new Span<>(at, span.to(), span.of()));
        }
        return left;
    }

    private <S, P> void add(
            List<Piece<S, P>> pieces, LocalDateTime from, LocalDateTime to, Span<S> stay, java.util.Optional<P> pause) {
        if (from.isBefore(to)) {
            pieces.add(new Piece<>(from, to, stay.of(), pause, calendar.workingMinutes(from, to)));
        }
    }

    private static <P> List<Span<P>> sorted(List<Span<P>> pauses) {
        return pauses.stream()
                .sorted(Comparator.comparing((Span<P> pause) -> pause.from()))
                .toList();
    }

    private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDateTime earlier(LocalDateTime a, LocalDateTime b) {
        return a.isBefore(b) ? a : b;
    }
}
