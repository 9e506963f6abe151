package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Địa danh trên phiếu")
class PlaceNamesTests {

    @ParameterizedTest
    @DisplayName("Là tên xã, phường hoặc tỉnh trong tên cơ quan")
    @CsvSource({
        "Ủy ban nhân dân phường Tân Giang, Tân Giang",
        "Ủy ban nhân dân tỉnh Sông Tiền, Sông Tiền",
        "Phòng Văn hóa - Xã hội xã Hòa Bình Đông, Hòa Bình Đông",
        "Bảo hiểm xã hội tỉnh Sông Tiền, Sông Tiền",
        "Văn phòng HĐND và UBND thành phố Mỹ An, Mỹ An",
    })
    void findsTheArea(String unit, String place) {
        assertThat(PlaceNames.of(unit)).contains(place);
    }

    @Test
    @DisplayName("Không có khi tên cơ quan không mang tên địa bàn")
    void findsNoneInADepartment() {
        assertThat(PlaceNames.of("Sở Nông nghiệp và Môi trường")).isEmpty();
        assertThat(PlaceNames.of("Phòng Bảo trợ xã hội")).isEmpty();
    }
}
