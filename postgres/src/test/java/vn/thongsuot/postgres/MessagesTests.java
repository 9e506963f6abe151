package vn.thongsuot.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTests {

    @Test
    void hasEveryTextInBothLanguagesWithTheSamePlaces() throws IOException {
        var vietnamese = load("vi");
        var english = load("en");

        assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
        for (var key : vietnamese.stringPropertyNames()) {
            for (var place : new String[] {"{0}", "{1}", "{2}"}) {
                assertThat(english.getProperty(key).contains(place))
                        .as(key)
                        .isEqualTo(vietnamese.getProperty(key).contains(place));
            }
        }
    }

    /** In these patterns a single apostrophe would switch the places off. */
    @Test
    void hasNoApostrophes() throws IOException {
        assertThat(load("vi").values()).noneMatch(text -> text.toString().contains("'"));
        assertThat(load("en").values()).noneMatch(text -> text.toString().contains("'"));
    }

    @ParameterizedTest
    @EnumSource
    void describesEachStepInVietnameseForUnknownLanguages(Step step) {
        assertThat(step.text(Locale.FRENCH))
                .isEqualTo(step.text(Locale.of("vi", "VN")))
                .isNotEqualTo(step.text(Locale.US));
    }

    private static Properties load(String language) throws IOException {
        var name = "/messages/postgres_" + language + ".properties";
        var texts = new Properties();
        try (var stream = Objects.requireNonNull(MessagesTests.class.getResourceAsStream(name), name)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
