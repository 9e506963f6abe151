package vn.thongsuot.dossiers;

import java.time.LocalDate;
import java.util.UUID;
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

    Offer get(UUID authorityId, String code, LocalDate today) {
        ProcedureView procedure = catalogue
                .findByCode(authorityId, code, today)
                .orElseThrow(() -> new DomainException(
                        "DOS-010", DomainException.Kind.INVALID, "Reception: procedure not in force on " + today));
        RouteView route = catalogue
                .findPublishedRoute(procedure.versionId(), today)
                .orElseThrow(() -> notReady(procedure, "route"));
        limitOf(procedure);
        return new Offer(procedure, route);
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
