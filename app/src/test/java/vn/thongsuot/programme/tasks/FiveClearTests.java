package vn.thongsuot.programme.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

@DisplayName("R22: năm rõ – rõ người, rõ việc, rõ nhiệm vụ, rõ sản phẩm, rõ thời gian")
class FiveClearTests {

    private static final UUID UNIT = new UUID(1, 1);
    private static final UUID PERSON = new UUID(2, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 15);

    @Test
    void acceptsAllFive() {
        assertThat(FiveClear.findMissing(content("Việc", "Trách nhiệm", "Báo cáo", DAY, UNIT, PERSON)))
                .isEmpty();
    }

    @Test
    @DisplayName("Thiếu gì nêu đúng cái đó")
    void namesEachMissingOne() {
        assertThat(missing(content("Việc", "Trách nhiệm", "Báo cáo", DAY, UNIT, null)))
                .containsExactly("person");
        assertThat(missing(content("Việc", "Trách nhiệm", "Báo cáo", DAY, null, PERSON)))
                .containsExactly("person");
        assertThat(missing(content(" ", "Trách nhiệm", "Báo cáo", DAY, UNIT, PERSON)))
                .containsExactly("work");
        assertThat(missing(content("Việc", "", "Báo cáo", DAY, UNIT, PERSON))).containsExactly("duty");
        assertThat(missing(content("Việc", "Trách nhiệm", "\n", DAY, UNIT, PERSON)))
                .containsExactly("product");
        assertThat(missing(content("Việc", "Trách nhiệm", "Báo cáo", null, UNIT, PERSON)))
                .containsExactly("time");
        assertThat(missing(content("Việc", "", "", null, null, null)))
                .containsExactly("person", "duty", "product", "time");
    }

    @Test
    void refusesWithAllThatIsMissing() {
        assertThatThrownBy(() -> FiveClear.require(content("Việc", "", "Báo cáo", null, UNIT, PERSON)))
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("TSK-010");
                    assertThat(refused.parameters())
                            .containsExactly(
                                    List.of(new MessageRef("task.clear.duty"), new MessageRef("task.clear.time")));
                });
    }

    private static List<String> missing(TaskContent content) {
        return FiveClear.findMissing(content).stream()
                .map(ref -> ref.key().substring("task.clear.".length()))
                .toList();
    }

    private static TaskContent content(
            String title,
            String duty,
            String product,
            @Nullable LocalDate due,
            @Nullable UUID lead,
            @Nullable UUID holder) {
        return new TaskContent(title, duty, product, due, lead, holder, null, Set.of(), null, null);
    }
}
