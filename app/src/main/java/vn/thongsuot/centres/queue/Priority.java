package vn.thongsuot.centres.queue;

import vn.thongsuot.shared.LocalizedText;

/**
 * Who is called before others (Vietnamese: đối tượng ưu tiên).
 *
 * @param offered whether people choose it themselves
 */
public record Priority(String code, int rank, boolean offered, LocalizedText name) {

    /** What a booking gives. */
    public static final String BOOKED = "booked";
}
