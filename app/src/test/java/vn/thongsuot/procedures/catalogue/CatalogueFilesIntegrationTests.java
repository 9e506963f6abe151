package vn.thongsuot.procedures.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot.access.Actor;
import vn.thongsuot.platform.Workbooks;
import vn.thongsuot.procedures.ProcedureCatalogue;

@DisplayName("Danh mục thủ tục từ tệp và từ trang soạn: đọc đúng như đã viết, sai một ô thì không nhập gì")
class CatalogueFilesIntegrationTests extends DecisionTest {

    @Autowired
    private CatalogueImports imports;

    @Autowired
    private CatalogueEntries entries;

    @Autowired
    private CatalogueWorkbook workbook;

    @Autowired
    private ProcedureCatalogue catalogue;

    @Autowired
    private EntryEditing editing;

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

    private static Decisions.Head head() {
        return new Decisions.Head("Thử nhập danh mục", "Luật thử", EFFECTIVE);
    }

    @Test
    @DisplayName("Nhập lại cả danh mục: thủ tục đã bãi bỏ không sống lại, nêu quyết định bãi bỏ và ngày; nguồn là quyết"
            + " định mới hơn thì được")
    void leavesWhatWasAbolished() {
        World world = world();
        clock.set("2026-10-01T09:00");
        UUID first = draft(world, LocalDate.of(2026, 10, 12));
        decisions.put(
                world.officer(),
                first,
                0,
                List.of(entry("9.860001", "Thử một", null), entry("9.860002", "Thử hai", null)),
                List.of());
        decisions.submit(world.officer(), first, 1);
        decisions.sign(
                world.leader(),
                first,
                2,
                new Decisions.Signature("86/QĐ-UBND", LocalDate.of(2026, 10, 1), "Chủ tịch", true));
        UUID second = draft(world, LocalDate.of(2026, 11, 2));
        decisions.put(
                world.officer(), second, 0, List.of(), List.of(new CatalogueWorkbook.Abolished("9.860001", List.of())));
        decisions.submit(world.officer(), second, 1);
        clock.set("2026-10-20T09:00");
        decisions.sign(
                world.leader(),
                second,
                2,
                new Decisions.Signature("87/QĐ-UBND", LocalDate.of(2026, 10, 20), "Chủ tịch", true));
        clock.set("2026-11-20T09:42");

        UUID draft = draft(world, EFFECTIVE);
        CatalogueImports.Outcome again =
                imports.importList(world.officer(), draft, 0, list("số 5/QĐ-BTP ngày 20/10/2026"), choice());

        assertThat(again.bygone()).containsExactly("9.860001");
        assertThat(decisions.items(draft)).extracting(DecisionItem::code).containsExactly("9.860003");
        assertThat(decisions.listAbolitions(world.officer(), EFFECTIVE, List.of("9.860001", "9.860002")))
                .containsOnly(Map.entry(
                        "9.860001",
                        new Abolition(
                                "9.860001", "87/QĐ-UBND", LocalDate.of(2026, 10, 20), LocalDate.of(2026, 11, 2))));

        UUID newer = draft(world, EFFECTIVE);
        assertThat(imports.importList(world.officer(), newer, 0, list("số 6/QĐ-BTP ngày 21/10/2026"), choice())
                        .bygone())
                .isEmpty();
        assertThat(decisions.items(newer)).extracting(DecisionItem::code).contains("9.860001");
    }

    private static byte[] list(String decision) {
        return """
            STT\tTên TTHC\tMã TTHC\tLĩnh vực\tQuyết định công bố
            1\tThử một\t9.860001\tĐất đai\t%1$s
            2\tThử ba\t9.860003\tĐất đai\t%1$s\
            """.formatted(decision).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static CatalogueImports.ListChoice choice() {
        return new CatalogueImports.ListChoice("province", false);
    }
}
