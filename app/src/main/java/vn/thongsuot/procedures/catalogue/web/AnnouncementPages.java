package vn.thongsuot.procedures.catalogue.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.catalogue.Abolition;
import vn.thongsuot.procedures.catalogue.CatalogueEntries;
import vn.thongsuot.procedures.catalogue.CatalogueEntry;
import vn.thongsuot.procedures.catalogue.CatalogueImports;
import vn.thongsuot.procedures.catalogue.CatalogueProblem;
import vn.thongsuot.procedures.catalogue.Decision;
import vn.thongsuot.procedures.catalogue.DecisionItem;
import vn.thongsuot.procedures.catalogue.DecisionState;
import vn.thongsuot.procedures.catalogue.Decisions;
import vn.thongsuot.procedures.catalogue.EntryReading;
import vn.thongsuot.procedures.catalogue.web.AnnouncementPage.Duty;
import vn.thongsuot.procedures.spi.RunningCases;

/** Makes the pages of decisions. */
@Component
class AnnouncementPages {

    /** Most codes that an address names. */
    static final int MOST_NAMED = 100;

    private static final String TABLE = "table:";

    private final Decisions decisions;
    private final CatalogueEntries entries;
    private final DiffTexts diffs;
    private final UnitDirectory units;
    private final AccessPolicy policy;
    private final RunningCases running;
    private final Clock clock;

    AnnouncementPages(
            Decisions decisions,
            CatalogueEntries entries,
            DiffTexts diffs,
            UnitDirectory units,
            AccessPolicy policy,
            RunningCases running,
            Clock clock) {
        this.decisions = decisions;
        this.entries = entries;
        this.diffs = diffs;
        this.units = units;
        this.policy = policy;
        this.running = running;
        this.clock = clock;
    }

    AnnouncementListPage list(Ui ui, Actor actor, TypedForm form, Map<String, String> errors) {
        return new AnnouncementListPage(
                ui,
                decisions.list(actor).stream().map(one -> row(ui, one)).toList(),
                choices(ui, actor, form),
                form,
                errors);
    }

    AnnouncementPage page(
            Ui ui,
            Actor actor,
            UUID id,
            TypedForm form,
            Map<String, String> errors,
            CatalogueImports.@Nullable Outcome outcome) {
        Decision decision = decisions.get(actor, id);
        List<AnnouncementPage.Item> items = items(ui, decision);
        return new AnnouncementPage(
                ui,
                decision,
                unit(ui, decision.unitId()),
                items,
                running.count(
                        decision.authorityId(),
                        items.stream().map(AnnouncementPage.Item::code).toList()),
                decisions.actions(actor, decision),
                form,
                errors,
                outcome == null ? List.of() : outcome.problems(),
                outcome == null ? codes(form.text(AnnouncementController.NOT_IN_FORCE)) : outcome.notInForce(),
                bygone(
                        actor,
                        decision,
                        outcome == null ? codes(form.text(AnnouncementController.BYGONE)) : outcome.bygone()),
                outcome);
    }

    List<AnnouncementPage.Item> items(Ui ui, Decision decision) {
        return decisions.items(decision.id()).stream()
                .map(item -> item(ui, decision, item))
                .toList();
    }

    private List<Abolition> bygone(Actor actor, Decision decision, List<String> codes) {
        Map<String, Abolition> abolitions = decisions.listAbolitions(actor, decision.effectiveOn(), codes);
        return codes.stream()
                .flatMap(code -> Optional.ofNullable(abolitions.get(code)).stream())
                .toList();
    }

    /** Codes of an address; anything else in it is not shown. */
    private static List<String> codes(String listed) {
        return Stream.of(listed.split(","))
                .filter(EntryReading::isCode)
                .limit(MOST_NAMED)
                .toList();
    }

    /** Where a cell stands, in words where the file has no sheets. */
    static String sheet(Ui ui, CatalogueProblem problem) {
        if (problem.sheet().startsWith(TABLE)) {
            return ui.t("catalogue.problem.table", problem.sheet().substring(TABLE.length()));
        }
        return problem.sheet().equals("line") ? ui.t("catalogue.problem.text") : problem.sheet();
    }

