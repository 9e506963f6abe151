package vn.thongsuot.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot._support.PdfReading;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.calendar.CalendarRegistry;
import vn.thongsuot.documents.signing.KeyFileMaker;
import vn.thongsuot.documents.signing.SignatureCheck;
import vn.thongsuot.documents.signing.SigningKey;
import vn.thongsuot.documents.signing.SigningKeys;
import vn.thongsuot.facts.FactJournal;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitGroups;
import vn.thongsuot.inspections.findings.Fault;
import vn.thongsuot.inspections.findings.Finding;
import vn.thongsuot.inspections.findings.FindingDesk;
import vn.thongsuot.inspections.findings.FindingDraft;
import vn.thongsuot.inspections.findings.FindingReminders;
import vn.thongsuot.inspections.findings.FindingSeen;
import vn.thongsuot.inspections.findings.FindingState;
import vn.thongsuot.inspections.findings.Findings;
import vn.thongsuot.inspections.papers.InspectionPapers;
import vn.thongsuot.inspections.plans.Inspectables;
import vn.thongsuot.inspections.plans.YearPlans;
import vn.thongsuot.organisation.UnitRegistry;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.shared.DomainException;

@DisplayName("Một cuộc kiểm tra từ kế hoạch đến khắc phục")
class InspectionLifeIntegrationTests extends ProductTest {

    private static final byte[] FILE = "%PDF-1.7 minh chứng thử".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private UnitRegistry units;

    @Autowired
    private CalendarRegistry calendars;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Inspectables inspectables;

    @Autowired
    private YearPlans plans;

    @Autowired
    private InspectionPlanning planning;

    @Autowired
    private InspectionField field;

    @Autowired
    private InspectionConclusion conclusion;

    @Autowired
    private Inspections inspections;

    @Autowired
    private InspectionItems items;

    @Autowired
    private InspectionPapers papers;

    @Autowired
    private InspectionFiles files;

    @Autowired
    private SigningKeys keys;

    @Autowired
    private SignatureCheck check;

    @Autowired
    private FindingDesk desk;

    @Autowired
    private Findings findings;

    @Autowired
    private FindingReminders reminders;

    @Autowired
    private Indicators indicators;

    @Autowired
    private UnitGroups groups;

    @Autowired
    private FactJournal facts;

    @Autowired
    private JdbcClient jdbc;

    private InspectionWorld world;
    private Actor officer;
    private Actor leader;
    private Actor unitOfficer;
    private Actor unitLeader;
    private UUID commune;

    @BeforeEach
    void makeWorld() {
        clock.set("2026-09-01T08:00");
        world = InspectionWorld.make(units, calendars, accounts, transaction);
        commune = world.communes().getFirst();
        officer = world.official(world.office(), Role.REFORM_OFFICER);
        leader = world.official(world.office(), Role.LEADER);
        unitOfficer = world.official(commune, Role.REFORM_OFFICER);
        unitLeader = world.official(commune, Role.LEADER);
        inspectables.choose(officer, world.office(), new HashSet<>(world.communes()), LocalDate.of(2026, 1, 1));
        recordPast();
    }

    /** Rows of an earlier year: whether there are records at all is kept for some seconds. */
    private void recordPast() {
        LocalDate then = LocalDate.of(2021, 2, 1);
        transaction.executeWithoutResult(status -> {
            facts.record(
                    "finding",
                    world.province(),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    commune,
                    Map.of("found_on", then, "year_end", LocalDate.of(2021, 12, 31)));
            facts.record(
                    "inspection",
                    world.province(),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    world.office(),
                    Map.of(
                            "kind",
                            "par",
                            "subject",
                            "unit",
                            "inspected_unit_id",
                            commune,
                            "concluded_on",
                            then,
                            "digital_collect",
                            false,
                            "digital_record",
                            false));
        });
    }

