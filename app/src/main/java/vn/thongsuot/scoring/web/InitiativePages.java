package vn.thongsuot.scoring.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.scoring.emulation.Initiative;
import vn.thongsuot.scoring.emulation.InitiativeDraft;
import vn.thongsuot.scoring.emulation.InitiativeState;
import vn.thongsuot.scoring.emulation.Initiatives;

/** Makes the models of the pages about initiatives. */
@Component
class InitiativePages {

    private final Initiatives initiatives;
    private final AccessPolicy policy;
    private final ScoreNames names;

    InitiativePages(Initiatives initiatives, AccessPolicy policy, ScoreNames names) {
        this.initiatives = initiatives;
        this.policy = policy;
        this.names = names;
    }

    InitiativePage.Listing list(Ui ui, Actor actor) {
        Map<UUID, List<Initiative.Adoption>> adoptions = initiatives.adoptions(actor.authorityId());
        return new InitiativePage.Listing(
                ui,
                initiatives.list(actor).stream()
                        .map(one -> new InitiativePage.Row(
                                "/desk/initiatives/" + one.id(),
                                one.draft().title(),
                                names.unit(ui, one.unitId()),
                                kind(one),
                                adoptions.getOrDefault(one.id(), List.of()).size(),
                                "score.initiative.state." + one.state().key(),
                                look(one.state())))
                        .toList(),
                actor.may(Permission.PROGRAMME_EDIT));
    }

    InitiativePage page(Ui ui, Actor actor, Initiative one, TypedForm written, Map<String, String> errors) {
        String area = one.draft().area();
        return new InitiativePage(
                ui,
                one,
                names.unit(ui, one.unitId()),
                area == null ? null : ui.t("area." + area),
                one.documentId() == null ? null : "/desk/initiatives/" + one.id() + "/file",
                look(one.state()),
                initiatives.adoptions(one.authorityId()).getOrDefault(one.id(), List.of()).stream()
                        .map(adoption -> new InitiativePage.Adopter(
                                names.unit(ui, adoption.unitId()), ui.date(adoption.on()), adoption.outcome()))
                        .toList(),
                initiatives.actions(actor, one),
                mine(ui, actor, written.id("unit").orElse(null)).stream()
                        .filter(choice -> !choice.id().equals(one.unitId().toString()))
                        .toList(),
                written,
                errors);
    }

    InitiativePage.Form form(
            Ui ui, Actor actor, @Nullable Initiative one, TypedForm written, Map<String, String> errors) {
        return new InitiativePage.Form(
                ui,
                one,
                mine(ui, actor, written.id("unit").orElse(null)),
                Arrays.stream(ReformArea.values())
                        .map(area -> new Choice(
                                area.key(),
                                ui.t("area." + area.key()),
                                area.key().equals(written.text("area"))))
                        .toList(),
                written,
                errors);
    }

    InitiativePage.Published published(Ui ui) {
        return new InitiativePage.Published(
                ui,
                initiatives.listPublished().stream()
                        .map(one -> new InitiativePage.Story(
                                one.draft().title(),
                                names.unit(ui, one.unitId()),
                                one.draft().content(),
                                one.draft().benefit(),
                                initiatives
                                        .adoptions(one.authorityId())
                                        .getOrDefault(one.id(), List.of())
                                        .size()))
                        .toList());
    }

    private List<Choice> mine(Ui ui, Actor actor, @Nullable UUID chosen) {
        return names.bodies(actor.authorityId()).stream()
                .filter(unit -> policy.mayIn(actor, Permission.PROGRAMME_EDIT, unit.id()))
                .map(unit -> new Choice(
                        unit.id().toString(), ui.text(unit.name()), unit.id().equals(chosen)))
                .toList();
    }

    static TypedForm of(Initiative one) {
        InitiativeDraft draft = one.draft();
        Map<String, String> values = new HashMap<>();
        values.put("unit", draft.unitId().toString());
        values.put("title", draft.title());
        values.put("content", draft.content());
        values.put("benefit", draft.benefit());
        values.put("area", draft.area() == null ? "" : draft.area());
        values.put("since", draft.since() == null ? "" : draft.since().toString());
        values.put("authors", draft.authors());
        if (draft.model()) {
            values.put("model", "1");
        }
        return new TypedForm(values);
    }

    static InitiativeDraft draft(TypedForm written) {
        String area = written.text("area");
        boolean known = ReformArea.find(area).isPresent();
        return new InitiativeDraft(
                Fields.requireId(written, "unit"),
                written.on("model"),
                written.text("title"),
                written.text("content"),
                written.text("benefit"),
                known ? area : null,
                written.dayOrNone("since"),
                written.text("authors"));
    }

    static String kind(Initiative one) {
        return one.draft().model() ? "score.initiative.model" : "score.initiative.initiative";
    }

    private static String look(InitiativeState state) {
        return switch (state) {
            case RECOGNISED -> "govuk-tag--green";
            case PROPOSED -> "govuk-tag--yellow";
            case DRAFT -> "govuk-tag--blue";
            case DECLINED, WITHDRAWN -> "govuk-tag--grey";
        };
    }
}
