package vn.thongsuot.procedures.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.calendar.CalendarRegistry;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.NewAccount;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitGroups;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitRegistry;
import vn.thongsuot.platform.Workbooks;
import vn.thongsuot.procedures.ProcedureCase;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureKind;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.procedures.ProcedureVersions;
import vn.thongsuot.procedures.Undigitised;
import vn.thongsuot.procedures.fees.FeeEditor;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Danh mục thủ tục chỉ thay đổi bằng quyết định đã ký")
class DecisionsIntegrationTests extends ProductTest {

    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final LocalDate EFFECTIVE = LocalDate.of(2026, 12, 1);
    private static final AtomicInteger NUMBERS = new AtomicInteger(700);

    @Autowired
    private Decisions decisions;

    @Autowired
    private CatalogueImports imports;

    @Autowired
    private CatalogueEntries entries;

    @Autowired
    private CatalogueWorkbook workbook;

    @Autowired
    private ProcedureCatalogue catalogue;

    @Autowired
    private ProcedureVersions versions;

    @Autowired
    private ProcedureRegistry registry;

    @Autowired
    private EntryEditing editing;

    @Autowired
    private FeeEditor fees;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private UnitRegistry units;

    @Autowired
    private CalendarRegistry calendars;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Indicators indicators;

    @Autowired
    private UnitGroups groups;

    @Test
    @DisplayName("Xuất Excel rồi nhập lại: đọc ra đúng như cũ, không có gì thay đổi")
    void readsBackWhatItWrote() {
        Actor officer = people.actor("cchc");
        List<CatalogueEntry> all = entries.list(officer.authorityId(), LocalDate.of(2026, 11, 20)).stream()
                .map(CatalogueEntries.Known::entry)
                .toList();

        CatalogueWorkbook.Content read = workbook.read(workbook.write(all));

        assertThat(all).hasSizeGreaterThan(20);
        assertThat(read.problems()).isEmpty();
        assertThat(read.entries()).containsExactlyElementsOf(all);
        CatalogueEntry internal = internal();
        assertThat(workbook.read(workbook.write(List.of(internal))).entries()).containsExactly(internal);
        UUID draft = decisions.create(officer, officer.authorityId(), head());
        CatalogueImports.Outcome outcome = imports.importWorkbook(officer, draft, 0, workbook.write(all));
        assertThat(outcome.changed()).isZero();
        assertThat(outcome.same()).isEqualTo(all.size());
        assertThat(decisions.items(draft)).isEmpty();
    }

    @Test
    @DisplayName("Soạn trường hợp trên trang: đọc lại đúng như cũ; giấy tờ nêu trường hợp lạ thì báo và không ghi gì")
    void editsCases() {
        Actor officer = people.actor("cchc");
        UUID draft = decisions.create(officer, officer.authorityId(), head());
        decisions.put(officer, draft, 0, List.of(internal()), List.of());
        Decision decision = decisions.get(officer, draft);
        Map<String, String> values =
                new HashMap<>(editing.values(officer, decision, internal().code()));

        assertThat(values).containsEntry("cases", "Cần xác minh | 10 ngày làm việc | Verification\nCấp lại | ");
        assertThat(editing.put(officer, draft, decision.version(), values)).isEmpty();
        assertThat(decisions.items(draft).getFirst().content()).isEqualTo(internal());
        int version = decisions.get(officer, draft).version();
        values.merge(EntryEditing.PAPERS, "Tờ lạ | Bản chính | 1 |  |  | Chưa có", String::concat);
        assertThat(editing.put(officer, draft, version, values))
                .containsExactly(Map.entry("cases", "catalogue.problem.paper-case"));
        values.put("cases", "Cần xác minh | mấy hôm");
        assertThat(editing.put(officer, draft, version, values)).containsEntry("cases", "catalogue.problem.cases");
        assertThat(decisions.items(draft).getFirst().content()).isEqualTo(internal());
    }

