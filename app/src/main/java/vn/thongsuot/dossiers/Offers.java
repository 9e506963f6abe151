package vn.thongsuot.dossiers;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.calendar.clock.Limit;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.RouteView;
import vn.thongsuot.shared.DomainException;

/** Which procedures can be received on a day (Vietnamese: thủ tục có thể tiếp nhận). */
@Component
class Offers {

    private final ProcedureCatalogue catalogue;

    Offers(ProcedureCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param caseKey case of the procedure; null for the usual one */
    Offer get(UUID authorityId, String code, @Nullable String caseKey, LocalDate today) {
        return offer(inForce(authorityId, code, today).forCase(caseKey), today);
    }

    /** As {@link #get}, in the usual case where the procedure no longer has the one that is asked for. */
    Offer getAgain(UUID authorityId, String code, @Nullable String caseKey, LocalDate today) {
        return offer(inForce(authorityId, code, today).forCaseIfKnown(caseKey), today);
    }

    private ProcedureView inForce(UUID authorityId, String code, LocalDate today) {
        return catalogue
                .findByCode(authorityId, code, today)
                .orElseThrow(() -> new DomainException(
                        "DOS-010", DomainException.Kind.INVALID, "Reception: procedure not in force on " + today));
    }

    private Offer offer(ProcedureView procedure, LocalDate today) {
        RouteView route = catalogue
                .findPublishedRoute(procedure.versionId(), procedure.caseKey(), today)
                .orElseThrow(() -> notReady(procedure, "route"));
        limitOf(procedure);
        return new Offer(procedure, route);
    }

    /** Whether the act is another one than changing the case, or the procedure has cases to change between. */
    boolean mayChangeCase(Dossier dossier, DossierAction action) {
        return action != DossierAction.CHANGE_CASE
                || !catalogue.get(dossier.row().getProcedureVersionId()).cases().isEmpty();
    }

    Limit limitOf(ProcedureView procedure) {
        String text = procedure.limitText();
        if (text == null) {
            throw notReady(procedure, "limit");
        }
        return Limit.parse(text);
    }

    private static DomainException notReady(ProcedureView procedure, String what) {
        return new DomainException(
                "DOS-011",
                DomainException.Kind.INVALID,
                "Procedure %s: cannot receive; %s is not known.".formatted(procedure.code(), what),
                procedure.code());
    }
}
