package vn.thongsuot.indicators;

import java.time.LocalDate;

/**
 * How complete the reported values behind a figure are (Vietnamese: mức độ đầy đủ của số báo cáo).
 *
 * @param units units whose values it is made of
 * @param until last day that the newest of them is about
 * @param stale whether for one of the units a whole further period is over and nothing was reported
 */
public record Coverage(int units, LocalDate until, boolean stale) {}
