package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Sự kiện hồ sơ báo cho hệ thống khác")
class DossierHappeningsTests {

    /** What concerns the inside alone. */
    private static final Set<String> SILENT = Set.of(
            "dossier.reception-refused",
            "dossier.claimed",
            "dossier.released",
            "dossier.opinion-asked",
            "dossier.handed-over",
            "dossier.route-moved");

    @Test
    @DisplayName("Mọi bước trong bảng chuyển trạng thái hoặc được báo, hoặc được liệt kê là không báo")
    void tellsOfEveryEdgeThatOthersSee() {
        Set<String> untold = DossierTransitions.list().stream()
                .map(Transition::event)
                .filter(event -> DossierHappenings.kindOf(event) == null)
                .collect(Collectors.toSet());

        assertThat(untold).isEqualTo(SILENT);
    }

    @Test
    @DisplayName("Khoản thu được điều chỉnh sau tiếp nhận thì được báo")
    void tellsOfACorrectedFee() {
        assertThat(DossierHappenings.kindOf("dossier.fee-corrected")).isEqualTo("dossier.fee-corrected");
    }
}
