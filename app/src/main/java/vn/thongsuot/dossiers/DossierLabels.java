package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.DOSSIER;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.procedures.ProcedureCatalogue;

/** Dossiers by id, for lists of cases behind a figure (Vietnamese: danh sách hồ sơ của một con số). */
@Service
public class DossierLabels {

    private final DSLContext db;
    private final ProcedureCatalogue catalogue;

    DossierLabels(DSLContext db, ProcedureCatalogue catalogue) {
        this.db = db;
        this.catalogue = catalogue;
    }

    /** In the order of the ids. */
    public List<CaseLine> linesOf(UUID authorityId, List<UUID> ids) {
        Map<UUID, DossierRecord> rows = db.selectFrom(DOSSIER)
                .where(DOSSIER.AUTHORITY_ID.eq(authorityId), DOSSIER.ID.in(ids))
                .fetchMap(DOSSIER.ID);
        return ids.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .map(this::line)
                .toList();
    }

    /** Codes alone, by id. */
    public Map<UUID, String> codesOf(UUID authorityId, List<UUID> ids) {
        return db.select(DOSSIER.ID, DOSSIER.CODE)
                .from(DOSSIER)
                .where(DOSSIER.AUTHORITY_ID.eq(authorityId), DOSSIER.ID.in(ids))
                .fetchMap(DOSSIER.ID, DOSSIER.CODE);
    }

    private CaseLine line(DossierRecord row) {
        return new CaseLine(
                row.getCode(),
                catalogue.get(row.getProcedureVersionId()).name(),
                DossierStatus.of(row.getStatus()),
                row.getChannel(),
                row.getReceivedAt(),
                row.getDueAt(),
                row.getFinishedAt(),
                row.getTimeliness());
    }
}
