package vn.thongsuot.calendar;

/** Working time told in days of eight hours (Vietnamese: ngày làm việc quy đổi). */
public final class WorkingDays {

    private static final int MINUTES = 8 * 60;

    private WorkingDays() {}

    /** Days and parts of one. */
    public static double of(long minutes) {
        return minutes / (double) MINUTES;
    }

    /** Days, a begun one as a whole. */
    public static int begun(long minutes) {
        return (int) Math.ceilDiv(minutes, MINUTES);
    }
}
