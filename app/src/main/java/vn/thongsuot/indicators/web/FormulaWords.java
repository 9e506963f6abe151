package vn.thongsuot.indicators.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import vn.thongsuot.facts.FactAggregate;
import vn.thongsuot.facts.FactContracts;
import vn.thongsuot.facts.FactField;
import vn.thongsuot.facts.FactOperand;
import vn.thongsuot.facts.FactPredicate;
import vn.thongsuot.indicators.Expression;
import vn.thongsuot.platform.Ui;

/** A formula as a sentence in the reader's language (Vietnamese: công thức bằng lời), for those who do not read formulas. */
final class FormulaWords {

    private final Ui ui;
    private final FactContracts contracts;

    FormulaWords(Ui ui, FactContracts contracts) {
        this.ui = ui;
        this.contracts = contracts;
    }

    String of(Expression expression) {
        return switch (expression) {
            case Expression.Number(var number) -> ui.decimal(number.doubleValue());
            case Expression.Aggregate(FactAggregate aggregate) -> of(aggregate);
            case Expression.Reference reference -> ui.t("formula.reference." + key(reference.part()), reference.id());
            case Expression.Calculation calculation ->
                of(calculation.left()) + " " + ui.t("formula.operator." + key(calculation.operator())) + " "
                        + of(calculation.right());
            case Expression.Call call ->
                ui.t(
                        "formula.call." + key(call.function()),
                        joined(call.arguments().stream().map(this::of), "; "));
            case Expression.Shifted(Expression what, Expression.When when) ->
                ui.t("formula.shifted", of(what), when(when));
        };
    }

    private String when(Expression.When when) {
        return switch (when) {
            case Expression.When.Day day -> ui.t("formula.when." + key(day));
            case Expression.When.On on -> ui.date(on.day());
            case Expression.When.YearsBefore before -> ui.t("formula.when.yearsBefore", String.valueOf(before.years()));
            case Expression.When.Years years -> ui.t("formula.when.years." + key(years));
        };
    }

    private String of(FactAggregate aggregate) {
        String fact = ui.text(contracts.get(aggregate.fact()).title());
        FactField field = aggregate.of();
        String every = aggregate.every() == null ? "" : of(aggregate.every());
        String what =
                ui.t("formula.function." + key(aggregate.function()), fact, field == null ? "" : title(field), every);
        String when = switch (aggregate.role()) {
            case "as_of" -> ui.t("formula.role.asOf");
            case "year" -> ui.t("formula.role.year");
            default ->
                ui.t(
                        "formula.role.date",
                        title(contracts
                                .get(aggregate.fact())
                                .find(aggregate.role())
                                .orElseThrow()));
        };
        String where = of(aggregate.where());
        return what + " " + when + (where.isEmpty() ? "" : " " + ui.t("formula.where", where));
    }

    private String of(FactPredicate predicate) {
        return switch (predicate) {
            case FactPredicate.Compare compare ->
                of(compare.left()) + " " + compare.operator().sign() + " " + of(compare.right());
            case FactPredicate.OneOf one ->
                ui.t(
                        one.values().size() == 1 ? "formula.is" : "formula.oneOf",
                        title(one.field()),
                        joined(one.values().stream().map(this::word), ", "));
            case FactPredicate.IsEmpty empty -> ui.t("formula.empty", of(empty.operand()));
            case FactPredicate.Holds holds -> title(holds.field());
            case FactPredicate.Not(FactPredicate.IsEmpty empty) -> ui.t("formula.known", of(empty.operand()));
            case FactPredicate.Not not -> ui.t("formula.not", of(not.part()));
            case FactPredicate.And and ->
                joined(and.parts().stream().map(this::inner), " " + ui.t("formula.and") + " ");
            case FactPredicate.Or or -> joined(or.parts().stream().map(this::inner), " " + ui.t("formula.or") + " ");
            case FactPredicate.Open ignored -> ui.t("formula.open");
            case FactPredicate.Paused ignored -> ui.t("formula.paused");
            case FactPredicate.LateAt ignored -> ui.t("formula.lateAt");
            case FactPredicate.InBasket ignored -> ui.t("formula.inBasket");
        };
    }

    private String inner(FactPredicate part) {
        return part instanceof FactPredicate.Or ? "(" + of(part) + ")" : of(part);
    }

    private String of(FactOperand operand) {
        return switch (operand) {
            case FactOperand.Column column -> title(column.field());
            case FactOperand.Number number -> ui.decimal(number.value().doubleValue());
            case FactOperand.Word word -> word(word.word());
            case FactOperand.Day day -> ui.date(day.day());
            case FactOperand.Moment moment -> ui.t("formula.moment." + key(moment));
            case FactOperand.Parameter parameter -> ui.t("formula.parameter", parameter.name());
            case FactOperand.Coalesce coalesce ->
                ui.t("formula.call.coalesce", joined(coalesce.parts().stream().map(this::of), "; "));
        };
    }

    private String title(FactField field) {
        return ui.text(field.title());
    }

    /** A declared word in the reader's language; a code as it is. */
    private String word(String word) {
        String key = "fact.word." + word;
        String known = ui.known(key);
        return known.equals(key) ? word : known;
    }

    private static String joined(Stream<String> parts, String between) {
        return parts.collect(joining(between));
    }

    private static String key(Enum<?> value) {
        String[] words =
                Objects.requireNonNull(value).name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder key = new StringBuilder(words[0]);
        for (String word : List.of(words).subList(1, words.length)) {
            key.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return key.toString();
    }
}