    /** The authority and its agencies, for which the actor may prepare decisions. */
    private List<Choice> choices(Ui ui, Actor actor, TypedForm form) {
        UUID authority = actor.authorityId();
        return Stream.concat(units.find(authority, today()).stream(), units.listChildren(authority, today()).stream())
                .filter(unit -> unit.id().equals(authority) || unit.kind() == UnitKind.AGENCY)
                .filter(unit -> policy.mayIn(actor, Permission.CATALOGUE_EDIT, unit.id()))
                .map((UnitView unit) -> new Choice(
                        unit.id().toString(),
                        ui.text(unit.name()),
                        unit.id().toString().equals(form.text("unit"))))
                .toList();
    }

    private AnnouncementListPage.Row row(Ui ui, Decision decision) {
        List<DecisionItem> items = decisions.items(decision.id());
        String due = items.stream()
                .flatMap(item -> item.dueOn(decision.state()).stream())
                .min(LocalDate::compareTo)
                .map(ui::date)
                .orElse("");
        return new AnnouncementListPage.Row(
                "/desk/announcements/" + decision.id(),
                decision.title(),
                unit(ui, decision.unitId()),
                number(ui, decision),
                ui.date(decision.effectiveOn()),
                ui.t("announcement.state." + decision.state().key()),
                look(decision.state()),
                due);
    }

    static String number(Ui ui, Decision decision) {
        String number = decision.number();
        LocalDate on = decision.signedOn();
        return number == null || on == null ? "" : ui.t("decision.dated", number, ui.date(on));
    }

    static String look(DecisionState state) {
        return switch (state) {
            case DRAFT -> "govuk-tag--grey";
            case SUBMITTED -> "govuk-tag--blue";
            case SIGNED -> "govuk-tag--green";
            case DROPPED, WITHDRAWN -> "govuk-tag--yellow";
        };
    }

    private AnnouncementPage.Item item(Ui ui, Decision decision, DecisionItem item) {
        CatalogueEntry base =
                item.baseVersionId() == null ? null : entries.get(decision.authorityId(), item.baseVersionId());
        CatalogueEntry content = item.content();
        CatalogueEntry named = content == null ? base : content;
        return new AnnouncementPage.Item(
                item.id().toString(),
                item.code(),
                named == null ? "" : ui.text(named.name()),
                ui.t("announcement.kind." + item.kind().key()),
                item.kind() == DecisionItem.Kind.ABOLISHED ? "govuk-tag--yellow" : "govuk-tag--blue",
                String.join(", ", item.replacedBy()),
                missing(ui, item),
                base == null || content == null ? List.of() : diffs.of(ui, base, content),
                duties(ui, item),
                content != null);
    }

    private static String missing(Ui ui, DecisionItem item) {
        CatalogueEntry content = item.content();
        return content == null || item.contentMissing() == 0
                ? ""
                : ui.t(
                        "announcement.missing",
                        content.missingParts().stream().map(ui::t).collect(Collectors.joining("; ")));
    }

    private List<Duty> duties(Ui ui, DecisionItem item) {
        List<Duty> duties = new ArrayList<>();
        duties.add(duty(ui, "announce", item.announceDueOn(), item.announcedOn()));
        duties.add(duty(ui, "national", item.publishDueOn(), item.nationalOn()));
        duties.add(duty(ui, "channels", item.publishDueOn(), item.publishedAllOn()));
        if (item.flowRequired()) {
            duties.add(duty(ui, "internal-flow", item.flowDueOn(), item.internalFlowOn()));
            duties.add(duty(ui, "e-flow", item.flowDueOn(), item.eFlowOn()));
        }
        return duties;
    }

    private Duty duty(Ui ui, String name, @Nullable LocalDate due, @Nullable LocalDate done) {
        LocalDate measured = done == null ? today() : done;
        return new Duty(
                ui.t("announcement.duty." + name),
                due == null ? ui.t("announcement.duty.without") : ui.date(due),
                done == null ? "" : ui.date(done),
                due != null && measured.isAfter(due));
    }

    String unit(Ui ui, UUID unitId) {
        return units.findLast(unitId, today()).map(view -> ui.text(view.name())).orElse("");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
