package vn.thongsuot.indicators.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.ProductTest;

@DisplayName("Các dòng sau một chỉ số tải về được thành tệp, đúng các dòng của trang và đúng bộ lọc")
class RowExportIntegrationTests extends ProductTest {

    private static final String ROWS = "/desk/indicators/plans.issued-on-time-rate/rows?from=2024-01-01";
    private static final Pattern FILE = Pattern.compile("href=\"(/desk/exports/file/indicator-rows\\?[^\"]+)\"");

    @Test
    void givesTheRowsOfThePage() {
        Desk desk = new Desk("http://localhost:" + port).login("cchc");
        String page = desk.get(ROWS).body();
        long shown = Pattern.compile("<tr").matcher(page).results().count() - 1;
        assertThat(shown).isPositive();
        List<String> files = FILE.matcher(page)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
        assertThat(files).hasSize(2);

        HttpResponse<String> csv = desk.get(files.getLast());
        assertThat(csv.body().lines()).hasSize((int) shown + 1);
        assertThat(csv.body()).contains("Đơn vị");
        assertThat(new String(desk.file(files.getFirst()).body(), 0, 2, StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }

    @Test
    @DisplayName(
            "Bộ lọc quá dài bị từ chối rõ ràng, không lặng lẽ bỏ lọc; chỉ số không có dòng hoặc đơn vị lạ: không tìm thấy")
    void dropsNoFilter() {
        Desk desk = new Desk("http://localhost:" + port).login("cchc");
        String file = "/desk/exports/file/indicator-rows?format=csv&f.indicator=plans.issued-on-time-rate";

        assertThat(desk.get(file).statusCode()).isEqualTo(200);
        HttpResponse<String> refused = desk.get(file + "&f.filter=" + "x".repeat(401));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("dài 401 ký tự, nhiều hơn mức 400 ký tự");
        Desk commune = new Desk("http://localhost:" + port).login("phuc");
        assertThat(commune.get(file + "&f.unit=" + people.unit("xa02.ld")).statusCode())
                .isEqualTo(404);
        assertThat(desk.get("/desk/exports/file/indicator-rows?format=csv&f.indicator=dossiers.received")
                        .statusCode())
                .isEqualTo(404);
    }
}
