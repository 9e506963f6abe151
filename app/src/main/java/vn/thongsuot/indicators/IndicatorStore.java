package vn.thongsuot.indicators;

import static vn.thongsuot.db.indicators.Tables.INDICATOR;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.Kept;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.DomainException;

/**
 * All versions of all indicators as one authority sees them, read and kept for some seconds on each node: the common
 * catalogue, and before it, from their first day on, the versions that the authority published for itself.
 */
@Component
class IndicatorStore {

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final UUID COMMON = new UUID(0, 0);
    private static final Field<LocalDate> FIRST = DateRanges.first(INDICATOR.VALID);
    private static final Field<LocalDate> LAST = DateRanges.last(INDICATOR.VALID);

    private final DSLContext db;
    private final Formulas formulas;
    private final Kept<UUID, Map<String, List<Indicator>>> read = new Kept<>(FRESH);
    private final Kept<UUID, Map<String, List<Indicator>>> seen = new Kept<>(FRESH);

    IndicatorStore(DSLContext db, Formulas formulas) {
        this.db = db;
        this.formulas = formulas;
    }

    /** Ids in the order of the catalogue, each with its versions, oldest first. */
    Map<String, List<Indicator>> all(UUID authorityId) {
        return seen.get(authorityId, this::merge);
    }

    /** @throws DomainException IND-004 (not found) if there is no such indicator */
    List<Indicator> versions(UUID authorityId, String id) {
        List<Indicator> versions = all(authorityId).get(id);
        if (versions == null) {
            throw unknown("no such indicator");
        }
        return versions;
    }

    /** The version of a day; the first where the day lies before it. */
    Indicator get(UUID authorityId, String id, LocalDate on) {
        List<Indicator> versions = versions(authorityId, id);
        return versions.reversed().stream()
                .filter(version -> !on.isBefore(version.validFrom()))
                .findFirst()
                .orElse(versions.getFirst());
    }

    /**
     * The version with this hash, also a common one that the authority's own came before.
     *
     * @throws DomainException IND-004 (not found) if there is none
     */
    Indicator get(UUID authorityId, String id, String version) {
        return Stream.of(read(authorityId), read(COMMON))
                .flatMap(all -> all.getOrDefault(id, List.of()).stream())
                .filter(known -> known.version().equals(version))
                .findFirst()
                .orElseThrow(() -> unknown("no such version"));
    }

    /** Every version of every authority, for the verifier. */
    List<Indicator> everything() {
        return select(DSL.noCondition()).toList();
    }

    void forget() {
        read.forget();
        seen.forget();
    }

    private static DomainException unknown(String what) {
        return new DomainException("IND-004", DomainException.Kind.NOT_FOUND, what);
    }

    /** The authority's own indicators stand behind those of the catalogue. */
    private Map<String, List<Indicator>> merge(UUID authorityId) {
        Map<String, List<Indicator>> all = new LinkedHashMap<>(read(COMMON));
        read(authorityId).forEach((id, own) -> all.merge(id, own, IndicatorStore::before));
        return all;
    }

    /** The common versions until the day before the authority's first, and then the authority's. */
    private static List<Indicator> before(List<Indicator> common, List<Indicator> own) {
        LocalDate last = own.getFirst().validFrom().minusDays(1);
        Stream<Indicator> earlier = common.stream()
                .filter(version -> !version.validFrom().isAfter(last))
                .map(version ->
                        version.validTo() == null || version.validTo().isAfter(last) ? version.until(last) : version);
        return Stream.concat(earlier, own.stream()).toList();
    }

    private Map<String, List<Indicator>> read(UUID scope) {
        return read.get(scope, this::load);
    }

    private Map<String, List<Indicator>> load(UUID scope) {
        Map<String, List<Indicator>> all = new LinkedHashMap<>();
        select(INDICATOR.SCOPE_ID.eq(scope))
                .forEach(version -> all.computeIfAbsent(version.id(), id -> new ArrayList<>())
                        .add(version));
        return all;
    }

    private Stream<Indicator> select(Condition condition) {
        return db
                .select(INDICATOR.fields())
                .select(FIRST, LAST)
                .from(INDICATOR)
                .where(condition)
                .orderBy(INDICATOR.N, INDICATOR.ID, FIRST)
                .fetch()
                .stream()
                .map(this::indicator);
    }

    private Indicator indicator(Record row) {
        Formulas.Sides sides = formulas.read(
                row.get(INDICATOR.FACT),
                row.get(INDICATOR.TIME_ROLE),
                row.get(INDICATOR.NUMERATOR),
                row.get(INDICATOR.DENOMINATOR));
        return new Indicator(
                row.get(INDICATOR.ID),
                row.get(INDICATOR.VERSION),
                LocalizedJson.read(row.get(INDICATOR.NAME)),
                LocalizedJson.read(row.get(INDICATOR.MEASURE_UNIT)),
                better(row.get(INDICATOR.BETTER)),
                row.get(INDICATOR.FACT),
                row.get(INDICATOR.TIME_ROLE),
                row.get(INDICATOR.NUMERATOR),
                row.get(INDICATOR.DENOMINATOR),
                sides.numerator(),
                sides.denominator(),
                LocalizedJson.read(row.get(INDICATOR.MEASURE_UNIT)).vi().equals("%"),
                notes(row),
                Objects.requireNonNull(row.get(FIRST)),
                row.get(LAST));
    }

    private static Indicator.Notes notes(Record row) {
        return new Indicator.Notes(
                row.get(INDICATOR.MODULE),
                SourceKind.of(row.get(INDICATOR.SOURCE_KIND)),
                row.get(INDICATOR.ADDITIVITY),
                row.get(INDICATOR.BASELINE),
                row.get(INDICATOR.EXCLUSIONS) == null ? null : LocalizedJson.read(row.get(INDICATOR.EXCLUSIONS)),
                row.get(INDICATOR.EXCLUDED),
                row.get(INDICATOR.LEGAL_BASIS),
                row.get(INDICATOR.LABEL),
                row.get(INDICATOR.REASON),
                row.get(INDICATOR.AUTHORITY_ID) != null);
    }

    private static @Nullable Boolean better(@Nullable String text) {
        return text == null ? null : (Boolean) text.equals("higher");
    }
}
