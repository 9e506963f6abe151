package vn.thongsuot.scoring.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.scoring.core.Points;
import vn.thongsuot.scoring.core.Rule;
import vn.thongsuot.scoring.rounds.CardAction;
import vn.thongsuot.scoring.rounds.CardEntry;
import vn.thongsuot.scoring.rounds.EntryFile;
import vn.thongsuot.scoring.rounds.IndicatorValue;
import vn.thongsuot.scoring.rounds.Round;
import vn.thongsuot.scoring.rounds.Rounds;
import vn.thongsuot.scoring.rounds.Scorecard;
import vn.thongsuot.scoring.rounds.ScoredRound;
import vn.thongsuot.scoring.sets.SetCriterion;

/** Makes the model of the page of one criterion of one unit. */
@Component
class CardCriterionPages {

    private final Rounds rounds;
    private final Indicators indicators;
    private final Accounts accounts;
    private final RuleWords rules;
    private final ScoreNames names;

    CardCriterionPages(Rounds rounds, Indicators indicators, Accounts accounts, RuleWords rules, ScoreNames names) {
        this.rounds = rounds;
        this.indicators = indicators;
        this.accounts = accounts;
        this.rules = rules;
        this.names = names;
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 (not found) for a code that is no criterion to be scored */
    CardCriterionPage page(
            Ui ui, Actor actor, Scorecard card, String code, TypedForm written, Map<String, String> errors) {
        Round round = rounds.get(actor, card.roundId());
        ScoredRound scored = rounds.scored(round);
        SetCriterion criterion = scored.criteria().stream()
                .filter(one -> one.code().equals(code) && one.isLeaf())
                .findFirst()
                .orElseThrow(AccessPolicy::notFound);
        Rule rule = Objects.requireNonNull(criterion.rule());
        Points points = scored.points(card.id(), code);
        CardEntry entry = scored.entry(card.id(), code);
        List<CardAction> actions = rounds.actions(actor, card);
        boolean told = CardPages.told(card, actions);
        UUID appraiser = rounds.appraisers(card).get(code);
        boolean mayAttach = actions.contains(CardAction.ATTACH) && rule.isSelfScored();
        BigDecimal suggested = entry.appraised() == null ? points.self() : entry.appraised();
        return new CardCriterionPage(
                ui,
                card,
                names.unit(ui, card.unitId()),
                ui.text(scored.set().name()) + " – " + round.year(),
                code,
                ui.text(criterion.name()),
                ScoreNames.points(ui, criterion.max()),
                rules.lines(ui, card.authorityId(), rule),
                criterion.evidence(),
                appraiser == null ? ui.t("score.kind." + rule.kind()) : names.unit(ui, appraiser),
                CardPages.asOf(ui, round),
                ScoreNames.points(ui, points.proposed()),
                rule.indicators().stream()
                        .map(id -> value(ui, scored, card, id))
                        .toList(),
                files(ui, card, code, mayAttach),
                stages(ui, entry, points, told),
                entry.objection(),
                entry.version(),
                ScoreNames.typed(suggested),
                mayAttach,
                rule.isSelfScored() && rounds.mayOn(actor, card, CardAction.APPRAISE, criterion),
                entry.isOpen() && rounds.mayOn(actor, card, CardAction.ANSWER, criterion),
                rule instanceof Rule.Survey && actions.contains(CardAction.SURVEY),
                actions.contains(CardAction.JUDGE),
                written,
                errors);
    }

    private CardCriterionPage.Value value(Ui ui, ScoredRound scored, Scorecard card, String id) {
        IndicatorValue value =
                scored.values().getOrDefault(card.unitId(), Map.of()).get(id);
        Round.Days days = scored.round().days();
        String href = value != null && value.reportedId() != null
                ? "/desk/values/" + value.reportedId()
                : "/desk/indicators/" + id + "?unit=" + card.unitId() + "&from=" + days.first() + "&to="
                        + days.cutOff();
        return new CardCriterionPage.Value(
                names.indicator(ui, card.authorityId(), id),
                href,
                ScoreNames.value(ui, value == null ? null : value.exact()),
                indicators
                        .find(card.authorityId(), id)
                        .map(one -> ui.text(one.unit()))
                        .orElse(""),
                "score.source." + (value == null ? "none" : value.source()),
                value == null ? "" : value.version());
    }

    private List<CardCriterionPage.File> files(Ui ui, Scorecard card, String code, boolean mayAttach) {
        boolean objecting = card.state().isTold();
        return rounds.files(card).stream()
                .filter(file -> file.code().equals(code))
                .map(file -> file(ui, card, file, mayAttach && file.objection() == objecting))
                .toList();
    }

    private static CardCriterionPage.File file(Ui ui, Scorecard card, EntryFile file, boolean mayRemove) {
        String href = "/desk/scorecards/" + card.id() + "/files/" + file.documentId();
        return new CardCriterionPage.File(
                href, file.name(), ui.dateTime(file.addedAt()), file.objection(), mayRemove ? href + "/remove" : null);
    }

    private List<CardCriterionPage.Stage> stages(Ui ui, CardEntry entry, Points points, boolean told) {
        List<CardCriterionPage.Stage> stages = new ArrayList<>();
        if (!entry.points().applicable()) {
            stages.add(new CardCriterionPage.Stage("off", "–", entry.selfNote(), null));
        }
        stages.add(new CardCriterionPage.Stage("self", ScoreNames.points(ui, points.self()), entry.selfNote(), null));
        if (told) {
            stages.add(stage(ui, "appraised", entry.appraised(), entry.appraisal()));
        }
        if (entry.answer().at() != null) {
            stages.add(stage(ui, "answered", entry.points().answered(), entry.answer()));
        }
        if (told && entry.points().survey() != null) {
            stages.add(new CardCriterionPage.Stage(
                    "survey", ScoreNames.points(ui, entry.points().survey()), entry.surveySource(), null));
        }
        if (told && entry.points().council() != null) {
            stages.add(new CardCriterionPage.Stage(
                    "council", ScoreNames.points(ui, entry.points().council()), entry.councilNote(), null));
        }
        return stages;
    }

    private CardCriterionPage.Stage stage(Ui ui, String key, @Nullable BigDecimal points, CardEntry.Stage stage) {
        UUID account = stage.by();
        String name =
                account == null ? null : accounts.displayNames(List.of(account)).get(account);
        String by = name == null ? null : name + ", " + ui.dateTime(stage.at());
        return new CardCriterionPage.Stage(key, ScoreNames.points(ui, points), stage.words(), by);
    }
}
