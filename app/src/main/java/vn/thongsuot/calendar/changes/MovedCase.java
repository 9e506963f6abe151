package vn.thongsuot.calendar.changes;

import vn.thongsuot.calendar.spi.DueChange;

/**
 * A case to which an applied decision gave another due date (Vietnamese: hồ sơ đổi hạn theo quyết định).
 *
 * @param kind such as {@code dossier}
 * @param href the page of the case; empty for who may not read it
 */
public record MovedCase(String kind, String href, DueChange change) {}
