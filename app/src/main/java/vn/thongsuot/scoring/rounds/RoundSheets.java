package vn.thongsuot.scoring.rounds;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Sheets;
import vn.thongsuot.platform.Texts;
import vn.thongsuot.scoring.core.Points;
import vn.thongsuot.scoring.core.Ranking;
import vn.thongsuot.scoring.core.Rule;
import vn.thongsuot.scoring.sets.CellProblem;
import vn.thongsuot.scoring.sets.SetCriterion;

/** Rounds, rankings and points of surveys in Excel (Vietnamese: xuất kỳ chấm, bảng xếp hạng; nhập điểm điều tra). */
@Service
public class RoundSheets {

    private static final List<String> SURVEY = List.of("Mã đơn vị", "Đơn vị", "Mã tiêu chí", "Điểm", "Nguồn");

    private final Rounds rounds;
    private final CouncilDesk council;
    private final UnitDirectory units;
    private final Texts texts;
    private final Clock clock;

    RoundSheets(Rounds rounds, CouncilDesk council, UnitDirectory units, Texts texts, Clock clock) {
        this.rounds = rounds;
        this.council = council;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    /** A line for each unit and criterion that the reader may see. */
    @Transactional(readOnly = true)
    public byte[] write(Locale locale, ScoredRound scored, List<Scorecard> shown) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Scorecard card : shown) {
            for (SetCriterion criterion : scored.criteria()) {
                if (criterion.isLeaf()) {
                    rows.add(row(locale, scored, card, criterion));
                }
            }
        }
        return Sheets.write(
                texts.get(locale, "score.sheet.round"),
                heads(
                        locale,
                        "unitCode",
                        "unit",
                        "code",
                        "criterion",
                        "max",
                        "proposed",
                        "self",
                        "selfNote",
                        "appraised",
                        "appraisedNote",
                        "objection",
                        "answer",
                        "survey",
                        "council",
                        "final"),
                rows);
    }

    private List<@Nullable Object> row(Locale locale, ScoredRound scored, Scorecard card, SetCriterion criterion) {
        Points points = scored.points(card.id(), criterion.code());
        CardEntry entry = scored.entry(card.id(), criterion.code());
        List<@Nullable Object> row = new ArrayList<>();
        row.add(unit(card.unitId()).map(UnitView::code).orElse(""));
        row.add(name(locale, card.unitId()));
        row.add(criterion.code());
        row.add(criterion.name().in(locale));
        row.add(criterion.max());
        row.add(points.proposed());
        row.add(points.self());
        row.add(entry.selfNote());
        row.add(entry.appraised());
        row.add(entry.appraisal().words());
        row.add(entry.objection());
        row.add(entry.answer().words());
        row.add(entry.points().survey());
        row.add(entry.points().council());
        row.add(points.last());
        return row;
    }

    /** @param before result of the year before, by unit */
    @Transactional(readOnly = true)
    public byte[] writeRanking(Locale locale, List<RoundResult> results, Map<UUID, YearBefore.Result> before) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (RoundResult result : results) {
            YearBefore.Result old = before.get(result.unitId());
            BigDecimal percent = Ranking.shown(result.percent());
            BigDecimal oldPercent = old == null ? null : Ranking.shown(old.percent());
            List<@Nullable Object> row = new ArrayList<>();
            row.add(result.place());
            row.add(unit(result.unitId()).map(UnitView::code).orElse(""));
            row.add(name(locale, result.unitId()));
            row.add(result.self());
            row.add(result.points());
            row.add(result.max());
            row.add(percent);
            row.add(result.rankClass());
            row.add(oldPercent);
            row.add(oldPercent == null ? null : percent.subtract(oldPercent));
            row.add(old == null ? null : old.place());
            rows.add(row);
        }
        return Sheets.write(
                texts.get(locale, "score.sheet.ranking"),
                heads(
                        locale,
                        "place",
                        "unitCode",
                        "unit",
                        "self",
                        "points",
                        "max",
                        "percent",
                        "class",
                        "percentBefore",
                        "change",
                        "placeBefore"),
                rows);
    }

    private List<String> heads(Locale locale, String... keys) {
        return List.of(keys).stream()
                .map(key -> texts.get(locale, "score.sheet.head." + key))
                .toList();
    }

    /** A line for each unit and criterion of a survey, to be filled in and taken in again. */
    @Transactional(readOnly = true)
    public byte[] writeSurvey(ScoredRound scored) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Scorecard card : scored.cards()) {
            for (SetCriterion criterion : scored.criteria()) {
                if (criterion.rule() instanceof Rule.Survey) {
                    CardEntry entry = scored.entry(card.id(), criterion.code());
                    List<@Nullable Object> row = new ArrayList<>();
                    row.add(unit(card.unitId()).map(UnitView::code).orElse(""));
                    row.add(name(Locale.of("vi"), card.unitId()));
                    row.add(criterion.code());
                    row.add(entry.points().survey());
                    row.add(entry.surveySource());
                    rows.add(row);
                }
            }
        }
        return Sheets.write(texts.get(Locale.of("vi"), "score.sheet.survey"), SURVEY, rows);
    }

    /**
     * Takes points of surveys in; lines without points are passed over.
     *
     * @return what is wrong; empty when all was taken
     */
    @Transactional
    public List<CellProblem> takeSurvey(Actor actor, UUID roundId, byte[] content) {
        ScoredRound scored = rounds.scored(rounds.get(actor, roundId));
        Map<String, Scorecard> byCode = new HashMap<>();
        scored.cards().forEach(card -> unit(card.unitId()).ifPresent(unit -> byCode.put(unit.code(), card)));
        Map<String, SetCriterion> criteria = scored.criteria().stream()
                .filter(one -> one.rule() instanceof Rule.Survey)
                .collect(Collectors.toMap(SetCriterion::code, Function.identity()));
        List<CellProblem> problems = new ArrayList<>();
        List<CouncilDesk.SurveyScore> said = new ArrayList<>();
        for (Sheets.SheetRow row : Sheets.read(content, List.of("Mã đơn vị", "Mã tiêu chí", "Điểm", "Nguồn"))) {
            if (!row.text("Điểm").isEmpty()) {
                read(row, byCode, criteria, problems).ifPresent(said::add);
            }
        }
        if (problems.isEmpty() && !said.isEmpty()) {
            council.survey(actor, roundId, said);
        }
        return problems;
    }

    private static Optional<CouncilDesk.SurveyScore> read(
            Sheets.SheetRow row,
            Map<String, Scorecard> cards,
            Map<String, SetCriterion> criteria,
            List<CellProblem> problems) {
        int before = problems.size();
        Scorecard card = cards.get(row.text("Mã đơn vị"));
        SetCriterion criterion = criteria.get(row.text("Mã tiêu chí"));
        String points = row.text("Điểm").replace(',', '.');
        if (card == null) {
            problems.add(problem(row, "Mã đơn vị", "unit"));
        }
        if (criterion == null) {
            problems.add(problem(row, "Mã tiêu chí", "surveyCode"));
        }
        boolean number = points.matches("\\d{1,5}(\\.\\d{1,4})?");
        if (!number || criterion != null && new BigDecimal(points).compareTo(criterion.max()) > 0) {
            problems.add(problem(row, "Điểm", "points"));
        }
        if (row.text("Nguồn").isEmpty()) {
            problems.add(problem(row, "Nguồn", "source"));
        }
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new CouncilDesk.SurveyScore(
                        Objects.requireNonNull(card).id(),
                        Objects.requireNonNull(criterion).code(),
                        new BigDecimal(points),
                        row.text("Nguồn")));
    }

    private static CellProblem problem(Sheets.SheetRow row, String column, String key) {
        return new CellProblem(row.address(column), row.text(column), key, List.of());
    }

    private String name(Locale locale, UUID unitId) {
        return unit(unitId).map(unit -> unit.name().in(locale)).orElse("");
    }

    private Optional<UnitView> unit(UUID unitId) {
        return units.findLast(unitId, LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }
}
