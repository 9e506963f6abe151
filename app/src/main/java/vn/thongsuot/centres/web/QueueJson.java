package vn.thongsuot.centres.web;

import java.util.List;
import vn.thongsuot.centres.queue.QueueBoard;

/** The queue of a point as a board shows it. @param openCounters counters where somebody sits */
record QueueJson(List<CalledJson> called, int waiting, int openCounters) {

    /** A called number. */
    record CalledJson(String number, int counter) {}

    static QueueJson of(QueueBoard board) {
        return new QueueJson(
                board.called().stream()
                        .map(ticket -> new CalledJson(
                                ticket.number(), ticket.counterId() == null ? 0 : board.numberOf(ticket.counterId())))
                        .toList(),
                board.waiting().size(),
                board.open().size());
    }
}
