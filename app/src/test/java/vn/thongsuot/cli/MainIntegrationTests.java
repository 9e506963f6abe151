package vn.thongsuot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot._support.ProductTest;

@DisplayName("Dòng lệnh chạy bên cạnh sản phẩm đang mở")
class MainIntegrationTests extends ProductTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @AfterEach
    void forgetThePort() {
        System.clearProperty("server.port");
    }

    @Test
    @DisplayName("verify không mở cổng của sản phẩm đang chạy và chỉ in kết quả")
    void verifiesBesideARunningProduct() {
        System.setProperty("server.port", String.valueOf(port));

        int status = run("verify");

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Nhật ký nguyên vẹn");
        assertThat(status).isZero();
    }

    @Test
    @DisplayName("figures in một dòng cho mỗi chỉ số và đơn vị, và thời gian tính")
    void printsFiguresOfEveryUnit() {
        int status = run("figures", "--authority", "H99", "--indicators", "dossiers.received,dossiers.on-time-rate");

        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(status).isZero();
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.getFirst()).isEqualTo("indicator,unit,value");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("dossiers.received,"))
                .hasSizeGreaterThan(12);
        assertThat(lines.getLast()).startsWith("# ms: ");
    }

    @Test
    @DisplayName("files check đối chiếu kho tệp với dữ liệu; files push đòi có kho dùng chung")
    void checksTheFileStore() {
        assertThat(run("files", "check"))
                .as(out.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(run("files", "push")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("THONGSUOT_DOCUMENTS_BUCKET_NAME");
        assertThat(run("files")).isEqualTo(2);
    }

    @Test
    @DisplayName("Gọi sai thì trả 2 và nói cách gọi")
    void saysHowToCall() {
        assertThat(run("generate")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--dossiers");
        assertThat(run("nothing")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("bin/thongsuot LỆNH");
    }

    private int run(String... words) {
        return Main.run(
                words,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
