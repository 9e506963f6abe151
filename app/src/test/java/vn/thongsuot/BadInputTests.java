package vn.thongsuot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.ProductTest;

@DisplayName("Đầu vào sai: lỗi rõ ràng bằng tiếng Việt, không có lỗi 500, không ghi nửa chừng")
class BadInputTests extends ProductTest {

    private static final long SEED = 20261124;
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "\u0000",
            "'; drop table dossiers.dossier; --",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "%00",
            "-1",
            "99999999999999999999",
            "NaN",
            "2026-02-30",
            "😀".repeat(50),
            "x".repeat(10_000),
            "${7*7}",
            "\uD800",
            "null",
            "H99.12-261120-0001",
            "1.001612",
            "00000000-0000-0000-0000-000000000000",
            "ă".repeat(300),
            "\r\nSet-Cookie: a=b");

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("Biểu mẫu ngẫu nhiên: trạng thái 4xx hoặc chuyển trang, hồ sơ không bị ghi nửa chừng")
    void survivesRandomForms() {
        Random random = new Random(SEED);
        Desk clerk = new Desk(base()).login("ngan");
        String desk = clerk.field("/desk/intake", "desk");
        String code = receive(clerk, desk);
        List<String> paths = List.of(
                "/desk/intake",
                "/desk/intake/person",
                "/desk/intake/contact",
                "/desk/intake/draft",
                "/desk/intake/refuse",
                "/track",
                "/desk/dossiers/" + code + "/complete-step",
                "/desk/dossiers/" + code + "/ask-supplement",
                "/desk/dossiers/" + code + "/extend",
                "/desk/dossiers/" + code + "/withdraw",
                "/desk/dossiers/" + code + "/nothing",
                "/desk/dossiers/H99.12-990101-0001/claim",
                "/desk/notices/" + UUID.randomUUID() + "/read",
                "/desk/notices/x/read");
        List<String> names = List.of(
                "desk",
                "procedure",
                "channel",
                "kind",
                "idNumber",
                "fullName",
                "birthDate",
                "phone",
                "email",
                "address",
                "present",
                "copies-x",
                "form-x",
                "reason",
                "items",
                "days",
                "version",
                "idempotencyKey",
                "code",
                "digits",
                "back");
        for (int i = 0; i < 250; i++) {
            Map<String, String> form = new HashMap<>();
            for (String name : names) {
                if (random.nextInt(3) > 0) {
                    form.put(name, NASTY.get(random.nextInt(NASTY.size())));
                }
            }
            if (random.nextBoolean()) {
                form.put("desk", desk);
                form.put("idempotencyKey", UUID.randomUUID().toString());
            }
            long dossiers = count("dossiers.dossier");
            long entries = count("audit.entry where stream_kind = 'dossier'");
            HttpResponse<String> answer = clerk.post(paths.get(random.nextInt(paths.size())), form);
            assertThat(answer.statusCode()).as("%s %s", answer.uri(), form).isLessThan(500);
            if (answer.statusCode() >= 400) {
                assertThat(count("dossiers.dossier")).isEqualTo(dossiers);
                assertThat(count("audit.entry where stream_kind = 'dossier'")).isEqualTo(entries);
            }
        }
    }

    @Test
    @DisplayName("Địa chỉ ngẫu nhiên: không có lỗi 500")
    void survivesRandomAddresses() {
        Random random = new Random(SEED);
        Desk leader = new Desk(base()).login("phuc");
        List<String> patterns = List.of(
                "/desk/work?whose=%s&due=%s&page=%s",
                "/desk/dossiers/%s",
                "/desk/board?unit=%s",
                "/desk/indicators?unit=%s&from=%s&to=%s",
                "/desk/indicators?procedure=%s&channel=%s&asOf=%s",
                "/desk/indicators/%s/cases?side=%s&page=%s",
                "/desk/indicators/dossiers.received/cases?page=%s",
                "/desk/papers/%s.pdf",
                "/desk/dossiers/%s/files/%s",
                "/procedures/%s",
                "/procedures?q=%s",
                "/track/%s/%s",
                "/desk/procedures?q=%s&field=%s&page=%s",
                "/desk/procedures/%s",
                "/desk/units?on=%s",
                "/desk/units/%s",
                "/desk/calendar?year=%s&unit=%s",
                "/language/%s?back=%s",
                "/%s");
        for (int i = 0; i < 300; i++) {
            String path = patterns.get(random.nextInt(patterns.size()));
            while (path.contains("%s")) {
                String value =
                        java.net.URLEncoder.encode(NASTY.get(random.nextInt(NASTY.size())), StandardCharsets.UTF_8);
                path = path.replaceFirst(
                        "%s", java.util.regex.Matcher.quoteReplacement(value.length() > 2_000 ? "dai" : value));
            }
            HttpResponse<String> answer = leader.get(path);
            assertThat(answer.statusCode()).as(path).isLessThan(500);
        }
    }

    @Test
    @DisplayName("Ngày gõ cách nào cũng đọc được và hiện lại một cách; không đọc được thì nói cách ghi")
    void readsDaysAsPeopleWriteThem() {
        Desk leader = new Desk(base()).login("phuc");
        for (String written : List.of("30062025", "30/06/2025", "30/6/2025", "2025-06-30")) {
            assertThat(leader.get("/desk/units?on=" + written).body())
                    .as(written)
                    .contains("value=\"30/06/2025\"")
                    .contains("huyện Vĩnh Hòa");
        }
        for (String path : List.of("/desk/units?on=31/06/2025", "/desk/indicators?from=nay&to=2026-11-20")) {
            HttpResponse<String> answer = leader.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.body()).as(path).contains("26/11/2026");
        }
    }

    @Test
    @DisplayName("Tệp sai loại, rỗng, quá lớn: báo lỗi bằng tiếng Việt, hồ sơ không đổi")
    void refusesWrongFiles() {
        Desk clerk = new Desk(base()).login("ngan");
        String code = receive(clerk, clerk.field("/desk/intake", "desk"));
        byte[] windowsProgram = new byte[2_000];
        windowsProgram[0] = 'M';
        windowsProgram[1] = 'Z';
        for (byte[] content : List.of(
                new byte[0], windowsProgram, "<html>".getBytes(StandardCharsets.UTF_8), new byte[60 * 1024 * 1024])) {
            HttpResponse<String> answer = upload(clerk, code, content);
            assertThat(answer.statusCode()).as("%d bytes", content.length).isBetween(400, 499);
            assertThat(answer.body()).containsAnyOf("tệp", "Tệp");
        }
        assertThat(count(
                        "dossiers.component where document_id is not null and dossier_id = (select dossier_id from dossiers.dossier_code where code = '"
                                + code + "')"))
                .isZero();
    }

    private HttpResponse<String> upload(Desk clerk, String code, byte[] content) {
        String boundary = "----thu" + UUID.randomUUID();
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"idempotencyKey\"\r\n\r\n"
                        + UUID.randomUUID() + "\r\n--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] body = new byte[head.length + content.length + tail.length];
        System.arraycopy(head, 0, body, 0, head.length);
        System.arraycopy(content, 0, body, head.length, content.length);
        System.arraycopy(tail, 0, body, head.length + content.length, tail.length);
        return clerk.postRaw(
                "/desk/dossiers/" + code + "/components/1/file", "multipart/form-data; boundary=" + boundary, body);
    }

    private static final java.util.concurrent.atomic.AtomicInteger PERSONS =
            new java.util.concurrent.atomic.AtomicInteger(2222);

    private static String receive(Desk clerk, String desk) {
        HttpResponse<String> answer = clerk.post(
                "/desk/intake",
                Map.of(
                        "desk", desk,
                        "idempotencyKey", UUID.randomUUID().toString(),
                        "procedure", "1.001612",
                        "channel", "counter",
                        "kind", "citizen",
                        "idNumber", "0992010%05d".formatted(PERSONS.incrementAndGet()),
                        "fullName", "Bùi Thị Thử Sai"));
        return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*received=", "");
    }

    private long count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Long.class).single();
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
