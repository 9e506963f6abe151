package vn.thongsuot.demo;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.dossiers.AuthorisationKind;
import vn.thongsuot.dossiers.Parties;
import vn.thongsuot.dossiers.ReceiveCommand;
import vn.thongsuot.dossiers.ReceiveCommand.GivenForm;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.procedures.fees.FeeChoice;
import vn.thongsuot.procedures.forms.Forms;

/** Dossiers with more than one person, and one whose electronic form was filled in at the counter. */
@Component
class DemoParties {

    private static final String BIRTH = "1.001193";
    private static final String MARRIAGE = "1.000894";
    private static final String BUSINESS = "1.001612";

    private final DemoUnits units;
    private final UnitDirectory directory;
    private final Reception reception;
    private final Forms forms;

    DemoParties(DemoUnits units, UnitDirectory directory, Reception reception, Forms forms) {
        this.units = units;
        this.directory = directory;
        this.reception = reception;
        this.forms = forms;
    }

    void make() {
        Random random = new Random(2027);
        UUID desk = desk(units.communes().getFirst());
        Actor clerk = units.holder(desk, Role.INTAKE_CLERK);
        UUID authority = clerk.authorityId();
        PersonForm agent = DemoPersons.next(random, authority);
        receive(
                clerk,
                desk,
                2,
                BUSINESS,
                new Parties(
                        new Parties.Agent(
                                agent,
                                AuthorisationKind.POWER_OF_ATTORNEY,
                                "12/GUQ",
                                units.today().minusDays(5)),
                        List.of()),
                null,
                random);
        receive(
                clerk,
                desk,
                1,
                MARRIAGE,
                new Parties(null, List.of(DemoPersons.next(random, authority))),
                null,
                random);
        forms.findPublished(authority, BIRTH)
                .ifPresent(form ->
                        receive(clerk, desk, 1, BIRTH, Parties.NONE, new GivenForm(form.id(), birth(agent)), random));
    }

    private void receive(
            Actor clerk,
            UUID desk,
            int days,
            String procedure,
            Parties parties,
            @Nullable GivenForm form,
            Random random) {
        PersonForm applicant = DemoPersons.next(random, clerk.authorityId());
        units.ago(
                days,
                45,
                () -> reception.receive(
                        clerk,
                        new ReceiveCommand(
                                procedure,
                                null,
                                "counter",
                                desk,
                                null,
                                applicant,
                                List.of(),
                                false,
                                FeeChoice.USUAL,
                                null,
                                parties,
                                form)));
    }

    private static Map<String, String> birth(PersonForm declarant) {
        return Map.ofEntries(
                Map.entry("nguoi-khai.name", declarant.fullName()),
                Map.entry("nguoi-khai.id", "099085000123"),
                Map.entry("nguoi-khai.birth", "02/03/1985"),
                Map.entry("nguoi-khai.phone", "0900000123"),
                Map.entry("noi-cu-tru.province", "Tỉnh Tân Châu"),
                Map.entry("noi-cu-tru.commune", "Phường Tân Giang"),
                Map.entry("noi-cu-tru.detail", "Số 8, khu phố 2"),
                Map.entry("ten-tre", "Lý Bảo An"),
                Map.entry("ngay-sinh", "10/11/2026"),
                Map.entry("gioi-tinh", "Nữ"),
                Map.entry("tai-co-so-y-te", "yes"));
    }

    private UUID desk(UUID agency) {
        return directory.listChildren(agency, units.today()).stream()
                .filter(unit -> unit.kind() == UnitKind.ONE_STOP)
                .map(UnitView::id)
                .findFirst()
                .orElseThrow();
    }
}
