package vn.thongsuot.dossiers.spi;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.access.Actor;
import vn.thongsuot.procedures.ProcedureView;

/** A desk at which applications are received, as the module of centres knows it (Vietnamese: nơi tiếp nhận hồ sơ). */
public interface ReceivingDesk {

    /** Whether the desk of a unit takes a procedure on a day; a desk of which nothing is declared takes all. Asked in every reception. */
    boolean takes(UUID authorityId, UUID deskUnitId, ProcedureView procedure, LocalDate on);

    /** Whose desk the desk of a unit is on a day; where nothing is declared, that of its own agency. */
    Reach reach(UUID authorityId, UUID deskUnitId, LocalDate on);

    /** Whose desk a desk is (Vietnamese: mô hình một cấp, hai cấp). */
    enum Reach {
        /** Two tiers: province and communes each have their own centre. */
        OWN,
        /** One tier: the desk belongs to the one centre of the province and is the own desk of all its agencies and communes. */
        PROVINCE,
        /** One tier, and the desk does not belong to that centre: it receives nothing. */
        NONE
    }

    /** The person whom this official has called to the counter, and not sent on yet. */
    Optional<Served> findServed(Actor actor, UUID deskUnitId);

    /**
     * Notes that a dossier was received in the call of a number, in the transaction of the reception; a number that this official did
     * not call at this desk is passed over.
     */
    void received(Actor actor, UUID deskUnitId, UUID ticketId, UUID dossierId);

    /** The visit in which a dossier was received. */
    Optional<Visit> findVisit(UUID authorityId, UUID dossierId);

    /** A called number. */
    record Served(UUID ticketId, String number) {}

    /**
     * How somebody was served (Vietnamese: lượt phục vụ).
     *
     * @param waitingMinutes from drawing the number to the first call
     * @param serviceMinutes from the first call to the end; null while it is not ended
     * @param dossiers how many were received in it
     */
    record Visit(
            String number,
            @Nullable Integer waitingMinutes,
            @Nullable Integer serviceMinutes,
            int dossiers) {}
}
