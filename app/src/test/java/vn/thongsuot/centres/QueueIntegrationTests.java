package vn.thongsuot.centres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.centres.booking.Bookings;
import vn.thongsuot.centres.booking.SlotView;
import vn.thongsuot.centres.booking.Slots;
import vn.thongsuot.centres.queue.Calling;
import vn.thongsuot.centres.queue.Priorities;
import vn.thongsuot.centres.queue.Priority;
import vn.thongsuot.centres.queue.PriorityRules;
import vn.thongsuot.centres.queue.QueueBoard;
import vn.thongsuot.centres.queue.QueueBoards;
import vn.thongsuot.centres.queue.Sittings;
import vn.thongsuot.centres.queue.TicketAction;
import vn.thongsuot.centres.queue.TicketStatus;
import vn.thongsuot.centres.queue.TicketView;
import vn.thongsuot.centres.queue.Tickets;
import vn.thongsuot.centres.workload.CallsWithDossiers;
import vn.thongsuot.centres.workload.Workloads;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Hàng đợi trên cơ sở dữ liệu thật: số liền nhau, gọi không trùng, đặt lịch, số liệu")
class QueueIntegrationTests extends ProductTest {

    private static final String CLERK = "xa03.mc";

    @Autowired
    private PointRegistry registry;

    @Autowired
    private Points points;

    @Autowired
    private Counters counters;

    @Autowired
    private Shifts shifts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Tickets tickets;

    @Autowired
    private Sittings sittings;

    @Autowired
    private Calling calling;

    @Autowired
    private QueueBoards boards;

    @Autowired
    private Slots slots;

    @Autowired
    private Bookings bookings;

    @Autowired
    private Workloads workloads;

    @Autowired
    private Priorities priorities;

    @Autowired
    private PriorityRules rules;

    @Autowired
    private JdbcClient jdbc;

    private CentreFixtures centres;
    private PointView point;

    @BeforeEach
    void makePoint() {
        centres = new CentreFixtures(people, registry, points, counters, accounts);
        point = centres.centre(CLERK, Services.ALL);
    }

