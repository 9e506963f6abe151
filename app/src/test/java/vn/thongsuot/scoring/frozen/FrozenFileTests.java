package vn.thongsuot.scoring.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.scoring.core.Sets.appraised;
import static vn.thongsuot.scoring.core.Sets.area;
import static vn.thongsuot.scoring.core.Sets.chosen;
import static vn.thongsuot.scoring.core.Sets.leaf;
import static vn.thongsuot.scoring.core.Sets.set;
import static vn.thongsuot.scoring.core.Sets.values;
import static vn.thongsuot.scoring.core.Sets.with;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thongsuot.scoring.core.UnitInputs;

@DisplayName("Tệp đóng băng: tính lại được, sửa một byte là bị phát hiện")
class FrozenFileTests {

    @TempDir
    private Path folder;

    private static FrozenRound round() {
        UnitInputs first = with(with(values("a.x", "95.996"), "1.1", appraised("2.88")), "1.2", chosen(1));
        UnitInputs second = with(values("a.x", "70.1"), "1.1", appraised("2"));
        return new FrozenRound(
                new FrozenRound.Head(
                        "r",
                        "Kỳ \"thử\"\n2026",
                        2026,
                        "communes",
                        true,
                        "2026-01-01",
                        "2026-12-31",
                        null,
                        "1/QĐ",
                        "2027-02-01"),
                set(
                        area("1", "5"),
                        leaf("1.1", "1", "3", "công thức: M * @a.x / 100"),
                        leaf("1.2", "1", "2", "chọn: 2 = Có; 0 = Không")),
                List.of(new FrozenRound.Formula("a.x", "v1", "count()", null)),
                List.of(
                        new FrozenRound.Unit("u1", "H95.1", "Xã Một", Map.of("a.x", "computed"), first),
                        new FrozenRound.Unit("u2", "H95.2", "Xã Hai", Map.of("a.x", "computed"), second)));
    }

    @Test
    @DisplayName("Ghi rồi đọc lại: từng byte như cũ, mọi điểm tính lại khớp")
    void readsBackAndComputesAgain() {
        FrozenFile.Written written = FrozenFile.write(round());

        FrozenCheck.Outcome outcome = FrozenCheck.check(written.text().getBytes(StandardCharsets.UTF_8));

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.hash()).isEqualTo(written.hash());
        assertThat(outcome.units()).isEqualTo(2);
        assertThat(outcome.points()).isEqualTo(4);
        assertThat(written.text()).contains("\"max\":\"3\"", "\"proposed\":\"2.88\"", "\"place\":1");
    }

    @Test
    @DisplayName("Đổi bất kỳ byte nào thành byte khác đều bị phát hiện")
    void findsEveryFlippedByte() {
        byte[] whole = FrozenFile.write(round()).text().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < whole.length; i++) {
            for (int flip : new int[] {1, 2, 0x10, 0x40}) {
                byte[] changed = whole.clone();
                changed[i] ^= (byte) flip;
                assertThat(FrozenCheck.check(changed).isWhole())
                        .as("byte %d xor %d", i, flip)
                        .isFalse();
            }
        }
    }

    @Test
    @DisplayName("Sửa điểm rồi ghi lại mã băm cho khớp: tính lại vẫn ra, hoặc khác mã băm đã công bố")
    void findsForgedResults() {
        FrozenFile.Written written = FrozenFile.write(round());
        String forged = written.text().replaceFirst("\"last\":\"2.88\"", "\"last\":\"3\"");

        FrozenCheck.Outcome outcome = FrozenCheck.check(forged.getBytes(StandardCharsets.UTF_8));

        assertThat(outcome.findings()).extracting(FrozenCheck.Finding::key).contains("line", "changed");
    }

    @Test
    @DisplayName("Lệnh verify-score: 0 khi nguyên vẹn, 1 khi bị sửa hoặc khác mã băm, 2 khi gọi sai")
    void runsAsACommand() throws IOException {
        FrozenFile.Written written = FrozenFile.write(round());
        Path file = Files.writeString(folder.resolve("round.json"), written.text());
        Path changed =
                Files.writeString(folder.resolve("changed.json"), written.text().replace("95", "96"));

        assertThat(run(file.toString())).isZero();
        assertThat(run(file.toString(), "--hash", written.hash())).isZero();
        assertThat(run(file.toString(), "--hash", "0".repeat(64))).isOne();
        assertThat(run(changed.toString())).isOne();
        assertThat(run(folder.resolve("none.json").toString())).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    private static int run(String... args) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return VerifyScoreCommand.run(args, nowhere, nowhere);
    }
}