    @Test
    @DisplayName("Kế hoạch, bảng kiểm, biên bản, kết luận, khắc phục, kiểm tra lại; chỉ số tính được ở mỗi bước")
    void goesFromPlanToRemedy() throws Exception {
        UUID id = planned(Set.of(commune, world.communes().get(1)));
        assertThat(value("inspections.units-inspected-rate")).isEqualByComparingTo("0");
        assertThat(value("inspections.digital-rate")).isNull();

        start(id, InspectionMode.DIGITAL);
        answerAll(id);
        UUID finding = desk.record(officer, id, draft("Thiếu ba thủ tục mới.", LocalDate.of(2026, 10, 1)));
        UUID above = desk.record(officer, id, draft("Phần mềm chưa nối kho dữ liệu.", LocalDate.of(2026, 10, 1)));
        refuses("ACC-001", () -> findings.get(unitOfficer, finding));
        withKey(officer);
        withKey(unitLeader);
        sign(id);
        field.agree(unitLeader, seen(id), "Nhất trí.");
        conclude(id, "2026-09-03");

        Inspection concluded = inspections.get(unitOfficer, id);
        assertThat(concluded.state()).isEqualTo(InspectionState.CONCLUDED);
        byte[] paper = Files.readAllBytes(files.open(
                        unitOfficer,
                        id,
                        Objects.requireNonNull(concluded.conclusion().documentId()))
                .file());
        assertThat(PdfReading.text(paper)).contains("KẾT LUẬN", "15/KL-SNV", "Thiếu ba thủ tục mới.", "Xã nghiêm túc.");
        assertThat(PdfReading.faults(paper, "2u")).isEmpty();
        byte[] minutes = Files.readAllBytes(files.open(
                        unitOfficer,
                        id,
                        Objects.requireNonNull(concluded.minutes().documentId()))
                .file());
        assertThat(check.check(minutes))
                .isEqualTo(new SignatureCheck.Answer(SignatureCheck.Finding.UNTRUSTED, 2, List.of()));
        assertThat(PdfReading.text(minutes)).contains("BIÊN BẢN", officer.displayName());
        assertThat(PdfReading.text(papers.minutesPdf(concluded))).contains("BIÊN BẢN", "Nhất trí.", "Trưởng đoàn");
        assertThat(value("inspections.units-inspected-rate")).isEqualByComparingTo("25");
        assertThat(value("inspections.digital-rate")).isEqualByComparingTo("100");
        assertThat(value("findings.resolved-or-escalated-rate")).isEqualByComparingTo("0");

        desk.handOver(unitLeader, seenFinding(finding), unitOfficer.accountId());
        refuses("FND-006", () -> desk.report(unitOfficer, seenFinding(finding), "Đã niêm yết.", Optional.empty()));
        desk.report(unitOfficer, seenFinding(finding), "Đã niêm yết.", Optional.of(FILE));
        refuses("ACC-002", () -> desk.accept(unitLeader, seenFinding(finding), "Tự công nhận.", Optional.empty()));
        desk.sendBack(officer, seenFinding(finding), "Còn thiếu một thủ tục.", LocalDate.of(2026, 10, 10));
        assertThat(find(finding).draft().dueOn()).isEqualTo(LocalDate.of(2026, 10, 10));
        desk.report(unitOfficer, seenFinding(finding), "Đã đủ.", Optional.of(FILE));
        desk.accept(officer, seenFinding(finding), "Đã kiểm tra lại tại chỗ.", Optional.empty());
        assertThat(find(finding).state()).isEqualTo(FindingState.FIXED);
        assertThat(value("findings.resolved-or-escalated-rate")).isEqualByComparingTo("50");
        desk.escalate(unitLeader, seenFinding(above), "Ủy ban nhân dân tỉnh", "Ngoài thẩm quyền.", Optional.of(FILE));
        assertThat(value("findings.resolved-or-escalated-rate")).isEqualByComparingTo("100");
        assertThat(find(above).isSettledInTime()).isTrue();
        assertThat(jdbc.sql("select action from audit.entry where stream_kind = 'finding' and stream_id = ? order by"
                                + " seq")
                        .param(finding)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "finding.drafted",
                        "finding.recorded",
                        "finding.handed-over",
                        "finding.reported",
                        "finding.returned",
                        "finding.reported",
                        "finding.fixed");
    }

