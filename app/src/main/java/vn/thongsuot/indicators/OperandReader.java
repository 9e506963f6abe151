package vn.thongsuot.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thongsuot.facts.FactContract;
import vn.thongsuot.facts.FactField;
import vn.thongsuot.facts.FactOperand;
import vn.thongsuot.shared.DomainException;

/** Reads what stands beside an operator: a number, word, day, parameter, moment, field or {@code coalesce} of them. */
final class OperandReader {

    private final Tokens tokens;
    private final FactContract fact;

    OperandReader(Tokens tokens, FactContract fact) {
        this.tokens = tokens;
        this.fact = fact;
    }

    /**
     * The next one.
     *
     * @throws DomainException IND-001 where none stands there, IND-002 if the fact has no such field
     */
    FactOperand next() {
        Tokens.Token token = tokens.next();
        return switch (token.kind()) {
            case NUMBER -> new FactOperand.Number(new BigDecimal(token.text()));
            case QUOTED -> new FactOperand.Word(token.text());
            case DAY -> new FactOperand.Day(LocalDate.parse(token.text()));
            case PARAMETER -> new FactOperand.Parameter(token.text(), FactField.Kind.DECIMAL);
            case WORD -> named(token.text());
            default -> {
                tokens.moveTo(tokens.position() - 1);
                throw tokens.unexpected(String.join(" ", fact.fields().keySet()));
            }
        };
    }

    private FactOperand named(String name) {
        return switch (name) {
            case "T" -> FactOperand.Moment.T;
            case "period_start" -> FactOperand.Moment.PERIOD_START;
            case "baseline" -> FactOperand.Moment.BASELINE;
            case "coalesce" -> coalesce();
            default -> new FactOperand.Column(ConditionReader.field(fact, name));
        };
    }

    private FactOperand coalesce() {
        tokens.expect("(");
        List<FactOperand> parts = new ArrayList<>();
        do {
            parts.add(next());
        } while (tokens.accept(","));
        tokens.expect(")");
        return new FactOperand.Coalesce(parts);
    }
}
