package vn.thongsuot.scoring.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.scoring.core.Points;
import vn.thongsuot.scoring.rounds.CardEntry;
import vn.thongsuot.scoring.rounds.Round;
import vn.thongsuot.scoring.rounds.Rounds;
import vn.thongsuot.scoring.rounds.Scorecard;
import vn.thongsuot.scoring.rounds.ScoredRound;
import vn.thongsuot.scoring.sets.SetCriterion;

/** Makes the model of a field owner's page. */
@Component
class AppraisalPages {

    private final Rounds rounds;
    private final RuleWords rules;
    private final ScoreNames names;

    AppraisalPages(Rounds rounds, RuleWords rules, ScoreNames names) {
        this.rounds = rounds;
        this.rules = rules;
        this.names = names;
    }

    AppraisalPage page(Ui ui, Actor actor, Round round, String code, TypedForm written, Map<String, String> errors) {
        ScoredRound scored = rounds.scored(round);
        Map<SetCriterion, List<Scorecard>> mine = rounds.appraisable(actor, scored);
        SetCriterion chosen = mine.keySet().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(mine.isEmpty() ? null : mine.keySet().iterator().next());
        List<AppraisalPage.Tab> tabs = new ArrayList<>();
        mine.forEach((criterion, cards) -> tabs.add(tab(ui, scored, criterion, cards, criterion.equals(chosen))));
        return new AppraisalPage(
                ui,
                round,
                ui.text(scored.set().name()) + " – " + round.year(),
                tabs,
                tabs.stream().filter(AppraisalPage.Tab::current).findFirst().orElse(null),
                chosen == null ? List.of() : rules.lines(ui, round.authorityId(), chosen.rule()),
                chosen == null ? null : chosen.evidence(),
                chosen == null
                        ? List.of()
                        : mine.getOrDefault(chosen, List.of()).stream()
                                .map(card -> row(ui, scored, card, chosen, written))
                                .toList(),
                errors);
    }

    private static AppraisalPage.Tab tab(
            Ui ui, ScoredRound scored, SetCriterion criterion, List<Scorecard> cards, boolean current) {
        int waiting = (int) cards.stream()
                .map(card -> scored.entry(card.id(), criterion.code()))
                .filter(entry -> entry.points().applicable() && entry.appraised() == null)
                .count();
        return new AppraisalPage.Tab(
                criterion.code(), ui.text(criterion.name()), ScoreNames.points(ui, criterion.max()), waiting, current);
    }

    private AppraisalPage.Row row(
            Ui ui, ScoredRound scored, Scorecard card, SetCriterion criterion, TypedForm written) {
        Points points = scored.points(card.id(), criterion.code());
        CardEntry entry = scored.entry(card.id(), criterion.code());
        BigDecimal suggested = entry.appraised() == null ? points.self() : entry.appraised();
        String id = card.id().toString();
        String typed = ScoreNames.typed(suggested);
        boolean again = written.on("seen-" + id);
        return new AppraisalPage.Row(
                id,
                "/desk/scorecards/" + id + "/criteria/" + criterion.code(),
                names.unit(ui, card.unitId()),
                ScoreNames.points(ui, points.proposed()),
                ScoreNames.points(ui, points.self()),
                entry.selfNote() == null ? "" : entry.selfNote(),
                (int) rounds.files(card).stream()
                        .filter(file -> file.code().equals(criterion.code()))
                        .count(),
                entry.version(),
                again ? !written.on("off-" + id) : entry.points().applicable(),
                again ? written.text("points-" + id) : typed,
                again
                        ? written.text("note-" + id)
                        : entry.appraisal().words() == null
                                ? ""
                                : entry.appraisal().words(),
                entry.appraised() != null,
                entry.objection());
    }
}
