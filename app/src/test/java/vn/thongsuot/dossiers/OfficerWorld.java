package vn.thongsuot.dossiers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thongsuot._support.DemoPeople;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.NewAccount;
import vn.thongsuot.identity.NewAccount.NewAssignment;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.shared.LocalizedText;

/** Dossiers on an officer's table, and a colleague of the same units and role. */
public record OfficerWorld(
        DemoPeople people, Accounts accounts, Reception reception, Processing processing, DossierDetails details) {

    public static final String PLAIN = "1.001612";

    /** Received, and passed on to the step that "quan" works in. */
    public DossierCode atTheOfficer(String procedure) {
        DossierCode code = atTheDesk(procedure);
        processing.completeStep(people.actor("ngan"), seen(code));
        processing.completeStep(people.actor("bao"), seen(code));
        return code;
    }

    public DossierCode atTheDesk(String procedure) {
        Actor clerk = people.actor("ngan");
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Lê Thị Thử", null, null, null, null, null, "099187004261");
        return reception.receive(
                clerk, new ReceiveCommand(procedure, "counter", people.unit("ngan"), null, person, List.of(), false));
    }

    /** Somebody with the role and the units of "quan". */
    public Actor colleague(String login, String name) {
        if (!accounts.exists(login)) {
            Actor officer = people.actor("quan");
            List<NewAssignment> assignments = officer.grants().stream()
                    .filter(grant -> grant.actingFor() == null)
                    .map(grant -> new NewAssignment(
                            grant.unitId(), Role.OFFICER, LocalizedText.of("Công chức"), LocalDate.of(2025, 7, 1)))
                    .toList();
            accounts.create(new NewAccount(officer.authorityId(), login, name, "thongsuot-2026", assignments));
        }
        return people.actor(login);
    }

    public Seen seen(DossierCode code) {
        return new Seen(code, details.get(people.actor("ngan"), code).version());
    }

    public UUID holder(DossierCode code) {
        return java.util.Objects.requireNonNull(
                details.get(people.actor("ngan"), code).holderId());
    }
}
