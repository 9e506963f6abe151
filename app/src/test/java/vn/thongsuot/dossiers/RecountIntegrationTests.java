package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.calendar.SpecialDay;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.calendar.changes.CalendarChange;
import vn.thongsuot.calendar.changes.CalendarChanges;
import vn.thongsuot.calendar.changes.Preview;
import vn.thongsuot.calendar.spi.Counted;
import vn.thongsuot.calendar.spi.DueChange;
import vn.thongsuot.calendar.spi.Recount;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Quyết định ngày nghỉ mới: tính lại hạn hồ sơ, nhắc hạn và báo cáo vượt cấp")
class RecountIntegrationTests extends ProductTest {

    private static final LocalDate HOLIDAY = LocalDate.of(2026, 8, 12);

    @Autowired
    private Reception reception;

    @Autowired
    private DossierStore store;

    @Autowired
    private DossierClocked clocked;

    @Autowired
    private DueNotices notices;

    @Autowired
    private CalendarChanges changes;

    @Autowired
    private WorkingCalendars calendars;

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
                clerk.authorityId(),
                deciding,
                new TreeSet<>(List.of(HOLIDAY)),
                unit -> calendars.with(
                        clerk.authorityId(), unit, deciding, Map.of(HOLIDAY, java.util.Optional.of(special()))));
        Counted lot = lot(recount, null, 2);
        assertThat(lot.lookedAt()).isEqualTo(2);
        Counted rest = lot(recount, lot.last(), 100);
        assertThat(lot.changes().size() + rest.changes().size())
                .isEqualTo(preview.changes().size());
        assertThat(lot(recount, null, 100).changes()).as("counted once").isEmpty();

        Dossier after = store.find(codes.getFirst()).orElseThrow();
        assertThat(after.row().getDueAt()).isAfter(due);
        assertThat(after.row().getAppointmentAt()).isEqualTo(after.row().getDueAt());
        assertThat(jdbc.sql("select due_at from facts.dossier_version where dossier_id = ? and recorded_to is null")
                        .param(after.id())
                        .query(java.sql.Timestamp.class)
                        .single()
                        .toInstant())
                .isEqualTo(after.row().getDueAt());
        assertThat(outbox("appointment-moved", after.id())).isEqualTo(1);
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
    @DisplayName("Nhắc trước hạn rồi lên dần từng bậc, mỗi bậc một lần dù chạy bao nhiêu lượt")
    void tellsEachRungOnce() {
        clock.set("2026-08-17T09:00");
        DossierCode code = receive(people.actor("xa10.mc"));
        Dossier dossier = store.find(code).orElseThrow();
        Instant due = dossier.row().getDueAt();

        clock.set("2026-08-17T09:30");
        notices.tell();
        assertThat(told(dossier)).isEmpty();
        clock.set(java.time.LocalDateTime.ofInstant(due, clock.getZone())
                .minusHours(2)
                .toString());
        notices.tell();
        notices.tell();
        assertThat(told(dossier)).containsExactly("before");
        clock.add(Duration.ofDays(12));
        notices.tell();
        notices.tell();

        assertThat(told(dossier)).containsExactlyInAnyOrder("before", "holder", "head", "leader");
        assertThat(outbox("dossier-rung-leader", dossier.id())).isEqualTo(1);
    }

    private Counted lot(Recount recount, @org.jspecify.annotations.Nullable UUID after, int most) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> clocked.apply(recount, after, most)));
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
