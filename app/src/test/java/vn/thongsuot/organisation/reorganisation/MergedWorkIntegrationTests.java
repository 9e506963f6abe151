package vn.thongsuot.organisation.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.centres.Counters;
import vn.thongsuot.centres.PointDraft;
import vn.thongsuot.centres.PointKind;
import vn.thongsuot.centres.PointRegistry;
import vn.thongsuot.centres.Points;
import vn.thongsuot.centres.Services;
import vn.thongsuot.centres.queue.Calling;
import vn.thongsuot.centres.queue.Sittings;
import vn.thongsuot.centres.queue.Tickets;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.FeeQueries;
import vn.thongsuot.dossiers.NoticeLadder;
import vn.thongsuot.dossiers.NoticeLadders;
import vn.thongsuot.dossiers.ReceiveCommand;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.dossiers.RegisterBooks;
import vn.thongsuot.dossiers.TimelineItem;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.organisation.spi.Doubt;
import vn.thongsuot.payments.Collected;
import vn.thongsuot.payments.Counter;
import vn.thongsuot.payments.Payable;
import vn.thongsuot.payments.Payables;
import vn.thongsuot.payments.closing.Drawer;
import vn.thongsuot.payments.closing.Drawers;
import vn.thongsuot.payments.vietqr.CollectionAccount;
import vn.thongsuot.payments.vietqr.CollectionAccounts;
import vn.thongsuot.programme.Aim;
import vn.thongsuot.programme.Comparator;
import vn.thongsuot.programme.Horizon;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.PlanDesk;
import vn.thongsuot.programme.PlanHead;
import vn.thongsuot.programme.PlanKind;
import vn.thongsuot.programme.PlanSeen;
import vn.thongsuot.programme.Plans;
import vn.thongsuot.programme.Proof;
import vn.thongsuot.programme.Reach;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.programme.TargetDesk;
import vn.thongsuot.programme.TargetDraft;
import vn.thongsuot.programme.board.Board;
import vn.thongsuot.programme.tasks.SeenTask;
import vn.thongsuot.programme.tasks.TaskAssigning;
import vn.thongsuot.programme.tasks.TaskContent;
import vn.thongsuot.programme.tasks.TaskDetails;
import vn.thongsuot.programme.tasks.TaskOrigin;
import vn.thongsuot.shared.LocalizedText;

/** Three communes of the demo province become one, with work going on at one of them; taken back after each test. */
@Transactional
@DisplayName("Hợp nhất ba xã đang có hồ sơ, khoản thu, số thứ tự, nhiệm vụ, chỉ tiêu: đơn vị kế thừa có đủ")
class MergedWorkIntegrationTests extends ProductTest {

    /** A day of its own for each test: what is kept in memory of one is not taken back with its transaction. */
    private static final AtomicInteger WEEKS = new AtomicInteger();

    @Autowired
    private Reorganisations reorganisations;

    @Autowired
    private UnitDirectory units;

    @Autowired
    private Reception reception;

    @Autowired
    private DossierDetails details;

    @Autowired
    private RegisterBooks books;

    @Autowired
    private NoticeLadders ladders;

    @Autowired
    private FeeQueries fees;

    @Autowired
    private Payables payables;

    @Autowired
    private Counter counter;

    @Autowired
    private Drawers drawers;

    @Autowired
    private CollectionAccounts accounts;

    @Autowired
    private PointRegistry pointRegistry;

    @Autowired
    private Points points;

    @Autowired
    private Counters counters;

    @Autowired
    private Tickets tickets;

    @Autowired
    private Sittings sittings;

    @Autowired
    private Calling calling;

    @Autowired
    private TaskAssigning assigning;

    @Autowired
    private TaskDetails tasks;

    @Autowired
    private PlanDesk planDesk;

    @Autowired
    private TargetDesk targets;

    @Autowired
    private Plans plans;

    @Autowired
    private Board board;

    private LocalDate day = LocalDate.EPOCH;
    private UUID oldCommune = UUID.randomUUID();
    private UUID oldDesk = UUID.randomUUID();
    private UUID newDesk = UUID.randomUUID();
    private String oldCode = "";

    @BeforeEach
    void setDay() {
        day = LocalDate.of(2033, 3, 2).plusWeeks(WEEKS.getAndIncrement());
        clock.set(day.minusDays(1) + "T09:00");
        oldCommune = people.unit("xa03.ld");
        oldDesk = people.unit("xa03.mc");
        newDesk = people.unit("xa02.mc");
        oldCode = units.get(oldCommune, day).code();
    }

