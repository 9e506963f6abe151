package vn.thongsuot.programme.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.programme.Aim;
import vn.thongsuot.programme.Comparator;
import vn.thongsuot.programme.Goal;
import vn.thongsuot.programme.Goals;
import vn.thongsuot.programme.Horizon;
import vn.thongsuot.programme.PlanDesk;
import vn.thongsuot.programme.PlanHead;
import vn.thongsuot.programme.PlanKind;
import vn.thongsuot.programme.PlanPartDesk;
import vn.thongsuot.programme.PlanParts;
import vn.thongsuot.programme.PlanSeen;
import vn.thongsuot.programme.Plans;
import vn.thongsuot.programme.Proof;
import vn.thongsuot.programme.Reach;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.programme.Target;
import vn.thongsuot.programme.TargetDesk;
import vn.thongsuot.programme.TargetDraft;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Chỉ tiêu ra Excel và vào lại; lỗi theo từng ô; không nhập nửa chừng")
class TargetSheetIntegrationTests extends ProductTest {

    @Autowired
    private TargetSheet sheet;

    @Autowired
    private TargetImport imports;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanDesk desk;

    @Autowired
    private TargetDesk targets;

    @Autowired
    private Goals goals;

    @Autowired
    private PlanPartDesk desks;

    @Autowired
    private PlanParts parts;

    @Test
    @DisplayName("Tải về, nhập lại không sửa: mọi chỉ tiêu như cũ, ở cả hai thứ tiếng")
    void takesInWhatItWrote() {
        for (Locale locale : List.of(Locale.of("vi"), Locale.ENGLISH)) {
            UUID plan = plan();
            List<Target> before = plans.listTargetsOfPlan(plan);

            assertThat(imports.take(
                            officer(), seen(plan), sheet.write(plans.find(plan).orElseThrow(), before, locale)))
                    .isEmpty();
            assertThat(plans.listTargetsOfPlan(plan)).isEqualTo(before);
        }
    }

    @Test
    @DisplayName("Trang Thông tin chung sửa tên và thời kỳ của kế hoạch; ô sai thì không sửa gì")
    void changesTheHeadOfThePlan() {
        UUID plan = plan();
        byte[] renamed = editedBook(plan, book -> {
            Sheet head = book.getSheet("Thông tin chung");
            head.getRow(0).getCell(1).setCellValue("Kế hoạch đổi tên trong Excel");
            head.getRow(2).getCell(1).setCellValue("multi-year plan");
            head.getRow(4).getCell(1).setCellValue("31/12/2030");
        });
        byte[] wrong = editedBook(plan, book -> {
            Sheet head = book.getSheet("Thông tin chung");
            head.getRow(3).getCell(1).setCellValue("32/01/2026");
            book.getSheetAt(0).getRow(1).getCell(TargetColumn.VALUE.ordinal()).setCellValue("nhiều");
        });

        assertThat(imports.take(officer(), seen(plan), wrong))
                .extracting(CellError::sheet, CellError::cell)
                .contains(tuple("Thông tin chung", "B4"), tuple("Chỉ tiêu", "G2"));
        assertThat(imports.take(officer(), seen(plan), renamed)).isEmpty();
        assertThat(plans.find(plan).orElseThrow()).satisfies(changed -> {
            assertThat(changed.title().vi()).isEqualTo("Kế hoạch đổi tên trong Excel");
            assertThat(changed.kind()).isEqualTo(PlanKind.MULTI_YEAR);
            assertThat(changed.to()).isEqualTo(LocalDate.of(2030, 12, 31));
        });
    }

