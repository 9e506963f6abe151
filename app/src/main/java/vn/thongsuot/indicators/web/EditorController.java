package vn.thongsuot.indicators.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.facts.FactContract;
import vn.thongsuot.facts.FactContracts;
import vn.thongsuot.facts.FactRequest;
import vn.thongsuot.facts.UnitGroup;
import vn.thongsuot.indicators.FormulaPublishing;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.IndicatorRows;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitGroups;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Idempotency;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** Writes, checks and publishes formulas. A check changes nothing; it shows last year's values before and after. */
@Controller
class EditorController {

    private final Indicators indicators;
    private final FormulaPublishing publishing;
    private final IndicatorRows rows;
    private final UnitGroups groups;
    private final UnitChoices units;
    private final FactContracts contracts;
    private final Idempotency idempotency;

    EditorController(
            Indicators indicators,
            FormulaPublishing publishing,
            IndicatorRows rows,
            UnitGroups groups,
            UnitChoices units,
            FactContracts contracts,
            Idempotency idempotency) {
        this.indicators = indicators;
        this.publishing = publishing;
        this.rows = rows;
        this.groups = groups;
        this.units = units;
        this.contracts = contracts;
        this.idempotency = idempotency;
    }

    @GetMapping("/desk/indicators/new")
    @Requires(Permission.PROGRAMME_EDIT)
    String create(@CurrentActor Actor actor, Ui ui, Model model) {
        return show(model, page(ui, actor, EditorForm.empty(), Map.of(), null));
    }

    @GetMapping("/desk/indicators/{id}/edit")
    @Requires(Permission.PROGRAMME_EDIT)
    String edit(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable String id) {
        return show(model, page(ui, actor, EditorForm.of(indicators.get(actor.authorityId(), id)), Map.of(), null));
    }

    /** As the page, or as its part while somebody types. */
    @PostMapping("/desk/indicators/check")
    @Requires(Permission.PROGRAMME_EDIT)
    String check(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @ModelAttribute EditorForm form,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        show(model, page(ui, actor, form, Map.of(), result(ui, actor, form)));
        return part == null ? "indicators/web/editor" : "indicators/web/editorResult";
    }

    @PostMapping("/desk/indicators/publish")
    @Requires(Permission.PROGRAMME_EDIT)
    String publish(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @ModelAttribute EditorForm form,
            @RequestParam(required = false) @Nullable LocalDate validFrom,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam UUID idempotencyKey) {
        try {
            return "redirect:"
                    + idempotency.once(idempotencyKey, actor.accountId(), "indicator.publish", () -> {
                        Indicator published = publishing.publish(
                                actor, form.typed(), validFrom == null ? units.today() : validFrom, reason);
                        return "/desk/indicators/" + published.id();
                    });
        } catch (DomainException refusal) {
            if (refusal.kind() == DomainException.Kind.NOT_FOUND) {
                throw refusal;
            }
            Map<String, String> errors = new LinkedHashMap<>();
            errors.put(field(refusal.code()), ui.error(refusal));
            return show(model, page(ui, actor, form, errors, result(ui, actor, form)));
        }
    }

    private static String field(String code) {
        return switch (code) {
            case "IND-030" -> "reason";
            case "IND-031" -> "validFrom";
            case "IND-033" -> "id";
            default -> "numerator";
        };
    }

    private static String show(Model model, EditorPage page) {
        model.addAttribute("page", page);
        return "indicators/web/editor";
    }

    private EditorPage page(
            Ui ui, Actor actor, EditorForm form, Map<String, String> errors, EditorPage.@Nullable Result result) {
        boolean known = form.id() != null
                && indicators.find(actor.authorityId(), form.id()).isPresent();
        List<EditorPage.Fact> facts =
                contracts.list().stream().map(fact -> fact(ui, fact, form)).toList();
        return new EditorPage(
                ui, form, known, facts, errors, result, units.today().toString());
    }

    private static EditorPage.Fact fact(Ui ui, FactContract fact, EditorForm form) {
        return new EditorPage.Fact(
                fact.name(),
                ui.text(fact.title()),
                String.join(", ", fact.roles()),
                String.join(", ", fact.fields().keySet()),
                fact.name().equals(form.fact()));
    }

    private EditorPage.Result result(Ui ui, Actor actor, EditorForm form) {
        Indicator checked;
        try {
            checked = publishing.check(actor.authorityId(), form.typed());
        } catch (DomainException refusal) {
            return new EditorPage.Result(ui.error(refusal), "", "", null, null, List.of(), List.of(), List.of());
        }
        FormulaWords words = new FormulaWords(ui, contracts);
        UnitView top = units.shown(actor, null, Permission.PROGRAMME_EDIT);
        List<UnitView> shown = units.withChildren(top);
        List<UnitGroup> asked = groups.restated(shown.stream().map(UnitView::id).toList(), units.today());
        LocalDate to = units.today();
        List<FormulaPublishing.Change> changes = publishing.impact(
                actor.authorityId(), checked, asked, to.minusYears(1).plusDays(1), to);
        RowTables table = new RowTables(rows, units, contracts);
        List<FactRequest> first = rows.parts(
                actor.authorityId(),
                Question.of(checked.id(), null, to.minusYears(1).plusDays(1), to),
                checked);
        Map<UUID, String> names = new HashMap<>();
        shown.forEach(unit -> names.put(unit.id(), ui.text(unit.name())));
        return new EditorPage.Result(
                null,
                checked.version(),
                words.of(checked.numerator()),
                checked.denominator() == null ? null : words.of(checked.denominator()),
                Shown.of(ui, checked, changes.getFirst().after()),
                IntStream.range(0, changes.size())
                        .mapToObj(i -> change(ui, checked, changes.get(i), names))
                        .toList(),
                table.heads(ui, first),
                table.first(ui, actor, asked.getFirst(), first, to));
    }

    private static EditorPage.Change change(
            Ui ui, Indicator checked, FormulaPublishing.Change change, Map<UUID, String> names) {
        return new EditorPage.Change(
                names.getOrDefault(change.unitId(), "–"),
                Shown.value(ui, checked, change.before()),
                Shown.value(ui, checked, change.after()),
                Shown.difference(ui, change.difference()));
    }
}