    @Test
    @DisplayName("Hồ sơ đang giải quyết, sổ theo dõi hồ sơ")
    void bringsDossiers() {
        DossierCode code = receive();
        UUID before = details.get(people.actor("xa03.mc"), code).decidingUnitId();

        merge();

        DossierDetail dossier = details.get(people.actor("xa02.mc"), code);
        assertThat(dossier.intakeUnitId()).isEqualTo(newDesk);
        assertThat(dossier.decidingUnitId()).isEqualTo(merged().id());
        assertThat(dossier.history().getLast().succeeded())
                .isEqualTo(new TimelineItem.Succeeded(before, merged().id()));
        assertThat(books.list(people.actor("xa02.mc"), newDesk, day.minusDays(1), day))
                .flatExtracting(part -> part.rows())
                .anyMatch(row -> row.code().equals(code.value()));
    }

    @Test
    @DisplayName(
            "Khoản phải thu, sổ thu, biên lai theo số của đơn vị kế thừa; chạy thử báo tài khoản thu và sổ thu còn mở")
    void bringsMoney() {
        Actor cashier = people.actor("xa03.mc");
        Payable owed = fees.find(cashier, receive()).orElseThrow();
        counter.collect(cashier, owed.id(), 0, Collected.cash(40_000));
        CollectionAccount own = new CollectionAccount(oldDesk, "970415", "VietinBank", "113000999999", "UBND XA CU");
        accounts.begin(cashier.authorityId(), null, own, day.minusDays(1));
        assertThat(accounts.find(oldDesk)).contains(own);
        int due = payables.listOpen(List.of(oldDesk)).size();

        DryRun run = merge();

        assertThat(run.doubts()).extracting(Doubt::key).contains("open-drawers", "account-falls");
        assertThat(run.moves().get("payables")).containsEntry(oldDesk, due);
        Actor heir = people.actor("xa02.mc");
        Set<UUID> seen = units.idsWithPredecessors(heir, Permission.PAYMENT_READ);
        assertThat(payables.listOpen(seen)).extracting(Payable::id).contains(owed.id());
        Drawer open = drawers.list(seen, day.minusDays(1), day).stream()
                .filter(drawer -> drawer.unitId().equals(oldDesk))
                .findFirst()
                .orElseThrow();
        assertThat(open.takings().cash()).isEqualTo(40_000);
        int version = payables.get(heir, owed.id()).version();
        assertThat(counter.collect(heir, owed.id(), version, Collected.cash(10_000))
                        .unitId())
                .isEqualTo(newDesk);
        assertThat(drawers.findOwn(heir, newDesk)).isPresent();
        assertThat(accounts.find(oldDesk))
                .as("never the account of a unit that is no more")
                .isEqualTo(accounts.find(newDesk));
    }

    @Test
    @DisplayName("Nơi tiếp nhận, quầy và số đã lấy: cán bộ của đơn vị kế thừa gọi được")
    void bringsTheQueue() {
        Actor keeper = people.actor("quantri");
        UUID point = pointRegistry.create(
                keeper,
                new PointDraft(
                        oldDesk,
                        null,
                        PointKind.COMMUNE_CENTRE,
                        false,
                        LocalizedText.of("Trung tâm xã cũ"),
                        "12 đường Thử",
                        Services.ALL),
                day.minusDays(1));
        counters.add(keeper, point, 1, List.of());
        confirm();
        clock.set(day + "T08:00");
        UUID ticket = tickets.draw(points.get(point), null, null);

        takeEffect();

        Actor heir = people.actor("xa02.mc");
        assertThat(points.get(point).unitId()).isEqualTo(newDesk);
        assertThat(points.list(heir.authorityId(), day.minusDays(1)))
                .filteredOn(one -> one.id().equals(point))
                .singleElement()
                .satisfies(before -> assertThat(before.unitId()).isEqualTo(oldDesk));
        sittings.open(heir, counters.list(point, day).getFirst().id());
        assertThat(calling.next(heir)).contains(ticket);
    }

