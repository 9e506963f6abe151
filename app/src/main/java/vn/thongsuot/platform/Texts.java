package vn.thongsuot.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text that people see, from {@code messages/<module>_<language>.properties} of all modules (Vietnamese: lời văn giao
 * diện). A key that is missing in English is read in Vietnamese; one that is missing in both shows itself.
 */
@Component
public class Texts {

    static final Locale VIETNAMESE = Locale.of("vi");

    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

    public Texts() {
        byLanguage.put("vi", load("vi"));
        byLanguage.put("en", load("en"));
    }

    public String get(Locale locale, String key, @Nullable Object... parameters) {
        String pattern = find(locale, key);
        return pattern == null ? "[" + key + "]" : new MessageFormat(pattern, locale).format(parameters);
    }

    public boolean has(Locale locale, String key) {
        return find(locale, key) != null;
    }

    /** All keys of a language, for the test that compares them. */
    Map<String, String> all(String language) {
        return Map.copyOf(byLanguage.get(language));
    }

    private @Nullable String find(Locale locale, String key) {
        String own = byLanguage.getOrDefault(locale.getLanguage(), Map.of()).get(key);
        return own == null ? byLanguage.getOrDefault("vi", Map.of()).get(key) : own;
    }

    private static Map<String, String> load(String language) {
        Map<String, String> texts = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language + ".properties")) {
                read(file).forEach((key, text) -> texts.put(key.toString(), text.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(texts);
    }

    private static Properties read(Resource file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