    @Test
    @DisplayName("Mục tiêu, phân công, báo cáo ra Excel và vào lại; dòng sai chỉ đúng ô và không nhập gì")
    void takesGoalsAndParts() {
        UUID plan = plan();
        goals.add(officer(), seen(plan), goal("Kiện toàn bộ phận một cửa"));
        desks.addAgency(officer(), seen(plan), "Văn phòng", "Kiểm soát thủ tục hành chính");
        desks.addReport(officer(), seen(plan), "Báo cáo quý", "trước ngày 15 tháng cuối quý");
        int version = seen(plan).version();
        List<Goal> before = goals.list(plan);

        assertThat(imports.take(officer(), seen(plan), editedBook(plan, book -> {})))
                .isEmpty();
        assertThat(seen(plan).version()).as("nothing but targets was written").isEqualTo(version + 3);

        byte[] wrong = editedBook(plan, book -> {
            book.getSheet("Mục tiêu không có con số").getRow(1).getCell(3).setCellValue("cuối năm");
            book.getSheet("Cơ quan chủ trì").getRow(1).getCell(1).setCellValue("");
        });
        assertThat(imports.take(officer(), seen(plan), wrong))
                .extracting(CellError::sheet, CellError::cell)
                .containsExactlyInAnyOrder(tuple("Mục tiêu không có con số", "D2"), tuple("Cơ quan chủ trì", "B2"));
        assertThat(goals.list(plan)).isEqualTo(before);

        byte[] changed = editedBook(plan, book -> {
            Sheet words = book.getSheet("Mục tiêu không có con số");
            words.getRow(1).getCell(2).setCellValue("Kiện toàn bộ phận một cửa cấp xã");
            Row added = words.createRow(2);
            added.createCell(1).setCellValue("Steering");
            added.createCell(2).setCellValue("Duy trì giao ban tháng");
            added.createCell(3).setCellValue(2026);
            book.getSheet("Chế độ báo cáo").getRow(1).getCell(1).setCellValue("trước ngày 14");
            Row agency = book.getSheet("Cơ quan chủ trì").createRow(2);
            agency.createCell(0).setCellValue("Phòng Kinh tế");
            agency.createCell(1).setCellValue("Cải cách tài chính công");
        });
        assertThat(imports.take(officer(), seen(plan), changed)).isEmpty();
        assertThat(goals.list(plan))
                .extracting(Goal::id, Goal::statement)
                .contains(tuple(before.getFirst().id(), "Kiện toàn bộ phận một cửa cấp xã"))
                .hasSize(2);
        assertThat(goals.list(plan).getLast().area()).isEqualTo(ReformArea.STEERING);
        assertThat(parts.listAgencies(plan))
                .extracting(PlanParts.Agency::agency)
                .containsExactly("Văn phòng", "Phòng Kinh tế");
        assertThat(parts.listReports(plan)).extracting(PlanParts.Report::due).containsExactly("trước ngày 14");
    }

    private static Goal.Words goal(String statement) {
        return new Goal.Words(ReformArea.ORGANISATION, statement, Horizon.of("2026"), null);
    }

    @Test
    void changesAndAddsRows() {
        UUID plan = plan();
        byte[] changed = edited(plan, book -> {
            book.getRow(1).getCell(TargetColumn.VALUE.ordinal()).setCellValue(97.5);
            Row added = book.createRow(4);
            added.createCell(TargetColumn.AREA.ordinal()).setCellValue("Cải cách thể chế");
            added.createCell(TargetColumn.STATEMENT.ordinal()).setCellValue("Chỉ tiêu mới từ Excel");
            added.createCell(TargetColumn.COMPARATOR.ordinal()).setCellValue("≤ nhiều nhất");
            added.createCell(TargetColumn.VALUE.ordinal()).setCellValue("1,5");
            added.createCell(TargetColumn.UNIT.ordinal()).setCellValue("ngày");
            added.createCell(TargetColumn.HORIZON.ordinal()).setCellValue(2026);
            added.createCell(TargetColumn.NESTED_IN.ordinal()).setCellValue(1);
        });

        assertThat(imports.take(officer(), seen(plan), changed)).isEmpty();

        List<Target> after = plans.listTargetsOfPlan(plan);
        assertThat(after.getFirst().value()).isEqualByComparingTo("97.5");
        assertThat(after.getLast().aim()).isEqualTo(Aim.of(Comparator.AT_MOST, new BigDecimal("1.5"), "ngày"));
        assertThat(after.getLast().nestedIn()).isEqualTo(after.getFirst().id());
    }

