package vn.thongsuot.surveys.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.surveys.questionnaires.Question;
import vn.thongsuot.surveys.results.Estimate;
import vn.thongsuot.surveys.results.Index;
import vn.thongsuot.surveys.results.Marks;
import vn.thongsuot.surveys.results.Results;
import vn.thongsuot.surveys.rounds.Formula;
import vn.thongsuot.surveys.rounds.Round;

/** Makes pages of results. */
@Component
class ResultPages {

    private static final String LONG = "result.interval";
    private static final String SHORT = "result.interval.short";

    private final SurveyNames names;

    ResultPages(SurveyNames names) {
        this.names = names;
    }

    ResultPage page(Ui ui, Results results, Optional<Results> previous, String base, boolean forEverybody) {
        Round round = results.round();
        Map<String, Integer> numbers = results.form().form().numbers();
        Formula formula = round.formula();
        return new ResultPage(
                ui,
                forEverybody,
                base,
                ui.text(round.name()),
                about(ui, round),
                headline(ui, results.index(), formula),
                sentences(ui, results, previous),
                results.items().stream()
                        .sorted(Comparator.comparingDouble(
                                item -> value(item.index().by(formula))))
                        .map(item -> bar(
                                ui,
                                ui.t("survey.item." + item.item().key()),
                                item.index().by(formula)))
                        .toList(),
                results.questions().stream()
                        .filter(one -> one.question().onScale())
                        .map(one -> scale(ui, one, numbers))
                        .toList(),
                results.questions().stream()
                        .filter(one -> !one.question().onScale())
                        .map(one -> chosen(ui, one, numbers))
                        .toList(),
                results.groups().stream()
                        .map(group -> group(ui, group, formula))
                        .toList(),
                group(ui, results.landConstructionInvestment(), formula),
                units(ui, results, formula),
                forEverybody ? List.of() : marks(ui, results),
                forEverybody ? null : withoutMarked(ui, results, formula),
                results.form().sample() ? ui.t("result.sample") : null);
    }

    private String about(Ui ui, Round round) {
        return round.code() + " · " + names.unit(ui, round.unitId()) + " · " + ui.date(round.opensOn()) + " – "
                + ui.date(round.closesOn());
    }

    private static ResultPage.Headline headline(Ui ui, Index index, Formula formula) {
        Formula other = formula == Formula.TOP_TWO ? Formula.MEAN : Formula.TOP_TWO;
        return new ResultPage.Headline(
                SurveyNames.percent(ui, index.by(formula)),
                ui.t("round.formula." + formula.key()),
                SurveyNames.interval(ui, index.by(formula), LONG),
                SurveyNames.percent(ui, index.by(other)),
                ui.t("round.formula." + other.key()),
                SurveyNames.interval(ui, index.by(other), LONG));
    }

    /** Those without a value last. */
    private static double value(@Nullable Estimate estimate) {
        return estimate == null ? 2 : estimate.value();
    }

    private static List<String> sentences(Ui ui, Results results, Optional<Results> previous) {
        Results.Response response = results.response();
        List<String> sentences = new ArrayList<>();
        if (results.round().design().isRandom()) {
            sentences.add(ui.t(
                    "result.response.sample",
                    ui.number(response.population()),
                    ui.number(response.wanted()),
                    ui.decimal(results.round().marginPermille() / 10.0),
                    ui.number(response.invited()),
                    ui.number(response.answered()),
                    ui.decimal(share(response.answered(), response.invited()))));
            sentences.add(ui.t(response.isEnough() ? "result.enough" : "result.few"));
        } else {
            sentences.add(ui.t("result.response.open", ui.number(response.answered())));
            sentences.add(ui.t("result.noInterval"));
        }
        if (response.answered() > 0 && results.questions().isEmpty()) {
            sentences.add(ui.t("result.hidden.all"));
        }
        Estimate now = results.index().by(results.round().formula());
        Estimate then =
                previous.map(one -> one.index().by(results.round().formula())).orElse(null);
        if (now != null && then != null) {
            sentences.add(comparison(ui, previous.get().round().code(), now, then));
        }
        return sentences;
    }

    private static String comparison(Ui ui, String code, Estimate now, Estimate then) {
        double change = (now.value() - then.value()) * 100;
        String points = (change < 0 ? "−" : "+") + ui.decimal(Math.abs(change));
        return ui.t("result.previous", code, SurveyNames.percent(ui, then), points) + " "
                + ui.t(apart(now, then) ? "result.previous.apart" : "result.previous.near");
    }

