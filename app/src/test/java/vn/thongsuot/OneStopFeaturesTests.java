package vn.thongsuot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bảng tính năng một cửa: mỗi dòng có phép thử có thật, hoặc lý do viết ra vì sao không")
class OneStopFeaturesTests {

    private static final Pattern TEST = Pattern.compile("`(\\w+Tests)`");
    private static final int SHORTEST_REASON = 60;

    @Test
    @DisplayName("Dòng 1 đến 60: không thiếu, không lặp; dòng có thì nêu phép thử, dòng không thì nêu lý do")
    void namesEveryFeature() throws IOException {
        List<List<String>> rows = rows("\\d+");

        assertThat(rows.stream().map(List::getFirst))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 60).mapToObj(String::valueOf).toList());
        assertThat(rows).allSatisfy(row -> {
            if (row.get(2).equals("yes")) {
                assertThat(tests(row.getLast())).as(row.toString()).isNotEmpty();
            } else {
                assertThat(row.get(2)).as(row.toString()).isEqualTo("no");
                assertThat(row.getLast()).as(row.toString()).hasSizeGreaterThan(SHORTEST_REASON);
            }
        });
    }

    @Test
    @DisplayName("Mọi phép thử được nêu đều có trong mã nguồn, kể cả của từng lỗi người khác mắc")
    void namesTestsThatAre() throws IOException {
        List<List<String>> faults = rows("F\\d+");
        Set<String> named = Stream.concat(rows("\\d+").stream(), faults.stream())
                .flatMap(row -> tests(row.getLast()).stream())
                .collect(Collectors.toSet());

        assertThat(faults)
                .hasSizeGreaterThan(15)
                .allSatisfy(row ->
                        assertThat(tests(row.getLast())).as(row.toString()).isNotEmpty());
        assertThat(sources()).containsAll(named);
    }

    private static List<List<String>> rows(String number) throws IOException {
        Pattern row = Pattern.compile("\\| (?:" + number + ") \\|.*");
        return Files.readAllLines(Path.of("../docs/one-stop.md")).stream()
                .filter(line -> row.matcher(line).matches())
                .map(line -> Arrays.stream(
                                line.substring(1, line.lastIndexOf('|')).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static List<String> tests(String cell) {
        return TEST.matcher(cell)
                .results()
                .map((MatchResult name) -> name.group(1))
                .toList();
    }

    private static Set<String> sources() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
            return sources.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith("Tests.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
