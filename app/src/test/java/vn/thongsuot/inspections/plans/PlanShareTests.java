package vn.thongsuot.inspections.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.inspections.Inspection;
import vn.thongsuot.inspections.InspectionForm;
import vn.thongsuot.inspections.InspectionKind;
import vn.thongsuot.inspections.InspectionState;
import vn.thongsuot.inspections.InspectionSubject;

@DisplayName("Tỷ lệ đơn vị được kiểm tra")
class PlanShareTests {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private final UUID a = UUID.randomUUID();
    private final UUID b = UUID.randomUUID();
    private final UUID c = UUID.randomUUID();

    @Test
    @DisplayName(
            "Đơn vị kiểm tra hai lần tính một lần; cuộc không thực hiện không tính; đơn vị ngoài danh sách không tính")
    void countsEachUnitOnce() {
        PlanShare share = PlanShare.of(
                Set.of(a, b, c),
                List.of(
                        of(a, InspectionState.CONCLUDED),
                        of(a, InspectionState.PLANNED),
                        of(b, InspectionState.DROPPED),
                        of(c, InspectionState.RUNNING),
                        of(UUID.randomUUID(), InspectionState.CONCLUDED)));

        assertThat(share).isEqualTo(new PlanShare(3, 2, 1));
    }

    @Test
    @DisplayName("So với tỷ lệ tối thiểu bằng số đúng, không làm tròn; danh sách trống thì không đạt")
    void comparesExactly() {
        assertThat(new PlanShare(3, 1, 0).reaches(33)).isTrue();
        assertThat(new PlanShare(3, 1, 0).reaches(34)).isFalse();
        assertThat(new PlanShare(2000, 999, 0).reaches(50)).isFalse();
        assertThat(new PlanShare(0, 0, 0).reaches(0)).isFalse();
    }

    private static Inspection of(UUID unit, InspectionState state) {
        return new Inspection(
                UUID.randomUUID(),
                unit,
                "KT-2026-001",
                2026,
                null,
                null,
                unit,
                unit,
                InspectionKind.PAR,
                InspectionForm.SCHEDULED,
                1,
                DAY,
                DAY,
                null,
                true,
                state,
                0,
                null,
                null,
                InspectionSubject.UNIT,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
