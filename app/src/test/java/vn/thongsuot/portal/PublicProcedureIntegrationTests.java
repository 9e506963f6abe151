package vn.thongsuot.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.procedures.ProcedureKind;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Trang công khai của thủ tục")
class PublicProcedureIntegrationTests extends ProductTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final LocalDate AMENDED = LocalDate.of(2026, 11, 1);

    @Autowired
    private ProcedureRegistry registry;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    @DisplayName("Điều 8 khoản 2: có trình tự, cách thức, đối tượng, mẫu đơn, điều kiện")
    void showsWhatEveryProcedureMustSay() throws Exception {
        announce("9.810001", "Thử công khai", BEGIN);

        assertThat(get("/procedures/9.810001").body())
                .contains("Trình tự của Thử công khai", "Trực tiếp", "Bưu chính", "Người cần thử")
                .contains("Mẫu đơn số 7", "Đủ điều kiện thử")
                .doesNotContain("Phiên bản cũ");
    }

    @Test
    @DisplayName("Phiên bản cũ và thủ tục đã bãi bỏ vẫn đọc được theo ngày, có dòng báo rõ")
    void keepsEarlierVersionsReadable() throws Exception {
        UUID first = announce("9.810002", "Thử bản đầu", BEGIN);
        announce("9.810002", "Thử bản sau", AMENDED);
        announce("9.810003", "Thử bãi bỏ", BEGIN);
        registry.abolish(authority(), "9.810003", AMENDED, "3/QĐ-UBND");

        assertThat(get("/procedures/9.810002").body())
                .contains("Thử bản sau")
                .doesNotContain("Thử bản đầu", "Phiên bản cũ");
        for (String asked : List.of("?on=2026-05-04", "?version=" + first)) {
            assertThat(get("/procedures/9.810002" + asked).body())
                    .contains("Phiên bản cũ", "31/10/2026", "Trình tự của Thử bản đầu")
                    .doesNotContain("Thử bản sau");
        }
        assertThat(get("/procedures/9.810002/versions").body()).contains("?version=" + first);
        assertThat(get("/procedures/9.810003?on=2026-05-04").body()).contains("đã hết hiệu lực", "Thử bãi bỏ");
        assertThat(get("/procedures/9.810002?on=2025-12-31").statusCode()).isEqualTo(404);
    }

    private UUID announce(String code, String name, LocalDate from) {
        ProcedureView view = new ProcedureView(
                new UUID(0, 0),
                code,
                LocalizedText.of(name),
                "thu",
                LocalizedText.of("Thử"),
                "other",
                "province",
                LocalizedText.of("Sở Thử"),
                List.of("counter", "postal"),
                "none",
                false,
                "5 working days",
                0,
                null,
                null,
                List.of(),
                true,
                List.of(),
                ProcedureKind.EXTERNAL,
                false,
                List.of(),
                null);
        return registry.announce(
                new ProcedureRegistry.NewVersion(authority(), view, from, "1/QĐ-UBND"),
                new ProcedureRegistry.Details(
                        LocalizedText.of("Trình tự của " + name),
                        LocalizedText.of("Người cần thử"),
                        LocalizedText.of("Đủ điều kiện thử"),
                        LocalizedText.of("Mẫu đơn số 7"),
                        0L,
                        from,
                        null));
    }

    private UUID authority() {
        return people.actor("cchc").authorityId();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