    @Test
    @DisplayName("Một ô sai: báo đúng trang, dòng, cột và không nhập gì")
    void takesEverythingOrNothing() {
        Actor officer = people.actor("cchc");
        UUID draft = decisions.create(officer, officer.authorityId(), head());
        byte[] file = Workbooks.write(List.of(
                new Workbooks.Table(
                        "Thủ tục",
                        List.of(
                                "Mã thủ tục",
                                "Tên thủ tục",
                                "Lĩnh vực",
                                "Cấp giải quyết",
                                "Cơ quan giải quyết",
                                "Thời hạn giải quyết"),
                        List.of(
                                List.of("9.100001", "Thử một", "Thử", "Cấp xã", "UBND cấp xã", "5 ngày làm việc"),
                                List.of("9.100002", "", "Thử", "Cấp xã", "UBND cấp xã", "mai"))),
                new Workbooks.Table(
                        "Thành phần hồ sơ",
                        List.of(
                                "Mã thủ tục",
                                "Số thứ tự",
                                "Tên giấy tờ",
                                "Tên giấy tờ (tiếng Anh)",
                                "Hình thức",
                                "Số bản"),
                        List.of(List.of("9.100001", 1, "Đơn", "", "Bản gì đó", 1)))));

        CatalogueImports.Outcome outcome = imports.importWorkbook(officer, draft, 0, file);

        assertThat(outcome.problems())
                .extracting(
                        problem -> problem.sheet() + " " + problem.column() + problem.row() + " " + problem.message())
                .containsExactlyInAnyOrder(
                        "Thành phần hồ sơ E2 catalogue.problem.form",
                        "Thủ tục B3 catalogue.problem.empty",
                        "Thủ tục F3 catalogue.problem.limit");
        assertThat(decisions.items(draft)).isEmpty();
    }

    @Test
    @DisplayName("Ký: phiên bản mới từ ngày hiệu lực, bản cũ còn đọc được; hạn 1.1, 1.2 tính được thành tỷ lệ")
    void takesEffectBySignature() {
        World world = world();
        clock.set("2026-10-01T09:00");
        UUID first = announce(world, LocalDate.of(2026, 10, 12), entry("9.200001", "Thử một", "5 working days"));
        clock.set("2026-11-20T09:42");
        UUID second = draft(world, EFFECTIVE);
        decisions.put(
                world.officer(),
                second,
                0,
                List.of(entry("9.200001", "Thử một, đã sửa", "3 working days"), entry("9.200002", "Thử hai", null)),
                List.of());
        decisions.submit(world.officer(), second, 1);
        decisions.sign(world.leader(), second, 2, signature());
        decisions.publish(
                world.officer(),
                second,
                3,
                new Decisions.Published(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 20), null, null));

