package vn.thongsuot.programme.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanReadCommandTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsEveryFieldEvenWhereItIsNull() {
        assertThat(run("src/test/resources/plans/sample-1.txt")).isZero();

        JsonNode json = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(json.propertyNames()).contains("targets", "tasks", "reports", "child_plans", "agencies", "head");
        assertThat(json.get("targets").get(0).propertyNames())
                .contains(
                        "area",
                        "horizon",
                        "subject",
                        "comparator",
                        "value",
                        "unit",
                        "level",
                        "scope",
                        "baseline",
                        "quote",
                        "nested_in");
    }

    @Test
    void saysInVietnameseWhatIsWrongWithAFile(@TempDir Path folder) throws IOException {
        Path empty = Files.createFile(folder.resolve("trong.txt"));

        assertThat(run(empty.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("không có nội dung");
        assertThat(run(folder.resolve("khong-co.docx").toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Không mở được tệp");
        assertThat(run()).isEqualTo(2);
    }

    private int run(String... args) {
        return PlanReadCommand.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
