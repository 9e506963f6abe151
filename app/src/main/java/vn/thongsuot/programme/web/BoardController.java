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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.DossierLabels;
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

/** The board of targets, and the very cases behind each of its numbers. */
@Controller
class BoardController {

    private static final int PAGE = 50;
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
    private final AccessPolicy policy;
    private final DossierLabels labels;
    private final Clock clock;

    BoardController(
            TargetBoard board,
            Indicators indicators,
            UnitDirectory units,
            AccessPolicy policy,
            DossierLabels labels,
            Clock clock) {
        this.board = board;
        this.indicators = indicators;
        this.units = units;
        this.policy = policy;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping("/desk/board")
    @Requires(Permission.BOARD_READ)
    String board(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam(required = false) @Nullable UUID unit) {
        UnitView shown = unitOf(actor, unit, Permission.BOARD_READ);
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
                        choices(ui, actor, shown)));
        return "programme/web/board";
    }

    @GetMapping("/desk/indicators/{id}/cases")
    @Requires(Permission.DOSSIER_READ)
    String cases(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @PathVariable String id,
            @RequestParam UUID unit,
            @RequestParam(defaultValue = "numerator") String side,
            @RequestParam(defaultValue = "1") int page) {
        UnitView shown = unitOf(actor, unit, Permission.DOSSIER_READ);
        Indicator indicator = indicators.get(id);
        FactSlice slice = yearOf(actor, shown.id());
        Figure figure = indicators.evaluate(id, slice);
        Indicators.Side opened = side.equals("denominator") ? Indicators.Side.DENOMINATOR : Indicators.Side.NUMERATOR;
        int at = Math.max(1, page);
        List<UUID> rows = indicators.listRows(id, slice, opened, (at - 1) * PAGE, PAGE);
        model.addAttribute(
                "page",
                new BoardPage.CasesPage(
                        ui,
                        indicator,
                        ui.text(shown.name()),
                        value(ui, indicator, figure),
                        figure.numerator(),
                        labels.codesOf(actor.authorityId(), rows),
                        at > 1 ? casesHref(id, shown.id(), side, at - 1) : null,
                        rows.size() == PAGE ? casesHref(id, shown.id(), side, at + 1) : null,
                        at,
                        rows.size()));
        return "programme/web/cases";
    }

    private BoardPage.Row row(Ui ui, Standing standing, UUID unit) {
        Indicator indicator = standing.indicator();
        String actual = value(ui, indicator, standing.figure());
        String target = ui.decimal(standing.target().value().doubleValue()) + " %";
        BigDecimal gap = standing.gap();
        return new BoardPage.Row(
                ui.text(standing.target().statement()),
                actual,
                target,
                gap == null ? "–" : ui.decimal(gap.doubleValue()),
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
                        ui.date(standing.target().to())),
                casesHref(indicator.id(), unit, "numerator", 1),
                casesHref(indicator.id(), unit, "denominator", 1),
                TrendChart.of(ui, standing));
    }

    private BoardPage.Tally tally(Ui ui, Actor actor, UnitView unit, String id) {
        Indicator indicator = indicators.get(id);
        Figure figure = indicators.evaluate(id, yearOf(actor, unit.id()));
        return new BoardPage.Tally(
                ui.text(indicator.name()), value(ui, indicator, figure), casesHref(id, unit.id(), "numerator", 1));
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
                value(ui, indicators.get(ON_TIME), figure),
                ui.number(size),
                size > 0 && !figure.reaches(BigDecimal.valueOf(96), true) ? "ts-late" : "");
    }

    private List<BoardPage.Choice> choices(Ui ui, Actor actor, UnitView shown) {
        return actor.grantsWith(Permission.BOARD_READ)
                .map(Grant::unitId)
                .distinct()
                .map(id -> units.get(id, today()))
                .map(unit -> new BoardPage.Choice(
                        unit.id().toString(), ui.text(unit.name()), unit.id().equals(shown.id())))
                .toList();
    }

    /** The unit asked for, or the first of the actor's; a unit outside their subtrees is not found. */
    private UnitView unitOf(Actor actor, @Nullable UUID asked, Permission permission) {
        UUID id = asked == null
                ? actor.grantsWith(permission).map(Grant::unitId).findFirst().orElseThrow(AccessPolicy::notFound)
                : asked;
        if (!policy.mayIn(actor, permission, id)) {
            throw AccessPolicy.notFound();
        }
        return units.get(id, today());
    }

    private FactSlice yearOf(Actor actor, UUID unit) {
        return board.slice(actor.authorityId(), unit, today().withDayOfYear(1), today());
    }

    private static String value(Ui ui, Indicator indicator, Figure figure) {
        return figure.value()
                .map(value -> ui.decimal(value.doubleValue()) + " " + ui.text(indicator.unit()))
                .orElseGet(() -> ui.t("figure.nothing"));
    }

    private static String casesHref(String id, UUID unit, String side, int page) {
        return "/desk/indicators/" + id + "/cases?unit=" + unit + "&side=" + side + (page > 1 ? "&page=" + page : "");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