    /** Whether the intervals do not touch. */
    private static boolean apart(Estimate now, Estimate then) {
        Double low = now.low();
        Double high = now.high();
        Double thenLow = then.low();
        Double thenHigh = then.high();
        return low != null && high != null && thenLow != null && thenHigh != null && (low > thenHigh || high < thenLow);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    private static ResultPage.Bar bar(Ui ui, String name, @Nullable Estimate estimate) {
        return new ResultPage.Bar(
                name,
                SurveyNames.percent(ui, estimate),
                SurveyNames.interval(ui, estimate, SHORT),
                estimate == null ? "" : ui.number(estimate.answers()),
                estimate == null ? null : percent(estimate.value()),
                estimate == null ? null : percentOrNull(estimate.low()),
                estimate == null ? null : percentOrNull(estimate.high()));
    }

    private static ResultPage.Bar group(Ui ui, Results.GroupResult group, Formula formula) {
        ResultPage.Bar bar =
                bar(ui, ui.t("survey.group." + group.group()), group.index().by(formula));
        String value = group.shown() ? bar.value() : ui.t("result.hidden");
        return new ResultPage.Bar(
                bar.name(), value, bar.interval(), ui.number(group.answered()), bar.at(), bar.low(), bar.high());
    }

    private static ResultPage.Scale scale(Ui ui, Results.QuestionResult result, Map<String, Integer> numbers) {
        List<ResultPage.Scale.Part> parts = new ArrayList<>();
        double whole = Question.LEVELS.stream()
                .mapToDouble(level -> part(result, level))
                .sum();
        double from = 0;
        for (String level : Question.LEVELS) {
            double width = whole == 0 ? 0 : part(result, level) / whole;
            parts.add(new ResultPage.Scale.Part(
                    "l" + level,
                    percent(from),
                    percent(width),
                    ui.t("scale." + level) + ": " + ui.decimal(width * 100) + "%"));
            from += width;
        }
        Estimate topTwo = result.index().topTwo();
        return new ResultPage.Scale(
                String.valueOf(numbers.get(result.question().key())),
                ui.text(result.question().text()),
                parts,
                SurveyNames.percent(ui, topTwo),
                SurveyNames.percent(ui, result.index().mean()),
                topTwo == null ? "0" : ui.number(topTwo.answers()));
    }

    private static double part(Results.QuestionResult result, String level) {
        Results.ShareOf share = result.shares().get(level);
        return share == null ? 0 : share.part();
    }

    private static ResultPage.Chosen chosen(Ui ui, Results.QuestionResult result, Map<String, Integer> numbers) {
        List<ResultPage.Bar> options = result.question().options().stream()
                .map(option -> {
                    Results.ShareOf share =
                            Objects.requireNonNullElse(result.shares().get(option.key()), new Results.ShareOf(0, 0));
                    return new ResultPage.Bar(
                            ui.text(option.text()),
                            ui.decimal(share.part() * 100) + "%",
                            "",
                            ui.number(share.times()),
                            percent(share.part()),
                            null,
                            null);
                })
                .toList();
        return new ResultPage.Chosen(
                String.valueOf(numbers.get(result.question().key())),
                ui.text(result.question().text()),
                options);
    }

    private List<ResultPage.UnitRow> units(Ui ui, Results results, Formula formula) {
        return results.units().stream()
                .map(unit -> new ResultPage.UnitRow(
                        names.unit(ui, unit.unitId()),
                        ui.number(unit.invited()),
                        ui.number(unit.answered()),
                        unit.shown() ? SurveyNames.percent(ui, unit.index().by(formula)) : ui.t("result.hidden"),
                        SurveyNames.interval(ui, unit.index().by(formula), SHORT)))
                .toList();
    }

    /** All units first. */
    private List<ResultPage.MarkRow> marks(Ui ui, Results results) {
        return Stream.concat(
                        Stream.of(mark(ui, ui.t("round.sum"), results.allMarks())),
                        results.marks().stream()
                                .filter(marks -> marks.any() > 0)
                                .map(marks -> mark(ui, names.unit(ui, marks.unitId()), marks)))
                .toList();
    }

    private static ResultPage.MarkRow mark(Ui ui, String name, Marks marks) {
        return new ResultPage.MarkRow(
                name,
                ui.number(marks.answers()),
                ui.number(marks.device()),
                ui.number(marks.straight()),
                ui.number(marks.fast()),
                ui.number(marks.burst()),
                ui.number(marks.any()));
    }

    private static @Nullable String withoutMarked(Ui ui, Results results, Formula formula) {
        if (results.allMarks().any() == 0) {
            return null;
        }
        return results.unmarked().by(formula) == null
                ? ui.t("result.withoutMarked.few")
                : ui.t(
                        "result.withoutMarked",
                        SurveyNames.percent(ui, results.unmarked().by(formula)),
                        SurveyNames.percent(ui, results.index().by(formula)));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f", share * 100);
    }

    private static @Nullable String percentOrNull(@Nullable Double share) {
        return share == null ? null : percent(share);
    }
}
