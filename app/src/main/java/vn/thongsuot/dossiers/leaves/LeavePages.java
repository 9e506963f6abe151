package vn.thongsuot.dossiers.leaves;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.Handovers;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.Staff;
import vn.thongsuot.identity.leaves.LeaveKind;
import vn.thongsuot.identity.leaves.LeaveView;
import vn.thongsuot.identity.leaves.Leaves;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Makes the page of leave: the reader's own, and for heads and leaders that of their people. */
@Component
class LeavePages {

    private final Leaves leaves;
    private final Handovers handovers;
    private final Accounts accounts;
    private final Clock clock;

    LeavePages(Leaves leaves, Handovers handovers, Accounts accounts, Clock clock) {
        this.leaves = leaves;
        this.handovers = handovers;
        this.accounts = accounts;
        this.clock = clock;
    }

    LeavePage make(Ui ui, Actor actor, TypedForm typed, Map<String, String> errors) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<Handovers.Officer> officers = handovers.listOfficers(actor);
        Set<UUID> shown = new LinkedHashSet<>(Set.of(actor.accountId()));
        officers.forEach(officer -> shown.add(officer.accountId()));
        List<LeaveView> found = leaves.list(actor, shown);
        Map<UUID, String> names = names(shown, found);
        Map<UUID, String> positions = positions(ui, shown);
        List<LeavePage.Person> people = officers.stream()
                .map(officer -> person(ui, officer, positions, find(found, officer.accountId(), today), names, today))
                .toList();
        return new LeavePage(
                ui,
                people,
                people.stream()
                        .filter(LeavePage.Person::gap)
                        .map(person -> ui.t("leave.gap", person.name(), person.away(), person.open()))
                        .toList(),
                found.stream().map(leave -> row(ui, actor, leave, names, today)).toList(),
                form(ui, actor, typed, shown, names),
                errors);
    }

    /** The first leave in which nobody stands in; where there is none, the one that runs or the next one. */
    private static @Nullable LeaveView find(List<LeaveView> leaves, UUID account, LocalDate today) {
        return leaves.stream()
                .filter(leave -> leave.accountId().equals(account) && leave.isOpen(today))
                .min(Comparator.comparing((LeaveView leave) -> leave.substituteId() != null))
                .orElse(null);
    }

    private static LeavePage.Person person(
            Ui ui,
            Handovers.Officer officer,
            Map<UUID, String> positions,
            @Nullable LeaveView leave,
            Map<UUID, String> names,
            LocalDate today) {
        String away = leave == null ? "" : leave.isInForce(today) ? days(ui, leave) : ahead(ui, leave);
        if (leave != null && leave.substituteId() != null) {
            away = ui.t("leave.away.covered", away, names.getOrDefault(leave.substituteId(), "–"));
        }
        return new LeavePage.Person(
                officer.name(),
                positions.getOrDefault(officer.accountId(), ""),
                officer.open(),
                away,
                leave != null && leave.substituteId() == null && officer.open() > 0,
                "/desk/leaves?account=" + officer.accountId() + "#new");
    }

    private LeavePage.Row row(Ui ui, Actor actor, LeaveView leave, Map<UUID, String> names, LocalDate today) {
        boolean open = leave.isOpen(today) && leave.mayChange();
        UUID substitute = leave.substituteId();
        return new LeavePage.Row(
                leave.id(),
                leave.version(),
                names.getOrDefault(leave.accountId(), "–"),
                leave.mayChange() ? ui.t("leave.kind." + leave.kind().key()) : "",
                days(ui, leave),
                substitute == null ? ui.t("leave.nobody") : names.getOrDefault(substitute, "–"),
                state(ui, leave, today),
                look(leave, today),
                open,
                open ? substitutes(actor, leave.accountId(), substitute) : List.of());
    }

    private static String state(Ui ui, LeaveView leave, LocalDate today) {
        if (leave.isOpen(today)) {
            return leave.isInForce(today)
                    ? ui.t("leave.state.open")
                    : ui.t("leave.state.ahead", ui.date(leave.firstDay()));
        }
        return ui.t("leave.state." + (leave.state().equals("entered") ? "over" : leave.state()));
    }

    /** Red is for work that nobody does today. */
    private static String look(LeaveView leave, LocalDate today) {
        if (!leave.isOpen(today)) {
            return "govuk-tag--grey";
        }
        if (!leave.isInForce(today)) {
            return "govuk-tag--yellow";
        }
        return leave.isGap(today) ? "govuk-tag--red" : "govuk-tag--blue";
    }

    private LeavePage.Form form(Ui ui, Actor actor, TypedForm typed, Set<UUID> shown, Map<UUID, String> names) {
        UUID account = typed.id("account").filter(shown::contains).orElse(actor.accountId());
        List<Choice> kinds = Arrays.stream(LeaveKind.values())
                .map(kind -> new Choice(
                        kind.key(), ui.t("leave.kind." + kind.key()), kind.key().equals(typed.text("kind"))))
                .toList();
        return new LeavePage.Form(
                account,
                names.getOrDefault(account, "–"),
                kinds,
                substitutes(actor, account, typed.id("substitute").orElse(null)),
                typed);
    }

    private List<Choice> substitutes(Actor actor, UUID account, @Nullable UUID chosen) {
        return accounts.displayNames(leaves.findSubstitutes(actor, account)).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(entry -> new Choice(
                        entry.getKey().toString(),
                        entry.getValue(),
                        entry.getKey().equals(chosen)))
                .toList();
    }

    private Map<UUID, String> names(Set<UUID> shown, List<LeaveView> found) {
        Stream<UUID> others = found.stream()
                .flatMap(leave -> Stream.concat(Stream.of(leave.accountId()), Stream.ofNullable(leave.substituteId())));
        Collection<UUID> all = Stream.concat(shown.stream(), others).collect(Collectors.toSet());
        return accounts.displayNames(all);
    }

    private Map<UUID, String> positions(Ui ui, Set<UUID> shown) {
        return accounts.listAssignments(shown).stream()
                .collect(Collectors.toMap(
                        Staff::accountId,
                        staff -> ui.text(staff.position()),
                        (one, other) -> one.contains(other) ? one : one + "; " + other,
                        LinkedHashMap::new));
    }

    private static String ahead(Ui ui, LeaveView leave) {
        return ui.t("leave.days.ahead", ui.date(leave.firstDay()), ui.date(leave.lastDay()));
    }

    private static String days(Ui ui, LeaveView leave) {
        return ui.t("leave.days", ui.date(leave.firstDay()), ui.date(leave.lastDay()));
    }
}
