package vn.thongsuot.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot._support.Owner;
import vn.thongsuot._support.PdfReading;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.calendar.CalendarRegistry;
import vn.thongsuot.facts.FactJournal;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.NewAccount;
import vn.thongsuot.organisation.UnitRegistry;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Vòng đời của báo cáo")
class ReportLifeIntegrationTests extends ProductTest {

    @Autowired
    private UnitRegistry units;

    @Autowired
    private CalendarRegistry calendars;

    @Autowired
    private FactJournal facts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Regimes regimes;

    @Autowired
    private Duties duties;

    @Autowired
    private ReportDesk desk;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportFiles files;

    @Autowired
    private ReportReminders reminders;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private ReportWorld world;
    private ReportWorld.Province province;
    private UUID regime;
    private UUID commune;
    private Actor author;
    private Actor leader;
    private Actor office;

    @BeforeEach
    void makeRegime() {
        clock.set("2026-11-16T08:00");
        world = new ReportWorld(units, calendars, facts, transaction);
        province = world.make();
        commune = province.communes().getFirst();
        author = province.officer(commune);
        leader = province.leader(commune);
        office = province.officer(province.office());
        regime = regimes.create(office, world.regime(province));
        duties.open();
    }

    @Test
    @DisplayName("Nghĩa vụ tự xuất hiện cho từng đơn vị và cho báo cáo tổng hợp, đúng kỳ và đúng hạn, không lặp lại")
    void dutiesAppearByThemselves() {
        duties.open();

        assertThat(duties.listOfRegime(regime))
                .filteredOn(duty -> duty.period().n() == 11)
                .hasSize(4)
                .allMatch(duty -> duty.period().from().equals(LocalDate.of(2026, 10, 15))
                        && duty.period().to().equals(LocalDate.of(2026, 11, 14)))
                .filteredOn(Duty::consolidated)
                .singleElement()
                .matches(duty ->
                        duty.unitId().equals(province.id()) && duty.dueOn().equals(LocalDate.of(2026, 11, 20)));
        assertThat(duties.listOfRegime(regime))
                .filteredOn(duty -> !duty.consolidated())
                .allMatch(duty -> duty.dueOn().equals(duty.period().to().plusDays(3)));
    }

