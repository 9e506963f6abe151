package vn.thongsuot.scoring.rounds;

import static vn.thongsuot.db.scoring.Tables.TAKEN_VALUE;

import java.math.BigInteger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.thongsuot.db.scoring.tables.records.TakenValueRecord;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Fraction;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitGroups;

/**
 * Values of indicators for all units of a round in one statement (Vietnamese: số liệu của kỳ chấm): live until they are taken for
 * good, then as they were taken.
 */
@Component
class RoundValues {

    private final DSLContext db;
    private final Indicators indicators;
    private final UnitGroups groups;
    private final Clock clock;

    RoundValues(DSLContext db, Indicators indicators, UnitGroups groups, Clock clock) {
        this.db = db;
        this.indicators = indicators;
        this.groups = groups;
        this.clock = clock;
    }

    /** By unit and indicator. */
    Map<UUID, Map<String, IndicatorValue>> of(Round round, Collection<UUID> units, Collection<String> ids) {
        return round.takenAt() == null ? live(round, units, ids) : taken(round.id());
    }

    Map<UUID, Map<String, IndicatorValue>> live(Round round, Collection<UUID> units, Collection<String> ids) {
        Map<UUID, Map<String, IndicatorValue>> values = new HashMap<>();
        List<UUID> asked = List.copyOf(units);
        List<String> known = ids.stream()
                .filter(id -> indicators.find(round.authorityId(), id).isPresent())
                .toList();
        asked.forEach(unit -> values.put(unit, new HashMap<>()));
        if (asked.isEmpty() || known.isEmpty()) {
            return values;
        }
        List<List<Figure>> figures = indicators.matrixOfAll(
                round.authorityId(),
                known.stream().map(id -> question(round, id)).toList(),
                groups.restated(asked, day(round)));
        for (int i = 0; i < known.size(); i++) {
            String id = known.get(i);
            String version = version(round, id);
            for (int n = 0; n < asked.size(); n++) {
                Figure figure = figures.get(i).get(n);
                Objects.requireNonNull(values.get(asked.get(n)))
                        .put(
                                id,
                                new IndicatorValue(
                                        figure.exact().orElse(null),
                                        figure.source().key(),
                                        version,
                                        figure.reportedId()));
            }
        }
        return values;
    }

    /** Keeps the values as the records say now. */
    void take(Round round, Collection<UUID> units, Collection<String> ids) {
        List<TakenValueRecord> rows = new ArrayList<>();
        live(round, units, ids)
                .forEach((unit, values) -> values.forEach((id, value) -> {
                    TakenValueRecord row = db.newRecord(TAKEN_VALUE);
                    row.setRoundId(round.id());
                    row.setUnitId(unit);
                    row.setIndicatorId(id);
                    row.setFormulaVersion(value.version());
                    row.setSource(value.source());
                    row.setValue(value.exact() == null ? null : text(value.exact()));
                    row.setReportedId(value.reportedId());
                    rows.add(row);
                }));
        db.batchInsert(rows).execute();
    }

    /** How a figure of the round is asked. */
    static Question question(Round round, String indicatorId) {
        return Question.of(indicatorId, null, round.days().first(), round.days().cutOff());
    }

    /** Day whose units are counted for a unit. */
    LocalDate day(Round round) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        LocalDate cutOff = round.days().cutOff();
        return cutOff.isBefore(today) ? cutOff : today;
    }

    private String version(Round round, String id) {
        return indicators.listVersions(round.authorityId(), id).reversed().stream()
                .filter(version -> !round.days().cutOff().isBefore(version.validFrom()))
                .findFirst()
                .map(version -> version.version())
                .orElse("");
    }

    private Map<UUID, Map<String, IndicatorValue>> taken(UUID roundId) {
        Map<UUID, Map<String, IndicatorValue>> values = new HashMap<>();
        db.selectFrom(TAKEN_VALUE)
                .where(TAKEN_VALUE.ROUND_ID.eq(roundId))
                .forEach(row -> values.computeIfAbsent(row.getUnitId(), unit -> new HashMap<>())
                        .put(
                                row.getIndicatorId(),
                                new IndicatorValue(
                                        row.getValue() == null ? null : fraction(row.getValue()),
                                        row.getSource(),
                                        row.getFormulaVersion(),
                                        row.getReportedId())));
        return values;
    }

    private static String text(Fraction fraction) {
        return fraction.top() + "/" + fraction.bottom();
    }

    private static Fraction fraction(String text) {
        int slash = text.indexOf('/');
        return new Fraction(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }
}
