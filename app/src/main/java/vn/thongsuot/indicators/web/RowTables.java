package vn.thongsuot.indicators.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thongsuot.access.Actor;
import vn.thongsuot.exports.ExportFilter;
import vn.thongsuot.facts.FactContracts;
import vn.thongsuot.facts.FactDrill;
import vn.thongsuot.facts.FactField;
import vn.thongsuot.facts.FactRequest;
import vn.thongsuot.facts.UnitGroup;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.IndicatorRows;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitScope;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Ui;

/** Rows of any fact as a table with the fields of its contract. */
final class RowTables {

    private static final int PAGE = 50;
    private static final int FIRST = 5;

    private final IndicatorRows rows;
    private final UnitChoices units;
    private final FactContracts contracts;

    RowTables(IndicatorRows rows, UnitChoices units, FactContracts contracts) {
        this.rows = rows;
        this.units = units;
        this.contracts = contracts;
    }

    RowsPage page(
            Ui ui,
            Actor actor,
            Indicator indicator,
            Question question,
            UnitView unit,
            IndicatorRows.Side side,
            FactRequest part,
            int partNumber,
            int asked,
            UnitScope scope,
            UnitGroup group) {
        int at = Math.clamp(asked, 1, 1_000_000);
        long total = rows.count(actor.authorityId(), group, part).rows();
        List<FactField> fields = contracts.get(part.aggregate().fact()).listed();
        List<FactDrill.Row> list = rows.list(actor.authorityId(), group, part, (at - 1) * PAGE, PAGE);
        String query = "?unit=" + unit.id() + scope.query() + "&from=" + question.from() + "&to=" + question.to()
                + (question.filter() == null
                        ? ""
                        : "&filter=" + URLEncoder.encode(question.filter(), StandardCharsets.UTF_8));
        String here = "/desk/indicators/" + indicator.id() + "/rows" + query + "&side=" + side.key() + "&part="
                + partNumber + "&page=";
        List<String> heads = new ArrayList<>(List.of(ui.t("board.unit")));
        fields.forEach(field -> heads.add(ui.text(field.title())));
        return new RowsPage(
                ui,
                indicator,
                ui.text(unit.name()),
                "indicator.side." + side.key(),
                ui.number(total),
                part.aggregate().text(),
                heads,
                list.stream().map(row -> cells(ui, row, fields, question)).toList(),
                exported(indicator.id(), question, unit, scope, side, partNumber),
                "/desk/indicators/" + indicator.id() + query,
                at > 1 ? here + (at - 1) : null,
                (long) at * PAGE < total ? here + (at + 1) : null,
                at);
    }

    /** The same rows as files, all of them. */
    private static ExportFilter exported(
            String indicator, Question question, UnitView unit, UnitScope scope, IndicatorRows.Side side, int part) {
        Map<String, String> filters = new HashMap<>(Map.of(
                "indicator", indicator,
                "unit", unit.id().toString(),
                "scope", scope.key(),
                "from", question.from().toString(),
                "to", question.to().toString(),
                "side", side.key(),
                "part", String.valueOf(part)));
        if (question.filter() != null) {
            filters.put("filter", question.filter());
        }
        return new ExportFilter(filters);
    }

    /** Heads of the first rows; none where the formula counts nothing itself. */
    List<String> heads(Ui ui, List<FactRequest> parts) {
        List<String> heads = new ArrayList<>();
        if (!parts.isEmpty()) {
            heads.add(ui.t("board.unit"));
            shown(parts.getFirst()).forEach(field -> heads.add(ui.text(field.title())));
        }
        return heads;
    }

    /** The first rows behind a formula, with the fields that it reads. */
    List<List<String>> first(Ui ui, Actor actor, UnitGroup group, List<FactRequest> parts, LocalDate on) {
        if (parts.isEmpty()) {
            return List.of();
        }
        Question question = Question.of("", null, on, on);
        return rows.list(actor.authorityId(), group, parts.getFirst(), 0, FIRST).stream()
                .map(row -> cells(ui, row, shown(parts.getFirst()), question))
                .toList();
    }

    private List<FactField> shown(FactRequest part) {
        Set<String> read = part.aggregate().fieldNames().collect(Collectors.toSet());
        return contracts.get(part.aggregate().fact()).listed().stream()
                .filter(field -> read.contains(field.name()))
                .toList();
    }

    /** A row as the page shows it. */
    List<String> cells(Ui ui, FactDrill.Row row, List<FactField> fields, Question question) {
        List<String> cells = new ArrayList<>(List.of(units.name(ui, row.unitId(), question.to())));
        for (FactField field : fields) {
            String value = row.values().get(field.name());
            cells.add(value == null ? "" : cell(ui, field, value, question));
        }
        return cells;
    }

    private String cell(Ui ui, FactField field, String value, Question question) {
        return switch (field.kind()) {
            case BOOL -> ui.t(value.equals("true") ? "indicator.yes" : "indicator.no");
            case DATE -> ui.date(LocalDate.parse(value));
            case INSTANT -> value.substring(0, Math.min(16, value.length())).replace('T', ' ');
            case MONEY -> ui.money(Long.parseLong(value));
            case UNIT -> units.name(ui, UUID.fromString(value), question.to());
            case WORD -> ui.known("fact.word." + value);
            default -> value;
        };
    }
}
