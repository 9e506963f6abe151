package vn.thongsuot.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.facts.FactAggregate;
import vn.thongsuot.facts.FactContract;
import vn.thongsuot.facts.FactContracts;
import vn.thongsuot.facts.FactField;
import vn.thongsuot.facts.FactPredicate;
import vn.thongsuot.shared.DomainException;

/**
 * Reads one side of an indicator (Vietnamese: đọc công thức): calculation over aggregates such as {@code count() where
 * outcome = granted} and other indicators such as {@code @dossiers.resolved}. Fields, kinds and words are checked; an error
 * names what was found and what is allowed.
 */
final class FormulaReader {

    private static final String STARTS =
            "count sum avg min max median distinct every latest least greatest coalesce each_month_end @ 0-9 (";

    private final Tokens tokens;
    private final FactContracts contracts;
    private final FactContract fact;
    private final String role;

    private FormulaReader(Tokens tokens, FactContracts contracts, FactContract fact, String role) {
        this.tokens = tokens;
        this.contracts = contracts;
        this.fact = fact;
        this.role = role;
    }

    /**
     * @param fact fact of the aggregates that name no other
     * @param role how its rows fall in a period; {@code refs} where every aggregate says its own
     * @throws DomainException IND-001 if it cannot be read, IND-002 for an unknown field, IND-003 for a value of the wrong
     *     kind, IND-006 for an unknown word, IND-009 for an unknown time role, IND-011 for a word of another fact; FAC-001
     */
    static Expression read(String text, FactContracts contracts, String fact, String role) {
        Tokens tokens = Tokens.of(text);
        FormulaReader reader = new FormulaReader(tokens, contracts, contracts.get(fact), role);
        Expression expression = reader.sum();
        if (!tokens.atEnd()) {
            throw tokens.unexpected("+ - * / . where on");
        }
        return expression;
    }

    private Expression sum() {
        Expression left = product();
        while (true) {
            if (tokens.accept("+")) {
                left = new Expression.Calculation(left, Expression.Operator.PLUS, product());
            } else if (tokens.accept("-")) {
                left = new Expression.Calculation(left, Expression.Operator.MINUS, product());
            } else {
                return left;
            }
        }
    }

    private Expression product() {
        Expression left = shifted();
        while (true) {
            if (tokens.accept("*")) {
                left = new Expression.Calculation(left, Expression.Operator.TIMES, shifted());
            } else if (tokens.accept("/")) {
                left = new Expression.Calculation(left, Expression.Operator.OVER, shifted());
            } else {
                return left;
            }
        }
    }

    private Expression shifted() {
        Expression what = value();
        while (tokens.accept(".")) {
            what = suffixed(what);
        }
        return what;
    }

    private Expression suffixed(Expression what) {
        String suffix = tokens.next().text();
        if (what instanceof Expression.Reference(String id, Expression.Reference.Part ignored)
                && (suffix.equals("num") || suffix.equals("den"))) {
            return new Expression.Reference(
                    id,
                    suffix.equals("num") ? Expression.Reference.Part.NUMERATOR : Expression.Reference.Part.DENOMINATOR);
        }
        tokens.expect("(");
        List<String> words = new ArrayList<>();
        while (!tokens.accept(")")) {
            if (tokens.atEnd()) {
                throw tokens.unexpected(")");
            }
            words.add(tokens.next().text());
        }
        return new Expression.Shifted(what, when(suffix, String.join(" ", words)));
    }

    private static Expression.When when(String suffix, String words) {
        return switch (suffix + " " + words) {
            case "at baseline" -> Expression.When.Day.BASELINE;
            case "at period start" -> Expression.When.Day.PERIOD_START;
            case "at previous year end" -> Expression.When.Day.PREVIOUS_YEAR_END;
            case "yearly_mean baseline years" -> Expression.When.Years.BASELINE;
            case "yearly_mean finished years after baseline" -> Expression.When.Years.AFTER_BASELINE;
            default -> {
                if (suffix.equals("prior") && words.matches("[1-9] years?")) {
                    yield new Expression.When.YearsBefore(words.charAt(0) - '0');
                }
                if (suffix.equals("at") && words.matches("\\d{4}-\\d{2}-\\d{2}")) {
                    yield new Expression.When.On(Tokens.requireDay(words));
                }
                throw ConditionReader.refused(
                        "IND-001",
                        "." + suffix + "(" + words + ")",
                        ".num .den .prior(1 year) .at(baseline) .at(period start) .at(previous year end)"
                                + " .at(2021-12-31) .yearly_mean(baseline years)"
                                + " .yearly_mean(finished years after baseline)");
            }
        };
    }

