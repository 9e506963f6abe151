package vn.thongsuot.platform;

import java.time.Instant;
import java.util.UUID;
import vn.thongsuot.access.CaseUnits;

/**
 * Something that happened to a thing of a module, as other systems are told (Vietnamese: sự kiện báo cho hệ thống khác): ids and
 * codes only.
 *
 * @param eventId of the entry in the thing's audit stream
 * @param kind one of its {@link HappeningSource}
 * @param resource address below {@code /api/v1} at which the thing can be read
 * @param version of the thing after it
 * @param units that have to do with the thing; who may hear of it is judged by them
 */
public record Happening(
        UUID eventId, String kind, UUID subjectId, String resource, int version, CaseUnits units, Instant at) {}
