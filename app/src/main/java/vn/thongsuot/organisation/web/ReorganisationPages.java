package vn.thongsuot.organisation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.organisation.TreeChanges;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.organisation.reorganisation.DryRun;
import vn.thongsuot.organisation.reorganisation.Operation;
import vn.thongsuot.organisation.reorganisation.OperationKind;
import vn.thongsuot.organisation.reorganisation.Reorganisation;
import vn.thongsuot.organisation.reorganisation.ReorganisationStatus;
import vn.thongsuot.organisation.reorganisation.Reorganisations;
import vn.thongsuot.organisation.spi.Doubt;
import vn.thongsuot.organisation.spi.UnitDeciders;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Makes the pages of decisions on units. */
@Component
class ReorganisationPages {

    private final Reorganisations reorganisations;
    private final UnitDirectory units;
    private final UnitDeciders deciders;

    ReorganisationPages(Reorganisations reorganisations, UnitDirectory units, UnitDeciders deciders) {
        this.reorganisations = reorganisations;
        this.units = units;
        this.deciders = deciders;
    }

    ReorganisationsPage list(Ui ui, Actor actor, TypedForm form, Map<String, String> errors) {
        List<ReorganisationsPage.Row> rows = reorganisations.list(actor).stream()
                .map(one -> new ReorganisationsPage.Row(
                        "/desk/reorganisations/" + one.id(),
                        one.number(),
                        ui.text(one.title()),
                        ui.date(one.effectiveOn()),
                        one.operations().size(),
                        status(ui, one),
                        look(one.status())))
                .toList();
        return new ReorganisationsPage(ui, rows, reorganisations.mayPrepare(actor), form, errors);
    }

    ReorganisationPage of(Ui ui, Actor actor, UUID id, TypedForm form, Map<String, String> errors) {
        Reorganisation one = reorganisations.get(actor, id);
        boolean draft = one.status() == ReorganisationStatus.DRAFT;
        boolean open = draft || one.status() == ReorganisationStatus.CONFIRMED;
        Names names = names(ui, one);
        DryRun run = open ? reorganisations.rehearse(one) : null;
        return new ReorganisationPage(
                ui,
                id.toString(),
                one.version(),
                one.number(),
                ui.text(one.title()),
                ui.t("reorganisation.lead", one.signer(), ui.date(one.issuedOn()), ui.date(one.effectiveOn())),
                status(ui, one),
                look(one.status()),
                one.operations().stream()
                        .map(operation -> step(ui, names, operation))
                        .toList(),
                run == null ? List.of() : tree(ui, names, run.changes()),
                run == null ? moved(ui, names, one) : moves(ui, names, run),
                run == null ? List.of() : doubts(ui, run.doubts()),
                allocations(one),
                one.operations().stream().anyMatch(operation -> operation.kind() == OperationKind.SPLIT),
                placings(ui, names, one),
                draft && reorganisations.mayPrepare(actor),
                draft && reorganisations.mayConfirm(actor) && !one.draftedBy().equals(actor.accountId()),
                reorganisations.isSigned(one),
                ui.date(one.issuedOn()),
                draft && reorganisations.mayPrepare(actor) ? deciders(ui, one) : List.of(),
                one.status() == ReorganisationStatus.CONFIRMED && reorganisations.mayConfirm(actor),
                kinds(ui, form),
                levels(ui, form),
                draft ? known(ui, one) : List.of(),
                form,
                errors);
    }

    /** Rows of the dry run, or of what was done, for Excel. */
    List<List<? extends @Nullable Object>> rows(Ui ui, Actor actor, UUID id) {
        ReorganisationPage page = of(ui, actor, id, TypedForm.NOTHING, Map.of());
        List<List<? extends @Nullable Object>> rows = new ArrayList<>();
        page.tree().forEach(line -> rows.add(List.of(line.what(), line.unit(), line.code(), line.detail(), "")));
        page.moves().forEach(move -> rows.add(List.of(move.kind(), move.unit(), "", move.heir(), move.cases())));
        page.doubts().forEach(doubt -> rows.add(List.of(ui.t("reorganisation.doubts"), "", "", doubt, "")));
        return rows;
    }

