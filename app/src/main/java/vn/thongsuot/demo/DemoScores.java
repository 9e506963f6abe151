package vn.thongsuot.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.scoring.core.Effect;
import vn.thongsuot.scoring.core.Rule;
import vn.thongsuot.scoring.rounds.Appraisals;
import vn.thongsuot.scoring.rounds.AppraisedScore;
import vn.thongsuot.scoring.rounds.CardDesk;
import vn.thongsuot.scoring.rounds.CardEntry;
import vn.thongsuot.scoring.rounds.CardSeen;
import vn.thongsuot.scoring.rounds.CouncilDesk;
import vn.thongsuot.scoring.rounds.Rounds;
import vn.thongsuot.scoring.rounds.Scorecard;
import vn.thongsuot.scoring.rounds.ScoredRound;
import vn.thongsuot.scoring.rounds.SelfScore;
import vn.thongsuot.scoring.sets.SetCriterion;

/** What demo units and appraisers enter: plausible, the same at each making, better and weaker units. */
@Component
class DemoScores {

    private static final int HOME_AFFAIRS = 2;

    private final DemoUnits units;
    private final Rounds rounds;
    private final CardDesk desk;
    private final Appraisals appraisals;
    private final CouncilDesk council;
    private final Map<UUID, Integer> years = new ConcurrentHashMap<>();

    DemoScores(DemoUnits units, Rounds rounds, CardDesk desk, Appraisals appraisals, CouncilDesk council) {
        this.units = units;
        this.rounds = rounds;
        this.desk = desk;
        this.appraisals = appraisals;
        this.council = council;
    }

    static CardSeen seen(Scorecard card) {
        return new CardSeen(card.id(), card.version());
    }

    /** Scores the first so many criteria and leaves the rest open. */
    void fill(Scorecard card, int first) {
        ScoredRound scored = scored(card);
        List<SelfScore> said = said(scored, card);
        desk.score(author(card), seen(card), said.subList(0, Math.min(first, said.size())));
    }

    Scorecard submit(Scorecard card) {
        return submit(scored(card), card);
    }

    /** As {@link #submit(Scorecard)}, with the round as it was computed once for many cards. */
    Scorecard submit(ScoredRound scored, Scorecard card) {
        desk.score(author(card), seen(card), said(scored, card));
        desk.submit(units.leader(card.unitId()), seen(again(card)));
        return card;
    }

    private List<SelfScore> said(ScoredRound scored, Scorecard card) {
        List<SelfScore> said = new ArrayList<>();
        for (SetCriterion criterion : scored.criteria()) {
            Rule rule = criterion.rule();
            if (rule instanceof Rule.Choice choice) {
                int option = grade(card, criterion, 10) < 6 ? 1 : grade(card, criterion, 10) < 9 ? 2 : 3;
                said.add(new SelfScore(
                        criterion.code(),
                        true,
                        null,
                        Math.min(option, choice.options().size()),
                        "Có văn bản kèm theo, số liệu theo sổ theo dõi của đơn vị."));
            } else if (rule != null && rule.isComputed()) {
                boolean known = scored.points(card.id(), criterion.code()).proposed() != null;
                said.add(new SelfScore(
                        criterion.code(),
                        true,
                        known ? null : share(criterion, 70 + grade(card, criterion, 26)),
                        null,
                        known ? "" : "Chưa có số liệu trong hệ thống; chấm theo báo cáo của đơn vị."));
            }
        }
        return said;
    }

    /** Field owners follow most self-scores and lower some, with a reason. */
    void appraise(Scorecard card) {
        appraise(scored(card), card);
    }

    void appraise(ScoredRound scored, Scorecard card) {
        Map<String, UUID> owners = rounds.appraisers(card);
        Map<UUID, List<AppraisedScore>> said = new HashMap<>();
        for (SetCriterion criterion : scored.criteria()) {
            UUID owner = owners.get(criterion.code());
            BigDecimal self = scored.points(card.id(), criterion.code()).self();
            if (owner != null && self != null) {
                said.computeIfAbsent(owner, one -> new ArrayList<>()).add(appraised(scored, card, criterion, self));
            }
        }
        said.forEach((owner, all) -> appraisals.appraise(officer(owner), card.id(), all));
    }

    private AppraisedScore appraised(ScoredRound scored, Scorecard card, SetCriterion criterion, BigDecimal self) {
        int version = scored.entry(card.id(), criterion.code()).version();
        boolean lower = grade(card, criterion, 7) == 3 && self.signum() > 0;
        BigDecimal points = lower ? self.multiply(new BigDecimal("0.5")).setScale(2, RoundingMode.HALF_UP) : self;
        return new AppraisedScore(
                criterion.code(),
                version,
                true,
                points,
                lower ? "Tài liệu kiểm chứng chưa đủ: mới chứng minh được một nửa nội dung." : "");
    }

