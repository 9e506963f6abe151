package vn.thongsuot.dossiers.papers;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;

/** Fixed words of the forms (Vietnamese: lời văn của biểu mẫu); Vietnamese only, because official papers are. */
final class PaperTexts {

    private static final String RESOURCE = "/papers/papers.properties";

    private final Properties texts = new Properties();

    PaperTexts() {
        try {
            texts.load(new StringReader(new String(PaperResources.bytes(RESOURCE), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws NullPointerException for a key that does not exist: a template is wrong */
    String text(String key, Object... values) {
        String pattern = Objects.requireNonNull(texts.getProperty(key), key);
        return values.length == 0 ? pattern : MessageFormat.format(pattern, values);
    }
}
