package vn.thongsuot.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.scoring.figures.NewFigure;
import vn.thongsuot.scoring.figures.PublishedFigures;
import vn.thongsuot.scoring.monthly.MonthlyScores;
import vn.thongsuot.scoring.rounds.CardDesk;
import vn.thongsuot.scoring.rounds.CouncilDesk;
import vn.thongsuot.scoring.rounds.Round;
import vn.thongsuot.scoring.rounds.RoundDesk;
import vn.thongsuot.scoring.rounds.RoundSeen;
import vn.thongsuot.scoring.rounds.Rounds;
import vn.thongsuot.scoring.rounds.Scorecard;
import vn.thongsuot.scoring.rounds.ScoredRound;
import vn.thongsuot.scoring.sets.SetCriterion;
import vn.thongsuot.scoring.sets.SetDesk;
import vn.thongsuot.scoring.sets.SetDraft;
import vn.thongsuot.scoring.sets.SetLevel;
import vn.thongsuot.scoring.sets.SetSeen;
import vn.thongsuot.shared.LocalizedText;

/** A sample set, last year's round as published, this year's with units in every state, months of the 766 set, published indices. */
@Component
class DemoScoring {

    private static final Logger LOG = LoggerFactory.getLogger(DemoScoring.class);
    private static final int HOME_AFFAIRS = 2;
    private static final int MONTHS = 3;

    private final DemoUnits units;
    private final DemoScores scores;
    private final SetDesk sets;
    private final RoundDesk desk;
    private final CardDesk cardDesk;
    private final CouncilDesk council;
    private final Rounds rounds;
    private final MonthlyScores monthly;
    private final PublishedFigures figures;
    private final DemoInitiatives initiatives;

    DemoScoring(
            DemoUnits units,
            DemoScores scores,
            SetDesk sets,
            RoundDesk desk,
            CardDesk cardDesk,
            CouncilDesk council,
            Rounds rounds,
            MonthlyScores monthly,
            PublishedFigures figures,
            DemoInitiatives initiatives) {
        this.units = units;
        this.scores = scores;
        this.sets = sets;
        this.desk = desk;
        this.cardDesk = cardDesk;
        this.council = council;
        this.rounds = rounds;
        this.monthly = monthly;
        this.figures = figures;
        this.initiatives = initiatives;
    }

    void make() {
        UUID province = units.province();
        UUID set = makeSet(province);
        makeLastYear(province, set);
        makeThisYear(province, set);
        makeMonths(province);
        makeFigures(province);
        initiatives.make();
        LOG.info("Demo scores made");
    }

    /** A year's round over all communes with many criteria, as far as the council's decision. */
    void makeYear(int year) {
        UUID province = units.province();
        UUID set = makeSet(
                province,
                "par-commune-full",
                LocalizedText.of("Bộ tiêu chí mẫu đầy đủ cho cấp xã", "Sample criteria for communes in full"),
                DemoIndexSet.manyCriteria(province));
        LocalDate end = LocalDate.of(year, 12, 31);
        Actor office = units.holder(units.agencies().get(HOME_AFFAIRS), Role.REFORM_OFFICER);
        UUID id = desk.open(office, set, year, days(end.withDayOfYear(1), end));
        desk.take(office, seen(id));
        ScoredRound taken = scored(id);
        cards(id).forEach(card -> scores.submit(taken, card));
        ScoredRound submitted = scored(id);
        cards(id).forEach(card -> scores.appraise(submitted, card));
        scores.survey(office, id);
        cards(id).forEach(scores::announce);
        cards(id).forEach(card -> cardDesk.agree(units.leader(card.unitId()), DemoScores.seen(card)));
    }

    private ScoredRound scored(UUID id) {
        return scores.scored(cards(id).getFirst());
    }

    private UUID makeSet(UUID province) {
        return makeSet(
                province,
                "par-commune-2025",
                LocalizedText.of(
                        "Bộ tiêu chí mẫu đánh giá cải cách hành chính cấp xã",
                        "Sample criteria for the reform of communes"),
                DemoIndexSet.criteria(province));
    }

    private UUID makeSet(UUID province, String code, LocalizedText name, List<SetCriterion> criteria) {
        Actor officer = units.holder(province, Role.REFORM_OFFICER);
        return units.ago(400, 0, () -> {
            UUID id = sets.create(
                    officer,
                    new SetDraft(
                            province,
                            units.agencies().get(HOME_AFFAIRS),
                            code,
                            SetLevel.COMMUNES,
                            name,
                            2025,
                            2,
                            false,
                            DemoIndexSet.CLASSES,
                            null,
                            true));
            sets.replace(officer, new SetSeen(id, 0), criteria);
            sets.issue(units.leader(province), new SetSeen(id, 1));
            return id;
        });
    }

