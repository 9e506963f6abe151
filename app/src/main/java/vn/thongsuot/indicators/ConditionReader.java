package vn.thongsuot.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.thongsuot.facts.FactContract;
import vn.thongsuot.facts.FactField;
import vn.thongsuot.facts.FactOperand;
import vn.thongsuot.facts.FactPredicate;
import vn.thongsuot.shared.DomainException;

/** Reads a condition over the fields of one fact and checks its kinds (Vietnamese: đọc điều kiện). */
final class ConditionReader {

    private final Tokens tokens;
    private final FactContract fact;
    private final OperandReader operands;

    ConditionReader(Tokens tokens, FactContract fact) {
        this.tokens = tokens;
        this.fact = fact;
        this.operands = new OperandReader(tokens, fact);
    }

    /**
     * A whole text as a condition, such as the filter of a target.
     *
     * @throws DomainException IND-001 to IND-006, IND-011
     */
    static FactPredicate read(String text, FactContract fact) {
        if (text.isBlank()) {
            return FactPredicate.ALWAYS;
        }
        Tokens tokens = Tokens.of(text);
        FactPredicate predicate = new ConditionReader(tokens, fact).any();
        if (!tokens.atEnd()) {
            throw tokens.unexpected("and or");
        }
        return predicate;
    }

