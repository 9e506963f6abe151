package vn.thongsuot.procedures.routes.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.AtUnit;
import vn.thongsuot.procedures.Place;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.RoutePaths;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.routes.RouteImports;
import vn.thongsuot.procedures.routes.tables.ReadRoute;

/** Makes the page on which a person confirms what was read, and reads what they corrected. */
@Component
class RouteImportPages {

    private final ProcedureCatalogue catalogue;
    private final Clock clock;

    RouteImportPages(ProcedureCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    RouteImportPage page(Ui ui, Actor actor, RouteImports.Import read, TypedForm form, Map<String, String> errors) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<ProcedureView> procedures = catalogue.search(actor.authorityId(), "", today, Integer.MAX_VALUE).stream()
                .sorted(Comparator.comparing(ProcedureView::code))
                .toList();
        List<RouteImportPage.Read> routes = new ArrayList<>();
        for (int i = 0; i < read.routes().size(); i++) {
            routes.add(route(ui, actor, i, read.routes().get(i), procedures, form, today));
        }
        return new RouteImportPage(ui, read.id(), read.fileName(), read.taken(), routes, errors);
    }

    /** The chosen routes with the corrected roles, places and hours. */
    List<RouteImports.Chosen> chosen(RouteImports.Import read, TypedForm form) {
        List<RouteImports.Chosen> chosen = new ArrayList<>();
        for (int i = 0; i < read.routes().size(); i++) {
            if (form.text("take-" + i).equals("yes")) {
                List<StepView> steps = new ArrayList<>();
                for (StepView step : read.routes().get(i).content().toSteps()) {
                    steps.add(corrected(step, i + "-" + steps.size(), form));
                }
                chosen.add(new RouteImports.Chosen(i, form.text("procedure-" + i), steps));
            }
        }
        return chosen;
    }

    private static StepView corrected(StepView step, String field, TypedForm form) {
        if (form.text("role-" + field).isEmpty()) {
            return step;
        }
        return new StepView(
                step.n(),
                step.key(),
                step.name(),
                form.requireWord("role-" + field, StepForms::role),
                new Place(form.requireWord("at-" + field, AtUnit::of), form.text("unit-" + field)),
                StepForms.hours(form.text("hours-" + field)),
                step.product(),
                step.exits(),
                step.opinions(),
                step.wording());
    }

    private RouteImportPage.Read route(
            Ui ui,
            Actor actor,
            int index,
            ReadRoute read,
            List<ProcedureView> procedures,
            TypedForm form,
            LocalDate today) {
        RouteWords words = new RouteWords(ui);
        List<StepView> steps = read.content().toSteps();
        String likely = form.values().containsKey("procedure-" + index)
                ? form.text("procedure-" + index)
                : likely(actor, read, today);
        return new RouteImportPage.Read(
                index,
                read.title(),
                read.code(),
                read.isBlocked(),
                !read.isBlocked()
                        && (form.values().isEmpty()
                                ? !likely.isEmpty()
                                : form.text("take-" + index).equals("yes")),
                words.time(RoutePaths.longest(steps)),
                procedures.stream()
                        .map(procedure -> new Choice(
                                procedure.code(),
                                procedure.code() + " – " + ui.text(procedure.name()),
                                procedure.code().equals(likely)))
                        .toList(),
                steps.stream()
                        .map(step -> step(ui, words, index, step, steps, read, form))
                        .toList(),
                read.notes().stream().map(note -> note(ui, note)).toList());
    }

    /** By its code, else by its title where exactly one fits. */
    private String likely(Actor actor, ReadRoute read, LocalDate today) {
        if (!read.code().isEmpty()
                && catalogue.findByCode(actor.authorityId(), read.code(), today).isPresent()) {
            return read.code();
        }
        List<ProcedureView> found =
                read.title().isBlank() ? List.of() : catalogue.search(actor.authorityId(), read.title(), today, 2);
        return found.size() == 1 ? found.getFirst().code() : "";
    }

    private static RouteImportPage.Step step(
            Ui ui, RouteWords words, int index, StepView step, List<StepView> all, ReadRoute read, TypedForm form) {
        String field = index + "-" + (step.n() - 1);
        return new RouteImportPage.Step(
                field,
                step.n(),
                ui.text(step.name()),
                Objects.requireNonNullElse(step.wording().description(), ""),
                RouteStepPage.choices(ui, form.textOr("role-" + field, RouteWords.key(step.role()))),
                RouteStepPage.places(
                        ui, form.textOr("at-" + field, step.place().at().key())),
                form.textOr("unit-" + field, step.place().unitCode()),
                form.textOr("hours-" + field, Typed.text(StepForms.hours(step.budget()))),
                words.then(step, all),
                read.notes().stream()
                        .filter(note -> note.stepKey().equals(step.key()))
                        .map(note -> ui.t("route.read." + note.key()) + " " + note.found())
                        .collect(Collectors.joining("; ")));
    }

    private static RouteImportPage.Note note(Ui ui, ReadRoute.Note note) {
        String[] parts = note.place().split("[: ]");
        String place = note.place();
        if (place.startsWith("table:") && parts.length >= 3) {
            place = ui.t("route.place.table", parts[1], parts[2]) + (parts.length > 3 ? " " + parts[3] : "");
        } else if (place.startsWith("paragraph:")) {
            place = ui.t("route.place.paragraph", parts[1]);
        }
        return new RouteImportPage.Note(note.blocks(), place, note.found(), ui.t("route.read." + note.key()));
    }
}
