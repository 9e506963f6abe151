package vn.thongsuot.procedures.routes.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.access.Role;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.AtUnit;

/**
 * What the form of a step shows.
 *
 * @param exits rows of exits, the empty ones included
 * @param opinions rows of opinions, likewise
 * @param guards conditions that an exit may have
 */
record RouteStepPage(
        Ui ui,
        String draftHref,
        String title,
        String procedure,
        String key,
        int revision,
        boolean editable,
        List<Choice> steps,
        List<Choice> units,
        int exits,
        int opinions,
        List<GuardGroup> guards,
        TypedForm form,
        Map<String, String> errors) {

    static final List<Role> ROLES =
            List.of(Role.INTAKE_CLERK, Role.OFFICER, Role.DEPARTMENT_HEAD, Role.LEADER, Role.RECORDS_CLERK);

    /** Conditions to choose from, on one kind of thing. */
    record GuardGroup(String name, List<Choice> guards) {}

    /** Rows of conditions of an exit, one empty one included. */
    int guardRows(int exit) {
        int last = 0;
        for (int j = 0; j < StepForms.MOST_GUARDS; j++) {
            if (!form.text("guard-" + exit + "-" + j).isEmpty()) {
                last = j + 1;
            }
        }
        return Math.min(StepForms.MOST_GUARDS, last + 2);
    }

    /** Whether a condition that was chosen once is among those that there are. */
    boolean offers(String guard) {
        return guard.isEmpty()
                || guards.stream()
                        .flatMap(group -> group.guards().stream())
                        .anyMatch(one -> one.id().equals(guard));
    }

    List<Choice> roles(String name) {
        return choices(ui, form.textOr(name, "officer"));
    }

    static List<Choice> choices(Ui ui, String chosen) {
        return ROLES.stream()
                .map(role -> new Choice(
                        RouteWords.key(role),
                        ui.t("role." + RouteWords.key(role)),
                        RouteWords.key(role).equals(chosen)))
                .toList();
    }

    List<Choice> places(String name) {
        return places(ui, form.textOr(name, AtUnit.DECIDING_OFFICE.key()));
    }

    static List<Choice> places(Ui ui, @Nullable String chosen) {
        return List.of(AtUnit.values()).stream()
                .map(at -> new Choice(
                        at.key(), ui.t("at-unit." + at.key(), "…"), at.key().equals(chosen)))
                .toList();
    }
}
