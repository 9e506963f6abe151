package vn.thongsuot.facts;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes conditions and values of one fact and span as SQL over the alias {@code f}, units over {@code u}. */
final class FactSql {

    private final FactTable table;
    private final String fact;
    private final String role;
    private final FactSpan span;
    private final ZoneId zone;
    private final SqlValues values;
    private final String unitAlias;

    FactSql(FactAggregate first, FactSpan span, ZoneId zone, SqlValues values) {
        this.table = FactTable.of(first.fact());
        this.fact = first.fact();
        this.role = first.role();
        this.span = span;
        this.zone = zone;
        this.values = values;
        this.unitAlias = "u";
    }

    /** Rows of the fact that are recorded, and lie in the period by their role. */
    String base(UUID authorityId) {
        return base(authorityId, inPeriod());
    }

    /** The same for a role that is a day, over other days than the span's. */
    String base(UUID authorityId, SpanDays.Hull days) {
        return base(authorityId, day() + " between " + values.bind(days.from()) + " and " + values.bind(days.to()));
    }

    private String base(UUID authorityId, String period) {
        String base = "f.authority_id = " + values.bind(authorityId) + " and " + recorded("f") + " and " + period;
        return table == FactTable.DOSSIER ? base : "f.fact = " + values.bind(fact) + " and " + base;
    }

    /** The unit as it was on the row's day. */
    String unitJoin() {
        String day = day();
        return " left join pub.unit_version u on u.unit_id = f.unit_id and u.valid_from <= " + day
                + " and (u.valid_to is null or u.valid_to > " + day + ")";
    }

    /** The day on which the row counts. */
    String day() {
        return switch (role) {
            case FactContract.AS_OF -> day(span.at());
            case FactContract.YEAR -> "least(make_date(f.year, 12, 31), " + day(span.at()) + ")";
            default -> table.column(FactField.own(role, FactField.Kind.DATE, ROLE));
        };
    }

    private static final vn.thongsuot.shared.LocalizedText ROLE = vn.thongsuot.shared.LocalizedText.of("ngày", "day");

    private String inPeriod() {
        return switch (role) {
            case FactContract.AS_OF ->
                table == FactTable.DOSSIER ? "true" : inForce("f", values.bind(dayOf(span.at())));
            case FactContract.YEAR ->
                "f.year between " + span.from().getYear() + " and " + span.to().getYear();
            default -> day() + " between " + values.bind(span.from()) + " and " + values.bind(span.to());
        };
    }

    private static String inForce(String alias, String day) {
        return "(" + alias + ".valid_from is null or " + alias + ".valid_from <= " + day + "::date) and (" + alias
                + ".valid_to is null or " + alias + ".valid_to > " + day + "::date)";
    }

    private String recorded(String alias) {
        if (span.recordedAt() == null) {
            return alias + ".recorded_to is null";
        }
        String at = values.bind(span.recordedAt());
        return alias + ".recorded_from <= " + at + " and (" + alias + ".recorded_to is null or " + alias
                + ".recorded_to > " + at + ")";
    }

    /** A field, as number, text, day, instant or yes-or-no. */
    String field(FactField field) {
        return switch (field.name()) {
            case "unit_level" -> unitAlias + ".level";
            case "unit_kind" -> unitAlias + ".kind";
            default -> table.column(field);
        };
    }

    String predicate(FactPredicate predicate) {
        return switch (predicate) {
            case FactPredicate.Compare compare -> compare(compare);
            case FactPredicate.OneOf one -> oneOf(one);
            case FactPredicate.IsEmpty empty -> operand(empty.operand(), false) + " is null";
            case FactPredicate.Holds holds -> field(holds.field());
            case FactPredicate.Not not -> "(" + predicate(not.part()) + ") is not true";
            case FactPredicate.And and -> joined(and.parts(), " and ", "true");
            case FactPredicate.Or or -> joined(or.parts(), " or ", "false");
            case FactPredicate.Open open -> open(open.at());
            case FactPredicate.Paused paused ->
                "(f.paused_since is not null and f.paused_since <= " + moment(paused.at(), false) + ")";
            case FactPredicate.LateAt late -> lateAt(moment(late.at(), false));
            case FactPredicate.InBasket ignored -> inBasket();
        };
    }

