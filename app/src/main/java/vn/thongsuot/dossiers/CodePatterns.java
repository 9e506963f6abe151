package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.CODE_PATTERN;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.Kept;
import vn.thongsuot.shared.DomainException;

/**
 * How codes of dossiers are written, as the authority sets it from a day to come (Vietnamese: mẫu mã hồ sơ của địa phương); the product's own
 * pattern holds where it has none. Codes that were given stay as they are.
 */
@Service
public class CodePatterns {

    private static final int LONGEST_BASIS = 500;

    private final DSLContext db;
    private final CodePattern usual;
    private final UnitDirectory units;
    private final AccessPolicy policy;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;
    private final Kept<UUID, List<DatedCodePattern>> known = new Kept<>(Duration.ofSeconds(10));

    CodePatterns(
            DSLContext db,
            DossierSettings settings,
            UnitDirectory units,
            AccessPolicy policy,
            AuditTrail audit,
            JsonMapper json,
            Clock clock) {
        this.db = db;
        this.usual = CodePattern.of(
                settings.codePattern().replace("{day}", "{yyMMdd}").replace("{serial}", "{serial:4}"));
        this.units = units;
        this.policy = policy;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** The authority's own, the newest first. @throws DomainException ACC-001 for who does not keep the authority's settings */
    @Transactional(readOnly = true)
    public List<DatedCodePattern> list(Actor actor) {
        policy.requireKeeper(actor);
        return load(actor.authorityId());
    }

    /** As it is written for a dossier that is received today. */
    @Transactional(readOnly = true)
    public String current(Actor actor) {
        return of(actor.authorityId(), today()).written();
    }

    /**
     * The first code of the period of a day, under the longest code of an agency, as a pattern writes it.
     *
     * @throws DomainException DOS-287 for a pattern that is none, DOS-288 where codes would be too long
     */
    @Transactional(readOnly = true)
    public DossierCode sample(Actor actor, String written, LocalDate day) {
        policy.requireKeeper(actor);
        CodePattern pattern = CodePattern.of(written);
        String agency = units.listSubtree(actor.authorityId(), day).stream()
                .filter(UnitView::isAgency)
                .map(UnitView::code)
                .reduce("", (one, other) -> other.length() > one.length() ? other : one);
        String sample = agency + "-" + pattern.end(day, "1");
        if (agency.isEmpty() || sample.length() > CodePattern.LONGEST) {
            throw new DomainException(
                    "DOS-288",
                    DomainException.Kind.INVALID,
                    "codes would have %d characters".formatted(sample.length()),
                    sample.length(),
                    CodePattern.LONGEST);
        }
        return new DossierCode(sample);
    }

    /**
     * Sets how codes are written from a day on, by the names of {@link #named} or those that are stored.
     *
     * @throws DomainException ACC-001 for who does not keep the authority's settings, DOS-287 and DOS-288 as {@link #sample}, DOS-289 for a
     *     day that is not to come or not after the newest own one, DOS-202 without a basis
     */
    @Transactional
    public void set(Actor actor, String written, LocalDate from, String basis) {
        policy.requireKeeper(actor);
        sample(actor, written, from);
        if (basis.isBlank() || basis.strip().length() > LONGEST_BASIS) {
            throw new DomainException("DOS-202", DomainException.Kind.INVALID, "basis is missing", LONGEST_BASIS);
        }
        List<LocalDate> newest = db.select(DateRanges.first(CODE_PATTERN.VALID))
                .from(CODE_PATTERN)
                .where(CODE_PATTERN.AUTHORITY_ID.eq(actor.authorityId()))
                .forUpdate()
                .fetch(row -> row.value1());
        if (!from.isAfter(today()) || newest.stream().anyMatch(day -> !day.isBefore(from))) {
            throw new DomainException("DOS-289", DomainException.Kind.INVALID, "pattern begins on " + from);
        }
        String pattern = CodePattern.of(written).written();
        db.update(CODE_PATTERN)
                .set(CODE_PATTERN.VALID, DateRanges.until(CODE_PATTERN.VALID, from))
                .where(CODE_PATTERN.AUTHORITY_ID.eq(actor.authorityId()))
                .and(DateRanges.holds(CODE_PATTERN.VALID, from))
                .execute();
        db.insertInto(CODE_PATTERN)
                .set(CODE_PATTERN.AUTHORITY_ID, actor.authorityId())
                .set(CODE_PATTERN.VALID, DateRanges.from(from))
                .set(CODE_PATTERN.PATTERN, pattern)
                .set(CODE_PATTERN.BASIS, basis.strip())
                .set(CODE_PATTERN.SET_BY, actor.accountId())
                .set(CODE_PATTERN.SET_AT, clock.instant())
                .execute();
        audit.append(
                new StreamId("code-patterns", actor.authorityId()),
                new Draft(
                        clock.instant(),
                        actor.accountId(),
                        actor.authorityId(),
                        "code-patterns.set",
                        json.writeValueAsString(Map.of("pattern", pattern, "from", from.toString())),
                        null));
        known.forget();
    }

    /** A pattern, or a part of one, with the names of its parts for readers of a language. */
    public static String named(String written, Locale locale) {
        return PatternParts.named(written, locale);
    }

    void forget() {
        known.forget();
    }

    CodePattern of(UUID authorityId, LocalDate day) {
        return of(known.get(authorityId, this::load), day);
    }

    /** What stands behind the agency in codes with a serial, on each of the days. */
    List<String> ends(UUID authorityId, LocalDate from, LocalDate to, String serial) {
        List<DatedCodePattern> own = known.get(authorityId, this::load);
        return from.datesUntil(to.plusDays(1))
                .map(day -> of(own, day).end(day, serial))
                .distinct()
                .toList();
    }

    private CodePattern of(List<DatedCodePattern> own, LocalDate day) {
        return own.stream()
                .filter(dated -> dated.holds(day))
                .findFirst()
                .map(dated -> CodePattern.of(dated.pattern()))
                .orElse(usual);
    }

    private List<DatedCodePattern> load(UUID authorityId) {
        Field<LocalDate> first = DateRanges.first(CODE_PATTERN.VALID);
        Field<LocalDate> last = DateRanges.last(CODE_PATTERN.VALID);
        return db.select(CODE_PATTERN.PATTERN, first, last, CODE_PATTERN.BASIS, CODE_PATTERN.SET_BY)
                .from(CODE_PATTERN)
                .where(CODE_PATTERN.AUTHORITY_ID.eq(authorityId))
                .orderBy(DSL.field("lower({0})", CODE_PATTERN.VALID).desc())
                .fetch(row ->
                        new DatedCodePattern(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