    @Test
    @DisplayName("Soạn, trình, duyệt, ký, gửi, tiếp nhận; nghĩa vụ được hoàn thành đúng ngày gửi")
    void runsFromDraftToAccepted() throws Exception {
        world.rows(province, commune, 3, 1);
        UUID id = write("Thiếu máy quét.");

        desk.submit(author, seen(id));
        desk.approve(leader, seen(id));
        desk.sign(
                leader,
                seen(id),
                new Report.Signature("12/BC-UBND", LocalDate.of(2026, 11, 16), "Trần Văn Thử", "Chủ tịch"));
        desk.send(author, seen(id));

        assertThat(duty(commune).submittedOn()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(duty(commune).daysLate(LocalDate.of(2026, 12, 1))).isZero();
        Report sent = reports.get(office, id);
        byte[] pdf = files.pdf(sent);
        assertThat(PdfReading.text(pdf)).contains("12/BC-UBND", "Trần Văn Thử", "75%", "(3/4)", "Thiếu máy quét.");
        assertThat(PdfReading.faults(pdf, "2u")).isEmpty();
        desk.accept(office, seen(id));
        assertThat(reports.get(author, id).state()).isEqualTo(ReportState.ACCEPTED);
        assertThat(jdbc.sql("select action from audit.entry where stream_kind = 'report' and stream_id = ? order"
                                + " by seq")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "report.begun",
                        "report.edited",
                        "report.submitted",
                        "report.approved",
                        "report.signed",
                        "report.sent",
                        "report.accepted");
    }

    @Test
    @DisplayName("Trả lại thì phải gửi lại: nghĩa vụ lại còn nợ, bản cũ vẫn giữ nguyên")
    void givenBackIsOwedAgain() {
        UUID id = sent();
        ReportContent first = snapshots.findLatest(id).orElseThrow();

        refuses("RPT-016", () -> desk.sendBack(office, seen(id), "  "));
        desk.sendBack(office, seen(id), "Thiếu giải pháp");

        assertThat(duty(commune).submittedOn()).isNull();
        assertThat(reports.get(author, id).remarks()).isEqualTo("Thiếu giải pháp");
        desk.revise(author, seen(id));
        desk.write(author, seen(id), Map.of(3, "Sẽ mua thêm máy."));
        clock.set("2026-11-19T08:00");
        desk.submit(author, seen(id));
        desk.approve(leader, seen(id));
        desk.sign(leader, seen(id), signature());
        desk.send(author, seen(id));

        assertThat(reports.get(author, id).edition()).isEqualTo(2);
        assertThat(duty(commune).daysLate(LocalDate.of(2026, 12, 1))).isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from reports.snapshot where report_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(first.part(3).orElseThrow().text()).isEqualTo("Thiếu máy quét.");
    }

    @Test
    @DisplayName("Báo cáo đã trình giữ nguyên số; dữ liệu sửa sau đó được cảnh báo, danh sách mở ra vẫn như lúc trình")
    void keepsItsFiguresAndWarnsOfCorrections() {
        UUID row = UUID.randomUUID();
        LocalDate due = LocalDate.of(2026, 11, 3);
        world.row(province, row, commune, due, due);
        world.rows(province, commune, 2, 1);
        UUID id = write("Không.");
        desk.submit(author, seen(id));
        ReportContent kept = reports.content(reports.get(author, id));
        assertThat(reports.findChanged(reports.get(author, id), kept)).isEmpty();

        clock.set("2026-11-18T08:00");
        world.row(province, row, commune, due, due.plusDays(9));

        Report report = reports.get(author, id);
        ReportContent after = reports.content(report);
        assertThat(after).isEqualTo(kept);
        assertThat(after.part(2).orElseThrow().figure().value()).isEqualByComparingTo("75");
        assertThat(reports.findChanged(report, after)).containsOnlyKeys(2);
        assertThat(reports.findChanged(report, after).get(2).value().orElseThrow())
                .isEqualByComparingTo("50");
        assertThat(reports.live(report).part(2).orElseThrow().figure().top()).isEqualByComparingTo(BigDecimal.TWO);
    }

    @Test
    @DisplayName("Bản chụp không sửa được; ai sửa bằng quyền khác thì bị phát hiện")
    void findsATamperedSnapshot() {
        UUID id = sent();

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> jdbc.sql("update reports.snapshot set content = '{}' where report_id = ?")
                        .param(id)
                        .update());
        assertThat(Owner.execute(
                        "update reports.snapshot set content = replace(content, 'Thiếu', 'Đủ') where report_id = '" + id
                                + "'"))
                .isOne();

        refuses("RPT-012", () -> reports.content(reports.get(author, id)));
    }

