package vn.thongsuot.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.DossierLabels;
import vn.thongsuot.facts.FactDrill;
import vn.thongsuot.facts.FactRequest;
import vn.thongsuot.facts.FactSlice;
import vn.thongsuot.facts.UnitGroup;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.IndicatorRows;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitScope;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.Balances;

/** Every indicator for a unit, a procedure, a channel and a period, and the very cases behind each. */
@Controller
class FigureController {

    private static final int PAGE = 50;
    private static final Set<String> CHANNELS = Set.of("counter", "online", "postal");

    private final Indicators indicators;
    private final IndicatorRows rows;
    private final FigureLinks links;
    private final FigureGroups groups;
    private final Balances balances;
    private final FigureUnits units;
    private final DossierLabels labels;
    private final Clock clock;

    FigureController(
            Indicators indicators,
            IndicatorRows rows,
            FigureLinks links,
            FigureGroups groups,
            Balances balances,
            FigureUnits units,
            DossierLabels labels,
            Clock clock) {
        this.indicators = indicators;
        this.rows = rows;
        this.links = links;
        this.groups = groups;
        this.balances = balances;
        this.units = units;
        this.labels = labels;
        this.clock = clock;
    }

    /** What may stand in the address; what is empty or unknown is no filter. */
    record Asked(
            @Nullable UUID unit,
            @Nullable String scope,
            @Nullable String procedure,
            @Nullable String channel,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate asOf,
            @Nullable String filter) {

        /** Without days the year so far. */
        FigureQuery toQuery(UUID shown, LocalDate today) {
            return toQuery(shown, today, end -> end.withDayOfYear(1));
        }

        /** @param begin the first day where none is asked for, by the last */
        FigureQuery toQuery(UUID shown, LocalDate today, UnaryOperator<LocalDate> begin) {
            LocalDate end = to == null ? today : to;
            return new FigureQuery(
                    shown,
                    UnitScope.of(scope),
                    procedure == null || procedure.isBlank() ? null : procedure.strip(),
                    channel != null && CHANNELS.contains(channel) ? channel : null,
                    from == null ? begin.apply(end) : from,
                    end,
                    asOf,
                    filter == null || filter.isBlank() ? null : filter.strip());
        }
    }

    @GetMapping("/desk/indicators")
    @Requires(Permission.BOARD_READ)
    String figures(@CurrentActor Actor actor, Ui ui, Model model, @ModelAttribute Asked asked) {
        UUID shown = units.shown(actor, asked.unit(), Permission.BOARD_READ).id();
        FigureQuery query = asked.toQuery(shown, today());
        UnitGroup group = groups.of(query);
        List<Indicator> shownOnes = indicators.list(actor.authorityId()).stream()
                .filter(indicator -> indicator.fact().equals("dossier"))
                .toList();
        List<List<Figure>> values = indicators.matrix(
                actor.authorityId(),
                shownOnes.stream()
                        .map(indicator -> query.question(indicator.id(), clock.getZone()))
                        .toList(),
                List.of(group));
        FigureLinks.Page opens = links.of(actor);
        List<FiguresPage.Row> figures = IntStream.range(0, shownOnes.size())
                .mapToObj(i ->
                        row(ui, opens, shownOnes.get(i), query, values.get(i).getFirst()))
                .toList();
        model.addAttribute(
                "page",
                new FiguresPage(
                        ui,
                        query,
                        figures,
                        query.scope() == UnitScope.AS_WAS || group.members().isEmpty()
                                ? null
                                : balances.of(slice(actor, query, group)),
                        units.choices(ui, actor, Permission.BOARD_READ, shown),
                        units.procedures(ui, actor, query.procedure())));
        return "programme/web/figures";
    }

    @GetMapping("/desk/indicators/{id}/cases")
    @Requires(Permission.DOSSIER_READ)
    String cases(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @PathVariable String id,
            @ModelAttribute Asked asked,
            @RequestParam(defaultValue = "numerator") String side,
            @RequestParam(defaultValue = "1") int page) {
        var shown = units.shown(actor, asked.unit(), Permission.DOSSIER_READ);
        FigureQuery query = asked.toQuery(shown.id(), today());
        Indicator indicator = indicators.get(actor.authorityId(), id);
        IndicatorRows.Side opened = side(side);
        int at = Math.clamp(page, 1, 1_000_000);
        Question question = query.question(id, clock.getZone());
        UnitGroup group = groups.of(query);
        Figure figure = indicators.evaluate(actor.authorityId(), question, group);
        FactRequest part = dossiers(rows.parts(actor.authorityId(), question, opened));
        long total = rows.count(actor.authorityId(), group, part).rows();
        List<UUID> ids = rows.list(actor.authorityId(), group, part, (at - 1) * PAGE, PAGE).stream()
                .map(FactDrill.Row::id)
                .toList();
        model.addAttribute(
                "page",
                new CasesPage(
                        ui,
                        indicator,
                        ui.text(shown.name()),
                        query,
                        opened,
                        FigureTexts.value(ui, indicator, figure),
                        total,
                        labels.linesOf(actor.authorityId(), ids),
                        at > 1 ? query.casesHref(id, side, at - 1) : null,
                        (long) at * PAGE < total ? query.casesHref(id, side, at + 1) : null,
                        at));
        return "programme/web/cases";
    }

    private FactSlice slice(Actor actor, FigureQuery query, UnitGroup group) {
        return query.slice(actor.authorityId(), FigureGroups.ids(group), clock.instant(), clock.getZone());
    }

    /** The part of a formula that counts dossiers. @throws vn.thongsuot.shared.DomainException ACC-001 (not found) where none does */
    static FactRequest dossiers(List<FactRequest> parts) {
        return parts.stream()
                .filter(request -> request.aggregate().fact().equals("dossier"))
                .findFirst()
                .orElseThrow(AccessPolicy::notFound);
    }

    static IndicatorRows.Side side(String name) {
        return switch (name) {
            case "denominator" -> IndicatorRows.Side.DENOMINATOR;
            case "complement" -> IndicatorRows.Side.COMPLEMENT;
            default -> IndicatorRows.Side.NUMERATOR;
        };
    }

    private static FiguresPage.Row row(
            Ui ui, FigureLinks.Page opens, Indicator indicator, FigureQuery query, Figure figure) {
        boolean known = figure.source() != Figure.Source.NONE;
        boolean counted = figure.source() == Figure.Source.COMPUTED;
        Long bottom = figure.denominator();
        return new FiguresPage.Row(
                ui.text(indicator.name()),
                FigureTexts.value(ui, indicator, figure),
                known ? ui.number(figure.numerator()) : null,
                known && bottom != null ? ui.number(bottom) : null,
                counted ? opens.href(indicator.id(), query, IndicatorRows.Side.NUMERATOR) : null,
                counted ? opens.href(indicator.id(), query, IndicatorRows.Side.DENOMINATOR) : null,
                indicator.numeratorText(),
                indicator.denominatorText());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