        assertThat(catalogue
                        .findByCode(world.province(), "9.200001", LocalDate.of(2026, 11, 30))
                        .orElseThrow()
                        .name()
                        .vi())
                .isEqualTo("Thử một");
        assertThat(catalogue
                        .findByCode(world.province(), "9.200001", EFFECTIVE)
                        .orElseThrow()
                        .name()
                        .vi())
                .isEqualTo("Thử một, đã sửa");
        assertThat(versions.list(world.province(), "9.200001")).hasSize(2);
        DecisionItem item = decisions.items(second).getFirst();
        assertThat(item.kind()).isEqualTo(DecisionItem.Kind.AMENDED);
        assertThat(item.announceDueOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(item.publishDueOn()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(item.flowRequired()).isTrue();
        assertThat(rate(world, "procedures.announced-on-time-rate")).isEqualTo("2/3");
        assertThat(rate(world, "procedures.publicised-on-time-rate")).isEqualTo("2/3");
        assertThat(decisions.items(first).getFirst().announcedOn()).isEqualTo(LocalDate.of(2026, 10, 12));
    }

    @Test
    @DisplayName("Trích yếu tiếng Anh: trang tiếng Anh hiện bản tiếng Anh, chưa có thì hiện tiếng Việt và đánh dấu; xóa"
            + " được")
    void showsTheEnglishTitle() {
        World world = world();
        Desk reader = new Desk("http://localhost:" + port);
        reader.get("/language/en?back=/");
        UUID first = signed(world, "9.850010", "Announcement on trial");
        UUID second = signed(world, "9.850011", " ");

        assertThat(decisions.findSigned(first).orElseThrow().title())
                .isEqualTo(LocalizedText.of("Công bố thử", "Announcement on trial"));
        assertThat(reader.get("/announcements/" + first).body())
                .contains("<h1 class=\"govuk-heading-xl\">Announcement on trial</h1>");
        assertThat(reader.get("/announcements/" + second).body())
                .contains("<h1 class=\"govuk-heading-xl\" lang=\"vi\">Công bố thử</h1>");
        assertThat(new Desk("http://localhost:" + port)
                        .get("/announcements/" + first)
                        .body())
                .contains("<h1 class=\"govuk-heading-xl\">Công bố thử</h1>");

        UUID draft = decisions.create(
                world.officer(), world.province(), new Decisions.Head("Thử", "Trial", "Luật thử", EFFECTIVE));
        decisions.edit(world.officer(), draft, 0, new Decisions.Head("Thử", "Luật thử", EFFECTIVE));
        assertThat(decisions.get(world.officer(), draft).title()).isEqualTo(LocalizedText.of("Thử"));
    }

    @Test
    @DisplayName("Danh sách việc chung bằng tiếng Anh: trích yếu tiếng Anh, chưa có thì tiếng Việt có đánh dấu")
    void showsTheEnglishTitleInTheWorkList() {
        Actor officer = people.actor("cchc");
        drafted(officer, "9.850012", new Decisions.Head("Việc thử", "Work on trial", "Luật thử", EFFECTIVE));
        drafted(officer, "9.850013", new Decisions.Head("Việc chưa dịch", "Luật thử", EFFECTIVE));
        Desk desk = new Desk("http://localhost:" + port).login("cchc");
        assertThat(desk.get("/desk/work?kind=announcement").body())
                .contains("<td>Việc thử</td>", "<td>Việc chưa dịch</td>");

        desk.get("/language/en?back=/");

        assertThat(desk.get("/desk/work?kind=announcement").body())
                .contains("<td>Work on trial</td>", "<td lang=\"vi\">Việc chưa dịch</td>")
                .doesNotContain("Việc thử");
    }

    private void drafted(Actor officer, String code, Decisions.Head head) {
        UUID id = decisions.create(officer, officer.authorityId(), head);
        decisions.put(officer, id, 0, List.of(entry(code, "Thử một", "5 working days")), List.of());
    }

    private UUID signed(World world, String code, String titleEn) {
        UUID id = decisions.create(
                world.officer(), world.province(), new Decisions.Head("Công bố thử", titleEn, "Luật thử", EFFECTIVE));
        decisions.put(world.officer(), id, 0, List.of(entry(code, "Thử một", "5 working days")), List.of());
        decisions.submit(world.officer(), id, 1);
        decisions.sign(
                world.leader(),
                id,
                2,
                new Decisions.Signature(code + "/QĐ-UBND", LocalDate.of(2026, 11, 20), "Chủ tịch"));
        return id;
    }

    @Test
    @DisplayName("Sửa đổi thủ tục không làm mất quyết định về trực tuyến và thanh toán trực tuyến")
    void keepsWhatWasDecidedOfOnlineService() {
        World world = world();
        clock.set("2026-10-01T09:00");
        announce(world, LocalDate.of(2026, 10, 12), entry("9.210001", "Thử một", "5 working days"));
        registry.decideEligible(world.province(), "9.210001", true, "9/QĐ-UBND", LocalDate.of(2026, 10, 20));
        fees.decideOnline(world.province(), null, "9.210001", true, LocalDate.of(2026, 10, 21));

        announce(world, EFFECTIVE, entry("9.210001", "Thử một, đã sửa", "3 working days"));

        assertThat(jdbc.sql("""
            select online_eligible, eligible_decision, online_payment, online_payment_on
            from procedures.version join procedures.procedure p on p.id = procedure_id
            where p.authority_id = ? and p.code = '9.210001' and lower(valid) = ?\
            """)
                        .param(world.province())
                        .param(EFFECTIVE)
                        .query((row, n) ->
                                List.of(row.getBoolean(1), row.getString(2), row.getBoolean(3), row.getString(4)))
                        .single())
                .containsExactly(true, "9/QĐ-UBND", true, "2026-10-21");
    }

    @Test
    @DisplayName("Bãi bỏ: hồ sơ cũ vẫn đọc được phiên bản, thủ tục thay thế được ghi lại")
    void keepsAbolishedProceduresReadable() {
        World world = world();
        clock.set("2026-10-01T09:00");
        announce(world, LocalDate.of(2026, 10, 20), entry("9.300001", "Thử bỏ", "5 working days"));
        clock.set("2026-11-20T09:42");
        UUID version = versions.list(world.province(), "9.300001").getFirst().id();
        UUID draft = draft(world, EFFECTIVE);
        decisions.put(
                world.officer(),
                draft,
                0,
                List.of(),
                List.of(new CatalogueWorkbook.Abolished("9.300001", List.of("9.300002"))));
        decisions.submit(world.officer(), draft, 1);
        decisions.sign(world.leader(), draft, 2, signature());

        assertThat(catalogue.findByCode(world.province(), "9.300001", EFFECTIVE))
                .isEmpty();
        assertThat(catalogue.get(version).name().vi()).isEqualTo("Thử bỏ");
        assertThat(decisions.listSignedOf(world.province(), "9.300001"))
                .anySatisfy(item -> assertThat(item.replacedBy()).containsExactly("9.300002"));
    }

    @Test
    @DisplayName(
            "Thu hồi trước ngày có hiệu lực, có lý do: mọi thủ tục như trước khi ký; có hiệu lực rồi hoặc đã đổi tiếp"
                    + " thì không")
    void isWithdrawnBeforeItsFirstDay() {
        World world = world();
        clock.set("2026-10-01T09:00");
        announce(world, LocalDate.of(2026, 10, 12), entry("9.820101", "Thử sửa", "5 working days"));
        announce(world, LocalDate.of(2026, 10, 13), entry("9.820103", "Thử bỏ", "5 working days"));
        clock.set("2026-11-20T09:42");
        UUID draft = draft(world, EFFECTIVE);
        decisions.put(
                world.officer(),
                draft,
                0,
                List.of(entry("9.820101", "Thử sửa, đã sửa", "3 working days"), entry("9.820102", "Thử mới", null)),
                List.of(new CatalogueWorkbook.Abolished("9.820103", List.of())));
        decisions.submit(world.officer(), draft, 1);
        decisions.sign(world.leader(), draft, 2, signature());
        assertThat(decisions.actions(world.leader(), decisions.get(world.leader(), draft)))
                .contains(DecisionAction.WITHDRAW);

        assertThatThrownBy(() -> decisions.withdraw(world.leader(), draft, 3, " "))
                .hasMessageContaining("RTE-320");
        assertThatThrownBy(() -> decisions.withdraw(world.officer(), draft, 3, "Sai"))
                .hasMessageContaining("ACC-002");
        decisions.withdraw(world.leader(), draft, 3, "Sai thời hạn");

        assertThat(decisions.get(world.leader(), draft)).satisfies(decision -> {
            assertThat(decision.state()).isEqualTo(DecisionState.WITHDRAWN);
            assertThat(decision.withdrawnReason()).isEqualTo("Sai thời hạn");
        });
        assertThat(catalogue.findByCode(world.province(), "9.820101", EFFECTIVE))
                .get()
                .satisfies(procedure -> assertThat(procedure.name().vi()).isEqualTo("Thử sửa"));
        assertThat(catalogue.findByCode(world.province(), "9.820102", EFFECTIVE))
                .isEmpty();
        assertThat(catalogue.findByCode(world.province(), "9.820103", EFFECTIVE))
                .isPresent();
        assertThat(versions.list(world.province(), "9.820101"))
                .singleElement()
                .satisfies(version -> assertThat(version.lastDay()).isNull());
        assertThat(decisions.listSigned(world.province()))
                .noneMatch(one -> one.id().equals(draft));

        UUID again = draft(world, EFFECTIVE);
        decisions.put(
                world.officer(), again, 0, List.of(entry("9.820101", "Thử sửa lại", "4 working days")), List.of());
        decisions.submit(world.officer(), again, 1);
        decisions.sign(
                world.leader(), again, 2, new Decisions.Signature("9/QĐ-UBND", LocalDate.of(2026, 11, 20), "Chủ tịch"));
        clock.set(EFFECTIVE + "T08:00");
        assertThatThrownBy(() -> decisions.withdraw(world.leader(), again, 3, "Muộn"))
                .hasMessageContaining("RTE-321");
        assertThat(decisions.actions(world.leader(), decisions.get(world.leader(), again)))
                .doesNotContain(DecisionAction.WITHDRAW);
    }

    @Test
    @DisplayName("Thủ tục đã được sửa tiếp sau khi ký: không thu hồi, nêu mã thủ tục, không gì thay đổi")
    void isNotWithdrawnUnderneathALaterChange() {
        World world = world();
        clock.set("2026-11-20T09:42");
        UUID first = draft(world, EFFECTIVE);
        decisions.put(
                world.officer(),
                first,
                0,
                List.of(entry("9.820104", "Thử đầu", null), entry("9.820105", "Thử hai", null)),
                List.of());
        decisions.submit(world.officer(), first, 1);
        decisions.sign(world.leader(), first, 2, signature());
        UUID second = draft(world, EFFECTIVE.plusDays(20));
        decisions.put(world.officer(), second, 0, List.of(entry("9.820105", "Thử hai, đã sửa", null)), List.of());
        decisions.submit(world.officer(), second, 1);
        decisions.sign(
                world.leader(),
                second,
                2,
                new Decisions.Signature("10/QĐ-UBND", LocalDate.of(2026, 11, 20), "Chủ tịch"));

        assertThatThrownBy(() -> decisions.withdraw(world.leader(), first, 3, "Sai"))
                .hasMessageContaining("RTE-322");
        assertThat(catalogue.findByCode(world.province(), "9.820104", EFFECTIVE))
                .isPresent();

        decisions.withdraw(world.leader(), second, 3, "Sai");
        decisions.withdraw(world.leader(), first, 3, "Sai");
        assertThat(catalogue.findByCode(world.province(), "9.820105", EFFECTIVE.plusDays(30)))
                .isEmpty();
    }

    @Test
    @DisplayName("Từ chối: người không có quyền ký, bản đã đổi sau dự thảo, người khác vừa sửa, người ngoài")
    void refusesWithAReason() {
        World world = world();
        UUID one = draft(world, EFFECTIVE);
        UUID other = draft(world, EFFECTIVE);
        decisions.put(world.officer(), one, 0, List.of(entry("9.400001", "Thử", null)), List.of());
        decisions.put(world.officer(), other, 0, List.of(entry("9.400001", "Thử khác", null)), List.of());
        decisions.submit(world.officer(), one, 1);
        decisions.submit(world.officer(), other, 1);

        assertThatThrownBy(() -> decisions.sign(world.officer(), one, 2, signature()))
                .hasMessageContaining("ACC-002");
        assertThatThrownBy(() -> decisions.sign(world.leader(), one, 1, signature()))
                .hasMessageContaining("CAT-001");
        decisions.sign(world.leader(), one, 2, signature());
        assertThatThrownBy(() -> decisions.sign(
                        world.leader(),
                        other,
                        2,
                        new Decisions.Signature("2/QĐ", LocalDate.of(2026, 11, 20), "Chủ tịch")))
                .hasMessageContaining("CAT-006");
        assertThatThrownBy(() -> decisions.drop(world.officer(), one, 3)).hasMessageContaining("CAT-011");
        UUID third = draft(world, EFFECTIVE);
        decisions.put(world.officer(), third, 0, List.of(entry("9.400002", "Thử", null)), List.of());
        decisions.submit(world.officer(), third, 1);
        assertThatThrownBy(() -> decisions.sign(world.leader(), third, 2, signature()))
                .hasMessageContaining("CAT-016");
        assertThatThrownBy(() -> decisions.get(people.actor("cchc"), one)).hasMessageContaining("ACC-001");
    }

    @Test
    @DisplayName("Nhập danh mục in: thủ tục mới, sửa, dòng chưa có mã được bỏ qua khi chọn")
    void importsAPrintedList() {
        World world = world();
        UUID draft = draft(world, EFFECTIVE);
        byte[] list = """
            STT\tTên TTHC\tMã TTHC\tLĩnh vực
            1\tThử một\t9.500001\tĐất đai
            2\tThử hai\t\tĐất đai
            PHỤ LỤC 2 DANH MỤC BỊ BÃI BỎ
            STT\tTên TTHC\tMã TTHC
            1\tThử cũ\t9.509999\
            """.getBytes(java.nio.charset.StandardCharsets.UTF_8);

        CatalogueImports.Outcome strict =
                imports.importList(world.officer(), draft, 0, list, new CatalogueImports.ListChoice("province", false));
        CatalogueImports.Outcome lenient =
                imports.importList(world.officer(), draft, 0, list, new CatalogueImports.ListChoice("province", true));

        assertThat(strict.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.row()).isEqualTo(3));
        assertThat(lenient.changed()).isEqualTo(1);
        assertThat(lenient.skipped()).isEqualTo(2);
        assertThat(lenient.notInForce()).containsExactly("9.509999");
        assertThat(decisions.items(draft)).extracting(DecisionItem::code).containsExactly("9.500001");
    }

