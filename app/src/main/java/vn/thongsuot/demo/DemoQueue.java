package vn.thongsuot.demo;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.centres.Counters;
import vn.thongsuot.centres.PointView;
import vn.thongsuot.centres.Points;
import vn.thongsuot.centres.Shifts;
import vn.thongsuot.centres.booking.Bookings;
import vn.thongsuot.centres.booking.SlotView;
import vn.thongsuot.centres.booking.Slots;
import vn.thongsuot.centres.queue.Calling;
import vn.thongsuot.centres.queue.Sittings;
import vn.thongsuot.centres.queue.TicketAction;
import vn.thongsuot.centres.queue.TicketView;
import vn.thongsuot.centres.queue.Tickets;
import vn.thongsuot.identity.Accounts;

/** Mornings in the queue of a commune's centre: two counters, people who come in waves, some with priority, some who leave. */
@Component
class DemoQueue {

    private static final int DAYS = 5;
    /** Minutes before and after nine o'clock. */
    private static final int OPENS = -90;

    private static final int CLOSES = 150;
    private static final List<String> FIELDS = List.of("civil-status", "certification", "land", "civil-status");

    private final DemoUnits units;
    private final Points points;
    private final Counters counters;
    private final Shifts shifts;
    private final Sittings sittings;
    private final Tickets tickets;
    private final Calling calling;
    private final Slots slots;
    private final Bookings bookings;
    private final Accounts accounts;
    private final WorkingCalendars calendars;

    DemoQueue(
            Points points,
            DemoUnits units,
            Counters counters,
            Shifts shifts,
            Sittings sittings,
            Tickets tickets,
            Calling calling,
            Slots slots,
            Bookings bookings,
            Accounts accounts,
            WorkingCalendars calendars) {
        this.units = units;
        this.points = points;
        this.counters = counters;
        this.shifts = shifts;
        this.sittings = sittings;
        this.tickets = tickets;
        this.calling = calling;
        this.slots = slots;
        this.bookings = bookings;
        this.accounts = accounts;
        this.calendars = calendars;
    }

    void make(UUID pointId) {
        PointView point = points.get(pointId);
        List<Actor> clerks = shifts.listClerks(point).stream()
                .map(staff -> accounts.find(staff.accountId()).orElseThrow())
                .toList();
        Random random = new Random(5);
        LocalDate today = units.today();
        int made = 0;
        for (int ago = 1; made < DAYS; ago++) {
            if (calendars.forUnit(point.authorityId(), point.unitId()).isWorkingDay(today.minusDays(ago))) {
                morning(point, clerks, ago, random);
                made++;
            }
        }
        for (int i = 0; i < 4; i++) {
            String priority = i == 2 ? "elderly" : "";
            String field = FIELDS.get(i);
            units.ago(0, -20 + 5 * i, () -> tickets.draw(point, field, priority));
        }
        book(point);
    }

    private void book(PointView point) {
        LocalDate day = slots.days(point).getLast();
        List<SlotView> free = slots.list(point, day);
        bookings.book(point, new Bookings.Wish(day, free.get(2).time(), "civil-status", null, "0900 111 222"));
        bookings.book(point, new Bookings.Wish(day, free.get(4).time(), "certification", "elderly", "0900 333 444"));
    }

    private void morning(PointView point, List<Actor> clerks, int ago, Random random) {
        Deque<Integer> arrivals = arrivals(random);
        Map<Actor, Integer> busyUntil = new HashMap<>();
        List<UUID> counterIds = counters.list(point.id(), units.today()).stream()
                .map(one -> one.id())
                .toList();
        List<Actor> open = clerks.subList(0, Math.min(2, clerks.size()));
        // The counter that serves every field, and the one of the busiest field.
        open.forEach(clerk -> at(
                ago,
                OPENS,
                () -> sittings.open(clerk, open.indexOf(clerk) == 0 ? counterIds.getLast() : counterIds.getFirst())));
        for (int minute = OPENS; minute <= CLOSES; minute++) {
            int now = minute;
            while (!arrivals.isEmpty() && arrivals.peek() <= now) {
                arrivals.pop();
                String field = FIELDS.get(random.nextInt(FIELDS.size()));
                String priority = random.nextInt(8) == 0 ? "elderly" : "";
                at(ago, now, () -> tickets.draw(point, field, priority));
            }
            for (Actor clerk : open) {
                if (busyUntil.getOrDefault(clerk, OPENS) <= now) {
                    boolean skips = random.nextInt(14) == 0;
                    if (serve(clerk, ago, now, skips)) {
                        busyUntil.put(clerk, now + 6 + random.nextInt(9));
                    }
                }
            }
        }
        open.forEach(clerk -> at(ago, CLOSES + 1, () -> {
            finish(clerk, false);
            sittings.close(clerk);
        }));
    }

    private boolean serve(Actor clerk, int ago, int minute, boolean skips) {
        return units.ago(ago, minute, () -> {
            finish(clerk, skips);
            return calling.next(clerk).isPresent();
        });
    }

    private void finish(Actor clerk, boolean skips) {
        called(clerk)
                .forEach(ticket -> calling.act(
                        clerk, ticket.id(), ticket.version(), skips ? TicketAction.SKIP : TicketAction.FINISH, null));
    }

    private List<TicketView> called(Actor clerk) {
        return sittings.find(clerk).map(calling::listCalled).orElse(List.of());
    }

    /** People of a morning: a wave at the opening, fewer later. */
    private static Deque<Integer> arrivals(Random random) {
        List<Integer> minutes = new ArrayList<>();
        for (int minute = OPENS; minute < CLOSES - 20; ) {
            minutes.add(minute);
            minute += minute < 0 ? 3 + random.nextInt(7) : 6 + random.nextInt(12);
        }
        return new ArrayDeque<>(minutes);
    }

    private void at(int ago, int minute, Runnable work) {
        units.ago(ago, minute, () -> {
            work.run();
            return minute;
        });
    }
}
