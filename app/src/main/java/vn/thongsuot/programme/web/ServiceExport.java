package vn.thongsuot.programme.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.exports.ExportFilter;
import vn.thongsuot.exports.ExportSource;
import vn.thongsuot.exports.RowSink;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.web.ServiceFigures.Column;
import vn.thongsuot.programme.web.ServiceFigures.Found;

/** The services side by side as a file (Vietnamese: kết xuất kết quả theo thủ tục), with the columns of the page. */
@Component
class ServiceExport implements ExportSource {

    static final String NAME = "services";

    private static final int SHOWN_DECIMALS = 4;
    private static final int ABOUT = 100;

    private final ServiceFigures figures;
    private final FigureUnits units;

    ServiceExport(ServiceFigures figures, FigureUnits units) {
        this.figures = figures;
        this.units = units;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Permission permission() {
        return Permission.BOARD_READ;
    }

    /** A row for each procedure of the catalogue at most. */
    @Override
    public long count(Actor actor, ExportFilter filter) {
        return ABOUT;
    }

    @Override
    public void write(Actor actor, ExportFilter filter, Ui ui, RowSink sink) {
        Found found = figures.find(actor, query(actor, filter));
        List<String> heads = new ArrayList<>(List.of(ui.t("services.code"), ui.t("services.service")));
        heads.addAll(Column.heads(ui));
        sink.head(heads);
        found.services().forEach(service -> {
            List<@Nullable Object> row = new ArrayList<>(List.of(service.code(), ui.text(service.name())));
            for (Column column : Column.values()) {
                row.add(service.figure(column).value().map(ServiceExport::shown).orElse(null));
            }
            sink.row(row);
        });
    }

    private static BigDecimal shown(BigDecimal value) {
        return value.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 (not found) outside the actor's units, IND-005 for days the wrong way round */
    private FigureQuery query(Actor actor, ExportFilter filter) {
        UUID unit = units.shown(actor, filter.id("unit").orElse(null), Permission.BOARD_READ)
                .id();
        return figures.query(
                new FigureController.Asked(
                        unit,
                        filter.text("scope"),
                        null,
                        null,
                        filter.day("from").orElse(null),
                        filter.day("to").orElse(null),
                        null,
                        null),
                unit);
    }
}
