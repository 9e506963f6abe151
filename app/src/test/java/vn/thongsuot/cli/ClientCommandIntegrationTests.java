package vn.thongsuot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.Machine;
import vn.thongsuot._support.ProductTest;

@DisplayName("bin/thongsuot client: cấp, đổi mã bí mật, thu hồi, liệt kê hệ thống kết nối")
class ClientCommandIntegrationTests extends ProductTest {

    @Autowired
    private ClientCommand command;

    @Test
    @DisplayName("Mã bí mật hiện một lần; thu hồi có hiệu lực với yêu cầu ngay sau đó")
    void admitsAndRevokes() {
        String name = "lgsp-" + UUID.randomUUID().toString().substring(0, 8);
        String shown = run("create", name, "--unit", "H99", "--role", "reform-officer");
        Machine machine = new Machine("http://localhost:" + port).login(name, secret(shown));
        assertThat(machine.get("/api/v1/units").statusCode()).isEqualTo(200);

        String rotated = run("rotate", name);
        assertThat(machine.get("/api/v1/units").statusCode()).isEqualTo(401);
        machine.login(name, secret(rotated));
        assertThat(run("list")).contains(name, "REFORM_OFFICER").doesNotContain(secret(shown), secret(rotated));

        run("revoke", name);
        assertThat(machine.get("/api/v1/units").statusCode()).isEqualTo(401);
    }

    @Test
    void saysWhatIsWrong() {
        String name = "sai-" + UUID.randomUUID().toString().substring(0, 8);
        for (List<String> words : List.of(
                List.of("create", name, "--unit", "H99", "--role", "leader"),
                List.of("create", name, "--unit", "H00.00", "--role", "officer"),
                List.of("create", name, "--unit", "H99", "--role", "nobody"),
                List.of("create", "Tên Sai", "--unit", "H99", "--role", "officer"),
                List.of("create", name, "--unit", "H99"),
                List.of("revoke", name),
                List.of("open", name))) {
            assertThatThrownBy(() -> run(words.toArray(String[]::new)))
                    .as(words.toString())
                    .isInstanceOf(WrongUseException.class);
        }
    }

    private static String secret(String shown) {
        return shown.lines()
                .filter(line -> line.startsWith("client_secret:"))
                .map(line -> line.substring("client_secret:".length()).strip())
                .findFirst()
                .orElseThrow();
    }

    private String run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(command.run(List.of(words), new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
