package vn.thongsuot.indicators;

import static vn.thongsuot.db.indicators.Tables.INDICATOR;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.Kept;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.DomainException;

/** All versions of all indicators, read and kept for some seconds on each node. */
@Component
class IndicatorStore {

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final Field<LocalDate> FIRST = DateRanges.first(INDICATOR.VALID);
    private static final Field<LocalDate> LAST = DateRanges.last(INDICATOR.VALID);

    private final DSLContext db;
    private final Formulas formulas;
    private final Kept<String, Map<String, List<Indicator>>> kept = new Kept<>(FRESH);

    IndicatorStore(DSLContext db, Formulas formulas) {
        this.db = db;
        this.formulas = formulas;
    }

    /** Ids in the order of the catalogue, each with its versions, oldest first. */
    Map<String, List<Indicator>> all() {
        return kept.get("all", ignored -> load());
    }

    /** @throws DomainException IND-004 (not found) if there is no such indicator */
    List<Indicator> versions(String id) {
        List<Indicator> versions = all().get(id);
        if (versions == null) {
            throw new DomainException("IND-004", DomainException.Kind.NOT_FOUND, "no such indicator");
        }
        return versions;
    }

    /** The version of a day; the first where the day lies before it. */
    Indicator get(String id, LocalDate on) {
        List<Indicator> versions = versions(id);
        return versions.reversed().stream()
                .filter(version -> !on.isBefore(version.validFrom()))
                .findFirst()
                .orElse(versions.getFirst());
    }

    void forget() {
        kept.forget();
    }

    private Map<String, List<Indicator>> load() {
        Map<String, List<Indicator>> all = new LinkedHashMap<>();
        db.select(INDICATOR.fields())
                .select(FIRST, LAST)
                .from(INDICATOR)
                .orderBy(INDICATOR.N, INDICATOR.ID, FIRST)
                .forEach(row -> all.computeIfAbsent(row.get(INDICATOR.ID), id -> new java.util.ArrayList<>())
                        .add(indicator(row)));
        return all;
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
                row.get(INDICATOR.REASON));
    }

    private static @Nullable Boolean better(@Nullable String text) {
        return text == null ? null : (Boolean) text.equals("higher");
    }
}