    private record World(UUID province, Actor officer, Actor leader) {}

    private World world() {
        UUID province = units.create(
                new UnitRegistry.NewUnit(
                        null,
                        "H93",
                        LocalizedText.of("Ủy ban nhân dân tỉnh Thử"),
                        UnitKind.PEOPLE_COMMITTEE,
                        UnitLevel.PROVINCE,
                        BEGIN),
                null);
        calendars.createDefault(province, BEGIN);
        return new World(province, official(province, Role.REFORM_OFFICER), official(province, Role.LEADER));
    }

    private Actor official(UUID unit, Role role) {
        UUID id = accounts.create(new NewAccount(
                unit,
                "cb-" + UUID.randomUUID(),
                "Người thử",
                "mat-khau-thu",
                List.of(new NewAccount.NewAssignment(unit, role, LocalizedText.of("Công chức"), BEGIN))));
        return accounts.find(id).orElseThrow();
    }

    private UUID draft(World world, LocalDate effective) {
        return decisions.create(
                world.officer(), world.province(), new Decisions.Head("Công bố thử", "Luật thử", effective));
    }

    /** Signed late: on the day on which it takes effect. */
    private UUID announce(World world, LocalDate effective, CatalogueEntry entry) {
        UUID id = draft(world, effective);
        decisions.put(world.officer(), id, 0, List.of(entry), List.of());
        decisions.submit(world.officer(), id, 1);
        clock.set(effective + "T09:00");
        decisions.sign(
                world.leader(),
                id,
                2,
                new Decisions.Signature(NUMBERS.incrementAndGet() + "/QĐ-UBND", effective, "Chủ tịch"));
        return id;
    }

