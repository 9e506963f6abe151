package vn.thongsuot.organisation.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.facts.FactJournal;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.NewAccount;
import vn.thongsuot.identity.NewAccount.NewAssignment;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitGroups;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitRegistry;
import vn.thongsuot.organisation.UnitRegistry.NewUnit;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.organisation.spi.Doubt;
import vn.thongsuot.organisation.spi.Transfer;
import vn.thongsuot.organisation.spi.UnitMove;
import vn.thongsuot.platform.FailedWork;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/** The change of 2025-07-01 in small: three communes of a district become one, the level of districts ends. */
@DisplayName("Sắp xếp ngày 01/7/2025: ba xã thành một, kết thúc cấp huyện")
class MergerIntegrationTests extends ProductTest {

    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final LocalDate LAST_DAY = DAY.minusDays(1);

    @Autowired
    private Reorganisations reorganisations;

    @Autowired
    private UnitRegistry registry;

    @Autowired
    private UnitDirectory units;

    @Autowired
    private Accounts accounts;

    @Autowired
    private FactJournal facts;

    @Autowired
    private Indicators indicators;

    @Autowired
    private UnitGroups groups;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private List<UnitMove> moves;

    @Autowired
    private ReorganisationStore store;

    @Autowired
    private OperationText text;

    @Autowired
    private AccessPolicy policy;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private FailedWork failed;

    private String code = "";
    private UUID province = UUID.randomUUID();
    private UUID district = UUID.randomUUID();
    private List<UUID> communes = List.of();
    private UUID stays = UUID.randomUUID();
    private UUID clerk = UUID.randomUUID();
    private Actor administrator = nobody();
    private Actor leader = nobody();

    @BeforeEach
    void makeProvince() {
        clock.set("2025-06-10T08:00");
        code = "K" + (10 + (int) (Math.floorMod(System.nanoTime(), 80L)));
        province = unit(null, code, "Ủy ban nhân dân tỉnh Mẫu", UnitKind.PEOPLE_COMMITTEE, UnitLevel.PROVINCE);
        district =
                unit(province, code + ".90", "Ủy ban nhân dân huyện Cũ", UnitKind.PEOPLE_COMMITTEE, UnitLevel.DISTRICT);
        communes = List.of(commune("1", "xã Một"), commune("2", "xã Hai"), commune("3", "xã Ba"));
        stays = commune("4", "xã Còn");
        for (UUID commune : communes) {
            String name = units.get(commune, LAST_DAY).name().vi().replace("Ủy ban nhân dân ", "");
            unit(
                    commune,
                    units.get(commune, LAST_DAY).code(),
                    "Trung tâm Phục vụ hành chính công " + name,
                    UnitKind.ONE_STOP,
                    UnitLevel.COMMUNE);
        }
        String login = UUID.randomUUID().toString().substring(0, 8);
        administrator = account(login + "q", province, Role.ADMINISTRATOR);
        leader = account(login + "l", province, Role.LEADER);
        clerk = account(login + "c", communes.get(1), Role.RECORDS_CLERK).accountId();
    }

