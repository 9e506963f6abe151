package vn.thongsuot.dossiers.bulk;

import static vn.thongsuot.db.dossiers.Tables.DOSSIER;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.Seen;
import vn.thongsuot.procedures.ExitGuard;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/** The cases into which many dossiers of one procedure can be put (Vietnamese: trường hợp chọn được cho nhiều hồ sơ). */
@Service
public class BulkCases {

    private final DSLContext db;
    private final ProcedureCatalogue catalogue;

    BulkCases(DSLContext db, ProcedureCatalogue catalogue) {
        this.db = db;
        this.catalogue = catalogue;
    }

    /** A case. @param name null for the usual one, whose key is {@link ExitGuard#USUAL_CASE} */
    public record Case(String key, @Nullable LocalizedText name) {}

    /**
     * The usual one first, then those of the versions by which the dossiers were received.
     *
     * @throws DomainException DOS-290 for dossiers of several procedures, DOS-292 where the procedure has no cases
     */
    @Transactional(readOnly = true)
    public List<Case> list(Actor actor, List<Seen> rows) {
        List<ProcedureView> versions = versions(actor.authorityId(), rows);
        if (versions.stream().map(ProcedureView::code).distinct().count() > 1) {
            throw refused("DOS-290", "dossiers of several procedures");
        }
        Map<String, Case> cases = new LinkedHashMap<>();
        cases.put(ExitGuard.USUAL_CASE, new Case(ExitGuard.USUAL_CASE, null));
        versions.stream()
                .flatMap(version -> version.cases().stream())
                .forEach(one -> cases.putIfAbsent(one.key(), new Case(one.key(), one.name())));
        if (cases.size() == 1) {
            throw refused("DOS-292", "the procedure has no cases");
        }
        return List.copyOf(cases.values());
    }

    private List<ProcedureView> versions(UUID authorityId, List<Seen> rows) {
        return db
                .selectDistinct(DOSSIER.PROCEDURE_VERSION_ID)
                .from(DOSSIER)
                .where(DOSSIER.AUTHORITY_ID.eq(authorityId))
                .and(DOSSIER.CODE.in(
                        rows.stream().map(seen -> seen.code().value()).toList()))
                .fetch(DOSSIER.PROCEDURE_VERSION_ID)
                .stream()
                .map(catalogue::get)
                .toList();
    }

    private static DomainException refused(String code, String why) {
        return new DomainException(code, DomainException.Kind.INVALID, "Bulk change of cases: %s.".formatted(why));
    }
}
