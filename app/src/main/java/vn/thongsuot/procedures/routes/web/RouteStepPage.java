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
        TypedForm form,
        Map<String, String> errors) {

    static final List<Role> ROLES =
            List.of(Role.INTAKE_CLERK, Role.OFFICER, Role.DEPARTMENT_HEAD, Role.LEADER, Role.RECORDS_CLERK);

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
