package vn.thongsuot.payments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Số tiền bằng chữ trên biên lai")
class DongWordsTests {

    @ParameterizedTest
    @CsvSource({
        "0, Không đồng",
        "5, Năm đồng",
        "15, Mười lăm đồng",
        "21, Hai mươi mốt đồng",
        "105, Một trăm lẻ năm đồng",
        "1000, Một nghìn đồng",
        "8000, Tám nghìn đồng",
        "10011, Mười nghìn không trăm mười một đồng",
        "100000, Một trăm nghìn đồng",
        "120500, Một trăm hai mươi nghìn năm trăm đồng",
        "1005015, Một triệu không trăm lẻ năm nghìn không trăm mười lăm đồng",
        "2000000000, Hai tỷ đồng"
    })
    void readsAmounts(long dong, String words) {
        assertThat(DongWords.of(dong)).isEqualTo(words);
    }
}
