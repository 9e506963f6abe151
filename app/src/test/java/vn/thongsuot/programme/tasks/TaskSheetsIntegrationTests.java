package vn.thongsuot.programme.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.platform.Sheets;
import vn.thongsuot.platform.Sheets.SheetRow;

@DisplayName("Nhập, xuất nhiệm vụ bằng Excel: sai ô nào nêu ô đó, không nhập dở dang")
class TaskSheetsIntegrationTests extends ProductTest {

    private static final String UNIT = "Ủy ban nhân dân phường Tân Giang";
    private static final Function<String, Optional<String>> AREAS =
            word -> "Thủ tục".equals(word) ? Optional.of("procedures") : Optional.empty();

    @Autowired
    private TaskSheets sheets;

    @Autowired
    private TaskLists lists;

    @Autowired
    private TargetLabels labels;

    @Test
    void namesEveryWrongCellAndTakesNothing() {
        Actor chairman = people.actor("chutich");
        long before = drafts(chairman);

        List<TaskSheets.Problem> problems = read(
                chairman,
                row("Việc đúng", "15/12/2026", UNIT, "Võ Hồng Phúc", "", "Thủ tục", ""),
                row("", "31/02/2026", "Sở Không Có", "Ai Đó", "Cũng Không Có", "Lạ", "99/KH-KHÔNG / 1"));

        assertThat(problems)
                .extracting(TaskSheets.Problem::cell)
                .containsExactlyInAnyOrder("A3", "D3", "E3", "F3", "G3", "H3", "J3");
        assertThat(drafts(chairman)).isEqualTo(before);
    }

    @Test
    void takesRowsAsDraftsThatGoOutAgain() {
        Actor chairman = people.actor("chutich");
        String title = "Nhập từ bảng tính " + UUID.randomUUID();
        String target = labels.list(chairman.authorityId()).values().iterator().next();

        assertThat(read(
                        chairman,
                        row(
                                title,
                                "15/12/2026",
                                "ủy ban  nhân dân phường tân giang",
                                "võ hồng phúc",
                                "H99.02",
                                "Thủ tục",
                                target)))
                .isEmpty();

        List<SheetRow> out = Sheets.read(
                sheets.write(chairman, TaskFilter.of(TaskFilter.Whose.ASSIGNED), Locale.of("vi"), key -> key),
                TaskSheets.COLUMNS);
        assertThat(out)
                .filteredOn(row -> row.text("Việc").equals(title))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.text("Hạn"))
                            .isEqualTo(LocalDate.of(2026, 12, 15).toString());
                    assertThat(row.text("Đơn vị chủ trì")).isEqualTo(UNIT);
                    assertThat(row.text("Người chịu trách nhiệm")).isEqualTo("Võ Hồng Phúc");
                    assertThat(row.text("Đơn vị phối hợp")).isEqualTo("Sở Xây dựng");
                    assertThat(row.text("Chỉ tiêu")).isEqualTo(target);
                    assertThat(row.text("Trạng thái")).isEqualTo("task.status.draft");
                });
    }

    private long drafts(Actor actor) {
        return lists.list(actor, TaskFilter.of(TaskFilter.Whose.ASSIGNED), 2000).stream()
                .filter(line -> line.status() == TaskStatus.DRAFT)
                .count();
    }

    private List<TaskSheets.Problem> read(Actor actor, List<?>... rows) {
        byte[] file = Sheets.write("Nhiệm vụ", TaskSheets.COLUMNS, Arrays.asList(rows));
        return sheets.read(actor, people.unit("chutich"), file, AREAS);
    }

    private static List<String> row(
            String title, String due, String unit, String person, String partner, String area, String target) {
        return List.of(title, "Chủ trì", "Báo cáo", due, unit, person, partner, area, "", target);
    }
}
