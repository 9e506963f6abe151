package vn.thongsuot.indicators.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
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
import vn.thongsuot.facts.FactContracts;
import vn.thongsuot.facts.FactRequest;
import vn.thongsuot.facts.UnitGroup;
import vn.thongsuot.indicators.Exclusions;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.IndicatorRows;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitGroups;
import vn.thongsuot.indicators.UnitScope;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.PlainText;

/** The catalogue of indicators and one of it, with its value for a unit and period. */
@Controller
class IndicatorController {

    private final Indicators indicators;
    private final IndicatorRows rows;
    private final Exclusions exclusions;
    private final UnitGroups groups;
    private final UnitChoices units;
    private final FactContracts contracts;
    private final Clock clock;

    IndicatorController(
            Indicators indicators,
            IndicatorRows rows,
            Exclusions exclusions,
            UnitGroups groups,
            UnitChoices units,
            FactContracts contracts,
            Clock clock) {
        this.indicators = indicators;
        this.rows = rows;
        this.exclusions = exclusions;
        this.groups = groups;
        this.units = units;
        this.contracts = contracts;
        this.clock = clock;
    }

    /** What may stand in the address. */
    record Asked(
            @Nullable UUID unit,
            @Nullable String scope,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String filter) {

        Question question(String id, LocalDate today) {
            LocalDate last = to == null ? today : to;
            LocalDate first = from == null ? last.withDayOfYear(1) : from;
            if (last.isBefore(first)) {
                throw new DomainException("IND-005", DomainException.Kind.INVALID, "period ends before it begins");
            }
            return Question.of(id, filter == null || filter.isBlank() ? null : filter, first, last);
        }
    }

    @GetMapping("/desk/indicators/catalogue")
    @Requires(Permission.BOARD_READ)
    String catalogue(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String module,
            @RequestParam(defaultValue = "") String source) {
        List<Indicator> all = indicators.list(actor.authorityId());
        List<CataloguePage.Row> found = all.stream()
                .filter(indicator -> matches(indicator, plain(q)))
                .filter(indicator ->
                        module.isEmpty() || indicator.notes().module().equals(module))
                .filter(indicator ->
                        source.isEmpty() || indicator.notes().sourceKind().key().equals(source))
                .map(indicator -> row(ui, indicator))
                .toList();
        List<String> modules = all.stream()
                .map(indicator -> indicator.notes().module())
                .distinct()
                .toList();
        model.addAttribute(
                "page", new CataloguePage(ui, q, module, source, modules, found, actor.may(Permission.PROGRAMME_EDIT)));
        return "indicators/web/catalogue";
    }

    @GetMapping("/desk/indicators/{id}")
    @Requires(Permission.BOARD_READ)
    String indicator(
            @CurrentActor Actor actor, Ui ui, Model model, @PathVariable String id, @ModelAttribute Asked asked) {
        UnitView unit = units.shown(actor, asked.unit(), Permission.BOARD_READ);
        Question question = asked.question(id, units.today());
        Indicator indicator = indicators.get(actor.authorityId(), id);
        UnitScope scope = UnitScope.of(asked.scope());
        UnitGroup group = groups.of(unit.id(), scope, units.today());
        Figure figure = indicators.evaluate(actor.authorityId(), question, group);
        FormulaWords words = new FormulaWords(ui, contracts);
        boolean computed = figure.source() == Figure.Source.COMPUTED;
        OptionalLong excluded =
                computed ? exclusions.count(actor.authorityId(), question, group) : OptionalLong.empty();
        model.addAttribute(
                "page",
                new IndicatorPage(
                        ui,
                        indicator,
                        words.of(indicator.numerator()),
                        indicator.denominator() == null ? null : words.of(indicator.denominator()),
                        indicators.listVersions(actor.authorityId(), id).reversed().stream()
                                .map(version -> version(ui, version))
                                .toList(),
                        Shown.of(ui, indicator, figure),
                        excluded.isPresent() ? ui.number(excluded.getAsLong()) : null,
                        computed ? null : coverage(ui, actor, question, group),
                        computed ? sides(ui, actor, question, group, scope) : List.of(),
                        units.list(ui, actor, Permission.BOARD_READ, unit.id()),
                        ui.text(unit.name()),
                        scope,
                        question.from(),
                        question.to(),
                        clock.instant(),
                        actor.may(Permission.PROGRAMME_EDIT) ? "/desk/indicators/" + id + "/edit" : null,
                        actor.may(Permission.VALUE_REPORT) && !computed ? "/desk/values/new?indicator=" + id : null));
        return "indicators/web/indicator";
    }

