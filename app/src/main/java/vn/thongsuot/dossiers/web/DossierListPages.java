package vn.thongsuot.dossiers.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;
import vn.thongsuot.dossiers.DossierFilter;
import vn.thongsuot.dossiers.DossierLists;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.Staff;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.ProcedureCase;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;

/** Builds the model of the list of dossiers. */
@Component
class DossierListPages {

    /** More units than that are chosen by agency first. */
    private static final int MOST_UNITS = 60;

    private final DossierLists lists;
    private final DossierTallies tallies;
    private final DossierListRows rows;
    private final DossierTexts texts;
    private final UnitDirectory units;
    private final Accounts accounts;
    private final ProcedureCatalogue catalogue;
    private final Clock clock;

    DossierListPages(
            DossierLists lists,
            DossierTallies tallies,
            DossierListRows rows,
            DossierTexts texts,
            UnitDirectory units,
            Accounts accounts,
            ProcedureCatalogue catalogue,
            Clock clock) {
        this.lists = lists;
        this.tallies = tallies;
        this.rows = rows;
        this.texts = texts;
        this.units = units;
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Transactional
    DossierListPage make(Ui ui, Actor actor, TypedForm form) {
        DossierListAsk ask = new DossierListAsk(form, today());
        Map<String, String> errors = ask.errors(ui);
        UUID unit = form.id("unit").orElse(null);
        return new DossierListPage(
                ui,
                form,
                errors.isEmpty() ? found(ui, actor, ask) : null,
                unitChoices(ui, actor, unit),
                officerChoices(actor, unit, form.id("officer").orElse(null)),
                DossierListAsk.CHANNELS.stream()
                        .map(one -> new Choice(one, ui.t("channel." + one), one.equals(form.text("channel"))))
                        .toList(),
                caseChoices(ui, actor, form),
                errors);
    }

    private DossierListPage.Found found(Ui ui, Actor actor, DossierListAsk ask) {
        DossierFilter filter = ask.filter();
        List<DossierTallies.Tally> counted = tallies.of(actor, filter, filter.state());
        int count = counted.get(filter.state().ordinal()).count();
        return new DossierListPage.Found(
                "dossiers.state." + filter.state().key(),
                ui.date(filter.from()),
                ui.date(filter.to()),
                count,
                counted,
                chips(ui, actor, ask, filter),
                rows.of(ui, actor, lists.list(actor, filter)),
                filter.page(),
                filter.page() > 1 ? DossierListAsk.href(filter.withPage(filter.page() - 1)) : null,
                filter.page() * (long) DossierFilter.PAGE_SIZE < count
                        ? DossierListAsk.href(filter.withPage(filter.page() + 1))
                        : null,
                DossierListAsk.fileHref(filter, "xlsx"),
                DossierListAsk.fileHref(filter, "csv"));
    }

    private List<DossierListPage.Chip> chips(Ui ui, Actor actor, DossierListAsk ask, DossierFilter filter) {
        DossierFilter first = filter.withPage(1);
        List<DossierListPage.Chip> chips = new ArrayList<>();
        if (ask.hasPeriod()) {
            chips.add(new DossierListPage.Chip(
                    ui.t("dossiers.period", ui.date(filter.from()), ui.date(filter.to())),
                    DossierListAsk.href(first, "from", "to")));
        }
        Stream.of(
                        chip(first, "unit", filter.unitId(), unit -> texts.unit(ui, unit)),
                        chip(first, "procedure", filter.procedureCode(), code -> procedure(ui, actor, code)),
                        chip(first, "case", filter.caseKey(), key -> caseName(ui, actor, filter, key)),
                        chip(first, "channel", filter.channel(), channel -> ui.t("channel." + channel)),
                        chip(
                                first,
                                "officer",
                                filter.officerId(),
                                officer ->
                                        accounts.displayNames(List.of(officer)).getOrDefault(officer, "–")))
                .flatMap(Optional::stream)
                .forEach(chips::add);
        return chips;
    }

    private static <T> Optional<DossierListPage.Chip> chip(
            DossierFilter filter, String name, @Nullable T value, Function<T, String> text) {
        return Optional.ofNullable(value)
                .map(there -> new DossierListPage.Chip(text.apply(there), DossierListAsk.href(filter, name)));
    }

    private String procedure(Ui ui, Actor actor, String code) {
        return catalogue
                .findByCode(actor.authorityId(), code, today())
                .map(found -> code + " " + ui.text(found.name()))
                .orElse(code);
    }

    /** The cases of the procedure that is asked for, the usual one first; none where it has no other. */
    private List<Choice> caseChoices(Ui ui, Actor actor, TypedForm form) {
        List<ProcedureCase> cases = cases(actor, form.text("procedure"));
        Choice usual = new Choice(
                DossierFilter.USUAL_CASE, ui.t("case.usual"), DossierFilter.USUAL_CASE.equals(form.text("case")));
        return cases.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(usual),
                                cases.stream()
                                        .map(one -> new Choice(
                                                one.key(),
                                                ui.text(one.name()),
                                                one.key().equals(form.text("case")))))
                        .toList();
    }

    private String caseName(Ui ui, Actor actor, DossierFilter filter, String key) {
        String code = filter.procedureCode();
        return code == null
                ? key
                : cases(actor, code).stream()
                        .filter(one -> one.key().equals(key))
                        .findFirst()
                        .map(one -> ui.text(one.name()))
                        .orElseGet(() -> key.equals(DossierFilter.USUAL_CASE) ? ui.t("case.usual") : key);
    }

    private List<ProcedureCase> cases(Actor actor, String procedureCode) {
        return catalogue
                .findByCode(actor.authorityId(), procedureCode, today())
                .map(ProcedureView::cases)
                .orElse(List.of());
    }

    /** All that the reader sees; of many, the agencies, and the parts of the chosen and the own ones. */
    private List<Choice> unitChoices(Ui ui, Actor actor, @Nullable UUID chosen) {
        List<UnitView> seen = units.listUnder(actor, Permission.DOSSIER_READ);
        Set<UUID> near = parts(actor, chosen).stream().map(UnitView::id).collect(Collectors.toSet());
        return seen.stream()
                .filter(unit -> seen.size() <= MOST_UNITS || unit.isAgency() || near.contains(unit.id()))
                .map(unit -> new Choice(
                        unit.id().toString(), ui.text(unit.name()), unit.id().equals(chosen)))
                .toList();
    }

    /** The chosen unit, or the reader's own ones, with their parts; agencies below are chosen first. */
    private List<UnitView> parts(Actor actor, @Nullable UUID chosen) {
        List<UnitView> seen = units.listUnder(actor, Permission.DOSSIER_READ);
        Stream<UUID> roots =
                chosen == null ? actor.grantsWith(Permission.DOSSIER_READ).map(Grant::unitId) : Stream.of(chosen);
        return roots.flatMap(root -> units.listParts(root, today()).stream())
                .distinct()
                .filter(seen::contains)
                .toList();
    }

    private List<Choice> officerChoices(Actor actor, @Nullable UUID unit, @Nullable UUID chosen) {
        Map<UUID, String> names = new LinkedHashMap<>();
        accounts.listStaff(parts(actor, unit).stream().map(UnitView::id).toList()).stream()
                .sorted(Comparator.comparing(Staff::displayName))
                .forEach(staff -> names.put(staff.accountId(), staff.displayName()));
        if (chosen != null) {
            names.putAll(accounts.displayNames(List.of(chosen)));
        }
        return names.entrySet().stream()
                .map(name -> new Choice(
                        name.getKey().toString(), name.getValue(), name.getKey().equals(chosen)))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
