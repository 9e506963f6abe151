package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.CODE_COUNTER;
import static vn.thongsuot.db.dossiers.Tables.PAPER_COUNTER;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;

/**
 * Gives codes and paper numbers from counter rows inside the caller's transaction: unique, and without gaps because a
 * rolled-back reception gives its number back (Vietnamese: cấp mã hồ sơ, số phiếu).
 */
@Component
class DossierCodes {

    private final DSLContext db;
    private final CodePatterns patterns;
    private final UnitDirectory units;

    DossierCodes(DSLContext db, CodePatterns patterns, UnitDirectory units) {
        this.db = db;
        this.patterns = patterns;
        this.units = units;
    }

    /** The next code of the agency to which the desk belongs, as the authority writes codes on the day. */
    DossierCode next(UUID intakeUnitId, LocalDate day) {
        UnitView agency = units.agencyOf(intakeUnitId, day);
        CodePattern pattern = patterns.of(agency.authorityId(), day);
        Integer serial = db.insertInto(CODE_COUNTER)
                .set(CODE_COUNTER.AGENCY_CODE, agency.code())
                .set(CODE_COUNTER.DAY, pattern.period().first(day))
                .set(CODE_COUNTER.PERIOD, pattern.period().counter())
                .set(CODE_COUNTER.LAST_SERIAL, 1)
                .onConflict(CODE_COUNTER.AGENCY_CODE, CODE_COUNTER.DAY, CODE_COUNTER.PERIOD)
                .doUpdate()
                .set(CODE_COUNTER.LAST_SERIAL, CODE_COUNTER.LAST_SERIAL.plus(1))
                .returningResult(CODE_COUNTER.LAST_SERIAL)
                .fetchSingle()
                .value1();
        return pattern.code(agency.code(), day, serial);
    }

    int nextPaperNumber(UUID unitId, PaperKind kind, int year) {
        return db.insertInto(PAPER_COUNTER)
                .set(PAPER_COUNTER.UNIT_ID, unitId)
                .set(PAPER_COUNTER.KIND, kind.key())
                .set(PAPER_COUNTER.YEAR, year)
                .set(PAPER_COUNTER.LAST_NUMBER, 1)
                .onConflict(PAPER_COUNTER.UNIT_ID, PAPER_COUNTER.KIND, PAPER_COUNTER.YEAR)
                .doUpdate()
                .set(PAPER_COUNTER.LAST_NUMBER, PAPER_COUNTER.LAST_NUMBER.plus(1))
                .returningResult(PAPER_COUNTER.LAST_NUMBER)
                .fetchSingle()
                .value1();
    }
}
