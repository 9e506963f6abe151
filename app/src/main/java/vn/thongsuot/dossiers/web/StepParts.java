package vn.thongsuot.dossiers.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.dossiers.CannedTexts;
import vn.thongsuot.dossiers.DossierAction;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.OpinionState;
import vn.thongsuot.dossiers.OpinionView;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.shared.LocalizedText;

/** Makes the part of the dossier's page on choices and opinions. */
@Component
class StepParts {

    private final UnitDirectory units;
    private final CannedTexts canned;
    private final Clock clock;

    StepParts(UnitDirectory units, CannedTexts canned, Clock clock) {
        this.units = units;
        this.canned = canned;
        this.clock = clock;
    }

    StepPart of(Ui ui, Actor actor, DossierDetail detail, Map<String, String> typed) {
        boolean mayPass = detail.actions().contains(DossierAction.COMPLETE_STEP)
                || detail.actions().contains(DossierAction.FINISH);
        boolean asks = detail.actions().contains(DossierAction.ASK_OPINION);
        boolean asking = DossierAction.ASK_OPINION.key().equals(typed.get("act"));
        return new StepPart(
                mayPass && isDecided(detail),
                !detail.work().exits().isEmpty(),
                detail.work().isChoice() ? exits(ui, detail, typed) : List.of(),
                detail.work().isChoice() ? "" : shut(ui, detail),
                detail.work().automatic().stream()
                        .map(one -> ui.t(
                                "step.automatic",
                                one.to() == null ? ui.t("step.automatic.end") : ui.text(one.to()),
                                DossierTexts.rule(ui, one.rule())))
                        .toList(),
                detail.work().overdue(),
                typed.getOrDefault("overdueReason", ""),
                detail.work().refuses(),
                typed.getOrDefault("refusalReason", ""),
                detail.work().opinions().stream()
                        .map(opinion -> line(ui, detail, opinion))
                        .toList(),
                asks,
                asking,
                asks ? units(ui, actor, detail, typed) : List.of(),
                asking ? typed.getOrDefault("question", "") : "",
                asking ? typed.getOrDefault("dueOn", "") : "",
                detail.actions().isEmpty() || !actor.may(Permission.DOSSIER_WORK)
                        ? List.of()
                        : canned.listFor(actor, detail));
    }

    /** Whether leaving the step needs more than one press. */
    static boolean isDecided(DossierDetail detail) {
        return detail.work().isChoice()
                || detail.work().overdue()
                || detail.work().refuses()
                || !detail.work().unmet().isEmpty()
                || !detail.work().automatic().isEmpty();
    }

    private static List<StepPart.Exit> exits(Ui ui, DossierDetail detail, Map<String, String> typed) {
        return detail.work().exits().stream()
                .map(exit -> new StepPart.Exit(
                        exit.key(),
                        exit.isRefused() ? ui.t("route.refused.label", ui.text(exit.label())) : ui.text(exit.label()),
                        exit.key().equals(typed.get("exit")),
                        why(ui, detail, exit)))
                .toList();
    }

    private static String shut(Ui ui, DossierDetail detail) {
        return detail.work().exits().stream()
                .findFirst()
                .map(exit -> why(ui, detail, exit))
                .orElse("");
    }

    private static String why(Ui ui, DossierDetail detail, RouteExit exit) {
        List<LocalizedText> unmet = detail.work().unmet(exit);
        return unmet.isEmpty()
                ? ""
                : ui.t("step.unmet", unmet.stream().map(ui::text).collect(Collectors.joining("; ")));
    }

    private List<Choice> units(Ui ui, Actor actor, DossierDetail detail, Map<String, String> typed) {
        return units.listSubtree(actor.authorityId(), today()).stream()
                .filter(unit -> unit.kind() != UnitKind.ONE_STOP && !unit.id().equals(detail.stepUnitId()))
                .map(unit -> new Choice(
                        unit.id().toString(),
                        name(ui, unit),
                        unit.id().toString().equals(typed.get("unit"))))
                .toList();
    }

    private String name(Ui ui, UnitView unit) {
        return unit.kind() != UnitKind.DEPARTMENT || unit.parentId() == null
                ? ui.text(unit.name())
                : units.find(unit.parentId(), today())
                        .map(parent -> ui.t("opinion.unit.of", ui.text(unit.name()), ui.text(parent.name())))
                        .orElse(ui.text(unit.name()));
    }

    private StepPart.Line line(Ui ui, DossierDetail detail, OpinionView opinion) {
        return new StepPart.Line(
                "/desk/opinions/" + opinion.id(),
                ui.text(opinion.agency()),
                opinion.required(),
                opinion.verdict() == null
                        ? ui.t("opinion.state." + opinion.state().key())
                        : ui.t("opinion.verdict." + opinion.verdict().key()),
                look(opinion),
                ui.dateTime(opinion.askedAt()),
                ui.dateTime(opinion.dueAt()),
                opinion.late(),
                opinion.answeredAt() == null ? "" : ui.dateTime(opinion.answeredAt()),
                opinion.question(),
                opinion.answer(),
                opinion.documentId() == null
                        ? null
                        : "/desk/dossiers/" + detail.code() + "/files/" + opinion.documentId());
    }

    static String look(OpinionView opinion) {
        if (opinion.state() == OpinionState.OPEN) {
            return opinion.late() ? "govuk-tag--red" : "govuk-tag--blue";
        }
        return opinion.state() == OpinionState.ANSWERED ? "govuk-tag--green" : "govuk-tag--grey";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
