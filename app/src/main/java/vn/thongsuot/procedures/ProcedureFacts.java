package vn.thongsuot.procedures;

import static vn.thongsuot.db.procedures.Tables.COMPONENT;
import static vn.thongsuot.db.procedures.Tables.PROCEDURE;
import static vn.thongsuot.db.procedures.Tables.REVIEW;
import static vn.thongsuot.db.procedures.Tables.SAMPLE;
import static vn.thongsuot.db.procedures.Tables.VERSION;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thongsuot.facts.FactRegister;
import vn.thongsuot.facts.FactSource;
import vn.thongsuot.organisation.UnitsChanged;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.procedures.DecidingAgencies.Term;
import vn.thongsuot.shared.LegalBasis;

/**
 * The fact {@code procedure} (Vietnamese: dữ liệu TTHC tại cơ quan giải quyết): one row for each version of a procedure at each
 * unit that decides it, for the days on which both hold. Communes decide what the catalogue gives to communes, and the
 * competent agency of the province the rest. What no event tells yet (popularity, national portal, samples, devices, fields to
 * declare) stays empty, and formulas that read it say that there is no data.
 */
@Component
@LegalBasis(act = "63/2010/NĐ-CP", provision = "Điều 8 khoản 2", from = "2010-10-14")
public class ProcedureFacts implements FactSource {

    private static final Field<LocalDate> FIRST = DateRanges.first(VERSION.VALID);
    private static final Field<LocalDate> LAST = DateRanges.last(VERSION.VALID);
    private static final Field<Integer> PAPERS = DSL.field(
                    DSL.selectCount().from(COMPONENT).where(COMPONENT.VERSION_ID.eq(VERSION.ID)))
            .as("papers");
    private static final Field<String[]> PAPER_NAMES = DSL.field(
                    "array(select c.name ->> 'vi' from procedures.component c where c.version_id = {0})",
                    String[].class, VERSION.ID)
            .as("paper_names");

    private final DSLContext db;
    private final FactRegister register;
    private final DecidingAgencies agencies;

    ProcedureFacts(DSLContext db, FactRegister register, DecidingAgencies agencies) {
        this.db = db;
        this.register = register;
        this.agencies = agencies;
    }

    /** Records what differs after a competence changed, in the transaction of the change. */
    public void bring(UUID authorityId, UUID eventId) {
        register.bring(this, authorityId, eventId);
    }

    /** The same after one procedure changed. */
    public void bring(UUID authorityId, UUID procedureId, String code, UUID eventId) {
        List<Row> rows = rows(authorityId, PROCEDURE.ID.eq(procedureId));
        register.bring(fact(), authorityId, eventId, rows, "procedure_code", code);
    }

    /** The same after something was noted about a procedure: a review, an example, a form. */
    public void bringCode(UUID authorityId, String code, UUID eventId) {
        db.select(PROCEDURE.ID)
                .from(PROCEDURE)
                .where(PROCEDURE.AUTHORITY_ID.eq(authorityId), PROCEDURE.CODE.eq(code))
                .fetch(PROCEDURE.ID)
                .forEach(id -> bring(authorityId, id, code, eventId));
    }

    @EventListener
    void bring(UnitsChanged changed) {
        bring(changed.authorityId(), changed.eventId());
    }

    @Override
    public String fact() {
        return "procedure";
    }

    @Override
    public List<Row> rows(UUID authorityId) {
        return rows(authorityId, DSL.noCondition());
    }

    private List<Row> rows(UUID authorityId, Condition which) {
        List<Record> versions = db.select(VERSION.fields())
                .select(PROCEDURE.CODE, FIRST, LAST, PAPERS, PAPER_NAMES)
                .from(VERSION)
                .join(PROCEDURE)
                .on(PROCEDURE.ID.eq(VERSION.PROCEDURE_ID))
                .where(PROCEDURE.AUTHORITY_ID.eq(authorityId), which)
                .and(DSL.condition("not isempty({0})", VERSION.VALID))
                .fetch()
                .map(row -> row);
        if (versions.isEmpty()) {
            return List.of();
        }
        Map<String, LocalDate> reviewed = reviewed(authorityId);
        Map<String, Set<String>> samples = samples(authorityId);
        Map<String, Integer> declared = declared(authorityId);
        List<Term> communes = communes(authorityId);
        Map<String, List<Term>> byField = new HashMap<>();
        return versions.stream()
                .flatMap(version -> {
                    LocalDate from = Objects.requireNonNull(version.get(FIRST));
                    LocalDate last = version.get(LAST);
                    LocalDate to = last == null ? null : last.plusDays(1);
                    List<Term> terms = version.get(VERSION.LEVEL).equals("commune")
                            ? DecidingTerms.within(communes, from, to)
                            : DecidingTerms.filled(
                                    byField.computeIfAbsent(
                                            version.get(VERSION.FIELD_CODE),
                                            field -> agencies.list(authorityId, field)),
                                    authorityId,
                                    from,
                                    to);
                    return terms.stream()
                            .map(term -> row(
                                    version,
                                    term,
                                    new Kept(
                                            reviewed.get(version.get(PROCEDURE.CODE)),
                                            hasSamples(version, samples),
                                            declared.get(version.get(PROCEDURE.CODE)))));
                })
                .toList();
    }

