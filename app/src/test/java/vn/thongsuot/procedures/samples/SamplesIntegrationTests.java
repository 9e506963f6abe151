package vn.thongsuot.procedures.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.procedures.ComponentView;
import vn.thongsuot.procedures.ProcedureKind;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Hồ sơ mẫu đi theo giấy tờ")
class SamplesIntegrationTests extends ProductTest {

    private static final String CODE = "9.820001";

    @Autowired
    private Samples samples;

    @Autowired
    private ProcedureRegistry registry;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    @DisplayName("Thủ tục sửa đổi xếp lại giấy tờ: mẫu vẫn ở đúng giấy tờ; giấy tờ bị bỏ thì mẫu không hiện ra")
    void followsThePaperNotItsNumber() throws Exception {
        Actor officer = people.actor("cchc");
        announce(officer, LocalDate.of(2026, 1, 1), "Đơn thử", "Sơ đồ thử", "Giấy cũ");
        samples.publish(officer, CODE, 1, "Đơn đã điền", file());
        samples.publish(officer, CODE, 3, "Giấy cũ đã điền", file());
        announce(officer, LocalDate.of(2026, 11, 15), "Sơ đồ thử", "Bản cam kết", "Đơn thử");

        String page = open();

        assertThat(page).containsSubsequence("Sơ đồ thử", "Chưa có mẫu", "Bản cam kết", "Đơn thử", "Đơn đã điền");
        assertThat(page).doesNotContain("Giấy cũ đã điền");
        samples.publish(officer, CODE, 1, "Sơ đồ đã vẽ", file());
        assertThat(samples.list(officer.authorityId(), CODE))
                .extracting(sample -> sample.title().vi())
                .contains("Đơn đã điền", "Sơ đồ đã vẽ");
    }

    @Test
    @DisplayName("Trang tiếng Anh: hiện tên tiếng Anh nếu có, không có thì hiện tiếng Việt và đánh dấu")
    void showsTheEnglishTitle() throws Exception {
        Actor officer = people.actor("cchc");
        announce(officer, "9.850002", LocalDate.of(2026, 1, 1), "Đơn thử", "Sơ đồ thử");
        samples.publish(officer, "9.850002", 1, "Đơn đã điền", "A filled application", file());
        samples.publish(officer, "9.850002", 2, "Sơ đồ đã vẽ", file());
        Desk reader = new Desk("http://localhost:" + port);
        reader.get("/language/en?back=/");

        assertThat(reader.get("/procedures/9.850002/samples").body())
                .contains("<span>A filled application</span>", "<span lang=\"vi\">Sơ đồ đã vẽ</span>")
                .doesNotContain("Đơn đã điền");
        assertThat(new Desk("http://localhost:" + port)
                        .get("/procedures/9.850002/samples")
                        .body())
                .contains("<span>Đơn đã điền</span>", "<span>Sơ đồ đã vẽ</span>");
    }

    private void announce(Actor officer, LocalDate from, String... papers) {
        announce(officer, CODE, from, papers);
    }

    private void announce(Actor officer, String code, LocalDate from, String... papers) {
        registry.announce(new ProcedureRegistry.NewVersion(
                officer.authorityId(),
                new ProcedureView(
                        new UUID(0, 0),
                        code,
                        LocalizedText.of("Thử hồ sơ mẫu"),
                        "thu",
                        LocalizedText.of("Thử"),
                        "other",
                        "province",
                        LocalizedText.of("Sở Thử"),
                        List.of("counter"),
                        "none",
                        false,
                        "5 working days",
                        0,
                        null,
                        null,
                        List.of(),
                        true,
                        java.util.stream.IntStream.range(0, papers.length)
                                .mapToObj(i -> new ComponentView(
                                        new UUID(0, 0),
                                        i + 1,
                                        LocalizedText.of(papers[i]),
                                        "original",
                                        1,
                                        null,
                                        null,
                                        List.of()))
                                .toList(),
                        ProcedureKind.EXTERNAL,
                        false,
                        List.of(),
                        null),
                from,
                "1/QĐ-UBND"));
    }

    private String open() throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(
                                        URI.create("http://localhost:" + port + "/procedures/" + CODE + "/samples"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static byte[] file() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
