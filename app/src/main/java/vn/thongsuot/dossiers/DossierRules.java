package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.RULE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.thongsuot.db.dossiers.tables.records.RuleRecord;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LegalBasis;

/** Counts that the law sets, as dated rows; a dossier keeps the row of its reception day (Vietnamese: quy định về số lần). */
@Component
class DossierRules {

    static final String MAX_SUPPLEMENTS = "max-supplements";
    static final String MAX_EXTENSIONS = "max-extensions";

    private final DSLContext db;
    private final Clock clock;

    DossierRules(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @throws DomainException DOS-025 once the requests for supplement are used up */
    @LegalBasis(act = "118/2025/NĐ-CP", provision = "Điều 11", from = "2025-07-01")
    void requireSupplementLeft(Dossier dossier) {
        require(dossier, MAX_SUPPLEMENTS, dossier.row().getSupplementRounds(), "DOS-025");
    }

    /** @throws DomainException DOS-027 once the extensions are used up; how many is a setting, not a confirmed rule of law */
    void requireExtensionLeft(Dossier dossier) {
        require(dossier, MAX_EXTENSIONS, dossier.row().getExtensions(), "DOS-027");
    }

    int limit(String name, Instant receivedAt) {
        return get(name, receivedAt).getValue();
    }

    private void require(Dossier dossier, String name, int used, String code) {
        RuleRecord rule = get(name, dossier.row().getReceivedAt());
        if (used >= rule.getValue()) {
            throw new DomainException(
                    code,
                    DomainException.Kind.CONFLICT,
                    "Dossier %s: %s is %d, used: %d.".formatted(dossier.label(), name, rule.getValue(), used),
                    rule.getValue(),
                    rule.getLegalBasis());
        }
    }

    private RuleRecord get(String name, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, clock.getZone());
        return db.selectFrom(RULE)
                .where(RULE.NAME.eq(name), DateRanges.holds(RULE.VALID, day))
                .fetchSingle();
    }
}
