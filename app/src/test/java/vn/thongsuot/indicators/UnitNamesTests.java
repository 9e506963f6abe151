package vn.thongsuot.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Đơn vị trong bảng tính: theo tên, theo mã; tên trùng thì kèm tên cơ quan cấp trên")
class UnitNamesTests {

    private final UnitView first = unit(null, "H99.12", "UBND xã Vĩnh Lạc", "Vinh Lac");
    private final UnitView second = unit(null, "H99.13", "UBND xã Phú Sơn", "Phu Son");
    private final UnitView office = unit(first.id(), "H99.12", "Văn phòng", "Office");
    private final UnitView otherOffice = unit(second.id(), "H99.13", "Văn phòng", "Office");
    private final UnitNames names = new UnitNames(List.of(first, second, office, otherOffice));

    @Test
    void findsByNameInEitherLanguage() {
        assertThat(names.find(" ubnd  xã vĩnh lạc ")).contains(first.id());
        assertThat(names.find("Phu Son")).contains(second.id());
    }

    @Test
    void takesNothingThatSeveralUnitsBear() {
        assertThat(names.find("Văn phòng")).isEmpty();
        assertThat(names.find("H99.12")).isEmpty();
        assertThat(names.find("Văn phòng, UBND xã Phú Sơn")).contains(otherOffice.id());
    }

    @Test
    void writesWhatItFindsAgain() {
        for (UnitView unit : List.of(first, second, office, otherOffice)) {
            for (Locale language : List.of(Locale.of("vi"), Locale.ENGLISH)) {
                assertThat(names.find(String.valueOf(names.write(unit.id(), language))))
                        .contains(unit.id());
            }
        }
    }

    private static UnitView unit(@Nullable UUID parent, String code, String vi, String en) {
        return new UnitView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                parent,
                code,
                LocalizedText.of(vi, en),
                UnitKind.PEOPLE_COMMITTEE,
                UnitLevel.COMMUNE);
    }
}
