package vn.thongsuot.programme.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.facts.FactSlice;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.Standing;
import vn.thongsuot.programme.TargetBoard;

/** The board of targets, each number of which opens its cases. */
@Controller
class BoardController {

    private static final String ON_TIME = "dossiers.on-time-rate";
    private static final List<String> TALLIES = List.of(
            "dossiers.received",
            "dossiers.resolved",
            "dossiers.late-open",
            "dossiers.early-rate",
            "dossiers.hours-avg",
            "dossiers.supplement-rate",
            "dossiers.online-received-rate");

    private final TargetBoard board;
    private final Indicators indicators;
    private final UnitDirectory units;
    private final FigureUnits access;
    private final Clock clock;

    BoardController(TargetBoard board, Indicators indicators, UnitDirectory units, FigureUnits access, Clock clock) {
        this.board = board;
        this.indicators = indicators;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/desk/board")
    @Requires(Permission.BOARD_READ)
    String board(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam(required = false) @Nullable UUID unit) {
        UnitView shown = access.shown(actor, unit, Permission.BOARD_READ);
        List<BoardPage.Row> rows = board.list(actor.authorityId(), shown.id()).stream()
                .sorted(Comparator.comparing(standing -> standing.gap() == null ? BigDecimal.ZERO : standing.gap()))
                .map(standing -> row(ui, standing, shown.id()))
                .toList();
        model.addAttribute(
                "page",
                new BoardPage(
                        ui,
                        clock.instant(),
                        ui.text(shown.name()),
                        rows,
                        TALLIES.stream().map(id -> tally(ui, actor, shown, id)).toList(),
                        unitRows(ui, actor, shown),
                        access.choices(ui, actor, Permission.BOARD_READ, shown.id())));
        return "programme/web/board";
    }

    private BoardPage.Row row(Ui ui, Standing standing, UUID unit) {
        Indicator indicator = standing.indicator();
        String actual = FigureTexts.value(ui, indicator, standing.figure());
        String target = ui.decimal(standing.target().value().doubleValue()) + " %";
        BigDecimal gap = standing.gap();
        return new BoardPage.Row(
                ui.text(standing.target().statement()),
                actual,
                target,
                gap == null ? "–" : FigureTexts.gap(ui, gap),
                "board.state." + standing.state().name().toLowerCase(java.util.Locale.ROOT),
                switch (standing.state()) {
                    case MET -> "govuk-tag--green";
                    case MISSED -> "govuk-tag--red";
                    case NOTHING -> "govuk-tag--grey";
                },
                ui.t(
                        "board.sentence",
                        ui.number(standing.figure().numerator()),
                        ui.number(Objects.requireNonNullElse(standing.figure().denominator(), 0L)),
                        ui.date(standing.target().to()),
                        String.valueOf(standing.measuredUntil().getYear())),
                yearOf(standing, unit).casesHref(indicator.id(), "numerator", 1),
                yearOf(standing, unit).casesHref(indicator.id(), "denominator", 1),
                TrendChart.of(ui, standing));
    }

    private static FigureQuery yearOf(Standing standing, UUID unit) {
        return FigureQuery.yearOf(unit, standing.measuredUntil());
    }

    private BoardPage.Tally tally(Ui ui, Actor actor, UnitView unit, String id) {
        Indicator indicator = indicators.get(id);
        Figure figure = indicators.evaluate(id, yearOf(actor, unit.id()));
        return new BoardPage.Tally(
                FigureTexts.label(ui, indicator),
                FigureTexts.number(ui, indicator, figure),
                FigureQuery.yearOf(unit.id(), today()).casesHref(id, "numerator", 1));
    }

    private List<BoardPage.UnitRow> unitRows(Ui ui, Actor actor, UnitView shown) {
        return units.listChildren(shown.id(), today()).stream()
                .filter(unit -> unit.kind() == UnitKind.AGENCY || unit.kind() == UnitKind.PEOPLE_COMMITTEE)
                .map(unit -> unitRow(ui, actor, unit))
                .toList();
    }

    private BoardPage.UnitRow unitRow(Ui ui, Actor actor, UnitView unit) {
        Figure figure = board.figure(actor.authorityId(), unit.id(), ON_TIME);
        long size = Objects.requireNonNullElse(figure.denominator(), 0L);
        return new BoardPage.UnitRow(
                ui.text(unit.name()),
                "/desk/board?unit=" + unit.id(),
                FigureTexts.value(ui, indicators.get(ON_TIME), figure),
                ui.number(size),
                size > 0 && !figure.reaches(BigDecimal.valueOf(96), true) ? "ts-late" : "");
    }

    private FactSlice yearOf(Actor actor, UUID unit) {
        return board.slice(actor.authorityId(), unit, today().withDayOfYear(1), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