    @Test
    @DisplayName("Ô sai được chỉ đúng chỗ, không dòng nào được nhập")
    void tellsEveryWrongCellAndTakesNothing() {
        UUID plan = plan();
        byte[] wrong = edited(plan, book -> {
            book.getRow(1).getCell(TargetColumn.VALUE.ordinal()).setCellValue("chín mươi");
            book.getRow(2).getCell(TargetColumn.LEVEL.ordinal()).setCellValue("cấp phường");
            book.getRow(2).getCell(TargetColumn.HORIZON.ordinal()).setCellValue("cuối năm");
            book.getRow(3).getCell(TargetColumn.STATEMENT.ordinal()).setCellValue("Đã đổi");
            book.getRow(3).createCell(TargetColumn.NESTED_IN.ordinal()).setCellValue(77);
        });
        List<Target> before = plans.listTargetsOfPlan(plan);

        List<CellError> errors = imports.take(officer(), seen(plan), wrong);

        assertThat(errors.stream().map(CellError::cell)).containsExactlyInAnyOrder("G2", "J3", "O3", "P4");
        assertThat(errors).allMatch(error -> error.sheet().equals("Chỉ tiêu"));
        assertThat(plans.listTargetsOfPlan(plan)).isEqualTo(before);
    }

    @Test
    void refusesAnotherSheetAndAnotherFile() {
        UUID plan = plan();
        byte[] headless = edited(plan, book -> book.getRow(0).getCell(0).setCellValue("Cột lạ"));

        assertThat(imports.take(officer(), seen(plan), headless))
                .extracting(CellError::cell)
                .containsExactly("A1");
        assertThatThrownBy(() -> imports.take(officer(), seen(plan), "không phải Excel".getBytes()))
                .hasMessageContaining("PLN-030");
    }

    private byte[] edited(UUID plan, Consumer<Sheet> change) {
        return editedBook(plan, book -> change.accept(book.getSheetAt(0)));
    }

    private byte[] editedBook(UUID plan, Consumer<XSSFWorkbook> change) {
        byte[] written = sheet.write(plans.find(plan).orElseThrow(), plans.listTargetsOfPlan(plan), Locale.of("vi"));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID plan() {
        PlanHead head = new PlanHead(
                PlanKind.YEARLY,
                LocalizedText.of("Kế hoạch thử Excel"),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                null,
                null);
        UUID plan = desk.create(officer(), people.unit("phuc"), head);
        UUID first = add(plan, Aim.of(Comparator.AT_LEAST, BigDecimal.valueOf(96), "%"), Reach.ALL, "2026", null);
        add(
                plan,
                new Aim(Comparator.RANGE, new BigDecimal("25.5"), BigDecimal.valueOf(35), "%"),
                new Reach(UnitLevel.COMMUNE, "hồ sơ đất đai", null, "trừ hồ sơ mật"),
                "2026",
                first);
        add(
                plan,
                Aim.of(Comparator.YEARLY_INCREASE_AT_LEAST, BigDecimal.valueOf(20), "%"),
                new Reach(null, null, "so với năm 2021", null),
                "2026-2030",
                null);
        return plan;
    }

    private UUID add(UUID plan, Aim aim, Reach reach, String horizon, @Nullable UUID nestedIn) {
        TargetDraft draft = new TargetDraft(
                ReformArea.DIGITAL_GOVERNMENT,
                LocalizedText.of("Chỉ tiêu thử Excel", "A target to try Excel"),
                "thử",
                aim,
                reach,
                Proof.by("dossiers.on-time-rate"),
                Horizon.of(horizon),
                nestedIn,
                null,
                null);
        return targets.add(officer(), seen(plan), draft);
    }

    private Actor officer() {
        return people.actor("cchc");
    }

    private PlanSeen seen(UUID plan) {
        return new PlanSeen(plan, plans.find(plan).orElseThrow().version());
    }
}
