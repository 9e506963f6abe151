package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.OWN_RULE;
import static vn.thongsuot.db.dossiers.Tables.RULE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.Kept;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LegalBasis;

/** Counts that the law or an authority sets, as dated rows; a dossier keeps the row of its reception day (Vietnamese: quy định về số lần). */
@Component
class DossierRules {

    static final String MAX_SUPPLEMENTS = "max-supplements";
    static final String MAX_EXTENSIONS = "max-extensions";

    private final DSLContext db;
    private final Clock clock;
    private final Kept<Key, Rule> rules = new Kept<>(Duration.ofSeconds(10));

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

    int limit(String name, UUID authorityId, Instant receivedAt) {
        return get(name, authorityId, receivedAt).value();
    }

    /** The rule common to all, which for requests for supplement is that of law. */
    int common(String name, LocalDate day) {
        return loadCommon(name, day).value();
    }

    void forget() {
        rules.forget();
    }

    private void require(Dossier dossier, String name, int used, String code) {
        Rule rule = get(name, dossier.authorityId(), dossier.row().getReceivedAt());
        if (used >= rule.value()) {
            throw new DomainException(
                    code,
                    DomainException.Kind.CONFLICT,
                    "Dossier %s: %s is %d, used: %d.".formatted(dossier.label(), name, rule.value(), used),
                    rule.value(),
                    rule.legalBasis());
        }
    }

    private Rule get(String name, UUID authorityId, Instant at) {
        return rules.get(new Key(name, authorityId, LocalDate.ofInstant(at, clock.getZone())), this::load);
    }

    private Rule load(Key key) {
        return db.selectFrom(OWN_RULE)
                .where(OWN_RULE.AUTHORITY_ID.eq(key.authorityId()), OWN_RULE.NAME.eq(key.name()))
                .and(DateRanges.holds(OWN_RULE.VALID, key.day()))
                .fetchOptional(row -> new Rule(row.getValue(), row.getLegalBasis()))
                .orElseGet(() -> loadCommon(key.name(), key.day()));
    }

    private Rule loadCommon(String name, LocalDate day) {
        return db.selectFrom(RULE)
                .where(RULE.NAME.eq(name), DateRanges.holds(RULE.VALID, day))
                .fetchSingle(row -> new Rule(row.getValue(), row.getLegalBasis()));
    }

    private record Rule(int value, String legalBasis) {}

    private record Key(String name, UUID authorityId, LocalDate day) {}
}
