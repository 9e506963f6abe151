package vn.thongsuot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Mỗi thói quen của cán bộ (D2) và của người quản lý (D3) có phép thử trên trình duyệt mang số của nó")
class HabitNumbersTests {

    private static final Pattern NUMBER = Pattern.compile("void (d[23]_\\d\\d)_\\w+\\(");

    @Test
    @DisplayName("D2.1 đến D2.20 và D3.1 đến D3.18: không thiếu số nào, không có số lạ")
    void namesEveryNumber() throws IOException {
        Set<String> wanted = new TreeSet<>();
        IntStream.rangeClosed(1, 20).mapToObj("d2_%02d"::formatted).forEach(wanted::add);
        IntStream.rangeClosed(1, 18).mapToObj("d3_%02d"::formatted).forEach(wanted::add);

        Set<String> found = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
            for (Path source : sources.filter(path -> path.toString().endsWith("BrowserTests.java"))
                    .toList()) {
                NUMBER.matcher(Files.readString(source))
                        .results()
                        .map((MatchResult name) -> name.group(1))
                        .forEach(found::add);
            }
        }

        assertThat(found).isEqualTo(wanted);
    }
}
