package vn.thongsuot.documents.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.documents.signing.SigningKey;
import vn.thongsuot.documents.signing.SigningKey.Holder;
import vn.thongsuot.documents.signing.SigningKeys;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.Staff;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Makes the page of certificates. People stand with position and unit, because several have the same name. */
@Component
class SigningPages {

    private final SigningKeys keys;
    private final UnitDirectory units;
    private final Accounts accounts;
    private final Clock clock;

    SigningPages(SigningKeys keys, UnitDirectory units, Accounts accounts, Clock clock) {
        this.keys = keys;
        this.units = units;
        this.accounts = accounts;
        this.clock = clock;
    }

    SigningPage make(Ui ui, Actor actor, TypedForm form, Map<String, String> errors) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<SigningKey> inUse = keys.list(actor);
        List<UUID> people = inUse.stream()
                .filter(key -> key.holder() == Holder.ACCOUNT)
                .map(SigningKey::holderId)
                .distinct()
                .toList();
        Map<UUID, String> names = accounts.displayNames(people);
        Map<UUID, String> offices = offices(ui, people, today);
        return new SigningPage(
                ui,
                inUse.stream().map(key -> row(ui, key, names, offices, today)).toList(),
                holders(ui, actor, form.text("holder"), today),
                form.text("credential"),
                errors);
    }

    /** Agencies, and the leaders of each. */
    private List<Choice> holders(Ui ui, Actor actor, String chosen, LocalDate today) {
        List<UnitView> agencies = units.listSubtree(actor.authorityId(), today).stream()
                .filter(unit -> units.agencyOf(unit.id(), today).id().equals(unit.id()))
                .toList();
        Stream<Choice> leaders = accounts
                .listStaff(agencies.stream().map(UnitView::id).toList())
                .stream()
                .filter(staff -> staff.role() == Role.LEADER)
                .map(staff -> choice(
                        "account:" + staff.accountId(), staff.displayName() + ", " + office(ui, staff, today), chosen));
        return Stream.concat(
                        agencies.stream().map(unit -> choice("unit:" + unit.id(), ui.text(unit.name()), chosen)),
                        leaders)
                .toList();
    }

    private static Choice choice(String id, String name, String chosen) {
        return new Choice(id, name, chosen.equals(id));
    }

    private SigningPage.Row row(
            Ui ui, SigningKey key, Map<UUID, String> names, Map<UUID, String> offices, LocalDate today) {
        boolean person = key.holder() == Holder.ACCOUNT;
        return new SigningPage.Row(
                key.id(),
                person ? names.getOrDefault(key.holderId(), "–") : unit(ui, key.holderId(), today),
                person ? offices.getOrDefault(key.holderId(), ui.t("signing.noOffice")) : "",
                ui.t("signing.provider." + key.provider().key()),
                ui.date(key.certificate().getNotAfter().toInstant()));
    }

    /** What each of them is today, and where. */
    private Map<UUID, String> offices(Ui ui, Collection<UUID> people, LocalDate today) {
        return accounts.listAssignments(people).stream()
                .collect(Collectors.groupingBy(
                        Staff::accountId,
                        Collectors.mapping(
                                staff -> office(ui, staff, today),
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        all -> all.stream().distinct().collect(Collectors.joining("; "))))));
    }

    private String office(Ui ui, Staff staff, LocalDate today) {
        return ui.text(staff.position()) + " – " + unit(ui, staff.unitId(), today);
    }

    private String unit(Ui ui, UUID unit, LocalDate today) {
        return units.findLast(unit, today).map(UnitView::name).map(ui::text).orElse("–");
    }
}
