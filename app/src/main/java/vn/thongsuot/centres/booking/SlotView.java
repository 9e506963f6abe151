package vn.thongsuot.centres.booking;

import java.time.LocalTime;

/** A half hour (Vietnamese: khung giờ). @param left how many can still be booked */
public record SlotView(LocalTime time, int left) {}
