package vn.thongsuot.communication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thongsuot.communication.articles.RichText;
import vn.thongsuot.communication.articles.RichText.Heading;
import vn.thongsuot.communication.articles.RichText.Items;
import vn.thongsuot.communication.articles.RichText.Paragraph;
import vn.thongsuot.communication.articles.RichText.Picture;
import vn.thongsuot.communication.articles.RichText.Quotation;
import vn.thongsuot.communication.articles.RichText.Run;

@DisplayName("Nội dung có định dạng của bài viết")
class RichTextTests {

    @Test
    @DisplayName("Đề mục, đoạn, danh sách, trích dẫn, ảnh, chữ đậm, liên kết")
    void readsItsMarks() {
        RichText text = RichText.read(
                "## Cách nộp\nNộp **trực tuyến** tại\n[đây](https://dichvucong.gov.vn).\n\n- Một\n- Hai\n1. Ba\n[ảnh 2]\n> Lời dặn");

        assertThat(text.blocks())
                .containsExactly(
                        new Heading(List.of(new Run("Cách nộp", false, null))),
                        new Paragraph(List.of(
                                new Run("Nộp ", false, null),
                                new Run("trực tuyến", true, null),
                                new Run(" tại ", false, null),
                                new Run("đây", false, "https://dichvucong.gov.vn"),
                                new Run(".", false, null))),
                        new Items(
                                false,
                                List.of(List.of(new Run("Một", false, null)), List.of(new Run("Hai", false, null)))),
                        new Items(true, List.of(List.of(new Run("Ba", false, null)))),
                        new Picture(2),
                        new Quotation(List.of(new Run("Lời dặn", false, null))));
        assertThat(text.pictures()).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[bấm](javascript:alert(1))",
                "[bấm](JaVaScRiPt:alert)",
                "[bấm](data:text/html;base64,AAAA)",
                "[bấm](//la.example.invalid)",
                "[bấm](vbscript:x)",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>"
            })
    @DisplayName("Địa chỉ lạ và thẻ HTML chỉ là chữ, không thành liên kết")
    void takesNothingElseAsALink(String hostile) {
        assertThat(RichText.read(hostile).blocks())
                .singleElement()
                .isInstanceOfSatisfying(Paragraph.class, paragraph -> {
                    assertThat(paragraph.runs()).allMatch(run -> run.href() == null);
                    assertThat(String.join(
                                    "", paragraph.runs().stream().map(Run::text).toList()))
                            .isEqualTo(hostile);
                });
    }
}
