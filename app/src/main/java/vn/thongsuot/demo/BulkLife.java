package vn.thongsuot.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.calendar.Hours;
import vn.thongsuot.calendar.clock.Timeliness;

/**
 * When things happened to one synthetic dossier until now (Vietnamese: diễn biến hồ sơ giả lập): about 96 in 100 end in
 * time, one in 100 is withdrawn.
 *
 * @param entered when each stop of the route was entered; as many as were reached
 * @param finished null while it runs
 */
record BulkLife(
        LocalDateTime received,
        LocalDateTime due,
        List<LocalDateTime> entered,
        @Nullable LocalDateTime finished,
        @Nullable LocalDateTime returned,
        boolean withdrawn,
        String channel) {

    static BulkLife of(RandomGenerator random, BulkRoute route, LocalDate day, LocalDateTime now) {
        LocalDateTime received = within(random, route, day);
        LocalDateTime due = Objects.requireNonNull(
                route.clock().read(received, route.limit(), List.of()).due());
        LocalDateTime finished = finished(random, route, received, due);
        boolean withdrawn = random.nextInt(100) == 0;
        int steps = route.stops().size() - 1;
        List<LocalDateTime> entered = new ArrayList<>();
        long minutes = ChronoUnit.MINUTES.between(received, finished);
        for (int i = 0; i <= steps; i++) {
            LocalDateTime at = received.plusMinutes(minutes * i / steps);
            if (at.isAfter(now) || (withdrawn && i == steps)) {
                break;
            }
            entered.add(at);
        }
        boolean ended = !finished.isAfter(now);
        LocalDateTime returned =
                route.calendar().nextWorkingTime(finished.plusMinutes(30L + random.nextInt(2 * 24 * 60)));
        String channel =
                random.nextInt(100) < 58 && route.procedure().channels().contains("online") ? "online" : "counter";
        return new BulkLife(
                received,
                due,
                entered,
                ended ? finished : null,
                ended && !withdrawn && !returned.isAfter(now) ? returned : null,
                withdrawn && ended,
                channel);
    }

    @Nullable
    Timeliness timeliness(BulkRoute route) {
        return finished == null || withdrawn ? null : Timeliness.of(route.limit(), due, finished);
    }

    private static LocalDateTime within(RandomGenerator random, BulkRoute route, LocalDate day) {
        List<Hours> hours = route.calendar().hours(day);
        Hours part = hours.get(random.nextInt(hours.size()));
        long minutes = ChronoUnit.MINUTES.between(part.opens(), part.closes());
        return day.atTime(part.opens()).plusMinutes(random.nextLong(minutes));
    }

    private static LocalDateTime finished(
            RandomGenerator random, BulkRoute route, LocalDateTime received, LocalDateTime due) {
        boolean late = random.nextInt(100) < 4;
        double share = late ? 1.05 + random.nextDouble() : 0.2 + 0.8 * random.nextDouble();
        long minutes = ChronoUnit.MINUTES.between(received, due);
        LocalDateTime at =
                route.calendar().nextWorkingTime(received.plusMinutes(Math.max(10, (long) (minutes * share))));
        return !late && at.isAfter(due) ? due : at;
    }
}
