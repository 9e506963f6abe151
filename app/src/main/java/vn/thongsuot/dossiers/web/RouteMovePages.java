package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.RouteFit;
import vn.thongsuot.dossiers.RouteMoveView;
import vn.thongsuot.dossiers.RouteMoves;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/** Makes the pages of moves to newer routes. */
@Component
class RouteMovePages {

    private final RouteMoves moves;

    RouteMovePages(RouteMoves moves) {
        this.moves = moves;
    }

    RouteMoveListPage list(Ui ui, Actor actor, Map<String, String> errors) {
        return new RouteMoveListPage(
                ui,
                moves.listBehind(actor).stream()
                        .map(behind -> new RouteMoveListPage.Behind(
                                behind.procedureCode(),
                                ui.text(behind.procedure()),
                                behind.fromRoute(),
                                behind.to().number(),
                                behind.to().id().toString(),
                                behind.dossiers()))
                        .toList(),
                moves.list(actor).stream()
                        .map(line -> new RouteMoveListPage.Line(
                                "/desk/route-moves/" + line.id(),
                                line.procedureCode(),
                                ui.dateTime(line.createdAt()),
                                ui.t("move.state." + line.state())))
                        .toList(),
                errors);
    }

    RouteMovePage one(Ui ui, Actor actor, UUID id, Map<String, String> errors) {
        RouteMoveView move = moves.get(actor, id);
        return new RouteMovePage(
                ui,
                move,
                "/desk/route-moves/" + id,
                List.of(
                        count(ui, move, RouteFit.SAME),
                        count(ui, move, RouteFit.CHANGED),
                        count(ui, move, RouteFit.MISSING)),
                move.rows().stream().map(row -> row(ui, row)).toList(),
                move.missing().entrySet().stream()
                        .map(step ->
                                new RouteMovePage.Missing(step.getKey(), ui.text(step.getValue()), targets(ui, move)))
                        .toList(),
                errors);
    }

    private static List<Choice> targets(Ui ui, RouteMoveView move) {
        return move.to().steps().stream()
                .map(step -> new Choice(step.key(), ui.text(step.name()), false))
                .toList();
    }

    private static Labelled count(Ui ui, RouteMoveView move, RouteFit fit) {
        long rows = move.rows().stream().filter(row -> row.fit() == fit).count();
        return new Labelled(ui.t("move.fit." + fit.key()), Long.toString(rows));
    }

    private static RouteMovePage.Row row(Ui ui, RouteMoveView.Row row) {
        String state = ui.t("move.row." + row.state());
        return new RouteMovePage.Row(
                row.code().value(),
                ui.t("move.step", row.fromRoute(), ui.text(row.fromStep())),
                row.toStep() == null ? "–" : ui.text(row.toStep()),
                ui.t("move.fit." + row.fit().key()),
                switch (row.fit()) {
                    case SAME -> "govuk-tag--green";
                    case CHANGED -> "govuk-tag--yellow";
                    case MISSING -> "govuk-tag--red";
                },
                row.asks().isEmpty()
                        ? ""
                        : ui.t("move.asks", row.asks().stream().map(ui::text).collect(Collectors.joining(", "))),
                row.errorCode() == null ? state : state + " (" + row.errorCode() + ")",
                row.dueAt() == null ? "–" : ui.dateTime(row.dueAt()));
    }
}
