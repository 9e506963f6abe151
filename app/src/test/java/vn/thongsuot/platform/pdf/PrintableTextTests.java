package vn.thongsuot.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTextTests {

    private final PrintableText printable = new PrintableText(new PaperFonts().coverage());

    @Test
    void composesLettersTypedInParts() {
        String parts = Normalizer.normalize("Nguyễn Thị Ánh Tuyết", Normalizer.Form.NFD);

        assertThat(printable.of(parts)).isEqualTo("Nguyễn Thị Ánh Tuyết");
    }

    @DisplayName("Tên người dân tộc thiểu số in đủ dấu")
    @Test
    void drawsLettersOfMinorityLanguages() {
        String names = "H’Čăm Niê Êban, Y Ƀlơ̆k Mlô, A Ƀroh, Krông Ă, Đinh Thị Ŏ, Ksor H'Ƀơ̆m";

        assertThat(printable.of(names)).isEqualTo(Normalizer.normalize(names, Normalizer.Form.NFC));
    }

    @Test
    void drawsEveryVietnameseLetter() {
        String letters = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ";

        assertThat(printable.of(letters)).isEqualTo(letters);
        assertThat(printable.of(letters.toUpperCase(java.util.Locale.ROOT))).doesNotContain("□");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a\u202Eb | ab",
                "a\tb | a b",
                "😀😀 | □□",
                "中 | □",
                "👩\u200D👧 | □",
                "a\u0000b | ab",
                "\uD800 | □"
            })
    void replacesWhatCannotBeDrawn(String typed, String printed) {
        assertThat(printable.of(typed)).isEqualTo(printed);
    }
}
