package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Số, ký hiệu của phiếu mang chữ viết tắt của chính cơ quan ở đầu phiếu")
class AgencySymbolsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trung tâm Phục vụ hành chính công | TTPVHCC",
                "Bộ phận Tiếp nhận và Trả kết quả | BPTNTKQ",
                "Phòng Kinh tế, Hạ tầng và Đô thị | PKTHTĐT",
                "Phòng Văn hóa - Xã hội | PVHXH",
                "Phòng Văn hóa - Xã hội xã Hòa Bình Đông | PVHXH",
                "Bảo hiểm xã hội tỉnh Sông Tiền | BHXH",
                "Văn phòng HĐND và UBND thành phố Mỹ An | VPHĐNDUBND",
                "Sở Y tế | SYT",
                "Ủy ban nhân dân xã Vĩnh Lạc | UBND"
            })
    void takesTheFirstLettersOfTheName(String name, String symbol) {
        assertThat(AgencySymbols.of(name)).isEqualTo(symbol);
    }
}
