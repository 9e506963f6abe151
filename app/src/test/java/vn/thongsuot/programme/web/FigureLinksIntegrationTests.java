package vn.thongsuot.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.Indicators;

@DisplayName("Mọi con số mở ra được danh sách của nó; con số chưa có số liệu không có liên kết")
class FigureLinksIntegrationTests extends ProductTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/desk/indicators/[^\"]+side=[^\"]+)\"");

    @Autowired
    private Indicators indicators;

    @Test
    @DisplayName("Mọi liên kết của trang số liệu và bảng điều hành đều mở được")
    void everyLinkOpens() {
        Desk desk = new Desk("http://localhost:" + port).login("cchc");
        Set<String> links = new LinkedHashSet<>();
        for (String page : List.of("/desk/indicators", "/desk/board?all=1")) {
            Matcher matcher = LINK.matcher(desk.get(page).body());
            while (matcher.find()) {
                links.add(matcher.group(1).replace("&amp;", "&"));
            }
        }

        assertThat(links).hasSizeGreaterThan(10);
        for (String link : links) {
            assertThat(desk.get(link).statusCode()).as(link).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("Địa chỉ của chỉ số chưa có số liệu: không tìm thấy, không phải lỗi máy chủ")
    void whatNobodyRecordsIsNotFound() {
        Desk desk = new Desk("http://localhost:" + port).login("cchc");

        for (Indicator indicator : indicators.list(people.actor("cchc").authorityId())) {
            for (String side : List.of("numerator", "denominator", "complement")) {
                HttpResponse<String> answer = desk.get("/desk/indicators/" + indicator.id() + "/cases?side=" + side);
                assertThat(answer.statusCode())
                        .as("%s %s", indicator.id(), side)
                        .isIn(200, 404);
            }
        }
    }
}
