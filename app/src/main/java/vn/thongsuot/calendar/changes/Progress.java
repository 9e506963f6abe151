package vn.thongsuot.calendar.changes;

/** How far open cases of a kind were counted again (Vietnamese: tiến độ tính lại). */
public record Progress(String kind, int lookedAt, int changed, int skipped, int settled, boolean finished) {}
