package vn.thongsuot.petitions.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thongsuot.shared.Phone;

@DisplayName("Nhận ra tiếng Việt, có dấu hoặc không dấu; số điện thoại")
class VietnameseTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cán bộ quầy số 2 yêu cầu tôi nộp thêm bản sao hộ khẩu ngoài danh mục.",
                "Toi nop ho so tu thang truoc ma khong tra cuu duoc tren mang, de nghi kiem tra giup.",
                "Nghiêng, khuỷu tay, nguệch ngoạc, khuya khoắt, thuở nào: chữ khó vẫn là tiếng Việt.",
                "Đường Nguyễn Huệ bị ngập; UBND phường Tân Giang chưa xử lý, đề nghị trả lời.",
                "Hồ sơ trên cổng dichvucong.gov.vn báo lỗi Internet khi tải file PDF lên, nhờ kiểm tra giúp tôi với."
            })
    void knowsVietnamese(String text) {
        assertThat(VietnameseText.isVietnamese(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The clerk asked for another certified copy which is not listed anywhere.",
                "Le guichet demande des documents supplémentaires depuis trois semaines.",
                "asdkjh qwelkj zxcmnb asdlkj qwpoe zxmcn",
                "12345 67890 !!!",
                "请尽快处理我的申请材料谢谢"
            })
    void knowsWhatIsNot(String text) {
        assertThat(VietnameseText.isVietnamese(text)).isFalse();
    }

    @Test
    void readsTelephoneNumbersAsTyped() {
        assertThat(Phone.find("0912 345 678")).hasValue("0912345678");
        assertThat(Phone.find("+84 912.345.678")).hasValue("0912345678");
        assertThat(Phone.find("(028) 3822-3344")).hasValue("02838223344");
        assertThat(Phone.find("12345")).isEmpty();
        assertThat(Phone.find("0112345678")).isEmpty();
        assertThat(Phone.find("0912345678; 1")).isEmpty();
    }
}