    /** From self-score to publication, some weeks after the year. */
    private void makeLastYear(UUID province, UUID set) {
        int year = units.today().getYear() - 1;
        LocalDate end = LocalDate.of(year, 12, 31);
        int ago = (int) Math.max(1, ChronoUnit.DAYS.between(end.plusDays(40), units.today()));
        Actor office = units.holder(units.agencies().get(HOME_AFFAIRS), Role.REFORM_OFFICER);
        Actor chairman = units.leader(province);
        UUID id = units.ago(ago + 20, 0, () -> desk.open(office, set, year, days(LocalDate.of(year, 7, 1), end)));
        units.ago(ago + 15, 0, () -> {
            desk.take(office, seen(id));
            return cards(id).stream().map(scores::submit).toList();
        });
        units.ago(ago + 5, 0, () -> {
            cards(id).forEach(scores::appraise);
            scores.survey(office, id);
            cards(id).forEach(scores::announce);
            cards(id).forEach(card -> cardDesk.agree(units.leader(card.unitId()), DemoScores.seen(card)));
            return id;
        });
        units.ago(ago, 0, () -> {
            cards(id).forEach(card -> scores.judge(units.holder(province, Role.REFORM_OFFICER), card));
            council.decideAll(chairman, id);
            desk.close(office, seen(id), "215/QĐ-UBND (mẫu)", units.today());
            desk.publish(chairman, seen(id));
            return id;
        });
    }

    private static Round.Days days(LocalDate first, LocalDate cutOff) {
        return new Round.Days(first, cutOff, cutOff.plusDays(20), cutOff.plusDays(35), cutOff.plusDays(45));
    }

    /** A unit in each state; the newcomer's commune still scores itself. */
    private void makeThisYear(UUID province, UUID set) {
        LocalDate today = units.today();
        LocalDate cutOff = today.minusDays(12);
        Actor office = units.holder(units.agencies().get(HOME_AFFAIRS), Role.REFORM_OFFICER);
        UUID id =
                units.ago(11, 0, () -> desk.open(office, set, cutOff.getYear(), days(cutOff.withDayOfYear(1), cutOff)));
        List<UUID> communes = units.communes();
        scores.fill(card(id, communes.getFirst()), 8);
        for (int i = 1; i < Math.min(9, communes.size()); i++) {
            UUID unit = communes.get(i);
            int step = i;
            units.ago(9 - step, step * 3, () -> {
                advance(province, id, unit, step);
                return id;
            });
        }
    }

    private void advance(UUID province, UUID id, UUID unit, int step) {
        scores.submit(card(id, unit));
        if (step == 8) {
            scores.sendBack(card(id, unit));
            return;
        }
        if (step >= 2) {
            scores.appraise(card(id, unit));
        }
        if (step >= 3) {
            scores.announce(card(id, unit));
        }
        if (step == 4 || step == 5) {
            scores.object(card(id, unit));
        }
        if (step == 5) {
            scores.answer(card(id, unit));
        }
        if (step >= 6) {
            cardDesk.agree(units.leader(unit), DemoScores.seen(card(id, unit)));
        }
        if (step == 7) {
            scores.surveyOf(units.holder(units.agencies().get(HOME_AFFAIRS), Role.REFORM_OFFICER), card(id, unit));
            scores.judge(units.holder(province, Role.REFORM_OFFICER), card(id, unit));
            council.decide(units.leader(province), DemoScores.seen(card(id, unit)));
        }
    }

    private void makeMonths(UUID province) {
        YearMonth running = YearMonth.from(units.today());
        for (int i = MONTHS; i >= 1; i--) {
            monthly.score(province, running.minusMonths(i));
        }
    }

    private void makeFigures(UUID province) {
        Actor officer = units.holder(province, Role.REFORM_OFFICER);
        int year = units.today().getYear() - 1;
        Map<String, List<String>> values = Map.of(
                "papi", List.of("41.92", "42.76", "43.10"),
                "pci", List.of("66.31", "67.05", "68.24"),
                "sipas", List.of("82.17", "83.05", "84.66"),
                "par-index", List.of("85.90", "87.12", "88.03"));
        Map<String, String> publishers = Map.of(
                "papi", "Đơn vị thực hiện PAPI",
                "pci", "Liên đoàn Thương mại và Công nghiệp Việt Nam",
                "sipas", "Bộ Nội vụ",
                "par-index", "Bộ Nội vụ");
        new java.util.TreeMap<>(values).forEach((code, all) -> {
            for (int i = 0; i < all.size(); i++) {
                figures.enter(
                        officer,
                        new NewFigure(
                                province,
                                code,
                                LocalDate.of(year - all.size() + 1 + i, 12, 31),
                                new BigDecimal(all.get(i)),
                                30 - 4 * i,
                                Objects.requireNonNull(publishers.get(code)),
                                "Số minh họa của tỉnh mẫu, không phải kết quả công bố"),
                        null);
            }
        });
    }

    private RoundSeen seen(UUID id) {
        Actor officer = units.holder(units.province(), Role.REFORM_OFFICER);
        return new RoundSeen(id, rounds.get(officer, id).version());
    }

    private List<Scorecard> cards(UUID id) {
        Actor officer = units.holder(units.province(), Role.REFORM_OFFICER);
        return new ArrayList<>(rounds.cards(officer, rounds.get(officer, id)));
    }

    private Scorecard card(UUID id, UUID unit) {
        return cards(id).stream()
                .filter(card -> card.unitId().equals(unit))
                .findFirst()
                .orElseThrow();
    }
}