    private List<String> deciders(Ui ui, Reorganisation one) {
        return deciders.listDeciders(one.authorityId(), one.draftedBy()).stream()
                .map(decider -> ui.t("reorganisation.decider", decider.name(), ui.text(decider.position())))
                .toList();
    }

    private List<ReorganisationPage.Line> tree(Ui ui, Names names, TreeChanges changes) {
        List<ReorganisationPage.Line> lines = new ArrayList<>();
        Map<UUID, UUID> heirs = changes.heirs();
        Names after = names.after(changes);
        changes.created()
                .forEach(made -> lines.add(new ReorganisationPage.Line(
                        ui.t("reorganisation.tree.created"),
                        ui.text(made.name()),
                        made.code(),
                        ui.t("reorganisation.under", after.of(made.parentId())))));
        changes.changed()
                .forEach(unit -> lines.add(new ReorganisationPage.Line(
                        ui.t("reorganisation.tree.changed"),
                        names.of(unit.id()),
                        unit.code(),
                        ui.t(
                                unit.parentId() == null ? "reorganisation.becomesTop" : "reorganisation.becomes",
                                ui.text(unit.name()),
                                after.of(unit.parentId()),
                                ui.t("unit.level." + unit.level().key())))));
        changes.ended().stream()
                .sorted(Comparator.comparing(names::of))
                .forEach(unit -> lines.add(new ReorganisationPage.Line(
                        ui.t("reorganisation.tree.ended"),
                        names.of(unit),
                        names.code(unit),
                        heirs.containsKey(unit)
                                ? ui.t("reorganisation.heir", after.of(heirs.get(unit)))
                                : ui.t("reorganisation.noHeir"))));
        return lines;
    }

    private static List<ReorganisationPage.Move> moves(Ui ui, Names names, DryRun run) {
        Map<UUID, UUID> heirs = run.changes().heirs();
        Names after = names.after(run.changes());
        List<ReorganisationPage.Move> moves = new ArrayList<>();
        run.moves()
                .forEach((kind, counts) -> counts.forEach((unit, cases) -> moves.add(new ReorganisationPage.Move(
                        ui.t("unitMove." + kind),
                        names.of(unit),
                        heirs.containsKey(unit) ? after.of(heirs.get(unit)) : ui.t("reorganisation.noHeir"),
                        cases,
                        ui.t(run.follows().contains(kind) ? "unitMove.follows" : "unitMove.moves")))));
        moves.sort(Comparator.comparing(ReorganisationPage.Move::kind).thenComparing(ReorganisationPage.Move::unit));
        return moves;
    }

    private List<ReorganisationPage.Move> moved(Ui ui, Names names, Reorganisation one) {
        List<ReorganisationPage.Move> moves = new ArrayList<>();
        reorganisations
                .listMoved(one.id())
                .forEach((kind, counts) -> counts.forEach((unit, cases) -> moves.add(new ReorganisationPage.Move(
                        ui.t("unitMove." + kind),
                        names.of(unit),
                        heir(ui, units.heirOf(unit, one.effectiveOn()), one),
                        cases,
                        ui.t("unitMove.done")))));
        moves.sort(Comparator.comparing(ReorganisationPage.Move::kind).thenComparing(ReorganisationPage.Move::unit));
        return moves;
    }

    /** Whoever carries on is named as it is called from the day on. */
    private String heir(Ui ui, UUID unitId, Reorganisation one) {
        return units.findLast(unitId, one.effectiveOn())
                .map(unit -> ui.text(unit.name()))
                .orElse("–");
    }

    private static List<String> doubts(Ui ui, List<Doubt> doubts) {
        return doubts.stream()
                .map(doubt -> ui.t(
                        "reorganisation.doubt." + doubt.key(), doubt.about().toArray()))
                .toList();
    }

    private static ReorganisationPage.Step step(Ui ui, Names names, Operation operation) {
        return new ReorganisationPage.Step(
                operation.n(),
                ui.t("reorganisation.kind." + operation.kind().key()),
                operation.sources().stream().map(names::of).collect(Collectors.joining("; ")),
                operation.targets().stream()
                        .map(target -> target.code() + " "
                                + (target.name() == null ? names.of(target.unitId()) : ui.text(target.name())))
                        .collect(Collectors.joining("; ")));
    }

