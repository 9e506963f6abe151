package vn.thongsuot.procedures.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.procedures.ExitGuard;
import vn.thongsuot.procedures.Place;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.procedures.RouteOpinion;
import vn.thongsuot.procedures.RouteOutcome;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.routes.RouteDrawing.Box;
import vn.thongsuot.procedures.routes.RouteDrawing.Kind;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Sơ đồ quy trình")
class RouteLayoutTests {

    private final RouteDrawing drawing = RouteLayout.of(Routes.rich(), new Plain());

    @Test
    @DisplayName("Mỗi nơi thực hiện một làn, cơ quan khác thấy được; ô không chồng nhau và nằm trong hình")
    void givesEachPlaceALane() {
        assertThat(drawing.lanes()).hasSize(5);
        assertThat(drawing.lanes().get(2).elsewhere()).isTrue();
        List<Box> boxes = drawing.boxes();
        for (int i = 0; i + 1 < boxes.size(); i++) {
            assertThat(boxes.get(i).y() + boxes.get(i).height())
                    .isLessThan(boxes.get(i + 1).y());
        }
        assertThat(boxes).allMatch(box -> box.x() >= 0 && box.x() + box.width() <= drawing.width());
        assertThat(drawing.notes()).hasSize(2).allMatch(note -> note.x() + note.width() <= drawing.width());
    }

    @Test
    @DisplayName("Mọi hướng được vẽ: quay lại, sang cấp khác, nhãn khi có lựa chọn")
    void drawsEveryWay() {
        assertThat(drawing.lines().stream().filter(line -> line.kind() == Kind.BACK))
                .hasSize(1)
                .allMatch(line -> String.join(" ", line.label()).equals("Cần kiểm tra lại"));
        assertThat(drawing.lines().stream().filter(line -> line.kind() == Kind.OVER))
                .hasSize(3);
        assertThat(drawing.lines().stream().filter(line -> line.kind() == Kind.ASK))
                .hasSize(2);
        assertThat(drawing.end()).isNotNull();
    }

    @Test
    @DisplayName("Một bước không ai đến được vẫn được vẽ")
    void drawsWhatIsNotReached() {
        RouteDrawing loose =
                RouteLayout.of(List.of(Routes.step(1, "b1", 1, null), Routes.step(2, "b2", 1, "b9")), new Plain());

        assertThat(loose.boxes()).hasSize(2);
    }

    @Test
    @DisplayName("Chữ dài xuống dòng, không chữ nào bị bỏ")
    void wrapsWords() {
        assertThat(RouteLayout.wrap("một hai ba bốn năm sáu", 8)).containsExactly("một hai", "ba bốn", "năm sáu");
        assertThat(String.join("", RouteLayout.wrap("Nghiêngngảnghiêngngả", 6))).isEqualTo("Nghiêngngảnghiêngngả");
    }

    @Test
    @DisplayName("Tên bước, vai trò, tên hướng và điều kiện dài đều hiện đủ, trong ô hoặc trong hình")
    void cutsNothing() {
        String name = "Lãnh đạo phòng chuyên môn xem xét, cho ý kiến về dự thảo kết quả giải quyết thủ tục hành chính";
        String way = "Chuyển lại chuyên viên thụ lý để bổ sung, hoàn thiện hồ sơ trình";
        StepView first = Routes.step(1, "b1", 1, "b2");
        StepView choosing = RouteEdits.withExits(
                new StepView(
                        2,
                        "b2",
                        LocalizedText.of(name),
                        first.role(),
                        first.place(),
                        first.budget(),
                        null,
                        List.of(),
                        List.of()),
                List.of(
                        new RouteExit("lai", LocalizedText.of(way), "b1", RouteOutcome.GRANTED, Routes.guards()),
                        new RouteExit("tiep", LocalizedText.of(way + " lên trên"), "b3"),
                        new RouteExit("xong", LocalizedText.of("Kết thúc"), null)));

        RouteDrawing drawn = RouteLayout.of(List.of(first, choosing, Routes.step(3, "b3", 1, null)), new Plain());

        Box box = drawn.boxes().get(1);
        assertThat(String.join(" ", box.name())).isEqualTo(name);
        assertThat(box.height()).isGreaterThan(17 * (box.name().size() + 2));
        List<RouteDrawing.Line> labelled =
                drawn.lines().stream().filter(line -> !line.label().isEmpty()).toList();
        assertThat(labelled).extracting(line -> String.join(" ", line.label())).contains(way + " lên trên");
        assertThat(labelled)
                .extracting(line -> String.join(" ", line.label()))
                .anyMatch(text -> text.startsWith(way) && text.contains("fee-paid; paper-missing"));
        assertThat(labelled).allSatisfy(line -> {
            int widest =
                    7 * line.label().stream().mapToInt(String::length).max().orElseThrow();
            assertThat(line.fromRight() ? line.labelX() - widest : line.labelX())
                    .isNotNegative();
            int lowest = line.labelY() + 17 * (line.label().size() - 1);
            assertThat(lowest)
                    .isLessThan(
                            line.fromRight()
                                    ? box.y() + box.height()
                                    : drawn.boxes().get(2).y() - 16);
        });
    }

    private static final class Plain implements RouteLayout.Words {
        @Override
        public String name(StepView step) {
            return step.name().vi();
        }

        @Override
        public String who(StepView step) {
            return step.role().name();
        }

        @Override
        public String time(StepView step) {
            return step.budget().toString();
        }

        @Override
        public String place(Place place) {
            return place.at().key();
        }

        @Override
        public String opinion(RouteOpinion opinion) {
            return opinion.agency().vi();
        }

        @Override
        public String exit(RouteExit exit) {
            return exit.label().vi();
        }

        @Override
        public String guards(RouteExit exit) {
            return exit.guards().stream().map(ExitGuard::code).collect(Collectors.joining("; "));
        }

        @Override
        public String asked() {
            return "?";
        }
    }
}
