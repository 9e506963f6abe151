package vn.thongsuot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageKeysTests {

    private static final Pattern USED = Pattern.compile("\\.t\\(\\s*\"([a-zA-Z0-9.-]*[a-zA-Z0-9])\"\\s*[,)]");
    private static final Pattern CODE = Pattern.compile("\"([A-Z]{3}-\\d{3})\"");
    private static final Pattern KEY = Pattern.compile("([a-zA-Z0-9._-]+)=");
    private final Texts texts = new Texts();

    @Test
    void existsInBothLanguages() {
        assertThat(texts.all("en").keySet())
                .containsExactlyInAnyOrderElementsOf(texts.all("vi").keySet());
    }

    /** Of two texts under one key only one would ever be read. */
    @Test
    void standsInOnePlaceOnly() throws IOException {
        Set<String> once = new HashSet<>();
        Set<String> twice = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path file : files.filter(one -> one.toString().endsWith("_vi.properties"))
                    .toList()) {
                Files.readAllLines(file).stream()
                        .map(KEY::matcher)
                        .filter(Matcher::lookingAt)
                        .map(found -> found.group(1))
                        .filter(key -> !once.add(key))
                        .forEach(twice::add);
            }
        }

        assertThat(twice).isEmpty();
    }

    @Test
    void existsForEveryUse() throws IOException {
        Set<String> missing = find(USED, Path.of("src/main/jte"), Path.of("src/main/java"));
        missing.removeAll(texts.all("vi").keySet());
        missing.removeAll(wordsOfPapers());

        assertThat(missing).isEmpty();
    }

    @Test
    void existsForEveryRefusal() throws IOException {
        Set<String> codes = find(CODE, Path.of("src/main/java"));
        codes.remove("SHA-256");

        assertThat(codes).allSatisfy(code -> assertThat(texts.all("vi")).containsKey("error." + code));
    }

    @Test
    void keepsPagesFreeOfInlineStyleAndScript() throws IOException {
        Set<String> found = find(
                Pattern.compile("(style=\"|<script>|onclick=|href=\"#\")"),
                Path.of("src/main/jte/shared"),
                Path.of("src/main/jte/dossiers/web"),
                Path.of("src/main/jte/portal"),
                Path.of("src/main/jte/programme"),
                Path.of("src/main/jte/communication"),
                Path.of("src/main/jte/indicators"),
                Path.of("src/main/jte/inspections/web"),
                Path.of("src/main/jte/procedures"),
                Path.of("src/main/jte/payments/web"),
                Path.of("src/main/jte/payments/online"),
                Path.of("src/main/jte/organisation"),
                Path.of("src/main/jte/calendar"),
                Path.of("src/main/jte/centres"),
                Path.of("src/main/jte/reports"),
                Path.of("src/main/jte/petitions"),
                Path.of("src/main/jte/surveys/web"),
                Path.of("src/main/jte/webhooks"),
                Path.of("src/main/jte/scoring"));

        assertThat(found).isEmpty();
    }

    /** Official papers are in Vietnamese only and keep their words to themselves. */
    private static Set<String> wordsOfPapers() throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/papers/papers.properties"))) {
            words.load(reader);
        }
        return words.stringPropertyNames();
    }

    private static Set<String> find(Pattern pattern, Path... folders) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Matcher matcher = pattern.matcher(Files.readString(file));
                    while (matcher.find()) {
                        found.add(matcher.group(1));
                    }
                }
            }
        }
        return found;
    }
}
