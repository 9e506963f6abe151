package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.RULE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.thongsuot.db.dossiers.tables.records.RuleRecord;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.Kept;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LegalBasis;

/** Counts that the law sets, as dated rows; a dossier keeps the row of its reception day (Vietnamese: quy định về số lần). */
@Component
class DossierRules {

    static final String MAX_SUPPLEMENTS = "max-supplements";
    static final String MAX_EXTENSIONS = "max-extensions";

    private final DSLContext db;
    private final Clock clock;
    private final Kept<Key, RuleRecord> rules = new Kept<>(Duration.ofSeconds(10));

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
        return rules.get(new Key(name, LocalDate.ofInstant(at, clock.getZone())), this::load);
    }

    private RuleRecord load(Key key) {
        return db.selectFrom(RULE)
                .where(RULE.NAME.eq(key.name()), DateRanges.holds(RULE.VALID, key.day()))
                .fetchSingle();
    }

    private record Key(String name, LocalDate day) {}
}
