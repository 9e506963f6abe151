package vn.thongsuot.scoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.scoring.core.Rule;

/** Says a rule in words (Vietnamese: diễn giải cách chấm), one line for each step or option. */
@Component
class RuleWords {

    private final ScoreNames names;

    RuleWords(ScoreNames names) {
        this.names = names;
    }

    List<String> lines(Ui ui, UUID authorityId, @Nullable Rule rule) {
        return switch (rule) {
            case null -> List.of();
            case Rule.Formula formula ->
                List.of(ui.t(
                        "score.rule.formula",
                        named(ui, authorityId, formula.term().text(), rule)));
            case Rule.Steps steps -> steps(ui, authorityId, steps);
            case Rule.Choice choice ->
                choice.options().stream()
                        .map(option ->
                                ui.t("score.rule.option", option.label(), ScoreNames.points(ui, option.points())))
                        .toList();
            case Rule.Survey survey -> List.of(ui.t("score.rule.survey"));
            case Rule.Council council -> List.of(ui.t("score.rule.council"));
        };
    }

    private List<String> steps(Ui ui, UUID authorityId, Rule.Steps steps) {
        List<String> lines = new ArrayList<>();
        lines.add(ui.t("score.rule.steps", named(ui, authorityId, steps.of().text(), steps)));
        for (Rule.Step step : steps.steps()) {
            String bound = step.bound() == null ? ui.t("score.rule.mean") : ScoreNames.points(ui, step.bound());
            lines.add(ui.t("score.rule.step", step.comparison().sign(), bound, ScoreNames.points(ui, step.points())));
        }
        lines.add(ui.t("score.rule.otherwise", ScoreNames.points(ui, steps.otherwise())));
        return lines;
    }

    /** With the names of the indicators in the place of their ids. */
    private String named(Ui ui, UUID authorityId, String text, Rule rule) {
        String words = text.startsWith("(") && text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
        for (String id : rule.indicators().stream()
                .sorted(java.util.Comparator.comparing(String::length).reversed())
                .toList()) {
            words = words.replace("@" + id, "«" + names.indicator(ui, authorityId, id) + "»");
        }
        return words.replace(" * ", " × ");
    }

    private static String sign(Rule.Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            default -> comparison.sign();
        };
    }
}