    private String joined(List<FactPredicate> parts, String word, String none) {
        return parts.isEmpty()
                ? none
                : parts.stream().map(part -> "(" + predicate(part) + ")").collect(joining(word));
    }

    private String oneOf(FactPredicate.OneOf one) {
        String list = one.values().stream()
                .map(value -> values.bind(one.field().kind().isNumber() ? new BigDecimal(value) : (Object) value))
                .collect(joining(", "));
        return field(one.field()) + " in (" + list + ")";
    }

    /** Days and instants are compared as days. */
    private String compare(FactPredicate.Compare compare) {
        boolean asDays = isDay(compare.left()) || isDay(compare.right());
        return operand(compare.left(), asDays) + " " + compare.operator().sign().replace("!=", "<>") + " "
                + operand(compare.right(), asDays);
    }

    private static boolean isDay(FactOperand operand) {
        return operand.kind() == FactField.Kind.DATE && !(operand instanceof FactOperand.Moment);
    }

    private String operand(FactOperand operand, boolean asDay) {
        return switch (operand) {
            case FactOperand.Column(FactField field) ->
                asDay && field.kind() == FactField.Kind.INSTANT ? toDay(field(field)) : field(field);
            case FactOperand.Number(BigDecimal number) -> values.bind(number);
            case FactOperand.Word(String word) -> values.bind(word);
            case FactOperand.Day(LocalDate day) -> values.bind(day) + "::date";
            case FactOperand.Moment moment -> moment(moment, asDay);
            case FactOperand.Parameter parameter -> parameter(parameter);
            case FactOperand.Coalesce(List<FactOperand> parts) ->
                parts.stream().map(part -> operand(part, asDay)).collect(joining(", ", "coalesce(", ")"));
        };
    }

    private String moment(FactOperand.Moment moment, boolean asDay) {
        return switch (moment) {
            case T -> asDay ? day(span.at()) : values.bind(span.at()) + "::timestamptz";
            case PERIOD_START -> moment(span.from(), asDay);
            case BASELINE -> moment(span.baseline(), asDay);
        };
    }

    private String moment(@Nullable LocalDate day, boolean asDay) {
        if (asDay || day == null) {
            return values.bind(day) + (asDay ? "::date" : "::timestamptz");
        }
        return values.bind(day.atStartOfDay(zone).toInstant()) + "::timestamptz";
    }

    private String parameter(FactOperand.Parameter parameter) {
        String given = span.parameters().get(parameter.name());
        return parameter.kind().isNumber()
                ? values.bind(given == null ? null : new BigDecimal(given)) + "::numeric"
                : values.bind(given) + "::text";
    }

    private String open(FactOperand.Moment at) {
        if (at == FactOperand.Moment.T && span.running()) {
            return "f.ended_at is null and f.received_on <= " + day(span.at());
        }
        String moment = moment(at, false);
        return "f.received_on <= " + moment(at, true) + " and (f.ended_at is null or f.ended_at > " + moment + ")";
    }

    private static String lateAt(String moment) {
        return "f.due_at <= " + moment + " and coalesce(f.ended_at, " + moment
                + ") > f.due_at and (f.paused_since is null or f.paused_since > f.due_at)";
    }

    private String inBasket() {
        return inBasket("b", span.baseline()) + " and " + inBasket("e", span.periodEnd());
    }

    private String inBasket(String alias, @Nullable LocalDate day) {
        return String.format(
                Locale.ROOT,
                "exists (select from facts.row_version %1$s where %1$s.authority_id = f.authority_id and %1$s.fact = f.fact"
                        + " and %1$s.unit_id = f.unit_id and %1$s.\"values\" ->> 'procedure_code' = f.\"values\" ->> 'procedure_code'"
                        + " and %2$s and %3$s)",
                alias,
                recorded(alias),
                inForce(alias, values.bind(day)));
    }

    private String toDay(String instant) {
        return "(" + instant + " at time zone " + values.bind(zone.getId()) + ")::date";
    }

    private String day(Instant at) {
        return values.bind(dayOf(at)) + "::date";
    }

    private LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