    @Test
    @DisplayName(
            "Chạy thử, người thứ hai xác nhận, đúng ngày tự chuyển; số 10/20/30 như đã báo cáo, 60 theo đơn vị nay")
    void mergesThreeCommunesAndEndsTheDistrict() {
        meetings(communes.get(0), 10);
        meetings(communes.get(1), 20);
        meetings(communes.get(2), 30);
        UUID id = prepare();

        DryRun run = reorganisations.rehearse(reorganisations.get(administrator, id));
        assertThat(run.moves().get("staff")).containsEntry(communes.get(1), 1);
        assertThat(run.changes().ended()).contains(district).containsAll(communes);
        assertThat(units.find(communes.getFirst(), DAY))
                .as("a dry run changes nothing")
                .isPresent();

        int version = reorganisations.get(administrator, id).version();
        assertThatThrownBy(() -> reorganisations.draft(
                        administrator,
                        new NewReorganisation(
                                "2/NQ", LocalizedText.of("Sắp xếp mẫu"), "HĐND tỉnh", DAY, DAY.minusDays(1))))
                .hasMessageContaining("ORG-017");
        assertThatThrownBy(() -> reorganisations.confirm(administrator, id, version))
                .hasMessageContaining("ACC-001");
        assertThatThrownBy(() -> reorganisations.confirm(leader, id, version - 1))
                .hasMessageContaining("ORG-010");
        reorganisations.confirm(leader, id, version);

        UnitView merged = units.findByCode(province, code + ".20", DAY).orElseThrow();
        assertThat(merged.parentId()).isEqualTo(province);
        assertThat(units.find(merged.id(), LAST_DAY)).isEmpty();
        assertThat(units.find(district, DAY)).isEmpty();
        assertThat(units.get(stays, DAY).parentId()).isEqualTo(province);
        assertThat(units.get(communes.getFirst(), LAST_DAY).code()).isEqualTo(code + ".90.1");
        assertThat(accounts.find(clerk).orElseThrow().grants())
                .extracting(grant -> grant.unitId())
                .containsExactly(communes.get(1));

        clock.set("2025-07-01T00:03");
        reorganisations.listDue().forEach(reorganisations::takeEffect);
        reorganisations.listDue().forEach(reorganisations::takeEffect);

        assertThat(reorganisations.get(leader, id).status()).isEqualTo(ReorganisationStatus.EFFECTIVE);
        assertThat(reorganisations.listMoved(id).get("staff")).containsEntry(communes.get(1), 1);
        assertThat(accounts.listHolders(merged.id(), Role.RECORDS_CLERK)).containsExactly(clerk);
        assertThat(accounts.listHolders(communes.get(1), Role.RECORDS_CLERK)).isEmpty();
        assertThat(units.covers(merged.id(), communes.get(2))).isTrue();
        assertThat(units.covers(stays, communes.get(2))).isFalse();
        assertThatThrownBy(() -> reorganisations.undo(
                        leader, id, reorganisations.get(leader, id).version()))
                .hasMessageContaining("ORG-013");

        assertThat(communes.stream().map(this::asReported).toList()).containsExactly(10L, 20L, 30L);
        assertThat(restated(merged.id())).isEqualTo(60);
        assertThat(restated(province)).isEqualTo(60);
    }

    @Test
    @DisplayName("Hủy trước ngày có hiệu lực: cây đơn vị trở lại đúng như trước")
    void undoesBeforeTheDay() {
        List<UnitView> before = units.listSubtree(province, DAY);
        UUID id = prepare();
        reorganisations.confirm(
                leader, id, reorganisations.get(administrator, id).version());
        clock.add(Duration.ofMinutes(1));
        assertThat(units.listSubtree(province, DAY)).isNotEqualTo(before);

        reorganisations.undo(leader, id, reorganisations.get(leader, id).version());

        assertThat(units.listSubtree(province, DAY)).containsExactlyInAnyOrderElementsOf(before);
        clock.set("2025-07-02T08:00");
        assertThat(reorganisations.listDue()).noneMatch(due -> due.id().equals(id));
        assertThat(units.find(communes.getFirst(), DAY)).isPresent();
    }

    @Test
    @DisplayName("Huyện giải thể, xã mới của cùng phương án kế thừa: là một đơn vị, không thành hai đơn vị cùng mã")
    void letsTheNewUnitCarryOnForTheDistrict() {
        UUID id = prepare();
        reorganisations.remove(administrator, id, 3, 2);
        reorganisations.add(administrator, id, 4, OperationKind.DISSOLUTION, code + ".90", code + ".20", null);

        DryRun run = reorganisations.rehearse(reorganisations.get(administrator, id));

        UUID made = run.changes().created().getFirst().id();
        assertThat(run.changes().created()).hasSize(1);
        assertThat(run.changes().heirs()).containsEntry(district, made).containsEntry(communes.getFirst(), made);
        reorganisations.confirm(leader, id, 5);
        assertThat(units.findByCode(province, code + ".20", DAY)).isPresent();
    }

