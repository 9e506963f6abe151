package vn.thongsuot.indicators.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.exports.ExportFilter;
import vn.thongsuot.exports.ExportSource;
import vn.thongsuot.exports.RowSink;
import vn.thongsuot.facts.FactContracts;
import vn.thongsuot.facts.FactField;
import vn.thongsuot.facts.FactRequest;
import vn.thongsuot.facts.UnitGroup;
import vn.thongsuot.indicators.IndicatorRows;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitGroups;
import vn.thongsuot.indicators.UnitScope;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Ui;

/** The rows behind a figure as a file (Vietnamese: kết xuất các dòng của chỉ số). */
@Component
class RowExport implements ExportSource {

    static final String NAME = "indicator-rows";

    private final IndicatorRows rows;
    private final UnitChoices units;
    private final UnitGroups groups;
    private final FactContracts contracts;

    RowExport(IndicatorRows rows, UnitChoices units, UnitGroups groups, FactContracts contracts) {
        this.rows = rows;
        this.units = units;
        this.groups = groups;
        this.contracts = contracts;
    }

    /** What an address asks for, as somebody may see it. */
    private record Asked(Question question, FactRequest part, UnitGroup group) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Permission permission() {
        return Permission.BOARD_READ;
    }

    @Override
    public long count(Actor actor, ExportFilter filter) {
        Asked asked = asked(actor, filter);
        return rows.count(actor.authorityId(), asked.group(), asked.part()).rows();
    }

    @Override
    public void write(Actor actor, ExportFilter filter, Ui ui, RowSink sink) {
        Asked asked = asked(actor, filter);
        RowTables tables = new RowTables(rows, units, contracts);
        List<FactField> fields = List.copyOf(
                contracts.get(asked.part().aggregate().fact()).fields().values());
        List<String> heads = new ArrayList<>(List.of(ui.t("board.unit")));
        fields.forEach(field -> heads.add(ui.text(field.title())));
        sink.head(heads);
        rows.eachLot(
                actor.authorityId(),
                asked.group(),
                asked.part(),
                lot -> lot.forEach(row -> sink.row(tables.cells(ui, row, fields, asked.question()))));
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 (not found) outside the actor's units and for what has no rows here */
    private Asked asked(Actor actor, ExportFilter filter) {
        String id = filter.textOrEmpty("indicator");
        UnitView unit = units.shown(actor, filter.id("unit").orElse(null), Permission.BOARD_READ);
        LocalDate to = filter.day("to").orElse(units.today());
        Question question =
                Question.of(id, filter.text("filter"), filter.day("from").orElse(to.withDayOfYear(1)), to);
        List<FactRequest> parts = rows
                .parts(
                        actor.authorityId(),
                        question,
                        IndicatorController.sideOf(Objects.requireNonNullElse(filter.text("side"), "numerator")))
                .stream()
                .filter(request -> !request.aggregate().fact().equals("dossier"))
                .toList();
        if (parts.isEmpty()) {
            throw AccessPolicy.notFound();
        }
        int part = number(filter.text("part"));
        return new Asked(
                question,
                parts.get(Math.clamp(part, 0, parts.size() - 1)),
                groups.of(unit.id(), UnitScope.of(filter.text("scope")), units.today()));
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }
}