    private List<ReorganisationPage.Placing> placings(Ui ui, Names names, Reorganisation one) {
        return one.operations().stream()
                .filter(operation -> operation.kind() == OperationKind.SPLIT)
                .map(split -> new ReorganisationPage.Placing(
                        split.n(),
                        names.of(split.sources().getFirst()),
                        reorganisations.listSections(one, split).stream()
                                .map(section -> section(ui, names, split, section))
                                .toList()))
                .filter(placing -> !placing.sections().isEmpty())
                .toList();
    }

    private static ReorganisationPage.Section section(Ui ui, Names names, Operation split, UnitView section) {
        UUID place = split.placeOf(section.id());
        return new ReorganisationPage.Section(
                ReorganisationPage.SECTION + section.id(),
                ui.text(section.name()),
                split.targets().stream()
                        .map(target -> new Choice(
                                target.unitId().toString(),
                                target.name() == null ? names.of(target.unitId()) : ui.text(target.name()),
                                target.unitId().equals(place)))
                        .toList());
    }

    private static String allocations(Reorganisation one) {
        return one.allocations().entrySet().stream()
                .map(entry -> entry.getKey() + "; " + entry.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private List<ReorganisationPage.Known> known(Ui ui, Reorganisation one) {
        return units.listSubtree(one.authorityId(), one.effectiveOn().minusDays(1)).stream()
                .filter(UnitView::isAgency)
                .sorted(Comparator.comparing(UnitView::code))
                .map(unit -> new ReorganisationPage.Known(unit.code(), ui.text(unit.name())))
                .toList();
    }

    private static List<Choice> kinds(Ui ui, TypedForm form) {
        return Arrays.stream(OperationKind.values())
                .map(kind -> new Choice(
                        kind.key(),
                        ui.t("reorganisation.kind." + kind.key()),
                        kind.key().equals(form.text("kind"))))
                .toList();
    }

    private static List<Choice> levels(Ui ui, TypedForm form) {
        List<Choice> levels = new ArrayList<>();
        levels.add(new Choice(
                "", ui.t("reorganisation.level.same"), form.text("level").isEmpty()));
        for (UnitLevel level : UnitLevel.values()) {
            levels.add(new Choice(
                    level.key(), ui.t("unit.level." + level.key()), level.key().equals(form.text("level"))));
        }
        return levels;
    }

    private static String status(Ui ui, Reorganisation one) {
        return ui.t("reorganisation.status." + one.status().key());
    }

    private static String look(ReorganisationStatus status) {
        return switch (status) {
            case DRAFT -> "govuk-tag--yellow";
            case CONFIRMED -> "govuk-tag--blue";
            case EFFECTIVE -> "govuk-tag--green";
            case DISCARDED, UNDONE -> "govuk-tag--grey";
        };
    }

    private Names names(Ui ui, Reorganisation one) {
        Map<UUID, UnitView> known = new HashMap<>();
        units.listSubtree(one.authorityId(), one.effectiveOn()).forEach(unit -> known.put(unit.id(), unit));
        units.listSubtree(one.authorityId(), one.effectiveOn().minusDays(1))
                .forEach(unit -> known.put(unit.id(), unit));
        Map<UUID, String> made = new HashMap<>();
        one.operations().stream()
                .flatMap(operation -> operation.targets().stream())
                .filter(target -> target.name() != null)
                .forEach(target -> made.put(target.unitId(), ui.text(target.name())));
        return new Names(ui, known, made);
    }

    /** Names of units as they were before the decision, and of those that begin with it. */
    private record Names(Ui ui, Map<UUID, UnitView> known, Map<UUID, String> made) {

        String of(@Nullable UUID unitId) {
            UnitView unit = unitId == null ? null : known.get(unitId);
            return unitId == null ? "" : unit == null ? made.getOrDefault(unitId, "–") : ui.text(unit.name());
        }

        /** Names as they are with the decision. */
        Names after(TreeChanges changes) {
            Map<UUID, UnitView> now = new HashMap<>(known);
            changes.changed().forEach(unit -> now.put(unit.id(), unit));
            return new Names(ui, now, made);
        }

        String code(UUID unitId) {
            UnitView unit = known.get(unitId);
            return unit == null ? "" : unit.code();
        }
    }
}
