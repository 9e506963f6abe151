package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.CODE_COUNTER;
import static vn.thongsuot.db.dossiers.Tables.PAPER_COUNTER;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.thongsuot.organisation.UnitDirectory;

/**
 * Gives codes and paper numbers from counter rows inside the caller's transaction: unique, and without gaps because a
 * rolled-back reception gives its number back (Vietnamese: cấp mã hồ sơ, số phiếu).
 */
@Component
class DossierCodes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final DSLContext db;
    private final DossierSettings settings;
    private final UnitDirectory units;

    DossierCodes(DSLContext db, DossierSettings settings, UnitDirectory units) {
        this.db = db;
        this.settings = settings;
        this.units = units;
    }

    /** The next code of the agency to which the desk belongs. */
    DossierCode next(UUID intakeUnitId, LocalDate day) {
        String agencyCode = units.agencyOf(intakeUnitId, day).code();
        Integer serial = db.insertInto(CODE_COUNTER)
                .set(CODE_COUNTER.AGENCY_CODE, agencyCode)
                .set(CODE_COUNTER.DAY, day)
                .set(CODE_COUNTER.LAST_SERIAL, 1)
                .onConflict(CODE_COUNTER.AGENCY_CODE, CODE_COUNTER.DAY)
                .doUpdate()
                .set(CODE_COUNTER.LAST_SERIAL, CODE_COUNTER.LAST_SERIAL.plus(1))
                .returningResult(CODE_COUNTER.LAST_SERIAL)
                .fetchSingle()
                .value1();
        return new DossierCode(settings.codePattern()
                .replace("{agency}", agencyCode)
                .replace("{day}", DAY.format(day))
                .replace("{serial}", "%04d".formatted(serial)));
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
