package vn.thongsuot.inspections;

import java.time.LocalDate;
import java.util.UUID;
import vn.thongsuot.access.Actor;

/**
 * An inspection has its signed conclusion (Vietnamese: đã ban hành kết luận kiểm tra). Published in the transaction of the
 * signature; findings become open by it.
 *
 * @param on day of the conclusion
 */
public record InspectionConcluded(Actor actor, UUID inspectionId, LocalDate on) {}
