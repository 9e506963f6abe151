package vn.thongsuot.programme.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingsTests {

    @Test
    void findsTheNearestHeadingAbove() {
        String text = "II. MỤC TIÊU\n1. Cải cách thể chế\na) Ít nhất 95% văn bản đúng tiến độ.\nDòng tiếp theo 80%";

        assertThat(Headings.findAbove(text, text.indexOf("Dòng"))).contains("Cải cách thể chế");
        assertThat(Headings.findAbove(text, 0)).isEmpty();
    }
}
