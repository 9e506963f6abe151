package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.COMPETENCE;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.platform.DateRanges;

/** Which part of an agency handles a field (Vietnamese: phân công lĩnh vực). */
@Service
public class Competences {

    private final DSLContext db;

    Competences(DSLContext db) {
        this.db = db;
    }

    /** From {@code from} on the unit handles the field for the agency. */
    @Transactional
    public void assign(UUID agencyId, String fieldCode, UUID unitId, LocalDate from) {
        db.insertInto(COMPETENCE)
                .set(COMPETENCE.AGENCY_ID, agencyId)
                .set(COMPETENCE.FIELD_CODE, fieldCode)
                .set(COMPETENCE.UNIT_ID, unitId)
                .set(COMPETENCE.VALID, DateRanges.from(from))
                .execute();
    }
}
