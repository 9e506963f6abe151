package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;

@DisplayName("Phân công lĩnh vực: từ ngày nào, do văn bản nào; phân công cũ vẫn đọc được")
class CompetenceEditorIntegrationTests extends ProductTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    @Autowired
    private CompetenceEditor editor;

    private Actor keeper;
    private UUID commune;
    private UUID part;

    @BeforeEach
    void open() {
        clock.set("2026-09-14T09:00");
        keeper = people.actor("quantri");
        commune = people.unit("xa02.ld");
        part = people.unit("xa02.kt");
    }

    @Test
    void changesFromADayOnAndKeepsWhatWasBefore() {
        editor.change(keeper, change("thu-1", part, TODAY, "12/QĐ-UBND"));
        editor.change(keeper, change("thu-1", commune, TODAY.plusDays(10), "15/QĐ-UBND"));
        editor.change(keeper, change("thu-1", part, TODAY.plusDays(10), "16/QĐ-UBND"));

        assertThat(rows("thu-1"))
                .containsExactly(
                        new CompetenceView("thu-1", part, TODAY.plusDays(10), null, "16/QĐ-UBND"),
                        new CompetenceView("thu-1", part, TODAY, TODAY.plusDays(9), "12/QĐ-UBND"));
    }

    @Test
    void refusesWhatCannotBe() {
        editor.change(keeper, change("thu-2", part, TODAY.plusDays(5), "12/QĐ-UBND"));

        assertThatThrownBy(() -> editor.change(keeper, change("thu-2", part, TODAY.minusDays(1), "1/QĐ")))
                .hasMessageContaining("DOS-190");
        assertThatThrownBy(() -> editor.change(keeper, change("thu-2", people.unit("phuc"), TODAY, "1/QĐ")))
                .hasMessageContaining("DOS-191");
        assertThatThrownBy(() -> editor.change(keeper, change("thu-2", part, TODAY, " ")))
                .hasMessageContaining("DOS-192");
        assertThatThrownBy(() -> editor.change(keeper, change("thu-2", part, TODAY, "1/QĐ")))
                .hasMessageContaining("DOS-193");
        assertThatThrownBy(() -> editor.change(people.actor("ngan"), change("thu-2", part, TODAY, "1/QĐ")))
                .hasMessageContaining("ACC-001");
        assertThat(rows("thu-2")).hasSize(1);
    }

    private CompetenceEditor.Change change(String field, UUID unit, LocalDate from, String source) {
        return new CompetenceEditor.Change(commune, field, unit, from, source);
    }

    private List<CompetenceView> rows(String field) {
        return editor.list(keeper, commune).stream()
                .filter(row -> row.fieldCode().equals(field))
                .toList();
    }
}
