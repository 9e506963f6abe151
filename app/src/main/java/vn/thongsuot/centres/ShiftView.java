package vn.thongsuot.centres;

import java.time.LocalDate;
import java.util.UUID;
import vn.thongsuot.calendar.Hours;

/** Who is to sit at a counter when (Vietnamese: ca trực). */
public record ShiftView(UUID id, UUID counterId, UUID accountId, LocalDate day, Hours hours) {}