    FactPredicate any() {
        List<FactPredicate> parts = new ArrayList<>(List.of(all()));
        while (tokens.accept("or")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.getFirst() : new FactPredicate.Or(parts);
    }

    private FactPredicate all() {
        FactPredicate all = one();
        while (tokens.accept("and")) {
            all = FactPredicate.and(all, one());
        }
        return all;
    }

    private FactPredicate one() {
        if (tokens.accept("not")) {
            return new FactPredicate.Not(one());
        }
        if (tokens.accept("(")) {
            FactPredicate inside = any();
            tokens.expect(")");
            return inside;
        }
        return switch (tokens.peek().text()) {
            case "open" -> ofDossier(tokens.peek(1).is("("), new FactPredicate.Open(FactOperand.Moment.T));
            case "paused" -> ofDossier(tokens.peek(1).is("("), new FactPredicate.Paused(FactOperand.Moment.T));
            case "late_at" -> ofDossier(tokens.peek(1).is("("), new FactPredicate.LateAt(FactOperand.Moment.T));
            case "in_basket" -> inBasket();
            default -> comparison();
        };
    }

    /** With its moment; only dossiers are open, paused or late. */
    private FactPredicate ofDossier(boolean called, FactPredicate atT) {
        if (!called) {
            return comparison();
        }
        String name = tokens.next().text();
        if (!fact.name().equals("dossier")) {
            throw refused("IND-011", name, fact.name(), "dossier");
        }
        tokens.expect("(");
        FactOperand moment = operands.next();
        tokens.expect(")");
        if (!(moment instanceof FactOperand.Moment at)) {
            throw refused("IND-001", moment.text(), "T period_start baseline");
        }
        return switch (atT) {
            case FactPredicate.Open ignored -> new FactPredicate.Open(at);
            case FactPredicate.Paused ignored -> new FactPredicate.Paused(at);
            default -> new FactPredicate.LateAt(at);
        };
    }

    private FactPredicate inBasket() {
        tokens.next();
        if (!fact.name().equals("procedure")) {
            throw refused("IND-011", "in_basket", fact.name(), "procedure");
        }
        return new FactPredicate.InBasket();
    }

    private FactPredicate comparison() {
        FactOperand left = operands.next();
        if (tokens.accept("is")) {
            boolean not = tokens.accept("not");
            tokens.expect("null");
            FactPredicate empty = new FactPredicate.IsEmpty(left);
            return not ? new FactPredicate.Not(empty) : empty;
        }
        if (tokens.accept("in")) {
            return new FactPredicate.OneOf(column(left), list(column(left)));
        }
        for (FactPredicate.Operator operator : FactPredicate.Operator.values()) {
            if (tokens.accept(operator.sign())) {
                return compared(left, operator);
            }
        }
        FactField field = column(left);
        if (field.kind() != FactField.Kind.BOOL) {
            throw refused("IND-003", field.name(), field.kind().name(), "= != < <= > >= in is");
        }
        return new FactPredicate.Holds(field);
    }

    private FactPredicate compared(FactOperand left, FactPredicate.Operator operator) {
        boolean equality = operator == FactPredicate.Operator.EQUAL || operator == FactPredicate.Operator.UNEQUAL;
        if (left instanceof FactOperand.Column(FactField field) && field.kind().isText()) {
            return ofText(field, operator, equality);
        }
        FactOperand right = parameterised(left, operands.next());
        boolean numbers = left.kind().isNumber() && right.kind().isNumber();
        boolean times = left.kind().isTime() && right.kind().isTime();
        boolean ids = left.kind() == FactField.Kind.UNIT && right.kind() == FactField.Kind.UNIT && equality;
        if (!numbers && !times && !ids) {
            throw refused("IND-003", left.text(), left.kind().name(), right.text() + " (" + right.kind() + ")");
        }
        return new FactPredicate.Compare(left, operator, right);
    }

    private FactPredicate ofText(FactField field, FactPredicate.Operator operator, boolean equality) {
        if (!equality) {
            throw refused("IND-003", field.name(), field.kind().name(), operator.sign());
        }
        if (tokens.peek().kind() == Tokens.Kind.PARAMETER) {
            FactOperand parameter = new FactOperand.Parameter(tokens.next().text(), field.kind());
            return new FactPredicate.Compare(new FactOperand.Column(field), operator, parameter);
        }
        FactPredicate one = new FactPredicate.OneOf(field, Set.of(value(field)));
        return operator == FactPredicate.Operator.EQUAL ? one : new FactPredicate.Not(one);
    }

    private static FactOperand parameterised(FactOperand left, FactOperand right) {
        return right instanceof FactOperand.Parameter(String name, FactField.Kind ignored)
                ? new FactOperand.Parameter(name, left.kind())
                : right;
    }

    private Set<String> list(FactField field) {
        if (!field.kind().isText() && !field.kind().isNumber()) {
            throw refused("IND-003", field.name(), field.kind().name(), "in");
        }
        tokens.expect("{");
        Set<String> values = new TreeSet<>();
        do {
            values.add(value(field));
        } while (tokens.accept(","));
        tokens.expect("}");
        return values;
    }

    private String value(FactField field) {
        Tokens.Token token = tokens.peek();
        boolean fits = field.kind().isNumber()
                ? token.kind() == Tokens.Kind.NUMBER
                : token.kind() == Tokens.Kind.WORD
                        || token.kind() == Tokens.Kind.QUOTED
                        || field.kind() == FactField.Kind.CODE && token.kind() == Tokens.Kind.NUMBER;
        if (!fits || field.kind() == FactField.Kind.WORD && !field.words().contains(token.text())) {
            throw refused(
                    "IND-006",
                    token.text(),
                    field.name(),
                    field.words().isEmpty() ? field.kind().name() : String.join(", ", field.words()));
        }
        tokens.next();
        return token.text();
    }

    private static FactField column(FactOperand operand) {
        if (operand instanceof FactOperand.Column(FactField field)) {
            return field;
        }
        throw refused("IND-003", operand.text(), operand.kind().name(), "in");
    }

    /** @throws DomainException IND-002 if the fact has no such field */
    static FactField field(FactContract fact, String name) {
        return fact.find(name)
                .orElseThrow(() -> refused(
                        "IND-002",
                        name,
                        fact.name(),
                        String.join(", ", fact.fields().keySet())));
    }

    static DomainException refused(String code, String found, String... more) {
        return new DomainException(
                code,
                DomainException.Kind.INVALID,
                "Formula: '%s' does not fit; %s.".formatted(found, String.join("; ", more)),
                java.util.stream.Stream.concat(java.util.stream.Stream.of(found), java.util.Arrays.stream(more))
                        .toArray());
    }
}