    @GetMapping("/desk/indicators/{id}/rows")
    @Requires(Permission.BOARD_READ)
    String rows(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @PathVariable String id,
            @ModelAttribute Asked asked,
            @RequestParam(defaultValue = "numerator") String side,
            @RequestParam(defaultValue = "0") int part,
            @RequestParam(defaultValue = "1") int page) {
        UnitView unit = units.shown(actor, asked.unit(), Permission.BOARD_READ);
        Question question = asked.question(id, units.today());
        List<FactRequest> parts = rows.parts(actor.authorityId(), question, sideOf(side)).stream()
                .filter(request -> !request.aggregate().fact().equals("dossier"))
                .toList();
        if (parts.isEmpty()) {
            throw AccessPolicy.notFound();
        }
        FactRequest opened = parts.get(Math.clamp(part, 0, parts.size() - 1));
        model.addAttribute(
                "page",
                new RowTables(rows, units, contracts)
                        .page(
                                ui,
                                actor,
                                indicators.get(actor.authorityId(), id),
                                question,
                                unit,
                                sideOf(side),
                                opened,
                                part,
                                page,
                                UnitScope.of(asked.scope()),
                                groups.of(unit.id(), UnitScope.of(asked.scope()), units.today())));
        return "indicators/web/rows";
    }

    private IndicatorPage.@Nullable Coverage coverage(Ui ui, Actor actor, Question question, UnitGroup group) {
        return indicators
                .coverage(actor.authorityId(), question, group)
                .map(found -> new IndicatorPage.Coverage(
                        ui.t("indicator.coverage", ui.number(found.units()), ui.date(found.until())), found.stale()))
                .orElse(null);
    }

    private List<IndicatorPage.Side> sides(Ui ui, Actor actor, Question question, UnitGroup group, UnitScope scope) {
        List<IndicatorPage.Side> sides = new ArrayList<>();
        for (IndicatorRows.Side side : IndicatorRows.Side.values()) {
            int n = 0;
            for (FactRequest part : rows.parts(actor.authorityId(), question, side)) {
                long count = rows.count(actor.authorityId(), group, part).values();
                boolean dossiers = part.aggregate().fact().equals("dossier");
                String href = "/desk/indicators/" + question.indicatorId() + (dossiers ? "/cases" : "/rows") + "?unit="
                        + group.id() + scope.query() + "&from=" + question.from() + "&to=" + question.to()
                        + "&side=" + side.key()
                        + (dossiers ? "" : "&part=" + n++);
                if (!dossiers || actor.may(Permission.DOSSIER_READ)) {
                    sides.add(new IndicatorPage.Side("indicator.side." + side.key(), href, ui.number(count)));
                }
            }
        }
        return sides;
    }

    static IndicatorRows.Side sideOf(String name) {
        return switch (name) {
            case "denominator" -> IndicatorRows.Side.DENOMINATOR;
            case "complement" -> IndicatorRows.Side.COMPLEMENT;
            default -> IndicatorRows.Side.NUMERATOR;
        };
    }

    private static IndicatorPage.Version version(Ui ui, Indicator version) {
        LocalDate to = version.validTo();
        String label = version.notes().label();
        String reason = version.notes().reason();
        return new IndicatorPage.Version(
                version.version() + (label == null ? "" : " · " + label),
                ui.date(version.validFrom()),
                to == null ? "" : ui.date(to),
                version.numeratorText(),
                version.denominatorText() == null ? "" : version.denominatorText(),
                ui.t(version.notes().own() ? "indicator.version.own" : "indicator.version.common"),
                reason == null ? ui.t("indicator.version.first") : reason);
    }

    private static CataloguePage.Row row(Ui ui, Indicator indicator) {
        Boolean higher = indicator.higherIsBetter();
        return new CataloguePage.Row(
                indicator.id(),
                "/desk/indicators/" + indicator.id(),
                ui.text(indicator.name()),
                ui.text(indicator.unit()),
                "indicator.module." + indicator.notes().module(),
                "indicator.source." + indicator.notes().sourceKind().key(),
                ui.t(
                        higher == null
                                ? "indicator.better.none"
                                : higher ? "indicator.better.higher" : "indicator.better.lower"));
    }

    private static boolean matches(Indicator indicator, String words) {
        String en = indicator.name().en();
        String text = indicator.id() + " " + plain(indicator.name().vi()) + " " + (en == null ? "" : plain(en));
        return Arrays.stream(words.split("\\s+")).allMatch(text::contains);
    }

    private static String plain(String text) {
        return PlainText.of(text).strip();
    }
}
