/**
 * Centres, branches and points that receive applications, their counters and queues (Vietnamese: Trung tâm Phục vụ hành chính công,
 * chi nhánh, điểm tiếp nhận; quầy, số thứ tự).
 *
 * <p><b>Owns</b>: points in time, counters, shifts, numbers, bookings. <b>Does not own</b>: the dossier's receiving, supporting and
 * deciding unit (dossiers), opening hours (calendar), who works where (identity).
 * <p><b>Publishes</b>: fact {@code queue-ticket}; answers {@link vn.thongsuot.dossiers.spi.ReceivingDesk}. <b>Listens to</b>:
 * nothing.
 * <p><b>Legal basis</b>: NĐ 118/2025/NĐ-CP, Điều 14 (reception regardless of boundaries within the province); all else is
 * configuration. <b>Start reading at</b>: {@link vn.thongsuot.centres.Points}, {@link
 * vn.thongsuot.centres.queue.TicketTransitions}, {@link vn.thongsuot.centres.queue.CallOrder}.
 */
@ApplicationModule(
        displayName = "Centres",
        allowedDependencies = {
            "shared",
            "audit",
            "access",
            "platform",
            "platform :: api",
            "platform :: pdf",
            "organisation",
            "organisation :: spi",
            "calendar",
            "calendar :: spi",
            "identity",
            "notifications",
            "facts",
            "procedures",
            "dossiers",
            "dossiers :: spi"
        })
@NullMarked
package vn.thongsuot.centres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
