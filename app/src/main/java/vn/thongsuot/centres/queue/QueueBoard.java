package vn.thongsuot.centres.queue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thongsuot.centres.CounterView;

/**
 * The queue of a point as it stands (Vietnamese: bảng hàng đợi).
 *
 * @param called newest call first
 * @param waiting in the order in which they were drawn
 * @param missed called, and nobody came
 * @param open counters where somebody sits
 * @param serviceMinutes what serving one person took today, else the setting
 */
public record QueueBoard(
        List<TicketView> called,
        List<TicketView> waiting,
        List<TicketView> missed,
        List<CounterView> counters,
        List<Sitting> open,
        int serviceMinutes) {

    public QueueBoard {
        called = List.copyOf(called);
        waiting = List.copyOf(waiting);
        missed = List.copyOf(missed);
        counters = List.copyOf(counters);
        open = List.copyOf(open);
    }

    /** Number of a counter; 0 for one that is no more. */
    public int numberOf(UUID counterId) {
        return counters.stream()
                .filter(counter -> counter.id().equals(counterId))
                .map(CounterView::number)
                .findFirst()
                .orElse(0);
    }

    /** The number that a counter has called. */
    public Optional<TicketView> at(UUID counterId) {
        return called.stream().filter(one -> counterId.equals(one.counterId())).findFirst();
    }

    /** How many drew before a number and still wait; priorities may go before as well. */
    public int before(TicketView ticket) {
        return (int) waiting.stream()
                .filter(one -> Integer.parseInt(one.number()) < Integer.parseInt(ticket.number()))
                .count();
    }

    /** People before times minutes of service, shared by the open counters, rounded up; empty while none is open. */
    public Optional<Integer> minutesLeft(TicketView ticket) {
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Math.ceilDiv(before(ticket) * serviceMinutes, open.size()));
    }
}