    @Test
    @DisplayName("Chuyển cấp kèm mã mới vẫn là đơn vị đó; không đổi gì, kết thúc đơn vị trên cùng thì bị từ chối")
    void changesALevelAndRefusesWhatChangesNothing() {
        UUID id = draft();
        assertRefused(id, OperationKind.LEVEL_CHANGE, code + ".90", code + ".91", null, "same-level");
        assertRefused(id, OperationKind.LEVEL_CHANGE, code + ".90", code + ".91", UnitLevel.DISTRICT, "same-level");
        assertRefused(id, OperationKind.RENAME, code + ".90", code + ".90", null, "same-name");
        assertRefused(id, OperationKind.DISSOLUTION, code, "", null, "top");

        reorganisations.add(
                administrator, id, 1, OperationKind.LEVEL_CHANGE, code + ".90", code + ".91", UnitLevel.COMMUNE);

        assertThatThrownBy(() ->
                        reorganisations.add(administrator, id, 2, OperationKind.DISSOLUTION, code + ".90", "", null))
                .hasMessageContaining("ORG-015")
                .satisfies(refused -> assertThat(((DomainException) refused).parameters())
                        .containsExactly("Ủy ban nhân dân huyện Cũ"));
        Operation.Target target = reorganisations
                .get(administrator, id)
                .operations()
                .getFirst()
                .targets()
                .getFirst();
        assertThat(target.unitId()).isEqualTo(district);
        reorganisations.confirm(leader, id, 2);
        assertThat(units.get(district, DAY).level()).isEqualTo(UnitLevel.COMMUNE);
        assertThat(units.get(district, DAY).code()).isEqualTo(code + ".91");
        assertThat(units.get(stays, DAY).parentId()).isEqualTo(district);
    }

    @Test
    @DisplayName("Chia tách hỏi từng phòng, bộ phận; chạy thử nêu nơi đến; phòng của đơn vị khác bị từ chối")
    void asksWhereSectionsGo() {
        UUID id = draft();
        reorganisations.add(
                administrator,
                id,
                1,
                OperationKind.SPLIT,
                code + ".90.2",
                code + ".21; Ủy ban nhân dân xã Hai A\n" + code + ".22; Ủy ban nhân dân xã Hai B",
                null);
        Reorganisation decision = reorganisations.get(administrator, id);
        Operation split = decision.operations().getFirst();
        UnitView desk = reorganisations.listSections(decision, split).getFirst();
        UUID second = split.targets().getLast().unitId();
        assertThat(split.placeOf(desk.id()))
                .isEqualTo(split.targets().getFirst().unitId());

        assertThatThrownBy(() -> reorganisations.place(administrator, id, 2, 1, Map.of(stays, second)))
                .hasMessageContaining("ORG-018");
        assertThatThrownBy(() -> reorganisations.place(administrator, id, 2, 1, Map.of(desk.id(), stays)))
                .hasMessageContaining("ORG-018");
        reorganisations.place(administrator, id, 2, 1, Map.of(desk.id(), second));

        assertThat(reorganisations
                        .rehearse(reorganisations.get(administrator, id))
                        .changes()
                        .changed())
                .filteredOn(unit -> unit.id().equals(desk.id()))
                .extracting(UnitView::parentId)
                .containsExactly(second);
        reorganisations.confirm(leader, id, 3);
        assertThat(units.get(desk.id(), DAY).parentId()).isEqualTo(second);
    }

