package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thongsuot.db.dossiers.Tables.DOSSIER;

import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.calendar.CalendarBook;
import vn.thongsuot.calendar.Hours;
import vn.thongsuot.calendar.SpecialDay;
import vn.thongsuot.calendar.WeekChange;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.calendar.changes.CalendarChange;
import vn.thongsuot.calendar.changes.CalendarChanges;
import vn.thongsuot.calendar.changes.Preview;
import vn.thongsuot.calendar.changes.SettledYear;
import vn.thongsuot.calendar.spi.Counted;
import vn.thongsuot.calendar.spi.DueChange;
import vn.thongsuot.calendar.spi.Recount;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Quyết định ngày nghỉ mới: tính lại hạn hồ sơ, nhắc hạn và báo cáo vượt cấp")
class RecountIntegrationTests extends ProductTest {

    private static final LocalDate HOLIDAY = LocalDate.of(2026, 8, 12);

    @Autowired
    private Reception reception;

    @Autowired
    private MessageConsents consents;

    @Autowired
    private DossierStore store;

    @Autowired
    private DossierClocked clocked;

    @Autowired
    private DueNotices notices;

    @Autowired
    private ApologyDuties duties;

    @Autowired
    private DSLContext db;

    @Autowired
    private CalendarChanges changes;

    @Autowired
    private WorkingCalendars calendars;

    @Autowired
    private CalendarBook book;

