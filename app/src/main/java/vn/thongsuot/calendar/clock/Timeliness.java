package vn.thongsuot.calendar.clock;

import java.time.LocalDateTime;

/** Whether a case ended in time (Vietnamese: trước hạn, đúng hạn, trễ hạn). */
public enum Timeliness {
    EARLY,
    ON_TIME,
    LATE;

    /**
     * Early: for limits in days, ended on a day before the due day; for limits in hours, a minute or more before the due
     * instant. Late: after the due instant. On time: the rest.
     */
    public static Timeliness of(Limit limit, LocalDateTime due, LocalDateTime ended) {
        LocalDateTime end = ended.truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
        if (end.isAfter(due)) {
            return LATE;
        }
        boolean early = limit.isInDays() ? end.toLocalDate().isBefore(due.toLocalDate()) : end.isBefore(due);
        return early ? EARLY : ON_TIME;
    }

    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
