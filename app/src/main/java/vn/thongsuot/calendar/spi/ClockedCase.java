package vn.thongsuot.calendar.spi;

import java.util.UUID;

/** A case whose due date is counted by a calendar (Vietnamese: hồ sơ, việc đang tính hạn). @param label by which people call it */
public record ClockedCase(UUID id, String label) {}