    @Autowired
    private DossierDetails details;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName(
            "Xem trước hạn cũ, hạn mới và vì ngày nào; tính từng lượt, dừng giữa chừng rồi tiếp, không tính hai lần")
    void countsAgainInLotsThatCanBeTakenUp() {
        clock.set("2026-08-10T09:00");
        Actor clerk = people.actor("xa09.mc");
        List<DossierCode> codes = List.of(receive(clerk), receive(clerk), receive(clerk));
        consents.agree(clerk, codes.getFirst());
        Dossier first = store.find(codes.getFirst()).orElseThrow();
        UUID deciding = first.row().getDecidingUnitId();
        Instant due = first.row().getDueAt();
        UUID change = changes.draft(
                people.actor("quantri"),
                deciding,
                "9/QĐ",
                LocalDate.of(2026, 8, 9),
                List.of(day(SpecialDay.Kind.HOLIDAY)));
        CalendarChange draft = changes.get(people.actor("quantri"), change);

        Preview preview = changes.preview(draft).stream()
                .filter(kind -> kind.kind().equals("dossier"))
                .findFirst()
                .orElseThrow();
        assertThat(preview.changes())
                .extracting(DueChange::label)
                .contains(codes.stream().map(DossierCode::value).toArray(String[]::new));
        assertThat(preview.changes()).allSatisfy(moved -> {
            assertThat(moved.after()).isAfter(moved.before());
            assertThat(moved.because()).isEqualTo(HOLIDAY);
        });
        assertThat(store.find(codes.getFirst()).orElseThrow().row().getDueAt())
                .as("a dry run changes nothing")
                .isEqualTo(due);

        Recount recount = new Recount(
                change,
                "9/QĐ",
                clerk.authorityId(),
                deciding,
                new TreeSet<>(List.of(HOLIDAY)),
                null,
                unit -> calendars.with(clerk.authorityId(), unit, deciding, Map.of(HOLIDAY, Optional.of(special()))));
        Counted lot = lot(recount, null, 2);
        assertThat(lot.lookedAt()).isEqualTo(2);
        Counted rest = lot(recount, lot.last(), 100);
        assertThat(lot.changes().size() + rest.changes().size())
                .isEqualTo(preview.changes().size());
        assertThat(lot(recount, null, 100).changes()).as("counted once").isEmpty();

        Dossier after = store.find(codes.getFirst()).orElseThrow();
        assertThat(after.row().getDueAt()).isAfter(due);
        assertThat(after.row().getAppointmentAt()).isEqualTo(after.row().getDueAt());
        assertThat(details.get(clerk, codes.getFirst()).history())
                .filteredOn(line -> line.action().equals("dossier.due-recounted"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.legalBasis()).isEqualTo("9/QĐ");
                    assertThat(line.moved())
                            .isEqualTo(new TimelineItem.Moved(due, after.row().getDueAt()));
                });
        assertThat(jdbc.sql("select due_at from facts.dossier_version where dossier_id = ? and recorded_to is null")
                        .param(after.id())
                        .query(Timestamp.class)
                        .single()
                        .toInstant())
                .isEqualTo(after.row().getDueAt());
        assertThat(outbox("appointment-moved", after.id())).isEqualTo(1);
        assertThat(jdbc.sql("select items[2] from dossiers.paper where dossier_id = ? and kind = 'moved'")
                        .param(after.id())
                        .query(String.class)
                        .single())
                .isEqualTo(after.row().getAppointmentAt().toString());
        assertThat(outbox(
                        "appointment-moved",
                        store.find(codes.get(1)).orElseThrow().id()))
                .as("who did not agree is told nothing")
                .isZero();
        changes.discard(people.actor("quantri"), change, draft.version());
        assertThatThrownBy(() -> changes.apply(people.actor("quantri"), change, draft.version() + 1))
                .hasMessageContaining("CAL-005");
    }

    @Test
    @DisplayName("Áp dụng rồi trả lại tuần thường: lịch đổi theo, ngày cũ được giữ, người ngoài không thấy")
    void appliesAndTakesBack() {
        clock.set("2026-08-10T09:00");
        UUID commune = people.unit("xa11.ld");
        Actor administrator = people.actor("quantri");
        UUID id = changes.draft(
                administrator, commune, "10/QĐ", LocalDate.of(2026, 8, 9), List.of(day(SpecialDay.Kind.HOLIDAY)));
        assertThatThrownBy(() -> changes.get(people.actor("ngan"), id)).hasMessageContaining("ACC-001");
        assertThatThrownBy(() -> changes.apply(people.actor("phuc"), id, 1)).hasMessageContaining("ACC-001");

        changes.apply(administrator, id, 1);
        assertThat(calendars.forUnit(administrator.authorityId(), commune).isWorkingDay(HOLIDAY))
                .isFalse();
        assertThat(calendars
                        .forUnit(administrator.authorityId(), people.unit("xa10.ld"))
                        .isWorkingDay(HOLIDAY))
                .isTrue();
        UUID back = changes.draft(
                administrator,
                commune,
                "11/QĐ",
                LocalDate.of(2026, 8, 9),
                List.of(new CalendarChange.Day(HOLIDAY, null, LocalizedText.of("Trở lại"), List.of(), null)));
        changes.apply(administrator, back, 1);

        assertThat(calendars.forUnit(administrator.authorityId(), commune).isWorkingDay(HOLIDAY))
                .isTrue();
        assertThat(changes.get(administrator, back).days().getFirst().beforeKind())
                .isEqualTo("holiday");
    }

    @Test
    @DisplayName("Giờ trong tuần đổi từ một ngày chưa đến: xem trước hạn đổi, áp dụng; trước ngày đó vẫn theo giờ cũ")
    void changesTheHoursOfTheWeek() {
        clock.set("2026-08-17T09:00");
        DossierCode code = receive(people.actor("xa12.mc"));
        UUID deciding = store.find(code).orElseThrow().row().getDecidingUnitId();
        Actor administrator = people.actor("quantri");
        LocalDate from = LocalDate.of(2026, 8, 18);
        assertThatThrownBy(() -> changes.draftWeek(
                        administrator, "12/QĐ", from, week(deciding, LocalDate.of(2026, 8, 17), "07:30-11:30")))
                .hasMessageContaining("CAL-008");
        assertThatThrownBy(() ->
                        changes.draftWeek(people.actor("ngan"), "12/QĐ", from, week(deciding, from, "07:30-11:30")))
                .hasMessageContaining("ACC-001");

        UUID id = changes.draftWeek(administrator, "12/QĐ", from, week(deciding, from, "07:30-11:30"));
        CalendarChange draft = changes.get(administrator, id);
        assertThat(draft.week()).isEqualTo(week(deciding, from, "07:30-11:30"));
        assertThat(changes.preview(draft))
                .flatExtracting(Preview::changes)
                .extracting(DueChange::label)
                .contains(code.value());
        changes.apply(administrator, id, 1);

        WorkingCalendar changed = calendars.forUnit(administrator.authorityId(), deciding);
        assertThat(changed.hours(from.minusDays(1))).hasSize(2);
        assertThat(changed.hours(from)).isEqualTo(Hours.parse("07:30-11:30"));
        UUID back = changes.draftWeek(administrator, "13/QĐ", from, week(deciding, from, "07:30-11:30 13:30-17:00"));
        assertThat(changes.listWeekConflicts(changes.get(administrator, back)))
                .singleElement()
                .matches(conflict -> conflict.replaced() && conflict.from().equals(from));
        changes.apply(administrator, back, 1);
        assertThat(calendars.forUnit(administrator.authorityId(), deciding).hours(from))
                .hasSize(2);
    }

    @Test
    @DisplayName(
            "Xác nhận lịch năm: hạn tạm tính thành hạn chắc chắn, ngày nghỉ mới dời hạn; thiếu ngày lễ hoặc xác nhận lại thì bị từ chối")
    void settlesAYear() {
        clock.set("2026-12-30T09:00");
        Actor administrator = people.actor("quantri");
        Actor clerk = people.actor("xa12.mc");
        DossierCode code = receive(clerk);
        Instant due = store.find(code).orElseThrow().row().getDueAt();
        assertThat(details.get(clerk, code).provisional()).isTrue();
        assertThatThrownBy(() -> settle(administrator, null, 2027, "2027-01-01", "2027-04-30"))
                .hasMessageContaining("CAL-012")
                .extracting(refused -> ((DomainException) refused).parameters())
                .isEqualTo(List.of("2027", "02/09/2027"));
        assertThatThrownBy(() -> settle(administrator, null, 2026)).hasMessageContaining("CAL-010");
        assertThatThrownBy(() -> settle(administrator, null, 2031)).hasMessageContaining("CAL-011");
        assertThatThrownBy(() -> settle(administrator, people.unit("xa12.mc"), 2027))
                .hasMessageContaining("CAL-013");
        assertThat(changes.listOpenYears(administrator)).contains(2027).doesNotContain(2026);
        UUID id = settle(administrator, null, 2027, "2027-01-01", "2027-04-30", "2027-09-02");
        UUID again = settle(administrator, null, 2027, "2027-01-01", "2027-04-30", "2027-09-02");
        CalendarChange draft = changes.get(administrator, id);

        try {
            Preview preview = changes.preview(draft).stream()
                    .filter(kind -> kind.kind().equals("dossier"))
                    .findFirst()
                    .orElseThrow();
            assertThat(preview.settled()).isPositive();
            assertThat(preview.changes()).extracting(DueChange::label).doesNotContain(code.value());
            assertThat(changes.findSettled(draft)).hasValue(new SettledYear(2027, 3, 0));
            changes.apply(administrator, id, 1);
            lot(recount(administrator, draft), null, 1000);

            Dossier settled = store.find(code).orElseThrow();
            assertThat(details.get(clerk, code).provisional()).isFalse();
            assertThat(settled.row().getDueAt()).isEqualTo(due);
            assertThat(book.findSource(administrator.authorityId(), 2027)).hasValue("27/QĐ");
            assertThat(book.listSources(administrator.authorityId(), people.unit("xa12.mc"), 2027))
                    .containsEntry(LocalDate.of(2027, 4, 30), new CalendarBook.Source(id, "27/QĐ"));
            assertThat(details.get(clerk, receive(clerk)).provisional()).isFalse();
            assertThatThrownBy(() -> changes.apply(administrator, again, 1)).hasMessageContaining("CAL-010");
        } finally {
            jdbc.sql("update calendar.year set confirmed = false where year = 2027")
                    .update();
            jdbc.sql("delete from calendar.special_day where change_id = ?")
                    .param(id)
                    .update();
        }
    }

    @Test
    @DisplayName(
            "Xác nhận lịch năm cùng ngày nghỉ mới: hạn trong năm dời theo và không còn tạm tính, người giữ được báo")
    void settlesAYearWithANewDayOff() {
        clock.set("2026-12-30T10:00");
        Actor administrator = people.actor("quantri");
        Actor clerk = people.actor("xa12.mc");
        DossierCode code = receive(clerk);
        Instant due = store.find(code).orElseThrow().row().getDueAt();
        UUID id = settle(administrator, null, 2027, "2027-01-01", "2027-01-04", "2027-04-30", "2027-09-02");
        CalendarChange draft = changes.get(administrator, id);

        assertThat(changes.preview(draft)).flatExtracting(Preview::changes).anySatisfy(moved -> {
            assertThat(moved.label()).isEqualTo(code.value());
            assertThat(moved.because()).isBetween(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 4));
        });
        lot(recount(administrator, draft), null, 1000);

        Dossier moved = store.find(code).orElseThrow();
        assertThat(moved.row().getDueAt()).isAfter(due);
        assertThat(details.get(clerk, code).provisional()).isFalse();
        assertThat(outbox("dossier-due-recounted", moved.id())).isPositive();
        changes.discard(administrator, id, 1);
    }

    private UUID settle(Actor administrator, @Nullable UUID unit, int year, String... off) {
        List<CalendarChange.Day> days = Stream.of(off)
                .map(day -> new CalendarChange.Day(
                        LocalDate.parse(day), SpecialDay.Kind.HOLIDAY, LocalizedText.of("Nghỉ mẫu"), List.of(), null))
                .toList();
        return changes.draft(administrator, unit, "27/QĐ", LocalDate.of(2026, 12, 20), days, year);
    }

    private Recount recount(Actor administrator, CalendarChange change) {
        Map<LocalDate, Optional<SpecialDay>> days = new LinkedHashMap<>();
        change.days()
                .forEach(day -> days.put(
                        day.day(),
                        Optional.of(new SpecialDay(day.day(), SpecialDay.Kind.HOLIDAY, day.name(), List.of(), true))));
        return new Recount(
                change.id(),
                change.number(),
                administrator.authorityId(),
                null,
                new TreeSet<>(days.keySet()),
                change.settlesYear(),
                unit -> calendars.with(administrator.authorityId(), unit, null, days, null, change.settlesYear()));
    }

    private static WeekChange week(UUID unit, LocalDate from, String hours) {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        for (int day = 1; day <= 5; day++) {
            week.put(DayOfWeek.of(day), Hours.parse(hours));
        }
        return new WeekChange(unit, WeekChange.WORKING, from, week);
    }

    @Test
    @DisplayName("Nhắc trước hạn rồi lên dần từng bậc, mỗi bậc một lần dù chạy bao nhiêu lượt")
    void tellsEachRungOnce() {
        clock.set("2026-08-17T09:00");
        DossierCode code = receive(people.actor("xa10.mc"));
        Dossier dossier = store.find(code).orElseThrow();
        Instant due = dossier.row().getDueAt();

        clock.set("2026-08-17T09:30");
        notices.tell();
        assertThat(told(dossier)).isEmpty();
        clock.set(LocalDateTime.ofInstant(due, clock.getZone()).minusHours(2).toString());
        notices.tell();
        notices.tell();
        assertThat(told(dossier)).containsExactly("before");
        clock.add(Duration.ofDays(12));
        notices.tell();
        notices.tell();

        assertThat(told(dossier)).containsExactlyInAnyOrder("before", "holder", "head", "leader");
        assertThat(outbox("dossier-rung-leader", dossier.id())).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "Nhắc phải xin lỗi từ ngày làm việc cuối trước ngày hẹn, người giữ và lãnh đạo mỗi người một lần cho mỗi ngày hẹn")
    void tellsThatAnApologyIsOwed() {
        clock.set("2026-09-14T09:00");
        DossierCode code = receive(people.actor("xa10.mc"));
        Dossier dossier = store.find(code).orElseThrow();
        LocalDateTime appointment = LocalDateTime.ofInstant(dossier.row().getAppointmentAt(), clock.getZone());

        clock.set(appointment.minusDays(4).toString());
        duties.tell();
        assertThat(outbox("apology-due", dossier.id())).isZero();
        clock.set(appointment.plusHours(20).toString());
        duties.tell();
        int told = outbox("apology-due", dossier.id());
        duties.tell();

        assertThat(told).as("also when the day went by while nothing ran").isPositive();
        assertThat(outbox("apology-due", dossier.id())).isEqualTo(told);
    }

    @Test
    @DisplayName("Duyệt theo lô: đủ, theo thứ tự, mỗi hồ sơ một lần; lô lỗi không cản các lô sau")
    void goesThroughAllInLots() {
        clock.set("2026-08-17T09:00");
        Actor clerk = people.actor("xa10.mc");
        List<UUID> ids = Stream.generate(
                        () -> store.find(receive(clerk)).orElseThrow().id())
                .limit(5)
                .toList();
        DossierLots lots = new DossierLots(db, transaction, 2);
        List<UUID> seen = new ArrayList<>();

        assertThatThrownBy(() -> lots.each(DOSSIER.ID.in(ids), DOSSIER.DUE_AT, lot -> {
                    lot.forEach(dossier -> seen.add(dossier.id()));
                    if (seen.size() == 4) {
                        throw new IllegalStateException("the second lot");
                    }
                }))
                .hasMessage("the second lot");

        assertThat(seen).containsExactlyInAnyOrderElementsOf(ids);
    }

    private Counted lot(Recount recount, @Nullable UUID after, int most) {
        return Objects.requireNonNull(transaction.execute(status -> clocked.apply(recount, after, most)));
    }

    private int outbox(String template, UUID dossier) {
        return jdbc.sql("select count(*) from notifications.outbox o join dossiers.dossier d on d.id = ? "
                        + "where o.template = ? and o.params like '%' || d.code || '%'")
                .param(dossier)
                .param(template)
                .query(Integer.class)
                .single();
    }

    private List<String> told(Dossier dossier) {
        return jdbc.sql("select rung from dossiers.notice_told where dossier_id = ?")
                .param(dossier.id())
                .query(String.class)
                .list();
    }

    private DossierCode receive(Actor clerk) {
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Phan Thị Ngọc Diễm", null, null, null, null, null, "099187004213");
        return reception.receive(
                clerk,
                new ReceiveCommand(
                        "1.001612", "counter", clerk.grants().getFirst().unitId(), null, person, List.of(), false));
    }

    private static CalendarChange.Day day(SpecialDay.Kind kind) {
        return new CalendarChange.Day(HOLIDAY, kind, LocalizedText.of("Nghỉ mẫu"), List.of(), null);
    }

    private static SpecialDay special() {
        return new SpecialDay(HOLIDAY, SpecialDay.Kind.HOLIDAY, LocalizedText.of("Nghỉ mẫu"), List.of(), true);
    }
}
