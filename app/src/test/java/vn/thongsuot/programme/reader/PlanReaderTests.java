package vn.thongsuot.programme.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanReaderTests {

    private static final Path SAMPLES = Path.of("src/test/resources/plans");
    private static final Path REAL = Path.of("../../shared/plans");

    @ParameterizedTest
    @ValueSource(strings = {"sample-1", "sample-2", "sample-3"})
    @DisplayName("Đọc đúng chỉ tiêu của các kế hoạch mẫu tự soạn")
    void readsTheTargetsOfSamplePlans(String plan) throws IOException {
        assertGood(score(SAMPLES, plan));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "003", "004"})
    @DisplayName("Đọc đúng chỉ tiêu của ba kế hoạch thật")
    void readsTheTargetsOfRealPlans(String plan) throws IOException {
        assumeTrue(Files.isDirectory(REAL), "the real plans are not kept in this repository");

        assertGood(score(REAL, plan));
    }

    @Test
    @DisplayName("Trích dẫn đúng là đoạn chữ ở vị trí đã ghi")
    void quotesWhatStandsAtThePlaceItNames() throws IOException {
        PlanDraft draft = PlanReader.read(text(SAMPLES, "sample-1"));

        assertThat(draft.targets())
                .isNotEmpty()
                .allSatisfy(target -> assertThat(draft.text().substring(target.start(), target.end()))
                        .isEqualTo(target.quote()));
        assertThat(draft.tasks())
                .isNotEmpty()
                .allSatisfy(task -> assertThat(draft.text().substring(task.start(), task.end()))
                        .contains(task.quote().substring(0, 10)));
    }

    @Test
    @DisplayName("Phần \"trong đó\" gắn với chỉ tiêu đứng trước")
    void nestsAPartInTheTargetBeforeIt() {
        List<DraftTarget> targets =
                goals("Mức độ hài lòng của người dân đạt trên 90%, trong đó lĩnh vực đất đai đạt trên 85%.");

        assertThat(targets).extracting(DraftTarget::nestedIn).containsExactly(null, 1);
        assertThat(targets).extracting(DraftTarget::comparator).containsExactly(">", ">");
    }

    @Test
    @DisplayName("Nhớ điều người dùng đã sửa")
    void usesWhatPeopleCorrected() {
        String plan = "KẾ HOẠCH\nCải cách hành chính xã An Hòa năm 2027\n\nI. CHỈ TIÊU\n\n1. Phục vụ bà con\n\n"
                + "- Ít nhất 40 điểm truy cập phục vụ người dân.\n- 100% thôn có loa.\n";
        Lessons lessons = new Lessons(
                Map.of("phuc vu ba con", "procedures"),
                Map.of("điểm truy cập", "điểm"),
                Set.of(Lessons.fingerprint("100% thôn có loa")));

        PlanDraft draft = PlanReader.read(new PlanText("a.txt", plan), lessons);

        assertThat(draft.targets()).extracting(DraftTarget::area).containsOnly("procedures");
        assertThat(draft.targets().getFirst().unit()).isEqualTo("điểm");
        assertThat(draft.targets().getFirst().doubts()).doesNotContain(Doubt.REJECTED_BEFORE);
        assertThat(draft.targets().getLast().doubts()).contains(Doubt.REJECTED_BEFORE);
    }

    @Test
    @DisplayName("Đọc phần tổ chức thực hiện: báo cáo, kế hoạch cấp dưới, cơ quan chủ trì")
    void readsWhoReportsPlansAndLeads() {
        PlanDraft draft = PlanReader.read(new PlanText("a.txt", """
                KẾ HOẠCH
                Cải cách hành chính huyện An Hòa năm 2024

                I. TỔ CHỨC THỰC HIỆN

                1. Các phòng, ban và UBND các xã
                - Xây dựng kế hoạch của đơn vị mình, hoàn thành trước ngày 20/01/2024.
                - Định kỳ báo cáo quý trước ngày 10 của tháng cuối quý, báo cáo năm trước ngày 05/12 về UBND huyện (qua Phòng Nội vụ).

                2. Phòng Tư pháp
                - Chủ trì, phối hợp với Phòng Nội vụ tham mưu nội dung cải cách thể chế.
                """));

        assertThat(draft.childPlans()).hasSize(1).first().satisfies(plan -> {
            assertThat(plan.who()).isEqualTo("Các phòng, ban và UBND các xã");
            assertThat(plan.due()).isEqualTo("trước ngày 20/01/2024");
        });
        assertThat(draft.reports()).extracting(DraftReport::kind).containsExactly("quarter", "year");
        assertThat(draft.reports()).extracting(DraftReport::to).containsOnly("UBND huyện (qua Phòng Nội vụ)");
        assertThat(draft.agencies()).extracting(DraftAgency::name).contains("Phòng Tư pháp");
        assertThat(draft.agencies().getLast().leads()).containsExactly("institutions");
        assertThat(draft.tasks().getLast().lead()).isEqualTo("Phòng Tư pháp");
        assertThat(draft.tasks().getLast().partners()).containsExactly("Phòng Nội vụ");
    }

    @Test
    @DisplayName("Ký hiệu đầu dòng không nằm trong tên của chỉ tiêu thứ hai trong câu")
    void leavesTheMarkerOutOfEverySubject() {
        String text = """
                KẾ HOẠCH
                Cải cách hành chính huyện Bình Minh năm 2024

                I. MỤC TIÊU

                1. Cải cách thủ tục hành chính

                a) Tối thiểu 70% hồ sơ được nộp trực tuyến.

                b) Tỷ lệ số hóa kết quả của cấp tỉnh, cấp xã tương ứng đạt ít nhất 75%, 60%.
                """;

        assertThat(PlanReader.read(new PlanText("a.txt", text)).targets())
                .hasSize(3)
                .noneMatch(target -> target.subject().startsWith("b)"));
    }

    static List<DraftTarget> goals(String sentence) {
        String head =
                "KẾ HOẠCH\nCải cách hành chính huyện Bình Minh năm 2024\n\nI. MỤC TIÊU\n\n1. Cải cách thủ tục hành chính\n\n- ";
        return PlanReader.read(new PlanText("a.txt", head + sentence + "\n")).targets();
    }

    private static void assertGood(PlanScore score) {
        assertThat(score.recall()).as("recall of %s", score).isGreaterThanOrEqualTo(0.98);
        assertThat(score.precision()).as("precision of %s", score).isGreaterThanOrEqualTo(0.95);
        assertThat(List.of(score.area(), score.horizon(), score.comparator(), score.unit(), score.level()))
                .as("fields of %s", score)
                .allSatisfy(field -> assertThat(field).isGreaterThanOrEqualTo(0.95));
    }

    private static PlanScore score(Path folder, String plan) throws IOException {
        JsonNode key = JsonMapper.shared().readTree(Files.readString(folder.resolve(plan + ".targets.json")));
        PlanText text = text(folder, plan);
        return PlanScore.of(text.text(), key, PlanReader.read(text).targets());
    }

    private static PlanText text(Path folder, String plan) throws IOException {
        Path file = folder.resolve(plan + ".txt");
        return PlanText.of(file.getFileName().toString(), Files.readAllBytes(file));
    }
}