    private Expression value() {
        Tokens.Token token = tokens.peek();
        return switch (token.kind()) {
            case NUMBER -> new Expression.Number(new BigDecimal(tokens.next().text()));
            case REFERENCE -> new Expression.Reference(tokens.next().text(), Expression.Reference.Part.VALUE);
            case WORD -> called(token.text());
            default -> {
                if (!tokens.accept("(")) {
                    throw tokens.unexpected(STARTS);
                }
                Expression inside = sum();
                tokens.expect(")");
                yield inside;
            }
        };
    }

    private Expression called(String name) {
        Optional<Expression.Call.Function> function = Arrays.stream(Expression.Call.Function.values())
                .filter(known -> known.key().equals(name))
                .findFirst();
        if (function.isPresent()) {
            tokens.next();
            return new Expression.Call(function.get(), arguments());
        }
        return Arrays.stream(FactAggregate.Function.values())
                .filter(known -> known.key().equals(name))
                .findFirst()
                .map(this::aggregate)
                .orElseThrow(() -> tokens.unexpected(STARTS));
    }

    private List<Expression> arguments() {
        tokens.expect("(");
        List<Expression> arguments = new ArrayList<>();
        do {
            arguments.add(sum());
        } while (tokens.accept(","));
        tokens.expect(")");
        return arguments;
    }

    /** The fact that is read stands behind the brackets; what is inside is checked against it. */
    private Expression aggregate(FactAggregate.Function function) {
        tokens.next();
        int open = tokens.position();
        if (!tokens.peek().is("(")) {
            throw tokens.unexpected("(");
        }
        tokens.moveTo(tokens.behindBracket(open));
        FormulaReader own = source();
        int behind = tokens.position();
        tokens.moveTo(open + 1);
        FactPredicate every = null;
        FactField of = null;
        if (function == FactAggregate.Function.EVERY) {
            every = new ConditionReader(tokens, own.fact).any();
            tokens.expect("by");
        }
        if (function != FactAggregate.Function.COUNT) {
            of = own.field(function);
        }
        tokens.expect(")");
        tokens.moveTo(behind);
        FactPredicate where =
                tokens.accept("where") ? new ConditionReader(tokens, own.fact).any() : FactPredicate.ALWAYS;
        return new Expression.Aggregate(new FactAggregate(own.fact.name(), own.role, function, of, every, where));
    }

    private FormulaReader source() {
        FormulaReader own = this;
        if (tokens.accept("on")) {
            FactContract other = contracts.get(tokens.next().text());
            tokens.expect("at");
            own = new FormulaReader(tokens, contracts, other, tokens.next().text());
        }
        if (!own.fact.roles().contains(own.role)) {
            throw ConditionReader.refused("IND-009", own.role, own.fact.name(), String.join(", ", own.fact.roles()));
        }
        return own;
    }

    private FactField field(FactAggregate.Function function) {
        FactField field = ConditionReader.field(fact, tokens.next().text());
        boolean counted = function == FactAggregate.Function.DISTINCT || function == FactAggregate.Function.EVERY;
        boolean fits = counted
                ? field.kind().isText() || field.kind() == FactField.Kind.UNIT || field.kind() == FactField.Kind.UUID
                : field.kind().isNumber();
        if (!fits) {
            throw ConditionReader.refused(
                    "IND-003",
                    field.name(),
                    field.kind().name(),
                    function.name().toLowerCase(Locale.ROOT));
        }
        return field;
    }

    /** @return null for an empty text: the indicator is no ratio */
    static @Nullable Expression readOrNull(@Nullable String text, FactContracts contracts, String fact, String role) {
        return text == null || text.isBlank() ? null : read(text, contracts, fact, role);
    }
}
