package vn.thongsuot.dossiers.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.CompetenceEditor;
import vn.thongsuot.dossiers.CompetenceView;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.ProcedureCatalogue;

/** Which unit handles which field of administration, as the authority sets it. */
@Controller
class CompetenceController {

    private static final String PATH = "/desk/competences";
    private static final int ALL = 10_000;

    private final CompetenceEditor competences;
    private final ProcedureCatalogue catalogue;
    private final UnitDirectory units;
    private final FormPosts posts;
    private final Clock clock;

    CompetenceController(
            CompetenceEditor competences,
            ProcedureCatalogue catalogue,
            UnitDirectory units,
            FormPosts posts,
            Clock clock) {
        this.competences = competences;
        this.catalogue = catalogue;
        this.units = units;
        this.posts = posts;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Requires(Permission.ADMINISTER)
    String show(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam Map<String, String> typed) {
        return page(actor, ui, model, new TypedForm(typed), Map.of());
    }

    @PostMapping(PATH)
    @Requires(Permission.ADMINISTER)
    String change(@CurrentActor Actor actor, Ui ui, Model model, Press press, @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        UUID agency = agency(actor, form);
        return posts.once(
                press,
                "competence.change",
                PATH + "?agency=" + agency,
                () -> competences.change(
                        actor,
                        new CompetenceEditor.Change(
                                agency,
                                form.requireWord("field", code -> known(actor, code)),
                                form.requireId("unit"),
                                form.requireDay("from"),
                                form.text("source"))),
                refused -> page(actor, ui, model, form, Map.of("from", ui.error(refused))));
    }

    /** @throws IllegalArgumentException for a field that the catalogue does not know */
    private String known(Actor actor, String code) {
        return Optional.of(code)
                .filter(fields(actor)::containsKey)
                .orElseThrow(() -> new IllegalArgumentException("no such field"));
    }

    private static UUID agency(Actor actor, TypedForm form) {
        return form.id("agency").orElse(actor.authorityId());
    }

    private Map<String, String> fields(Actor actor) {
        Map<String, String> names = new TreeMap<>();
        catalogue
                .search(actor.authorityId(), "", today(), ALL)
                .forEach(procedure -> names.putIfAbsent(
                        procedure.fieldCode(), procedure.fieldName().vi()));
        return names;
    }

    private String page(Actor actor, Ui ui, Model model, TypedForm form, Map<String, String> errors) {
        UUID agency = agency(actor, form);
        Map<String, String> fields = fields(actor);
        List<UnitView> agencies = competences.listAgencies(actor);
        List<CompetenceView> rows = competences.list(actor, agency);
        model.addAttribute(
                "page",
                new CompetencePage(
                        ui,
                        agency.toString(),
                        name(ui, agency),
                        choices(ui, agencies, agency.toString()),
                        fields.entrySet().stream()
                                .sorted(Map.Entry.comparingByValue())
                                .map(field -> new Choice(
                                        field.getKey(),
                                        field.getValue(),
                                        field.getKey().equals(form.text("field"))))
                                .toList(),
                        choices(ui, competences.listUnits(actor, agency), form.text("unit")),
                        rows.stream().map(row -> row(ui, row, fields)).toList(),
                        form,
                        errors));
        return "dossiers/web/competences";
    }

    private CompetencePage.Row row(Ui ui, CompetenceView row, Map<String, String> fields) {
        LocalDate last = row.last();
        String state = row.from().isAfter(today()) ? "later" : last != null && last.isBefore(today()) ? "over" : "now";
        String source = row.source();
        return new CompetencePage.Row(
                fields.getOrDefault(row.fieldCode(), row.fieldCode()),
                name(ui, row.unitId()),
                ui.date(row.from()),
                last == null ? null : ui.date(last),
                source == null ? "" : source,
                ui.t("competence.state." + state),
                state.equals("now") ? "govuk-tag--green" : "govuk-tag--grey");
    }

    private static List<Choice> choices(Ui ui, List<UnitView> units, String chosen) {
        return units.stream()
                .map(unit -> new Choice(
                        unit.id().toString(),
                        ui.text(unit.name()),
                        unit.id().toString().equals(chosen)))
                .toList();
    }

    private String name(Ui ui, UUID unit) {
        return units.findLast(unit, today()).map(found -> ui.text(found.name())).orElse("–");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
