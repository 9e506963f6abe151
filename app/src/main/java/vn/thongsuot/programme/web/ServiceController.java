package vn.thongsuot.programme.web;

import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.IndicatorRows;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.web.ServiceFigures.Column;
import vn.thongsuot.programme.web.ServiceFigures.Found;
import vn.thongsuot.programme.web.ServiceFigures.Service;

/** Every service with its figures, and the very cases behind each. */
@Controller
class ServiceController {

    private final ServiceFigures figures;
    private final FigureLinks links;
    private final FigureUnits units;

    ServiceController(ServiceFigures figures, FigureLinks links, FigureUnits units) {
        this.figures = figures;
        this.links = links;
        this.units = units;
    }

    @GetMapping("/desk/indicators/services")
    @Requires(Permission.BOARD_READ)
    String services(@CurrentActor Actor actor, Ui ui, Model model, @ModelAttribute FigureController.Asked asked) {
        UUID shown = units.shown(actor, asked.unit(), Permission.BOARD_READ).id();
        FigureQuery query = figures.query(asked, shown);
        Found found = figures.find(actor, query);
        FigureLinks.Page opens = links.of(actor);
        model.addAttribute(
                "page",
                new ServicesPage(
                        ui,
                        query,
                        Column.heads(ui),
                        found.services().stream()
                                .map(service -> row(ui, actor, opens, found, service))
                                .toList(),
                        found.idle(),
                        units.choices(ui, actor, Permission.BOARD_READ, shown)));
        return "programme/web/services";
    }

    private static ServicesPage.Row row(Ui ui, Actor actor, FigureLinks.Page opens, Found found, Service service) {
        return new ServicesPage.Row(
                service.code(),
                ui.text(service.name()),
                actor.may(Permission.DOSSIER_READ) ? service.query().funnelHref() : null,
                Arrays.stream(Column.values())
                        .map(column -> cell(ui, opens, found, service, column))
                        .toList());
    }

    private static ServicesPage.Cell cell(Ui ui, FigureLinks.Page opens, Found found, Service service, Column column) {
        Figure figure = service.figure(column);
        IndicatorRows.Side side = column.opens();
        return new ServicesPage.Cell(
                FigureTexts.number(ui, found.columns().get(column.ordinal()), figure),
                side == null || figure.exact().isEmpty()
                        ? null
                        : opens.href(column.indicatorId(), service.query(), side));
    }
}
