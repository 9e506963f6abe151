package vn.thongsuot.centres.queue;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.centres.PointView;
import vn.thongsuot.centres.Points;
import vn.thongsuot.platform.RateLimits;
import vn.thongsuot.platform.TrackingKeys;
import vn.thongsuot.shared.DomainException;

/** Addresses that open without a login (Vietnamese: địa chỉ mở của máy lấy số, bảng hiển thị, phiếu số): a key stands in each. */
@Component
public class QueueKeys {

    private static final String POINT = "reception-point";
    private static final String TICKET = "queue-ticket";

    private final TrackingKeys keys;
    private final Points points;
    private final Tickets tickets;
    private final RateLimits limits;
    private final QueueSettings settings;

    QueueKeys(TrackingKeys keys, Points points, Tickets tickets, RateLimits limits, QueueSettings settings) {
        this.keys = keys;
        this.points = points;
        this.tickets = tickets;
        this.limits = limits;
        this.settings = settings;
    }

    /** Kiosk of a point; its display stands at {@code /display} below it. */
    public String kioskPath(UUID pointId) {
        return "/q/" + pointId + "/" + keys.of(POINT, pointId);
    }

    /** The page on which somebody follows a number, for the QR. */
    public String ticketAddress(UUID ticketId) {
        return settings.publicAddress() + ticketPath(ticketId);
    }

    public String ticketPath(UUID ticketId) {
        return "/queue/" + ticketId + "/" + keys.of(TICKET, ticketId);
    }

    /** @throws DomainException ACC-001 (not found) for a wrong key */
    public PointView requirePoint(UUID pointId, String key) {
        if (!keys.fits(POINT, pointId, key)) {
            throw AccessPolicy.notFound();
        }
        return points.get(pointId);
    }

    /** @throws DomainException ACC-001 (not found) for a wrong key */
    public TicketView requireTicket(UUID ticketId, String key) {
        if (!keys.fits(TICKET, ticketId, key)) {
            throw AccessPolicy.notFound();
        }
        return tickets.find(ticketId).orElseThrow(AccessPolicy::notFound);
    }

    /**
     * Keeps a kiosk from flooding its queue; to be called outside of any transaction.
     *
     * @throws DomainException QUE-010 (too many)
     */
    public void passKiosk(UUID pointId) {
        String bucket = "kiosk:" + pointId;
        limits.requireBelow(bucket, settings.ticketsPerHour(), "QUE-010");
        limits.count(bucket);
    }
}
