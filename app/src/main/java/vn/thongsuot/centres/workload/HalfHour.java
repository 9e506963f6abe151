package vn.thongsuot.centres.workload;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What happened in one half hour of the day, over the days that were looked at (Vietnamese: nửa giờ trong ngày).
 *
 * @param arrivals numbers drawn, all days together
 * @param perDay arrivals of a day
 * @param wait50 minutes that half of those who were called waited at most; null where nobody was called
 * @param wait90 the same for nine of ten
 * @param served numbers served whose call was in this half hour
 * @param perClerk served, by each clerk who served anybody in it
 * @param counters open counters, on average of the days
 * @param received dossiers received
 * @param needed counters needed
 */
public record HalfHour(
        LocalTime from,
        int arrivals,
        double perDay,
        @Nullable Integer wait50,
        @Nullable Integer wait90,
        int served,
        double perClerk,
        double counters,
        int received,
        int needed) {}