    private String rate(World world, String id) {
        var figure = indicators.evaluate(
                world.province(),
                Question.of(id, null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                groups.restated(world.province(), LocalDate.of(2026, 11, 20)));
        return figure.numerator() + "/" + figure.denominator();
    }

    private static Decisions.Signature signature() {
        return new Decisions.Signature("8/QĐ-UBND", LocalDate.of(2026, 11, 20), "Chủ tịch");
    }

    private static Decisions.Head head() {
        return new Decisions.Head("Thử nhập danh mục", "Luật thử", EFFECTIVE);
    }

    private static CatalogueEntry internal() {
        CatalogueEntry known = entry("9.220001", "Thử nội bộ", "5 working days");
        return new CatalogueEntry(
                known.code(),
                known.name(),
                known.fieldCode(),
                known.fieldName(),
                known.fieldGroup(),
                known.level(),
                known.agency(),
                known.channels(),
                known.onlineLevel(),
                known.boundaryFree(),
                known.limit(),
                known.fee(),
                known.feeNote(),
                known.order(),
                known.subjects(),
                known.conditions(),
                known.forms(),
                known.result(),
                known.legalBases(),
                known.confirmed(),
                known.source(),
                List.of(
                        known.papers().getFirst(),
                        new CatalogueEntry.Paper(
                                2, LocalizedText.of("Biên bản"), "copy", 2, null, null, List.of("can-xac-minh"))),
                ProcedureKind.INTERNAL,
                true,
                List.of(
                        ProcedureCase.named(LocalizedText.of("Cần xác minh", "Verification"), "10 working days"),
                        ProcedureCase.named(LocalizedText.of("Cấp lại"), null)));
    }

    static CatalogueEntry entry(String code, String name, @org.jspecify.annotations.Nullable String limit) {
        return new CatalogueEntry(
                code,
                LocalizedText.of(name),
                "thu",
                LocalizedText.of("Thử"),
                "other",
                "province",
                LocalizedText.of("Sở Thử"),
                List.of("counter"),
                "none",
                false,
                limit,
                0L,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of("1/2026/QH"),
                true,
                null,
                List.of(new CatalogueEntry.Paper(
                        1, LocalizedText.of("Đơn"), "original", 1, null, Undigitised.SHOWN, List.of())),
                ProcedureKind.EXTERNAL,
                false,
                List.of());
    }
}
