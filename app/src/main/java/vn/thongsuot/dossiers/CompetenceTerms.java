package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.COMPETENCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.procedures.DecidingAgencies;

/** Tells the catalogue which agency decides a field, and when. */
@Component
class CompetenceTerms implements DecidingAgencies {

    private static final Field<LocalDate> FIRST = DateRanges.first(COMPETENCE.VALID);
    private static final Field<LocalDate> LAST = DateRanges.last(COMPETENCE.VALID);

    private final DSLContext db;

    CompetenceTerms(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Term> list(UUID authorityId, String fieldCode) {
        return db.select(COMPETENCE.UNIT_ID, FIRST, LAST)
                .from(COMPETENCE)
                .where(COMPETENCE.AGENCY_ID.eq(authorityId), COMPETENCE.FIELD_CODE.eq(fieldCode))
                .orderBy(FIRST)
                .fetch(row -> {
                    LocalDate last = row.get(LAST);
                    return new Term(
                            row.get(COMPETENCE.UNIT_ID),
                            Objects.requireNonNull(row.get(FIRST)),
                            last == null ? null : last.plusDays(1));
                });
    }
}