    @Test
    @DisplayName("Nhiệm vụ và chỉ tiêu đang thực hiện; mã cũ dẫn đến đơn vị kế thừa")
    void bringsTasksAndTargets() {
        UUID task = assignTask();
        UUID target = issueTarget();

        merge();

        UUID merged = merged().id();
        assertThat(tasks.get(people.actor("chutich"), task).currentLeadId()).isEqualTo(merged);
        assertThat(board.list(people.actor("chutich").authorityId(), merged))
                .extracting(standing -> standing.target().id())
                .contains(target);
        assertThat(units.findByCodeOrHeir(people.actor("chutich").authorityId(), oldCode, day))
                .contains(merged());
    }

    @Test
    @DisplayName("Chạy thử nêu thiết lập riêng không tự chuyển")
    void namesWhatStaysBehind() {
        ladders.change(people.actor("xa03.ld"), oldCommune, new NoticeLadder(3, 1, 2, 3));

        assertThat(confirm().doubts())
                .filteredOn(doubt -> doubt.key().equals("own-ladder"))
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.about())
                        .containsExactly(
                                units.get(oldCommune, day.minusDays(1)).name().vi()));
    }

    private DryRun merge() {
        DryRun run = confirm();
        clock.set(day + "T08:00");
        takeEffect();
        return run;
    }

    private DryRun confirm() {
        Actor keeper = people.actor("quantri");
        UUID id = reorganisations.draft(
                keeper,
                new NewReorganisation(
                        "9/NQ", LocalizedText.of("Sắp xếp mẫu"), "HĐND tỉnh", LocalDate.of(2033, 2, 1), day));
        String sources = List.of("xa02.ld", "xa03.ld", "xa04.ld").stream()
                .map(login -> units.get(people.unit(login), day).code())
                .collect(Collectors.joining("\n"));
        reorganisations.add(keeper, id, 1, OperationKind.MERGER, sources, "H99.97; Ủy ban nhân dân xã Mới", null);
        DryRun run = reorganisations.rehearse(reorganisations.get(keeper, id));
        reorganisations.confirm(people.actor("chutich"), id, 2);
        return run;
    }

    private void takeEffect() {
        reorganisations.listDue().forEach(reorganisations::takeEffect);
    }

    private UnitView merged() {
        return units.findByCode(people.actor("chutich").authorityId(), "H99.97", day)
                .orElseThrow();
    }

    private DossierCode receive() {
        Actor clerk = people.actor("xa03.mc");
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Phan Thị Hợp Nhất", null, null, null, null, null, "099187004311");
        return reception.receive(
                clerk, new ReceiveCommand("1.001612", "counter", oldDesk, null, person, List.of(), false));
    }

    private UUID assignTask() {
        Actor chairman = people.actor("chutich");
        UUID id = assigning.draft(
                chairman,
                TaskOrigin.assignedBy(people.unit("chutich")),
                new TaskContent(
                        "Rà soát quy trình nội bộ",
                        "Chủ trì rà soát",
                        "Báo cáo",
                        LocalDate.of(2033, 6, 1),
                        oldCommune,
                        people.actor("xa03.ld").accountId(),
                        people.actor("cchc").accountId(),
                        Set.of(),
                        "procedures",
                        null));
        assigning.assign(chairman, new SeenTask(id, tasks.get(chairman, id).version()));
        return id;
    }

    private UUID issueTarget() {
        Actor officer = people.actor("cchc");
        UUID plan = planDesk.create(
                officer,
                oldCommune,
                new PlanHead(
                        PlanKind.YEARLY,
                        LocalizedText.of("Kế hoạch năm 2033"),
                        LocalDate.of(2033, 1, 1),
                        LocalDate.of(2033, 12, 31),
                        null,
                        null));
        UUID target = targets.add(
                officer,
                seen(plan),
                TargetDraft.of(
                        ReformArea.PROCEDURES,
                        LocalizedText.of("Tối thiểu 90% họp qua hệ thống"),
                        Aim.of(Comparator.AT_LEAST, BigDecimal.valueOf(90), "%"),
                        Reach.ALL,
                        Proof.by("meetings.through-system-rate"),
                        Horizon.year(2033)));
        planDesk.submit(officer, seen(plan));
        planDesk.issue(
                people.actor("chutich"),
                seen(plan),
                new Plan.Issue("97/KH-UBND", LocalDate.of(2033, 2, 1), "Nguyễn Văn Thử"),
                true);
        return target;
    }

    private PlanSeen seen(UUID plan) {
        return new PlanSeen(plan, plans.find(plan).orElseThrow().version());
    }
}
