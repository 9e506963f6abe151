package vn.thongsuot.scoring.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.scoring.core.Effect;
import vn.thongsuot.scoring.sets.CellProblem;
import vn.thongsuot.scoring.sets.IndexSet;
import vn.thongsuot.scoring.sets.IndexSets;
import vn.thongsuot.scoring.sets.SetAction;
import vn.thongsuot.scoring.sets.SetCriterion;
import vn.thongsuot.scoring.sets.SetLevel;
import vn.thongsuot.scoring.sets.SetProblem;
import vn.thongsuot.scoring.sets.SetState;

/** Makes the models of the pages about criteria sets. */
@Component
class SetPages {

    private final IndexSets sets;
    private final ScoreNames names;
    private final RuleWords rules;

    SetPages(IndexSets sets, ScoreNames names, RuleWords rules) {
        this.sets = sets;
        this.names = names;
        this.rules = rules;
    }

    SetListPage list(Ui ui, Actor actor) {
        return new SetListPage(
                ui,
                sets.list(actor.authorityId()).stream()
                        .map(set -> new SetListPage.Row(
                                "/desk/index-sets/" + set.id(),
                                ui.text(set.name()),
                                set.code(),
                                set.year(),
                                "score.level." + set.level().key(),
                                "score.set.state." + set.state().key(),
                                ScoreNames.look(set.state()),
                                set.sample()))
                        .toList(),
                actor.may(Permission.PROGRAMME_EDIT));
    }

    SetPage page(Ui ui, Actor actor, IndexSet set, List<CellProblem> cells, Map<String, String> errors) {
        List<SetCriterion> criteria = sets.criteria(set.id());
        List<String> problems = set.state() == SetState.DRAFT
                ? sets.problems(set).stream().map(problem -> words(ui, problem)).toList()
                : List.of();
        BigDecimal max = criteria.stream()
                .filter(one -> one.isLeaf() && one.effect() == Effect.BASE)
                .map(SetCriterion::max)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new SetPage(
                ui,
                set,
                names.unit(ui, set.ownerUnitId()),
                names.unit(ui, set.officeUnitId()),
                ScoreNames.points(ui, max),
                set.classes().stream()
                        .map(one -> ui.t("score.class.from", one.name(), ScoreNames.points(ui, one.from())))
                        .toList(),
                criteria.stream().map(one -> line(ui, set, one)).toList(),
                problems,
                cells,
                Arrays.stream(SetAction.values())
                        .filter(action -> sets.may(actor, set, action))
                        .toList(),
                actor.may(Permission.PROGRAMME_EDIT),
                set.state() == SetState.ISSUED && actor.may(Permission.PROGRAMME_EDIT),
                errors);
    }

    static String words(Ui ui, SetProblem problem) {
        String text =
                ui.t("score.problem." + problem.key(), problem.parameters().toArray());
        return problem.code().isEmpty() ? text : problem.code() + ": " + text;
    }

    private SetPage.Line line(Ui ui, IndexSet set, SetCriterion criterion) {
        UUID appraiser = criterion.appraiserUnitId();
        return new SetPage.Line(
                criterion.code(),
                ui.text(criterion.name()),
                Math.min(3, criterion.depth()),
                criterion.isLeaf(),
                ScoreNames.points(ui, criterion.max()),
                "score.effect." + criterion.effect().key(),
                rules.lines(ui, set.authorityId(), criterion.rule()),
                criterion.evidence(),
                appraiser == null ? null : names.unit(ui, appraiser),
                criterion.area() == null ? null : ui.t("area." + criterion.area()));
    }

    SetFormPage form(
            Ui ui,
            Actor actor,
            @Nullable IndexSet set,
            @Nullable UUID from,
            TypedForm written,
            Map<String, String> errors) {
        return new SetFormPage(
                ui,
                set,
                from,
                written,
                names.units(ui, actor.authorityId(), written.id("owner").orElse(null)),
                names.units(ui, actor.authorityId(), written.id("office").orElse(null)),
                Arrays.stream(SetLevel.values())
                        .map(level -> new Choice(
                                level.key(),
                                ui.t("score.level." + level.key()),
                                level.key().equals(written.text("level"))))
                        .toList(),
                errors);
    }

    CriterionFormPage criterion(
            Ui ui, IndexSet set, @Nullable String code, TypedForm written, Map<String, String> errors) {
        return new CriterionFormPage(
                ui,
                set,
                code,
                written,
                Arrays.stream(Effect.values())
                        .map(effect -> new Choice(
                                effect.key(),
                                ui.t("score.effect." + effect.key()),
                                effect.key().equals(written.text("effect"))))
                        .toList(),
                Arrays.stream(ReformArea.values())
                        .map(area -> new Choice(
                                area.key(),
                                ui.t("area." + area.key()),
                                area.key().equals(written.text("area"))))
                        .toList(),
                names.units(ui, set.authorityId(), written.id("appraiser").orElse(null)),
                errors);
    }
}
