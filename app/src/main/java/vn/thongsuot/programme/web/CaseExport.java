package vn.thongsuot.programme.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.dossiers.CaseLine;
import vn.thongsuot.dossiers.DossierLabels;
import vn.thongsuot.exports.ExportFilter;
import vn.thongsuot.exports.ListExport;
import vn.thongsuot.exports.RowSink;
import vn.thongsuot.facts.FactDrill;
import vn.thongsuot.facts.FactRequest;
import vn.thongsuot.facts.UnitGroup;
import vn.thongsuot.indicators.IndicatorRows;
import vn.thongsuot.platform.Ui;

/** The dossiers behind a figure as a file (Vietnamese: kết xuất hồ sơ của chỉ số), with the columns of the page. */
@Component
class CaseExport extends ListExport {

    static final String NAME = "indicator-cases";

    private final IndicatorRows rows;
    private final FigureUnits units;
    private final FigureGroups groups;
    private final DossierLabels labels;
    private final Clock clock;

    CaseExport(IndicatorRows rows, FigureUnits units, FigureGroups groups, DossierLabels labels, Clock clock) {
        super(
                NAME,
                Permission.DOSSIER_READ,
                "work.code",
                "work.procedure",
                "figure.status",
                "dossier.timeliness",
                "figure.received",
                "figure.due",
                "figure.finished");
        this.rows = rows;
        this.units = units;
        this.groups = groups;
        this.labels = labels;
        this.clock = clock;
    }

    /** What an address asks for, as somebody may see it. */
    private record Asked(FactRequest part, UnitGroup group) {}

    @Override
    public long count(Actor actor, ExportFilter filter) {
        Asked asked = asked(actor, filter);
        return rows.count(actor.authorityId(), asked.group(), asked.part()).rows();
    }

    @Override
    protected void writeRows(Actor actor, ExportFilter filter, Ui ui, RowSink sink) {
        Asked asked = asked(actor, filter);
        rows.eachLot(
                actor.authorityId(),
                asked.group(),
                asked.part(),
                lot -> labels.linesOf(
                                actor.authorityId(),
                                lot.stream().map(FactDrill.Row::id).toList())
                        .forEach(line -> sink.row(cells(ui, line))));
    }

    private List<@Nullable Object> cells(Ui ui, CaseLine line) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(line.code());
        cells.add(ui.text(line.procedureName()));
        cells.add(ui.t("dossier.status." + line.status().key()));
        cells.add(line.timeliness() == null ? null : ui.t("timeliness." + line.timeliness()));
        cells.add(day(line.receivedAt()));
        cells.add(day(line.dueAt()));
        cells.add(day(line.finishedAt()));
        return cells;
    }

    private @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, clock.getZone());
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 (not found) outside the actor's units and for what counts no dossiers */
    private Asked asked(Actor actor, ExportFilter filter) {
        UUID unit = units.shown(actor, filter.id("unit").orElse(null), Permission.DOSSIER_READ)
                .id();
        FigureQuery query = new FigureController.Asked(
                        unit,
                        filter.text("scope"),
                        filter.text("procedure"),
                        filter.text("channel"),
                        filter.day("from").orElse(null),
                        filter.day("to").orElse(null),
                        filter.day("asOf").orElse(null),
                        filter.text("filter"))
                .toQuery(unit, LocalDate.ofInstant(clock.instant(), clock.getZone()));
        FactRequest part = FigureController.dossiers(rows.parts(
                actor.authorityId(),
                query.question(filter.textOrEmpty("indicator"), clock.getZone()),
                FigureController.side(filter.textOrEmpty("side"))));
        return new Asked(part, groups.of(query));
    }
}