    @Test
    @DisplayName(
            "Báo cáo tổng hợp cộng từ dữ liệu của mọi đơn vị, không lấy trung bình các tỷ lệ; nội dung đặt cạnh nhau")
    void consolidatesFromCells() {
        world.rows(province, commune, 1, 0);
        world.rows(province, province.communes().get(1), 0, 3);
        UUID id = sent();
        UUID whole = desk.begin(office, whole().id());

        ReportContent content = reports.live(reports.get(office, whole));

        ReportContent.FigurePart figure = content.part(2).orElseThrow().figure();
        assertThat(figure.value()).isEqualByComparingTo("25");
        assertThat(content.units()).hasSize(3);
        assertThat(content.units().stream().filter(ReportContent.UnitReport::in))
                .singleElement()
                .matches(unit -> unit.reportId().equals(id)
                        && unit.texts().get(3).equals("Thiếu máy quét.")
                        && unit.cells().get(2).sent().compareTo(BigDecimal.valueOf(100)) == 0);
        assertThat(content.units().stream()
                        .map(unit -> unit.cells().get(2).bottom())
                        .filter(java.util.Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(figure.bottom());
        desk.takeOver(office, seen(whole), 3);
        assertThat(reports.live(reports.get(office, whole))
                        .part(3)
                        .orElseThrow()
                        .text())
                .isEqualTo("- Ủy ban nhân dân xã Một: Thiếu máy quét.");
    }

    @Test
    @DisplayName(
            "Người ngoài không thấy báo cáo; người thấy mà không có quyền bị từ chối; thao tác sai trạng thái nói rõ"
                    + " lý do")
    void keepsStrangersOut() {
        UUID id = write("Không.");
        Actor neighbour = province.officer(province.communes().get(1));

        refuses("ACC-001", () -> reports.get(neighbour, id));
        refuses("ACC-001", () -> reports.get(office, id));
        refuses("ACC-001", () -> desk.begin(neighbour, duty(commune).id()));
        refuses("ACC-002", () -> desk.submit(leader, seen(id)));
        refuses("RPT-011", () -> desk.send(author, seen(id)));
        refuses("RPT-010", () -> desk.submit(author, new ReportSeen(id, 0)));
        refuses("RPT-013", () -> desk.write(author, seen(id), Map.of(2, "vào ô số liệu")));
        refuses("ACC-002", () -> desk.write(province.as(commune, Role.AUDITOR), seen(id), Map.of()));
    }

    @Test
    @DisplayName("Chưa qua ngày chốt số liệu thì chưa trình được; báo cáo đột xuất có kỳ riêng")
    void waitsForTheCutOff() {
        UUID call = duties.call(
                office,
                regime,
                "Báo cáo nhanh",
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 11, 22));
        Duty asked = duties.listOfRegime(regime).stream()
                .filter(duty -> call.equals(duty.callId()) && duty.unitId().equals(commune))
                .findFirst()
                .orElseThrow();
        UUID id = desk.begin(author, asked.id());

        refuses("RPT-015", () -> desk.submit(author, seen(id)));

        clock.set("2026-11-21T08:00");
        desk.submit(author, seen(id));
        assertThat(reports.content(reports.get(author, id)).about()).isEqualTo("Báo cáo nhanh");
    }

    @Test
    @DisplayName("Sửa biểu mẫu không đổi báo cáo đã bắt đầu soạn")
    void keepsItsForm() {
        UUID id = write("Không.");
        RegimeDraft old = world.regime(province);
        RegimeDraft shorter = new RegimeDraft(
                old.name(),
                old.recipientUnitId(),
                old.throughUnitId(),
                old.upperBody(),
                old.reporters(),
                old.consolidated(),
                old.cutOffDay(),
                old.legalBasis(),
                old.sample(),
                old.handling(),
                old.from(),
                old.to(),
                old.cadences(),
                old.items().subList(0, 2));
        regimes.change(office, regime, 0, shorter);

        assertThat(reports.live(reports.get(author, id)).parts()).hasSize(3);
        UUID later = desk.begin(
                province.officer(province.communes().get(1)),
                duty(province.communes().get(1)).id());
        assertThat(reports.live(reports.get(province.officer(province.communes().get(1)), later))
                        .parts())
                .hasSize(2);
        refuses("RPT-005", () -> regimes.change(office, regime, 0, old));
    }

    @Test
    @DisplayName("Sắp đến hạn và quá hạn đều được nhắc, mỗi dịp một lần")
    void remindsThoseWhoOwe() {
        UUID account = accounts.create(new NewAccount(
                province.id(),
                "nhac-" + UUID.randomUUID(),
                "Người được nhắc",
                "mat-khau-thu",
                List.of(new NewAccount.NewAssignment(
                        commune, Role.REFORM_OFFICER, LocalizedText.of("Công chức"), LocalDate.of(2026, 1, 1)))));
        reminders.remind();
        reminders.remind();
        clock.set("2026-11-24T08:00");
        reminders.remind();

        assertThat(jdbc.sql("select template from notifications.outbox where account_id = ? order by created_at")
                        .param(account)
                        .query(String.class)
                        .list())
                .containsExactly("report-due", "report-late");
    }

    private UUID write(String text) {
        UUID id = desk.begin(author, duty(commune).id());
        desk.write(author, seen(id), Map.of(3, text));
        return id;
    }

    private UUID sent() {
        UUID id = write("Thiếu máy quét.");
        desk.submit(author, seen(id));
        desk.approve(leader, seen(id));
        desk.sign(leader, seen(id), signature());
        desk.send(author, seen(id));
        return id;
    }

    private static Report.Signature signature() {
        return new Report.Signature("12/BC-UBND", LocalDate.of(2026, 11, 16), "Trần Văn Thử", null);
    }

    private Duty duty(UUID unit) {
        return duties.listOfRegime(regime).stream()
                .filter(duty -> duty.unitId().equals(unit)
                        && !duty.consolidated()
                        && duty.period().n() == 11)
                .findFirst()
                .orElseThrow();
    }

    private Duty whole() {
        return duties.listOfRegime(regime).stream()
                .filter(duty -> duty.consolidated() && duty.period().n() == 11)
                .findFirst()
                .orElseThrow();
    }

    private ReportSeen seen(UUID id) {
        return new ReportSeen(id, reports.find(id).orElseThrow().version());
    }

    private static void refuses(String code, ThrowingCallable command) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(command)
                .matches(refused -> refused.code().equals(code), "code " + code);
    }
}