    @Test
    @DisplayName("50 người lấy số cùng lúc: số 1 đến 50, không trùng, không nhảy; số bị từ chối không mất chỗ")
    void givesNumbersWithoutGaps() throws Exception {
        List<UUID> drawn = together(50, i -> {
            if (i % 10 == 0) {
                assertThatThrownBy(() -> tickets.draw(point, "civil-status", "king"))
                        .hasMessageContaining("QUE-003");
            }
            return tickets.draw(point, "civil-status", "");
        });

        assertThat(drawn.stream()
                        .map(id -> tickets.find(id).orElseThrow().number())
                        .sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 50).mapToObj("%03d"::formatted).toList());
    }

    @Test
    @DisplayName("Hai quầy bấm gọi cùng lúc: hai số khác nhau")
    void callsNobodyTwice() throws Exception {
        Actor first = people.actor(CLERK);
        Actor second = centres.colleague(CLERK);
        sittings.open(first, centres.counter(point, 1));
        sittings.open(second, centres.counter(point, 3));
        for (int i = 0; i < 20; i++) {
            tickets.draw(point, "civil-status", "");
        }

        List<String> called = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            List<Optional<UUID>> pair = together(2, n -> calling.next(n == 0 ? first : second));
            pair.forEach(one ->
                    called.add(tickets.find(one.orElseThrow()).orElseThrow().number()));
            finish(first);
            finish(second);
        }

        assertThat(called).doesNotHaveDuplicates().hasSize(20);
        assertThat(calling.next(first)).isEmpty();
    }

    @Test
    @DisplayName("Gọi, gọi lại, chuyển quầy, xong: số phút chờ và phục vụ thành dữ liệu thống kê")
    void servesAndCountsMinutes() {
        Actor first = people.actor(CLERK);
        Actor second = centres.colleague(CLERK);
        sittings.open(first, centres.counter(point, 1));
        sittings.open(second, centres.counter(point, 2));
        UUID id = tickets.draw(point, "civil-status", "elderly");
        clock.set("2026-11-20T09:50");
        assertThat(calling.next(second)).isEmpty();
        assertThat(calling.next(first)).contains(id);
        assertThatThrownBy(() -> calling.next(first)).hasMessageContaining("QUE-007");
        assertThatThrownBy(() -> sittings.close(first)).hasMessageContaining("QUE-007");
        assertThatThrownBy(() -> act(second, id, TicketAction.FINISH)).hasMessageContaining("QUE-006");
        act(first, id, TicketAction.RECALL);
        assertThatThrownBy(() -> calling.act(first, id, 0, TicketAction.FINISH, null))
                .hasMessageContaining("QUE-002");
        calling.act(first, id, version(id), TicketAction.TRANSFER, centres.counter(point, 2));
        assertThat(calling.next(first)).isEmpty();
        assertThat(calling.next(second)).contains(id);
        clock.set("2026-11-20T10:02");
        act(second, id, TicketAction.FINISH);

        assertThat(fact(id)).isEqualTo("done 8 12 3 1 elderly");
        assertThatThrownBy(() -> act(second, id, TicketAction.RECALL))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("QUE-001");
        Workloads.Report report =
                workloads.make(people.actor("chutich"), point, LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 20));
        assertThat(report.workload().served()).isEqualTo(1);
        assertThat(report.workload().serviceMinutes()).isEqualTo(12.0);
    }

    @Test
    @DisplayName(
            "Hồ sơ nhận trong lượt gọi: hồ sơ biết chờ và phục vụ bao lâu, báo cáo tính phút thật; số của người khác thì bỏ qua")
    void tiesDossiersToTheCall() {
        Actor clerk = people.actor(CLERK);
        sittings.open(clerk, centres.counter(point, 3));
        UUID id = tickets.draw(point, "civil-status", "");
        clock.set("2026-11-20T09:50");
        assertThat(calling.next(clerk)).contains(id);
        Desk desk = new Desk("http://localhost:" + port).login(CLERK);
        assertThat(desk.field("/desk/intake", "ticket")).isEqualTo(id.toString());
        String first = receive(desk, id, "099195073001");
        receive(desk, id, "099195073002");
        String elsewhere = receive(new Desk("http://localhost:" + port).login("ngan"), id, "099195073003");
        assertThat(desk.get("/desk/dossiers/" + first).body()).contains("đang phục vụ");
        clock.set("2026-11-20T10:02");
        act(clerk, id, TicketAction.FINISH);

        assertThat(desk.get("/desk/dossiers/" + first).body()).contains("chờ 8 phút; phục vụ 12 phút, nhận 2 hồ sơ");
        assertThat(new Desk("http://localhost:" + port)
                        .login("ngan")
                        .get("/desk/dossiers/" + elsewhere)
                        .body())
                .doesNotContain("Lượt phục vụ");
        CallsWithDossiers real = workloads
                .make(people.actor("chutich"), point, LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 20))
                .real();
        assertThat(real).isEqualTo(new CallsWithDossiers(1, 2, 12.0));
        assertThat(real.perDossier()).isEqualTo(6.0);
    }

    @Test
    @DisplayName(
            "Diện ưu tiên là dữ liệu của cơ quan: áp dụng từ hôm nay, ngày trước giữ nguyên, người sửa sau được báo")
    void keepsPrioritiesAsData() {
        Actor keeper = centres.keeper();
        List<Priority> common = rules.list(keeper);
        List<Priority> own = List.of(
                new Priority("elderly", 2, true, LocalizedText.of("Người từ đủ 80 tuổi")),
                new Priority(Priority.BOOKED, 3, false, LocalizedText.of("Đặt lịch hẹn trước")));
        rules.replace(keeper, common, own);

        assertThat(rules.list(keeper)).isEqualTo(own);
        assertThat(priorities.list(point.authorityId(), LocalDate.of(2026, 11, 19)))
                .isEqualTo(common);
        assertThatThrownBy(() -> rules.replace(keeper, common, own)).hasMessageContaining("QUE-012");
        assertThatThrownBy(() -> rules.replace(
                        keeper, own, List.of(new Priority("far", 0, true, LocalizedText.of("Người ở xa")))))
                .hasMessageContaining("QUE-011");
        assertThatThrownBy(() -> tickets.draw(point, "civil-status", "pregnant"))
                .hasMessageContaining("QUE-003");
        assertThatThrownBy(() -> rules.list(people.actor(CLERK))).hasMessageContaining("ACC-001");

        rules.replace(keeper, own, List.of());
        assertThat(rules.list(keeper)).isEqualTo(common);
    }

    private static String receive(Desk desk, UUID ticket, String person) {
        Map<String, String> form = new HashMap<>();
        form.put("desk", desk.field("/desk/intake", "desk"));
        form.put("idempotencyKey", UUID.randomUUID().toString());
        form.put("procedure", "1.001612");
        form.put("channel", "counter");
        form.put("kind", "citizen");
        form.put("idNumber", person);
        form.put("fullName", "Lò Văn Lượt");
        form.put("ticket", ticket.toString());
        return desk.post("/desk/intake", form)
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll(".*received=", "");
    }

    @Test
    @DisplayName("Gọi không có mặt thì cho chờ lại được; một quầy một người ngồi")
    void resumesTheMissed() {
        Actor clerk = people.actor(CLERK);
        sittings.open(clerk, centres.counter(point, 3));
        assertThatThrownBy(() -> sittings.open(centres.colleague(CLERK), centres.counter(point, 3)))
                .hasMessageContaining("QUE-005");
        UUID id = tickets.draw(point, null, "");
        calling.next(clerk);
        act(clerk, id, TicketAction.SKIP);
        assertThat(boards.of(point.id()).missed()).hasSize(1);

        act(clerk, id, TicketAction.RESUME);

        assertThat(calling.next(clerk)).contains(id);
        QueueBoard board = boards.of(point.id());
        assertThat(board.called()).extracting(TicketView::status).containsExactly(TicketStatus.CALLED);
        finish(clerk);
        sittings.close(clerk);
        assertThatThrownBy(() -> calling.next(clerk)).hasMessageContaining("QUE-006");
        assertThatThrownBy(() -> sittings.open(people.actor("ngan"), centres.counter(point, 3)))
                .hasMessageContaining("ACC-001");
    }

    @Test
    @DisplayName(
            "Đặt lịch: không quá sức chứa, không quá hai lịch mỗi số điện thoại, hủy thì trả chỗ, đến nơi được ưu tiên")
    void booksCancelsAndArrives() throws Exception {
        LocalDate day = slots.days(point).get(1);
        SlotView slot = slots.list(point, day).getFirst();
        assertThat(slot).isEqualTo(new SlotView(LocalTime.of(7, 30), 3));
        List<String> codes = together(8, i -> {
            try {
                return bookings.book(point, wish(day, slot.time(), "09%08d".formatted(i)));
            } catch (DomainException full) {
                return full.code();
            }
        });
        assertThat(codes.stream().filter(code -> code.equals("BKG-003"))).hasSize(5);
        List<String> booked = codes.stream().filter(code -> code.length() == 8).toList();
        assertThat(booked).hasSize(3);

        bookings.cancel(booked.getFirst());
        assertThat(slots.list(point, day).getFirst().left()).isEqualTo(1);
        assertThatThrownBy(() -> bookings.cancel(booked.getFirst())).hasMessageContaining("BKG-006");
        bookings.book(point, wish(day, LocalTime.of(8, 0), "0900000099"));
        bookings.book(point, wish(day, LocalTime.of(8, 30), "+84 900 000 099"));
        assertThatThrownBy(() -> bookings.book(point, wish(day, LocalTime.of(9, 0), "0900 000 099")))
                .hasMessageContaining("BKG-004");
        assertThatThrownBy(() -> bookings.book(point, wish(day, LocalTime.of(12, 0), "0900000088")))
                .hasMessageContaining("BKG-002");
        assertThatThrownBy(() -> bookings.arrive(point, booked.getLast())).hasMessageContaining("BKG-007");

        clock.set(day + "T07:31");
        tickets.draw(point, "civil-status", "");
        UUID arrived = bookings.arrive(point, booked.getLast().toLowerCase(Locale.ROOT));
        sittings.open(people.actor(CLERK), centres.counter(point, 1));
        assertThat(calling.next(people.actor(CLERK))).contains(arrived);
        assertThat(tickets.find(arrived).orElseThrow().priority()).isEqualTo("booked");
        finish(people.actor(CLERK));
    }

    @Test
    @DisplayName("Thông tin nơi tiếp nhận có hiệu lực theo ngày; ca trực không chồng nhau; người lạ không thấy")
    void keepsPointsInTime() {
        PointDraft draft = CentreFixtures.draft(
                point.unitId(), PointKind.COMMUNE_CENTRE, null, new Services(Services.Takes.FIELDS, List.of("land")));
        registry.change(centres.keeper(), point.id(), 0, draft);

        assertThat(services(LocalDate.of(2026, 11, 19))).isEqualTo(Services.ALL);
        assertThat(services(LocalDate.of(2026, 11, 20)).takes()).isEqualTo(Services.Takes.FIELDS);
        registry.change(
                centres.keeper(),
                point.id(),
                1,
                CentreFixtures.draft(point.unitId(), PointKind.COMMUNE_CENTRE, null, Services.ALL));
        assertThat(services(LocalDate.of(2026, 11, 20))).isEqualTo(Services.ALL);
        assertThatThrownBy(() -> registry.change(centres.keeper(), point.id(), 1, draft))
                .hasMessageContaining("CEN-004");
        assertThatThrownBy(() -> registry.change(people.actor("ngan"), point.id(), 2, draft))
                .hasMessageContaining("ACC-001");

        Actor planner = people.actor("cchc");
        UUID clerk = people.actor(CLERK).accountId();
        LocalDate day = LocalDate.of(2026, 11, 25);
        var hours = vn.thongsuot.calendar.Hours.parse("07:30-11:30").getFirst();
        UUID shift = shifts.add(planner, centres.counter(point, 1), clerk, day, hours);
        assertThatThrownBy(() -> shifts.add(planner, centres.counter(point, 2), clerk, day, hours))
                .hasMessageContaining("CEN-008");
        assertThatThrownBy(() -> shifts.add(
                        planner, centres.counter(point, 2), people.actor("ngan").accountId(), day, hours))
                .hasMessageContaining("CEN-007");
        assertThat(slots.list(point, day).getFirst().left()).isEqualTo(1);
        shifts.remove(planner, shift);
        assertThat(shifts.list(point.id(), day, day)).isEmpty();
        registry.close(centres.keeper(), point.id(), 2);
    }

    private Services services(LocalDate on) {
        return points.list(point.authorityId(), on).stream()
                .filter(one -> one.id().equals(point.id()))
                .findFirst()
                .orElseThrow()
                .services();
    }

    private void finish(Actor clerk) {
        sittings.find(clerk)
                .map(calling::listCalled)
                .orElse(List.of())
                .forEach(ticket -> calling.act(clerk, ticket.id(), ticket.version(), TicketAction.FINISH, null));
    }

    private void act(Actor actor, UUID id, TicketAction action) {
        calling.act(actor, id, version(id), action, null);
    }

    private int version(UUID id) {
        return tickets.find(id).orElseThrow().version();
    }

    private static Bookings.Wish wish(LocalDate day, LocalTime slot, String phone) {
        return new Bookings.Wish(day, slot, "civil-status", null, phone);
    }

    private String fact(UUID id) {
        return jdbc.sql(
                        "select concat_ws(' ', values->>'status', values->>'waiting_minutes', values->>'service_minutes', "
                                + "values->>'calls', values->>'transfers', values->>'priority') from facts.row_version "
                                + "where fact = 'queue-ticket' and row_id = ? and recorded_to is null")
                .param(id)
                .query(String.class)
                .single();
    }

    private interface Work<T> {
        T on(int n);
    }

    private static <T> List<T> together(int count, Work<T> work) throws Exception {
        try (ExecutorService executor = Executors.newFixedThreadPool(count)) {
            List<Callable<T>> calls = IntStream.range(0, count)
                    .<Callable<T>>mapToObj(n -> () -> work.on(n))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> future : executor.invokeAll(calls)) {
                results.add(future.get());
            }
            return results;
        }
    }
}