    @Test
    @DisplayName("Đơn vị đã có quyết định khác từ ngày sau: chạy thử nêu tên và ngày, không xác nhận được")
    void namesAUnitThatIsDecidedUponLater() {
        UUID later = reorganisations.draft(
                administrator,
                new NewReorganisation(
                        "3/NQ", LocalizedText.of("Đổi tên"), "HĐND tỉnh", LocalDate.of(2025, 6, 9), DAY.plusMonths(6)));
        reorganisations.add(
                administrator,
                later,
                1,
                OperationKind.RENAME,
                code + ".90.1",
                code + ".90.1; Ủy ban nhân dân phường Một",
                null);
        reorganisations.confirm(leader, later, 2);
        assertThat(reorganisations.rehearse(reorganisations.get(leader, later)).blocked())
                .as("its own change is none of another decision")
                .isFalse();

        UUID id = prepare();

        assertThat(reorganisations.rehearse(reorganisations.get(leader, id)).doubts())
                .contains(new Doubt("decided-later", "Ủy ban nhân dân xã Một", "01/01/2026"));
        assertThatThrownBy(() -> reorganisations.confirm(leader, id, 3)).hasMessageContaining("ORG-012");
    }

    @Test
    @DisplayName("Lỗi giữa chừng: không có gì thay đổi, lần sau chuyển đủ")
    void leavesNothingHalfMoved() {
        UUID id = prepare();
        reorganisations.confirm(
                leader, id, reorganisations.get(administrator, id).version());
        clock.set("2025-07-01T00:03");
        Reorganisation due = reorganisations.get(leader, id);
        Reorganisations failing = failingAtTheEnd();

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> failing.takeEffect(due)))
                .hasMessage("power cut");

        assertThat(reorganisations.get(leader, id).status()).isEqualTo(ReorganisationStatus.CONFIRMED);
        assertThat(reorganisations.listMoved(id)).isEmpty();
        assertThat(accounts.listHolders(communes.get(1), Role.RECORDS_CLERK)).containsExactly(clerk);
        reorganisations.takeEffect(due);
        assertThat(accounts.listHolders(communes.get(1), Role.RECORDS_CLERK)).isEmpty();
    }

    @Test
    @DisplayName("Một quyết định không thi hành được không cản quyết định sau; được nêu với lý do, thử lại thì xong")
    void carriesOutTheNextAfterOneThatFails() {
        Reorganisation first = reorganisations.get(administrator, prepare());
        Reorganisation second = reorganisations.get(administrator, prepare());
        List<UUID> done = new ArrayList<>();
        Set<UUID> broken = new HashSet<>(Set.of(first.id()));
        ReorganisationRuns runs = new ReorganisationRuns(
                new Reorganisations(
                        store, text, new Rehearsal(units, moves, List.of(), store), registry, policy, audit, clock) {
                    @Override
                    public List<Reorganisation> listDue() {
                        return List.of(first, second);
                    }

                    @Override
                    public void takeEffect(Reorganisation due) {
                        if (broken.contains(due.id())) {
                            throw new IllegalStateException("power cut");
                        }
                        done.add(due.id());
                    }
                },
                failed);

        runs.run();
        assertThat(done).containsExactly(second.id());
        assertThat(runs.list(administrator)).singleElement().satisfies(piece -> {
            assertThat(piece.what()).isEqualTo("1/NQ");
            assertThat(piece.reason()).isEqualTo("IllegalStateException");
        });
        assertThatThrownBy(() -> runs.retry(people.actor("quantri"), first.id().toString()))
                .as("of another authority")
                .hasMessageContaining("ACC-001");
        broken.clear();
        runs.retry(administrator, first.id().toString());

        assertThat(done).containsExactly(second.id(), first.id());
        assertThat(runs.list(administrator)).isEmpty();
    }

    /** With one more module, whose part fails after all others have moved theirs. */
    @Test
    @DisplayName("Chuẩn bị được trước ngày ban hành; chỉ xác nhận được từ ngày ban hành")
    void confirmsFromTheDayOfSigning() {
        UUID id = reorganisations.draft(
                administrator,
                new NewReorganisation(
                        "3/NQ", LocalizedText.of("Sắp xếp mẫu"), "HĐND tỉnh", LocalDate.of(2025, 6, 20), DAY));
        reorganisations.add(
                administrator,
                id,
                1,
                OperationKind.RENAME,
                code + ".90.4",
                code + ".90.4; Ủy ban nhân dân xã Ký Sau",
                null);

        clock.set("2025-06-19T16:00");
        assertThatThrownBy(() -> reorganisations.confirm(leader, id, 2))
                .hasMessageContaining("ORG-019")
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.parameters()).containsExactly("20/06/2025"));
        clock.set("2025-06-20T08:00");
        reorganisations.confirm(leader, id, 2);
        assertThat(units.get(stays, DAY).name().vi()).isEqualTo("Ủy ban nhân dân xã Ký Sau");
    }

    private Reorganisations failingAtTheEnd() {
        UnitMove broken = new UnitMove() {
            @Override
            public String kind() {
                return "broken";
            }

            @Override
            public Map<UUID, Integer> count(Transfer transfer) {
                return Map.of();
            }

            @Override
            public Map<UUID, Integer> apply(Transfer transfer) {
                throw new IllegalStateException("power cut");
            }
        };
        List<UnitMove> all = Stream.concat(moves.stream(), Stream.of(broken)).toList();
        return new Reorganisations(
                store, text, new Rehearsal(units, all, List.of(), store), registry, policy, audit, clock);
    }

    private void assertRefused(
            UUID id, OperationKind kind, String sources, String targets, @Nullable UnitLevel level, String fault) {
        assertThatThrownBy(() -> reorganisations.add(administrator, id, 1, kind, sources, targets, level))
                .hasMessageContaining("ORG-014")
                .hasMessageContaining(fault);
    }

    private UUID draft() {
        return reorganisations.draft(
                administrator,
                new NewReorganisation(
                        "1/NQ", LocalizedText.of("Sắp xếp mẫu"), "HĐND tỉnh", LocalDate.of(2025, 6, 9), DAY));
    }

    private UUID prepare() {
        UUID id = draft();
        reorganisations.add(
                administrator,
                id,
                1,
                OperationKind.MERGER,
                "%1$s.90.1\n%1$s.90.2\n%1$s.90.3".formatted(code),
                code + ".20; Ủy ban nhân dân xã Mới",
                null);
        reorganisations.add(administrator, id, 2, OperationKind.DISSOLUTION, code + ".90", "", null);
        return id;
    }

    private long asReported(UUID commune) {
        return indicators
                .evaluate(
                        province,
                        new Question(
                                "meetings.through-system-rate", null, null, BEGIN, LAST_DAY, null, false, Map.of()),
                        groups.asWas(List.of(commune)).getFirst())
                .numerator();
    }

    private long restated(UUID unit) {
        return indicators
                .evaluate(
                        province,
                        Question.of("meetings.through-system-rate", null, BEGIN, LAST_DAY),
                        groups.restated(unit, DAY))
                .numerator();
    }

    private void meetings(UUID unit, int count) {
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < count; i++) {
                facts.record(
                        "meeting",
                        province,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        unit,
                        Map.of("held_on", LocalDate.of(2025, 3, 3), "through_system", true, "secret", false));
            }
        });
    }

    private UUID commune(String number, String name) {
        return unit(
                district,
                code + ".90." + number,
                "Ủy ban nhân dân " + name,
                UnitKind.PEOPLE_COMMITTEE,
                UnitLevel.COMMUNE);
    }

    private UUID unit(@Nullable UUID parent, String unitCode, String name, UnitKind kind, UnitLevel level) {
        return registry.create(new NewUnit(parent, unitCode, LocalizedText.of(name), kind, level, BEGIN), null);
    }

    private Actor account(String login, UUID unit, Role role) {
        UUID id = accounts.create(new NewAccount(
                province,
                login,
                "Người thử",
                "mat-khau-thu-2026",
                List.of(new NewAssignment(unit, role, LocalizedText.of("Chức vụ"), BEGIN))));
        return accounts.find(id).orElseThrow();
    }

    private static Actor nobody() {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), "", List.of());
    }
}