    /** What is kept beside the catalogue; null where nothing is. */
    private record Kept(
            @Nullable LocalDate reviewedOn,
            @Nullable Boolean samples,
            @Nullable Integer declaredFields) {}

    /** How many answers the published form asks for, by code; a block counts its parts. */
    private Map<String, Integer> declared(UUID authorityId) {
        Map<String, Integer> declared = new HashMap<>();
        db.fetch("""
                        select code, sum(case field ->> 'kind' when 'PERSON' then 4 when 'ADDRESS' then 3 else 1 end)::integer
                        from procedures.form, jsonb_array_elements(definition -> 'fields') field
                        where authority_id = {0} and state = 'published' group by code
                        """, DSL.val(authorityId))
                .forEach(row -> declared.put(row.get(0, String.class), row.get(1, Integer.class)));
        return declared;
    }

    /** Names of the papers that have a published example, by code; empty where the authority keeps none. */
    private Map<String, Set<String>> samples(UUID authorityId) {
        return db
                .select(SAMPLE.CODE, SAMPLE.PAPER)
                .from(SAMPLE)
                .where(SAMPLE.AUTHORITY_ID.eq(authorityId), SAMPLE.WITHDRAWN_AT.isNull())
                .fetch()
                .intoGroups(SAMPLE.CODE, SAMPLE.PAPER)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }

    /** Whether every paper has one; null where no procedure of the authority has any. */
    private static @Nullable Boolean hasSamples(Record version, Map<String, Set<String>> samples) {
        Integer papers = version.get(PAPERS);
        if (samples.isEmpty() || papers == null) {
            return null;
        }
        return papers > 0
                && samples.getOrDefault(version.get(PROCEDURE.CODE), Set.of())
                        .containsAll(List.of(version.get(PAPER_NAMES)));
    }

    /** Day of the last review, by code. */
    private Map<String, LocalDate> reviewed(UUID authorityId) {
        Map<String, LocalDate> reviewed = new HashMap<>();
        db.select(REVIEW.CODE, DSL.max(REVIEW.DONE_ON))
                .from(REVIEW)
                .where(REVIEW.AUTHORITY_ID.eq(authorityId), REVIEW.DONE_ON.isNotNull())
                .groupBy(REVIEW.CODE)
                .forEach(row -> reviewed.put(row.value1(), row.value2()));
        return reviewed;
    }

    /** Committees of communes, each for the days on which it was one. */
    private List<Term> communes(UUID authorityId) {
        return db.fetch("""
                        select unit_id, lower(days) as first, upper(days) as last from (
                            select unit_id, unnest(range_agg(daterange(valid_from, valid_to))) as days
                            from pub.unit_version
                            where authority_id = {0} and kind = 'people-committee' and level = 'commune' group by unit_id
                        ) committees
                        """, DSL.val(authorityId))
                .map(row -> new Term(row.get(0, UUID.class), row.get(1, LocalDate.class), row.get(2, LocalDate.class)));
    }

    private static Row row(Record version, Term term, Kept kept) {
        String online = version.get(VERSION.ONLINE_LEVEL);
        boolean offered = Arrays.asList(version.get(VERSION.CHANNELS)).contains("online");
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("valid_from", term.from());
        values.put("valid_to", term.to());
        values.put("procedure_code", version.get(PROCEDURE.CODE));
        boolean internal = version.get(VERSION.KIND).equals(ProcedureKind.INTERNAL.key());
        values.put("kind", version.get(VERSION.KIND));
        values.put("specialised", internal ? version.get(VERSION.SPECIALISED) : null);
        values.put("field_group", version.get(VERSION.FIELD_GROUP));
        values.put("has_financial_duty", hasFee(version));
        values.put("payment_enabled", version.get(VERSION.ONLINE_PAYMENT));
        values.put("online_eligible", version.get(VERSION.ONLINE_ELIGIBLE));
        values.put("online_level", online.equals("unknown") ? null : online);
        values.put("online_live", offered && (online.equals("part") || online.equals("full")));
        values.put("content_missing", missing(version));
        values.put("sample_dossier", kept.samples());
        values.put("reviewed_on", kept.reviewedOn());
        values.put("declared_fields", kept.declaredFields());
        String name = "procedure " + version.get(VERSION.ID) + " " + term.unitId() + " " + term.from();
        return new Row(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), term.unitId(), values);
    }

    /** An amount, or a rule in words where the amount is no number. */
    private static boolean hasFee(Record version) {
        Long amount = version.get(VERSION.FEE_AMOUNT);
        return amount == null || amount > 0 || version.get(VERSION.FEE_NOTE) != null;
    }

    /** Of what every procedure must say: order, manner, papers, limit, who may apply, result; name and agency are never empty. */
    private static int missing(Record version) {
        return (int) Stream.of(
                        version.get(VERSION.STEPS_NOTE) == null,
                        version.get(VERSION.CHANNELS).length == 0,
                        version.get(PAPERS) == 0,
                        version.get(VERSION.LIMIT_TEXT) == null,
                        version.get(VERSION.SUBJECTS) == null,
                        version.get(VERSION.RESULT) == null)
                .filter(empty -> empty)
                .count();
    }
}
