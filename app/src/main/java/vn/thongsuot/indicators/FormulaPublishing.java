package vn.thongsuot.indicators;

import static vn.thongsuot.db.indicators.Tables.INDICATOR;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.facts.UnitGroup;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/**
 * Makes new versions of formulas (Vietnamese: ban hành phiên bản công thức): checked, shown with what they change, and
 * published with a first day and a reason, for the authority of the one who publishes and for no other. A formula that is in
 * force is never edited.
 */
@Service
@Transactional
public class FormulaPublishing {

    private final DSLContext db;
    private final IndicatorStore store;
    private final Indicators indicators;
    private final Formulas formulas;
    private final Planner planner;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    FormulaPublishing(
            DSLContext db,
            IndicatorStore store,
            Indicators indicators,
            Formulas formulas,
            Planner planner,
            AuditTrail audit,
            JsonMapper json,
            Clock clock) {
        this.db = db;
        this.store = store;
        this.indicators = indicators;
        this.formulas = formulas;
        this.planner = planner;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A formula as it is typed.
     *
     * @param id of the indicator; a new one where nobody knows it
     * @param denominator null where it is no ratio
     */
    public record Typed(
            String id,
            LocalizedText name,
            LocalizedText unit,
            @Nullable Boolean higherIsBetter,
            String fact,
            String timeRole,
            String numerator,
            @Nullable String denominator) {}

    /** What one unit's value becomes (Vietnamese: tác động). */
    public record Change(UUID unitId, Figure before, Figure after) {

        /** After minus before; null where one has no value. */
        public @Nullable BigDecimal difference() {
            return before.value().isPresent() && after.value().isPresent()
                    ? after.value().get().subtract(before.value().get())
                    : null;
        }
    }

    /**
     * The formula as it would be.
     *
     * @throws DomainException IND-001 to IND-011, FAC-001 where it cannot be read; IND-004 for a reference to no indicator;
     *     IND-008 for a circle
     */
    @Transactional(readOnly = true)
    public Indicator check(UUID authorityId, Typed typed) {
        Formulas.Sides sides = formulas.read(typed.fact(), typed.timeRole(), typed.numerator(), typed.denominator());
        Indicator known =
                store.all(authorityId).containsKey(typed.id()) ? indicators.get(authorityId, typed.id()) : null;
        Indicator read = new Indicator(
                typed.id(),
                sides.version(),
                typed.name(),
                typed.unit(),
                typed.higherIsBetter(),
                typed.fact(),
                typed.timeRole(),
                typed.numerator(),
                typed.denominator(),
                sides.numerator(),
                sides.denominator(),
                typed.unit().vi().equals("%"),
                known == null ? notes(typed) : known.notes(),
                today(),
                null);
        planner.plans(authorityId, Question.of(typed.id(), null, today().withDayOfYear(1), today()), read);
        return read;
    }

    /** What the formula says for each group over a period, beside what is said now; new indicators have nothing before. */
    @Transactional(readOnly = true)
    public List<Change> impact(
            UUID authorityId, Indicator checked, List<UnitGroup> groups, LocalDate from, LocalDate to) {
        Question question = Question.of(checked.id(), null, from, to);
        List<Figure> after = indicators.preview(authorityId, checked, question, groups);
        List<Figure> before = store.all(authorityId).containsKey(checked.id())
                ? indicators.preview(authorityId, indicators.get(authorityId, checked.id()), question, groups)
                : groups.stream().map(group -> Figure.none(checked)).toList();
        return IntStream.range(0, groups.size())
                .mapToObj(i -> new Change(groups.get(i).id(), before.get(i), after.get(i)))
                .toList();
    }

    /**
     * @param from first day of the version
     * @throws DomainException as {@link #check}; ACC-001 for whoever does not run the programme of the whole authority;
     *     IND-030 without a reason, IND-031 if the day is not after the beginning of the version in force, IND-032 if
     *     nothing changes, IND-033 for an id that is none
     */
    public Indicator publish(Actor actor, Typed typed, LocalDate from, String reason) {
        boolean runsAll = actor.grantsWith(Permission.PROGRAMME_EDIT)
                .anyMatch(grant -> grant.unitId().equals(actor.authorityId()));
        if (!runsAll) {
            throw AccessPolicy.notFound();
        }
        if (!typed.id().matches("[a-z][a-z0-9-]{1,40}\\.[a-z0-9][a-z0-9-]{1,60}")) {
            throw new DomainException("IND-033", DomainException.Kind.INVALID, "no indicator id");
        }
        if (reason.isBlank()) {
            throw new DomainException("IND-030", DomainException.Kind.INVALID, "a new version needs a reason");
        }
        Indicator checked = check(actor.authorityId(), typed);
        int n = endCurrent(actor.authorityId(), checked, from);
        insert(actor, checked, n, from, reason.strip());
        audit.append(
                stream(actor.authorityId(), typed.id()),
                new Draft(
                        clock.instant(),
                        actor.accountId(),
                        actor.authorityId(),
                        "indicator.published",
                        json.writeValueAsString(
                                Map.of("indicator", typed.id(), "version", checked.version(), "from", from.toString())),
                        null));
        store.forget();
        return store.get(actor.authorityId(), typed.id(), from);
    }

    /** One stream for each indicator of each authority. */
    private static StreamId stream(UUID authorityId, String id) {
        String name = authorityId + " " + id;
        return new StreamId(
                "indicator", UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    /** @return place in the catalogue */
    private int endCurrent(UUID authorityId, Indicator checked, LocalDate from) {
        List<Indicator> versions = store.all(authorityId).getOrDefault(checked.id(), List.of());
        if (versions.isEmpty()) {
            return place(DSL.noCondition()) + 1;
        }
        Indicator newest = versions.getLast();
        if (newest.version().equals(checked.version())) {
            throw new DomainException("IND-032", DomainException.Kind.INVALID, "the formula says the same");
        }
        if (!from.isAfter(newest.validFrom())) {
            throw new DomainException(
                    "IND-031",
                    DomainException.Kind.INVALID,
                    "version would begin before the one in force",
                    newest.validFrom().toString());
        }
        if (newest.notes().own()) {
            end(authorityId, newest, from.minusDays(1));
        }
        return place(INDICATOR.ID.eq(checked.id()));
    }

    private int place(Condition which) {
        return db.fetchSingle(db.select(DSL.max(INDICATOR.N)).from(INDICATOR).where(which))
                .value1();
    }

    /** The common version goes on for all others; only the authority's own ends. */
    private void end(UUID authorityId, Indicator version, LocalDate last) {
        db.update(INDICATOR)
                .set(INDICATOR.VALID, DateRanges.between(version.validFrom(), last))
                .where(
                        INDICATOR.AUTHORITY_ID.eq(authorityId),
                        INDICATOR.ID.eq(version.id()),
                        INDICATOR.VERSION.eq(version.version()))
                .and(DSL.condition("upper_inf({0})", INDICATOR.VALID))
                .execute();
    }

    private void insert(Actor actor, Indicator checked, int n, LocalDate from, String reason) {
        LocalizedText exclusions = checked.notes().exclusions();
        db.insertInto(INDICATOR)
                .set(INDICATOR.AUTHORITY_ID, actor.authorityId())
                .set(INDICATOR.ID, checked.id())
                .set(INDICATOR.N, n)
                .set(INDICATOR.VERSION, checked.version())
                .set(INDICATOR.VALID, DateRanges.from(from))
                .set(INDICATOR.NAME, LocalizedJson.of(checked.name()))
                .set(INDICATOR.MEASURE_UNIT, LocalizedJson.of(checked.unit()))
                .set(INDICATOR.BETTER, better(checked.higherIsBetter()))
                .set(INDICATOR.FACT, checked.fact())
                .set(INDICATOR.TIME_ROLE, checked.timeRole())
                .set(INDICATOR.NUMERATOR, checked.numeratorText())
                .set(INDICATOR.DENOMINATOR, checked.denominatorText())
                .set(INDICATOR.MODULE, checked.notes().module())
                .set(INDICATOR.SOURCE_KIND, checked.notes().sourceKind().key())
                .set(INDICATOR.ADDITIVITY, checked.notes().additivity())
                .set(INDICATOR.BASELINE, checked.notes().baseline())
                .set(INDICATOR.EXCLUSIONS, exclusions == null ? null : LocalizedJson.of(exclusions))
                .set(INDICATOR.EXCLUDED, checked.notes().excludedText())
                .set(INDICATOR.LEGAL_BASIS, checked.notes().legalBasis())
                .set(INDICATOR.REASON, reason)
                .set(INDICATOR.PUBLISHED_BY, actor.accountId())
                .set(INDICATOR.PUBLISHED_AT, clock.instant())
                .execute();
    }

    private Indicator.Notes notes(Typed typed) {
        return new Indicator.Notes(
                formulas.contracts().get(typed.fact()).owner(),
                SourceKind.COMPUTED,
                typed.denominator() == null ? "additive" : "pair",
                null,
                null,
                null,
                null,
                null,
                null,
                true);
    }

    private static @Nullable String better(@Nullable Boolean higher) {
        return higher == null ? null : higher ? "higher" : "lower";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
