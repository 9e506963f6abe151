package vn.thongsuot.scoring.monthly;

import static vn.thongsuot.db.scoring.Tables.MONTHLY_SCORE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.db.scoring.tables.records.MonthlyScoreRecord;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitGroups;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;

/**
 * Scores every month by the formulas that hold on its last day (Vietnamese: chấm điểm 766 hằng tháng): all units and indicators in
 * one statement, once for each month and formula. A month that was scored is never scored anew by the same formula; by a new
 * version it gets points beside the old ones.
 */
@Service
@Transactional
public class MonthlyScores {

    private static final int DECIMALS = 2;

    private final DSLContext db;
    private final Indicators indicators;
    private final UnitGroups groups;
    private final UnitDirectory units;
    private final Clock clock;

    MonthlyScores(DSLContext db, Indicators indicators, UnitGroups groups, UnitDirectory units, Clock clock) {
        this.db = db;
        this.indicators = indicators;
        this.groups = groups;
        this.units = units;
        this.clock = clock;
    }

    /** Scores the last whole month of every authority, where that was not done yet. */
    public void run() {
        YearMonth last = YearMonth.from(today()).minusMonths(1);
        units.listAuthorities(today()).forEach(authority -> score(authority.id(), last));
    }

    /** @return how many points were kept; 0 where the month was scored by the same formulas before */
    public int score(UUID authorityId, YearMonth month) {
        Map<String, Indicator> versions = versions(authorityId, month);
        List<String> open = versions.values().stream()
                .filter(one -> !db.fetchExists(
                        MONTHLY_SCORE,
                        MONTHLY_SCORE.AUTHORITY_ID.eq(authorityId),
                        MONTHLY_SCORE.MONTH.eq(month.atDay(1)),
                        MONTHLY_SCORE.INDICATOR_ID.eq(one.id()),
                        MONTHLY_SCORE.FORMULA_VERSION.eq(one.version())))
                .map(Indicator::id)
                .sorted()
                .toList();
        if (open.isEmpty()) {
            return 0;
        }
        List<MonthlyPoint> points = compute(authorityId, month, units(authorityId), open, versions);
        List<MonthlyScoreRecord> rows = points.stream()
                .map(point -> {
                    MonthlyScoreRecord row = db.newRecord(MONTHLY_SCORE);
                    row.setAuthorityId(authorityId);
                    row.setUnitId(point.unitId());
                    row.setMonth(month.atDay(1));
                    row.setIndicatorId(point.indicatorId());
                    row.setFormulaVersion(point.version());
                    row.setFormulaLabel(point.label());
                    row.setPoints(point.points());
                    row.setSource(point.source());
                    row.setScoredAt(clock.instant());
                    return row;
                })
                .toList();
        db.batchInsert(rows).execute();
        return rows.size();
    }

    /** Points of a month as they were kept, by the newest formula of each indicator; the running month as it is so far. */
    @Transactional(readOnly = true)
    public List<MonthlyPoint> list(UUID authorityId, YearMonth month) {
        List<MonthlyPoint> kept =
                newest(MONTHLY_SCORE.AUTHORITY_ID.eq(authorityId).and(MONTHLY_SCORE.MONTH.eq(month.atDay(1))));
        return kept.isEmpty()
                ? compute(authorityId, month, units(authorityId), Group766.all(), versions(authorityId, month))
                : kept;
    }

    /** Points of a unit over the months that were kept, oldest first. */
    @Transactional(readOnly = true)
    public List<MonthlyPoint> listOfUnit(UUID authorityId, UUID unitId) {
        return newest(MONTHLY_SCORE.AUTHORITY_ID.eq(authorityId).and(MONTHLY_SCORE.UNIT_ID.eq(unitId)));
    }

    /** Months that were kept, newest first. */
    @Transactional(readOnly = true)
    public List<YearMonth> months(UUID authorityId) {
        return db.selectDistinct(MONTHLY_SCORE.MONTH)
                .from(MONTHLY_SCORE)
                .where(MONTHLY_SCORE.AUTHORITY_ID.eq(authorityId))
                .orderBy(MONTHLY_SCORE.MONTH.desc())
                .fetch(row -> YearMonth.from(row.value1()));
    }

    /** Of one unit, month and indicator the points that were made last. */
    private List<MonthlyPoint> newest(Condition condition) {
        return db.selectDistinct(MONTHLY_SCORE.asterisk())
                .on(MONTHLY_SCORE.UNIT_ID, MONTHLY_SCORE.MONTH, MONTHLY_SCORE.INDICATOR_ID)
                .from(MONTHLY_SCORE)
                .where(condition)
                .orderBy(
                        MONTHLY_SCORE.UNIT_ID,
                        MONTHLY_SCORE.MONTH,
                        MONTHLY_SCORE.INDICATOR_ID,
                        MONTHLY_SCORE.SCORED_AT.desc())
                .fetchInto(MONTHLY_SCORE)
                .map(row -> new MonthlyPoint(
                        row.getUnitId(),
                        YearMonth.from(row.getMonth()),
                        row.getIndicatorId(),
                        row.getFormulaVersion(),
                        row.getFormulaLabel(),
                        row.getPoints(),
                        row.getSource(),
                        row.getScoredAt()));
    }

    /** The authority, its agencies and its committees as they are today. */
    public List<UUID> units(UUID authorityId) {
        List<UUID> all = new ArrayList<>(List.of(authorityId));
        units.listChildren(authorityId, today()).stream()
                .filter(UnitView::isAgency)
                .map(UnitView::id)
                .forEach(all::add);
        return all;
    }

    private List<MonthlyPoint> compute(
            UUID authorityId,
            YearMonth month,
            List<UUID> asked,
            Collection<String> ids,
            Map<String, Indicator> versions) {
        List<String> known = ids.stream().filter(versions::containsKey).toList();
        List<Question> questions = known.stream()
                .map(id -> Question.of(id, null, month.atDay(1), month.atEndOfMonth()))
                .toList();
        List<List<Figure>> figures = indicators.matrixOfAll(authorityId, questions, groups.restated(asked, today()));
        List<MonthlyPoint> points = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            Indicator version = Objects.requireNonNull(versions.get(known.get(i)));
            for (int n = 0; n < asked.size(); n++) {
                Figure figure = figures.get(i).get(n);
                BigDecimal value = figure.value()
                        .map(exact -> exact.setScale(DECIMALS, RoundingMode.HALF_UP))
                        .orElse(null);
                points.add(new MonthlyPoint(
                        asked.get(n),
                        month,
                        version.id(),
                        version.version(),
                        version.notes().label(),
                        value,
                        figure.source().key(),
                        null));
            }
        }
        return points;
    }

    /** Formulas that hold on the last day of the month. */
    private Map<String, Indicator> versions(UUID authorityId, YearMonth month) {
        Map<String, Indicator> versions = new HashMap<>();
        for (String id : Group766.all()) {
            if (indicators.find(authorityId, id).isPresent()) {
                indicators.listVersions(authorityId, id).reversed().stream()
                        .filter(version -> !month.atEndOfMonth().isBefore(version.validFrom()))
                        .findFirst()
                        .ifPresent(version -> versions.put(id, version));
            }
        }
        return versions;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
