package vn.thongsuot.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.documents.results.IssuedState;
import vn.thongsuot.documents.results.VerifyCodes;
import vn.thongsuot.documents.scans.TextReading;

@DisplayName("Vòng đời của kết quả điện tử; mã xác minh; đọc số và ngày từ trang quét")
class IssuedStateTests {

    @Test
    void listsEveryStateAndEndsInTwo() {
        EnumSet<IssuedState> seen = EnumSet.noneOf(IssuedState.class);
        IssuedState.table().forEach(edge -> {
            seen.add(edge.from());
            seen.add(edge.to());
        });

        assertThat(seen).containsExactlyInAnyOrder(IssuedState.values());
        for (IssuedState.Act act : IssuedState.Act.values()) {
            assertThat(Arrays.stream(IssuedState.values())
                            .filter(state -> state.edge(act).isPresent()))
                    .containsExactly(IssuedState.IN_FORCE);
        }
    }

    @Test
    void readsCodesAsPeopleTypeThem() {
        assertThat(VerifyCodes.read("7kq2 m3x9 aobc")).contains("7KQ2-M3X9-A0BC");
        assertThat(VerifyCodes.read("7KQ2-M3X9-A0B")).isEmpty();
        assertThat(VerifyCodes.read("7KQ2-M3X9-A0B'")).isEmpty();
    }

    @Test
    void proposesNumberAndDayOfAPaper() {
        TextReading.Proposal found = TextReading.propose(
                "ỦY BAN NHÂN DÂN\nSố: 57/GCN-UBND\nTân Giang, ngày 5 tháng 3 năm 2020\nGIẤY CHỨNG NHẬN");

        assertThat(found).isEqualTo(new TextReading.Proposal("57/GCN-UBND", "05/03/2020"));
        assertThat(TextReading.propose("không có gì")).isEqualTo(new TextReading.Proposal("", ""));
    }
}
