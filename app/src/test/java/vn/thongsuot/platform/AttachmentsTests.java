package vn.thongsuot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.ContentDisposition;

@DisplayName("Tên tệp tải về: đủ dấu, và bản không dấu cho chương trình cũ")
class AttachmentsTests {

    @Test
    void namesTheFileInFullAndWithoutAccents() {
        String header = Attachments.saved("Phiếu xin lỗi và đề nghị gia hạn, Đợt 2.pdf");

        assertThat(header)
                .startsWith("attachment; filename=\"Phieu xin loi va de nghi gia han_ Dot 2.pdf\"; filename*=");
        assertThat(ContentDisposition.parse(header).getFilename())
                .isEqualTo("Phiếu xin lỗi và đề nghị gia hạn, Đợt 2.pdf");
    }

    @Test
    void letsNoQuoteOrLineEndIntoTheHeader() {
        assertThat(Attachments.shown("a\"\r\nX: b.pdf"))
                .doesNotContain("\r", "\n")
                .startsWith("inline; filename=\"a_");
    }
}
