package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.DOSSIER_CODE;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;

/** Codes of dossiers by id, for lists of cases behind a figure (Vietnamese: mã hồ sơ). */
@Service
public class DossierLabels {

    private final DSLContext db;

    DossierLabels(DSLContext db) {
        this.db = db;
    }

    /** In the order of the ids. */
    public List<String> codesOf(UUID authorityId, List<UUID> ids) {
        Map<UUID, String> codes = db.select(DOSSIER_CODE.DOSSIER_ID, DOSSIER_CODE.CODE)
                .from(DOSSIER_CODE)
                .where(DOSSIER_CODE.AUTHORITY_ID.eq(authorityId), DOSSIER_CODE.DOSSIER_ID.in(ids))
                .fetchMap(DOSSIER_CODE.DOSSIER_ID, DOSSIER_CODE.CODE);
        return ids.stream().map(codes::get).filter(Objects::nonNull).toList();
    }
}