    void announce(Scorecard card) {
        appraisals.announce(office(), seen(again(card)));
    }

    void sendBack(Scorecard card) {
        appraisals.sendBack(
                office(), seen(again(card)), "Thiếu số và ngày của văn bản ở tiêu chí 2.1; đề nghị bổ sung.");
    }

    void object(Scorecard card) {
        ScoredRound scored = scored(card);
        String code = scored.criteria().stream()
                .filter(one -> lowered(scored, card, one))
                .map(SetCriterion::code)
                .findFirst()
                .orElse("1.1");
        desk.object(
                units.leader(card.unitId()),
                seen(again(card)),
                Map.of(code, "Đơn vị đã gửi đủ văn bản trong hạn, đề nghị xem xét lại."));
    }

    private static boolean lowered(ScoredRound scored, Scorecard card, SetCriterion criterion) {
        CardEntry entry = scored.entry(card.id(), criterion.code());
        BigDecimal self = scored.points(card.id(), criterion.code()).self();
        BigDecimal appraised = entry.appraised();
        return self != null && appraised != null && appraised.compareTo(self) < 0;
    }

    void answer(Scorecard card) {
        ScoredRound scored = scored(card);
        for (SetCriterion criterion : scored.criteria()) {
            CardEntry entry = scored.entry(card.id(), criterion.code());
            if (entry.isOpen()) {
                UUID owner = Objects.requireNonNull(rounds.appraisers(card).get(criterion.code()));
                appraisals.answer(
                        officer(owner),
                        card.id(),
                        criterion.code(),
                        entry.version(),
                        scored.points(card.id(), criterion.code()).self(),
                        "Đã đối chiếu văn bản bổ sung, công nhận đủ điểm.");
            }
        }
        appraisals.conclude(office(), seen(again(card)));
    }

    void survey(Actor office, UUID roundId) {
        List<CouncilDesk.SurveyScore> said = new ArrayList<>();
        ScoredRound scored = rounds.scored(rounds.get(office, roundId));
        rounds.cards(office, rounds.get(office, roundId)).forEach(card -> said.addAll(surveyed(scored, card)));
        council.survey(office, roundId, said);
    }

    void surveyOf(Actor office, Scorecard card) {
        council.survey(office, card.roundId(), surveyed(scored(card), card));
    }

    private List<CouncilDesk.SurveyScore> surveyed(ScoredRound scored, Scorecard card) {
        return scored.criteria().stream()
                .filter(one -> one.rule() instanceof Rule.Survey)
                .map(one -> new CouncilDesk.SurveyScore(
                        card.id(),
                        one.code(),
                        share(one, 76 + grade(card, one, 20)),
                        "Kết quả khảo sát minh họa của tỉnh mẫu"))
                .toList();
    }

    /** Bonus for few, penalty for hardly any. */
    void judge(Actor secretary, Scorecard card) {
        Scorecard now = again(card);
        for (SetCriterion criterion : scored(card).criteria()) {
            if (criterion.rule() instanceof Rule.Council) {
                int grade = grade(card, criterion, 8);
                BigDecimal points = criterion.effect() == Effect.BONUS && grade < 2
                        ? BigDecimal.valueOf(2)
                        : criterion.effect() == Effect.PENALTY && grade == 5 ? BigDecimal.ONE : BigDecimal.ZERO;
                council.judge(secretary, seen(now), criterion.code(), points, "Theo biên bản họp hội đồng");
                now = again(card);
            }
        }
    }

    private static BigDecimal share(SetCriterion criterion, int percent) {
        return criterion
                .max()
                .multiply(BigDecimal.valueOf(percent))
                .movePointLeft(2)
                .setScale(2, RoundingMode.HALF_UP);
    }

    /** A number below {@code below} that belongs to the unit and the criterion. */
    private int grade(Scorecard card, SetCriterion criterion, int below) {
        int n = units.communes().indexOf(card.unitId());
        int year =
                years.computeIfAbsent(card.roundId(), id -> scored(card).round().year());
        return Math.floorMod((n + " " + criterion.code() + " " + n * 7 + year).hashCode() >>> 3, below);
    }

    ScoredRound scored(Scorecard card) {
        Actor officer = units.holder(units.province(), Role.REFORM_OFFICER);
        return rounds.scored(rounds.get(officer, card.roundId()));
    }

    private Scorecard again(Scorecard card) {
        return rounds.card(units.holder(units.province(), Role.REFORM_OFFICER), card.id());
    }

    private Actor author(Scorecard card) {
        return units.holder(card.unitId(), Role.REFORM_OFFICER);
    }

    private Actor officer(@Nullable UUID unit) {
        return units.holder(Objects.requireNonNull(unit), Role.REFORM_OFFICER);
    }

    private Actor office() {
        return officer(units.agencies().get(HOME_AFFAIRS));
    }
}
