package vn.thongsuot.inspections.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.inspections.checklists.ChecklistItem;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Bảng kiểm dạng dòng")
class ChecklistTextTests {

    @Test
    @DisplayName("Đọc lĩnh vực, nội dung, chỉ số, tiếng Anh; ghi ra rồi đọc lại vẫn như cũ")
    void readsWhatItWrites() {
        List<ChecklistItem> items = List.of(
                new ChecklistItem(
                        ReformArea.PROCEDURES, LocalizedText.of("Đúng hạn?", "In time?"), "dossiers.on-time-rate"),
                new ChecklistItem(ReformArea.CIVIL_SERVICE, LocalizedText.of("Có mặt tại quầy?"), null));

        ChecklistText read = ChecklistText.read(ChecklistText.write(items));

        assertThat(read.items()).isEqualTo(items);
        assertThat(read.wrong()).isEmpty();
    }

    @Test
    @DisplayName("Dòng không đọc được thì nêu số dòng: lĩnh vực lạ, nội dung ngoài lĩnh vực, mã chỉ số sai")
    void namesWrongLines() {
        ChecklistText read =
                ChecklistText.read("Câu đầu?\n# no-area\nCâu hai?\n# steering\nCâu ba? | Mã Sai\nCâu bốn?");

        assertThat(read.wrong()).containsOnlyKeys(1, 2, 3, 5);
        assertThat(read.items())
                .singleElement()
                .isEqualTo(new ChecklistItem(ReformArea.STEERING, LocalizedText.of("Câu bốn?"), null));
    }
}
