package vn.thongsuot.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.centres.Counters;
import vn.thongsuot.centres.PointDraft;
import vn.thongsuot.centres.PointKind;
import vn.thongsuot.centres.PointRegistry;
import vn.thongsuot.centres.Services;
import vn.thongsuot.dossiers.ReceiveCommand;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.NewAccount;
import vn.thongsuot.identity.NewAccount.NewAssignment;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitRegistry;
import vn.thongsuot.organisation.UnitRegistry.NewUnit;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.procedures.fees.FeeChoice;
import vn.thongsuot.shared.LocalizedText;

/** Centres of the demo province: one of the province with a branch, communes, a reception point; and what they receive for others. */
@Component
class DemoCentres {

    private static final LocalDate FROM = LocalDate.of(2025, 7, 1);
    private static final int COMMUNES = 4;
    private static final String PROCEDURE = "1.001612";

    private final DemoUnits units;
    private final UnitDirectory directory;
    private final UnitRegistry registry;
    private final Accounts accounts;
    private final PointRegistry points;
    private final Counters counters;
    private final Reception reception;
    private final DemoQueue queue;

    DemoCentres(
            DemoUnits units,
            UnitDirectory directory,
            UnitRegistry registry,
            Accounts accounts,
            PointRegistry points,
            Counters counters,
            Reception reception,
            DemoQueue queue) {
        this.units = units;
        this.directory = directory;
        this.registry = registry;
        this.accounts = accounts;
        this.points = points;
        this.counters = counters;
        this.reception = reception;
        this.queue = queue;
    }

    /** Unit and clerks, to be made before what asks for them. */
    void makeStaff() {
        UUID province = units.province();
        UUID branch = registry.create(
                new NewUnit(
                        desk(province).id(),
                        "H99",
                        LocalizedText.of(
                                "Chi nhánh Trung tâm Phục vụ hành chính công tỉnh tại phường Bến Thuyền",
                                "Branch of the Provincial Centre in Ben Thuyen"),
                        UnitKind.ONE_STOP,
                        UnitLevel.PROVINCE,
                        FROM),
                null);
        clerk(province, "chinhanh.mc", "Đinh Thị Ngọc Ánh", branch);
        clerk(
                province,
                "tangiang.mc2",
                "Cao Văn Lộc",
                desk(units.communes().getFirst()).id());
    }

    void make() {
        Actor keeper = units.holder(units.province(), Role.ADMINISTRATOR);
        UUID main = units.ago(40, 0, () -> makePoints(keeper));
        queue.make(main);
        receiveForOthers();
    }

    /** @return the centre of the first commune */
    private UUID makePoints(Actor keeper) {
        UnitView centre = desk(units.province());
        UUID province = point(
                keeper,
                centre,
                null,
                PointKind.PROVINCE_CENTRE,
                "Số 1 đường Hùng Vương, phường Tân Giang",
                Services.ALL);
        counter(keeper, province, 1, "land", "security-interests");
        counter(keeper, province, 2, "construction", "roads");
        counter(keeper, province, 3);
        directory.listChildren(centre.id(), units.today()).stream()
                .filter(unit -> unit.kind() == UnitKind.ONE_STOP)
                .forEach(branch -> counter(
                        keeper,
                        point(
                                keeper,
                                branch,
                                province,
                                PointKind.BRANCH,
                                "Số 25 đường Bến Thuyền, phường Bến Thuyền",
                                Services.ALL),
                        1));
        List<UUID> communes = new ArrayList<>();
        for (UUID commune : units.communes().subList(0, COMMUNES)) {
            UUID one = point(
                    keeper, desk(commune), null, PointKind.COMMUNE_CENTRE, "Trụ sở Ủy ban nhân dân", Services.ALL);
            counter(keeper, one, 1, "civil-status", "certification");
            counter(keeper, one, 2, "land", "construction", "household-business");
            counter(keeper, one, 3);
            communes.add(one);
        }
        UUID market = point(
                keeper,
                desk(units.communes().getFirst()),
                communes.getFirst(),
                PointKind.RECEPTION_POINT,
                "Nhà văn hóa khu phố 5, phường Tân Giang",
                new Services(Services.Takes.FIELDS, List.of("civil-status", "certification", "social-protection")));
        counter(keeper, market, 1);
        return communes.getFirst();
    }

    private UUID point(
            Actor keeper, UnitView unit, @Nullable UUID parent, PointKind kind, String address, Services services) {
        LocalizedText name = kind == PointKind.RECEPTION_POINT
                ? LocalizedText.of(
                        "Điểm tiếp nhận khu phố 5, phường Tân Giang", "Reception point, quarter 5, Tan Giang")
                : unit.name();
        return points.create(keeper, new PointDraft(unit.id(), parent, kind, false, name, address, services), FROM);
    }

    private void counter(Actor keeper, UUID point, int number, String... fields) {
        counters.add(keeper, point, number, List.of(fields));
    }

    /** Some applications that one commune received and another decides. */
    private void receiveForOthers() {
        Random random = new Random(118);
        UUID desk = desk(units.communes().getFirst()).id();
        Actor clerk = units.holder(desk, Role.INTAKE_CLERK);
        for (int i = 1; i <= 3; i++) {
            UUID deciding = units.communes().get(i);
            units.ago(
                    i,
                    30 * i,
                    () -> reception.receive(
                            clerk,
                            new ReceiveCommand(
                                    PROCEDURE,
                                    "counter",
                                    desk,
                                    deciding,
                                    DemoPersons.next(random, clerk.authorityId()),
                                    List.of(),
                                    false,
                                    FeeChoice.USUAL)));
        }
    }

    private UnitView desk(UUID agency) {
        return directory.listChildren(agency, units.today()).stream()
                .filter(unit -> unit.kind() == UnitKind.ONE_STOP)
                .findFirst()
                .orElseThrow();
    }

    private void clerk(UUID province, String login, String name, UUID unit) {
        accounts.create(new NewAccount(
                province,
                login,
                name,
                DemoStaff.PASSWORD,
                List.of(new NewAssignment(unit, Role.INTAKE_CLERK, LocalizedText.of("Cán bộ tiếp nhận"), FROM))));
    }
}
