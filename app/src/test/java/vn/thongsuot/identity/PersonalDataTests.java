package vn.thongsuot.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.ProductTest;

@DisplayName("Dữ liệu cá nhân chỉ nằm trong một nhóm bảng")
@ExtendWith(OutputCaptureExtension.class)
class PersonalDataTests extends ProductTest {

    private static final String NAME = "Quách Thị Gieo Tên";
    private static final String ID_NUMBER = "099203009876";
    private static final String PHONE = "0909123987";
    private static final String ADDRESS = "Số 77 đường Gieo Dấu";

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("Tên, số định danh, điện thoại, địa chỉ không có trong nhật ký, số liệu, địa chỉ trang, dòng log")
    void keepsPersonsOutOfEverythingElse(CapturedOutput output) {
        List<String> addresses = live();

        List<String> tables = jdbc.sql("""
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'flyway')
                          and table_schema || '.' || table_name <> 'identity.person'""").query(String.class).list();
        assertThat(tables)
                .hasSizeGreaterThan(30)
                .contains("audit.entry", "facts.dossier_version", "notifications.outbox");
        for (String table : tables) {
            String rows = String.join(
                    "\n",
                    jdbc.sql("select t::text from " + table + " t")
                            .query(String.class)
                            .list());
            assertThat(rows).as(table).doesNotContain(NAME, ID_NUMBER, PHONE, ADDRESS);
        }
        assertThat(addresses).allSatisfy(address -> assertThat(address).doesNotContain("Gieo", ID_NUMBER, PHONE));
        assertThat(output.getAll()).doesNotContain(NAME, ID_NUMBER, PHONE, ADDRESS);
    }

    @Test
    @DisplayName("Số định danh được mã hóa và tra bằng mã băm có khóa; mỗi lần đọc được ghi lại")
    void encryptsIdentifiersAndLogsReads() {
        String page = live().get(2);
        String row = jdbc.sql("select p::text from identity.person p where full_name = ?")
                .param(NAME)
                .query(String.class)
                .list()
                .getFirst();
        assertThat(row).doesNotContain(ID_NUMBER, ID_NUMBER.substring(8));

        long before = reads();
        new Desk("http://localhost:" + port).login("ngan").get(page.replaceFirst("^https?://[^/]+", ""));
        assertThat(reads()).isGreaterThan(before);
    }

    /** Receives, looks at every page of it, tracks, and gives every address that was visited. */
    private List<String> live() {
        List<String> addresses = new ArrayList<>();
        Desk clerk = new Desk("http://localhost:" + port).login("ngan");
        String desk = clerk.field("/desk/intake", "desk");
        clerk.post("/desk/intake/person", Map.of("desk", desk, "idNumber", ID_NUMBER, "procedure", "1.001612"));
        clerk.post(
                "/desk/intake",
                Map.of(
                        "desk",
                        desk,
                        "idempotencyKey",
                        UUID.randomUUID().toString(),
                        "fullName",
                        NAME,
                        "idNumber",
                        "sai"));
        HttpResponse<String> received = clerk.post(
                "/desk/intake",
                Map.of(
                        "desk",
                        desk,
                        "idempotencyKey",
                        UUID.randomUUID().toString(),
                        "duplicateReason",
                        "Hộ kinh doanh thứ hai",
                        "procedure",
                        "1.001612",
                        "coApplicants",
                        "099203009877 " + NAME,
                        "kind",
                        "citizen",
                        "idNumber",
                        ID_NUMBER,
                        "fullName",
                        NAME,
                        "phone",
                        PHONE,
                        "address",
                        ADDRESS));
        String location = received.headers().firstValue("Location").orElseThrow();
        addresses.add(location);
        String code = location.replaceAll(".*received=", "");
        for (String path :
                List.of("/desk/work", "/desk/dossiers/" + code, "/desk/dossiers/" + code + "/papers/receipt.pdf")) {
            addresses.add(clerk.get(path).uri().toString());
        }
        clerk.post(
                "/desk/dossiers/" + code + "/complete-step",
                Map.of("version", "0", "idempotencyKey", UUID.randomUUID().toString()));
        String token = clerk.field("/track", "_csrf");
        HttpResponse<String> tracked =
                clerk.post("/track", Map.of("_csrf", token, "code", code, "digits", ID_NUMBER.substring(8)));
        String path = tracked.headers().firstValue("Location").orElseThrow();
        addresses.add(path);
        assertThat(clerk.get(path.replaceFirst("^https?://[^/]+", "")).body())
                .contains(code)
                .doesNotContain(NAME, ID_NUMBER);
        return addresses;
    }

    private long reads() {
        return jdbc.sql("select count(*) from audit.entry where action = 'person.read'")
                .query(Long.class)
                .single();
    }
}