    @Test
    @DisplayName("Khắc phục sau năm kết luận không tính cho năm đó; rút tồn tại thì không còn trong mẫu số")
    void countsWithinTheYear() {
        UUID id = planned(Set.of(commune, world.communes().get(1)));
        start(id, InspectionMode.DIGITAL);
        answerAll(id);
        UUID finding = desk.record(officer, id, draft("Thiếu sổ.", LocalDate.of(2027, 2, 1)));
        UUID wrong = desk.record(officer, id, draft("Nhầm.", LocalDate.of(2026, 10, 1)));
        sign(id);
        conclude(id, "2026-09-03");
        clock.set("2027-01-04T08:00");
        desk.report(unitLeader, seenFinding(finding), "Đã có sổ.", Optional.of(FILE));
        desk.accept(officer, seenFinding(finding), "Đủ.", Optional.empty());

        assertThat(find(finding).isSettledInTime()).isFalse();
        Figure both = figure("findings.resolved-or-escalated-rate");
        assertThat(both.numerator()).isZero();
        assertThat(both.denominator()).isEqualTo(2);
        desk.withdraw(leader, seenFinding(wrong), "Ghi nhầm đơn vị.");
        assertThat(figure("findings.resolved-or-escalated-rate").denominator()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "Kiểm tra đột xuất chỉ hiện với đơn vị khi bắt đầu; kiểm tra trên giấy không tính là qua môi trường số")
    void surprisesTheUnit() {
        UUID id = planning.add(officer, written(null, InspectionForm.SURPRISE));
        refuses("ACC-001", () -> inspections.get(unitLeader, id));
        start(id, InspectionMode.PAPER);
        assertThat(inspections.get(unitLeader, id).state()).isEqualTo(InspectionState.RUNNING);
        answerAll(id);
        field.signMinutes(officer, seen(id), Optional.of(FILE));
        conclude(id, "2026-09-02");

        assertThat(figure("inspections.digital-rate").numerator()).isZero();
        assertThat(value("inspections.units-inspected-rate")).isEqualByComparingTo("25");
        UUID repeat = planning.add(officer, written(id, InspectionForm.REPEAT));
        assertThat(inspections.get(unitLeader, repeat).repeatsId()).isEqualTo(id);
        refuses("INS-012", () -> planning.add(officer, written(repeat, InspectionForm.REPEAT)));
    }

    @Test
    @DisplayName("Câu trả lời của hai người không đè lên nhau; trả lời lại như cũ không phải là thay đổi")
    void keepsAnswersApart() {
        UUID id = planned(Set.of(commune, world.communes().get(1)));
        start(id, InspectionMode.DIGITAL);
        InspectionItem first = field.answer(officer, id, given(1, 0, Answer.MET, null));

        assertThat(first.revision()).isEqualTo(1);
        assertThat(field.answer(officer, id, given(1, 0, Answer.MET, null)).revision())
                .isEqualTo(1);
        refuses("INS-009", () -> field.answer(officer, id, given(1, 0, Answer.MISSED, "khác")));
        assertThat(field.answer(officer, id, given(2, 0, Answer.PARTLY, "Thiếu một phần."))
                        .note())
                .isEqualTo("Thiếu một phần.");
        refuses("INS-008", () -> sign(id));
        refuses("ACC-002", () -> field.answer(unitLeader, id, given(3, 0, Answer.MET, null)));
        refuses("INS-002", () -> conclude(id, "2026-09-02"));
    }

    @Test
    @DisplayName("Kế hoạch chưa đủ tỷ lệ thì không ban hành được; đơn vị tính một lần; kế hoạch nháp chưa bắt đầu được")
    void keepsTheShare() {
        UUID plan = plans.create(officer, world.office(), 2026, "Kế hoạch thử", 50);
        refuses("INS-015", () -> plans.issue(leader, plan, 0, "1/KH", LocalDate.of(2026, 9, 1)));
        plans.name(officer, plan, 0, named(Set.of(commune), 9));
        plans.name(officer, plan, 1, named(Set.of(commune), 11));
        refuses("INS-016", () -> plans.issue(leader, plan, 2, "1/KH", LocalDate.of(2026, 9, 1)));
        UUID id = inspections.listOfPlan(plan).getFirst().id();
        setUp(id);
        refuses("INS-006", () -> field.start(officer, seen(id), InspectionMode.DIGITAL));
        refuses("ACC-001", () -> inspections.get(unitLeader, id));
        plans.name(officer, plan, 2, named(Set.of(world.communes().get(1)), 11));
        refuses("ACC-002", () -> plans.issue(officer, plan, 3, "1/KH", LocalDate.of(2026, 9, 1)));
        plans.issue(leader, plan, 3, "1/KH", LocalDate.of(2026, 9, 1));

        assertThat(plans.share(plans.get(officer, plan)).named()).isEqualTo(2);
        assertThat(inspections.get(unitLeader, id).announced()).isTrue();
        refuses("INS-020", () -> plans.edit(officer, plan, 4, "Tên khác", 10));
        refuses("INS-014", () -> plans.create(officer, world.office(), 2026, "Kế hoạch nữa", 50));
    }

    @Test
    @DisplayName("Danh sách đơn vị thuộc diện kiểm tra theo ngày: rút một đơn vị giữa năm không đổi mẫu số trước đó")
    void keepsTheListByDay() {
        inspectables.choose(
                officer, world.office(), new HashSet<>(world.communes().subList(0, 2)), LocalDate.of(2026, 7, 1));

        assertThat(denominator(LocalDate.of(2026, 6, 30))).isEqualTo(4);
        assertThat(denominator(LocalDate.of(2026, 8, 31))).isEqualTo(2);
        assertThat(inspectables.list(world.office(), LocalDate.of(2026, 8, 1))).hasSize(2);
    }

    @Test
    @DisplayName("Sắp đến hạn, quá hạn, cuối năm đều được nhắc, mỗi dịp một lần")
    void remindsThoseWhoOwe() {
        UUID id = planned(Set.of(commune, world.communes().get(1)));
        start(id, InspectionMode.DIGITAL);
        answerAll(id);
        desk.record(officer, id, draft("Thiếu sổ.", LocalDate.of(2026, 10, 1)));
        sign(id);
        conclude(id, "2026-09-02");
        clock.set("2026-09-29T08:00");
        reminders.remind();
        reminders.remind();
        clock.set("2026-10-02T08:00");
        reminders.remind();
        clock.set("2026-12-10T08:00");
        reminders.remind();

        assertThat(jdbc.sql("select template from notifications.outbox where account_id = ? and template like"
                                + " 'finding-%' order by created_at")
                        .param(unitOfficer.accountId())
                        .query(String.class)
                        .list())
                .containsExactly("finding-open", "finding-due", "finding-late", "finding-year");
    }

    @Test
    @DisplayName(
            "Kiểm tra chuyên ngành đối với doanh nghiệp: là một cuộc kiểm tra, không phải một đơn vị được kiểm tra")
    void countsBusinessesAsActsAlone() {
        UUID plan = plans.create(officer, world.office(), 2027, "Kế hoạch chuyên ngành", 0);
        plans.name(officer, plan, 0, new YearPlans.Named(Set.of(commune), InspectionKind.SPECIALISED, 9));
        plans.issue(leader, plan, 1, "87/KH-SNV", LocalDate.of(2026, 9, 1));
        UUID id = inspections.listOfPlan(plan).getFirst().id();
        planning.setUp(officer, seen(id), setup(InspectionSubject.BUSINESS));

        assertThat(inspections.get(officer, id).subject()).isEqualTo(InspectionSubject.BUSINESS);
        assertThat(fact(id)).contains("business").doesNotContain(commune.toString());
        assertThat(plans.listUnnamed(plans.get(officer, plan)))
                .anyMatch(unit -> unit.id().equals(commune));
        UUID reform = planned(Set.of(commune, world.communes().get(1)));
        refuses("INS-024", () -> planning.setUp(officer, seen(reform), setup(InspectionSubject.CITIZEN)));
    }

    private InspectionPlanning.Setup setup(InspectionSubject subject) {
        return new InspectionPlanning.Setup(
                9, "57/QĐ-SNV", subject, null, List.of(new TeamMember(officer.accountId(), TeamPosition.HEAD)));
    }

    private String fact(UUID id) {
        return jdbc.sql("select r::text from facts.row_version r where fact = 'inspection' and row_id = ?"
                        + " and recorded_to is null")
                .param(id)
                .query(String.class)
                .single();
    }

    private UUID planned(Set<UUID> named) {
        UUID plan = plans.create(officer, world.office(), 2026, "Kế hoạch thử", 50);
        plans.name(officer, plan, 0, named(named, 9));
        plans.issue(leader, plan, 1, "86/KH-SNV", LocalDate.of(2026, 9, 1));
        return inspections.listOfPlan(plan).stream()
                .filter(one -> one.inspectedUnitId().equals(commune))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static YearPlans.Named named(Set<UUID> named, int month) {
        return new YearPlans.Named(named, InspectionKind.PAR, month);
    }

    private NewInspection written(UUID repeats, InspectionForm form) {
        return new NewInspection(
                null,
                repeats,
                world.office(),
                commune,
                InspectionKind.DISCIPLINE,
                form,
                2026,
                9,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                null);
    }

    private void setUp(UUID id) {
        planning.setUp(
                officer,
                seen(id),
                new InspectionPlanning.Setup(
                        9,
                        "57/QĐ-SNV",
                        InspectionSubject.UNIT,
                        "Tiếp nhận và trả kết quả tại bộ phận Một cửa",
                        List.of(new TeamMember(officer.accountId(), TeamPosition.HEAD))));
    }

    /** A certificate that nobody here trusts; that a file is whole can be seen all the same. */
    private void withKey(Actor actor) {
        keys.addFile(
                world.official(world.province(), Role.ADMINISTRATOR),
                SigningKey.Holder.ACCOUNT,
                actor.accountId(),
                KeyFileMaker.make(actor.displayName()),
                KeyFileMaker.PASSWORD);
    }

    private void start(UUID id, InspectionMode mode) {
        setUp(id);
        field.start(officer, seen(id), mode);
    }

    private void answerAll(UUID id) {
        items.list(id).forEach(item -> field.answer(officer, id, given(item.n(), 0, Answer.MET, null)));
    }

    private void sign(UUID id) {
        field.signMinutes(officer, seen(id), Optional.empty());
    }

    private void conclude(UUID id, String on) {
        if (inspections.find(id).orElseThrow().state() == InspectionState.MINUTED) {
            conclusion.write(officer, seen(id), "Xã nghiêm túc.", "Khắc phục đúng hạn.");
        }
        clock.set(on + "T09:00");
        conclusion.conclude(
                leader,
                seen(id),
                new InspectionConclusion.Signature("15/KL-SNV", LocalDate.parse(on), "Trần Văn Thử", "Giám đốc"),
                Optional.empty());
    }

    private static InspectionField.Given given(int n, int revision, Answer answer, String note) {
        return new InspectionField.Given(n, revision, answer, note);
    }

    private static FindingDraft draft(String content, LocalDate due) {
        return new FindingDraft(5, ReformArea.PROCEDURES, content, "Chưa phân công.", Fault.UNIT, "Khắc phục.", due);
    }

    private BigDecimal value(String indicator) {
        return figure(indicator).value().map(BigDecimal::stripTrailingZeros).orElse(null);
    }

    private Figure figure(String indicator) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return indicators.evaluate(
                world.province(),
                Question.of(indicator, null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                groups.restated(world.province(), today));
    }

    private long denominator(LocalDate last) {
        Figure figure = indicators.evaluate(
                world.province(),
                Question.of("inspections.units-inspected-rate", null, LocalDate.of(2026, 1, 1), last),
                groups.restated(world.province(), last));
        return Objects.requireNonNull(figure.denominator());
    }

    private Finding find(UUID id) {
        return findings.get(officer, id);
    }

    private InspectionSeen seen(UUID id) {
        return new InspectionSeen(id, inspections.find(id).orElseThrow().version());
    }

    private FindingSeen seenFinding(UUID id) {
        return new FindingSeen(id, find(id).version());
    }

    private static void refuses(String code, ThrowingCallable command) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(command)
                .matches(refused -> refused.code().equals(code), "code " + code);
    }
}
