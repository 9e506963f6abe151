package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Role;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.procedures.AtUnit;
import vn.thongsuot.procedures.Place;

@DisplayName("Bước liên thông ở đơn vị nêu tên")
class StepUnitsIntegrationTests extends ProductTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private StepUnits stepUnits;

    @Autowired
    private UnitDirectory units;

    @Test
    @DisplayName(
            "Công chức, trưởng phòng: phòng được phân công lĩnh vực; lãnh đạo, văn thư: chính đơn vị; cấp tỉnh: giữ đơn vị nêu tên")
    void findsTheSectionOfTheField() {
        UUID other = people.unit("xa02.ld");
        String code = units.get(other, DAY).code();

        assertThat(at(code, Role.OFFICER)).isEqualTo(people.unit("xa02.kt"));
        assertThat(at(code, Role.DEPARTMENT_HEAD)).isEqualTo(people.unit("xa02.kt"));
        assertThat(at(code, Role.LEADER)).isEqualTo(other);
        assertThat(at(code, Role.RECORDS_CLERK)).isEqualTo(other);
        UUID province = people.unit("chutich");
        assertThat(at(units.get(province, DAY).code(), Role.OFFICER)).isEqualTo(province);
    }

    private UUID at(String code, Role role) {
        return stepUnits.resolve(
                new Place(AtUnit.NAMED_UNIT, code),
                role,
                people.unit("ngan"),
                people.unit("phuc"),
                "household-business",
                DAY);
    }
}
