package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.COMPETENCE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.procedures.ProcedureFacts;

/** Which part of an agency handles a field (Vietnamese: phân công lĩnh vực). */
@Service
public class Competences {

    private final DSLContext db;
    private final UnitDirectory units;
    private final ProcedureFacts facts;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    Competences(
            DSLContext db, UnitDirectory units, ProcedureFacts facts, AuditTrail audit, JsonMapper json, Clock clock) {
        this.db = db;
        this.units = units;
        this.facts = facts;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
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
        tell(null, agencyId, unitId, Map.of("field", fieldCode), from);
    }

    /** The event, and the rows that follow from it: which unit decides a procedure follows from competences. */
    void tell(@Nullable UUID accountId, UUID agencyId, UUID unitId, Map<String, String> data, LocalDate from) {
        UUID event = audit.append(
                StreamId.unit(unitId),
                new Draft(
                        clock.instant(),
                        accountId,
                        agencyId,
                        "competence.assigned",
                        json.writeValueAsString(data),
                        null));
        facts.bring(units.get(agencyId, from).authorityId(), event);
    }
}
