package vn.thongsuot.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.facts.FactRequest;
import vn.thongsuot.facts.UnitGroup;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.IndicatorRows;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitScope;

@DisplayName("Mọi con số mở ra được danh sách của nó; con số chưa có số liệu không có liên kết")
class FigureLinksIntegrationTests extends ProductTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/desk/indicators/[^\"]+side=[^\"]+)\"");

    @Autowired
    private Indicators indicators;

    @Autowired
    private IndicatorRows rows;

    @Autowired
    private FigureGroups groups;

    @Test
    @DisplayName("Mọi liên kết của trang số liệu và bảng điều hành đều mở được")
    void everyLinkOpens() {
        Desk desk = new Desk("http://localhost:" + port).login("cchc");
        Set<String> links = new LinkedHashSet<>();
        for (String page : List.of(
                "/desk/indicators",
                "/desk/indicators?scope=own",
                "/desk/indicators?scope=below",
                "/desk/indicators?scope=as-was",
                "/desk/board?all=1")) {
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
    @DisplayName("Riêng đơn vị cộng riêng các đơn vị trực thuộc bằng cả hai; danh sách mở ra đúng bằng con số")
    void scopesAddUpAndOpenTheirRows() {
        UUID unit = people.unit("chutich");
        Map<UnitScope, Long> counted = new EnumMap<>(UnitScope.class);
        for (UnitScope scope : UnitScope.values()) {
            FigureQuery query = new FigureQuery(
                    unit, scope, null, null, LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31), null, null);
            Question question = query.question("plans.issued-on-time-rate", clock.getZone());
            UnitGroup group = groups.of(query);
            long number = indicators.evaluate(unit, question, group).numerator();
            FactRequest part =
                    rows.parts(unit, question, IndicatorRows.Side.NUMERATOR).getFirst();

            assertThat(rows.count(unit, group, part).rows()).as(scope.key()).isEqualTo(number);
            counted.put(scope, number);
        }

        assertThat(counted.get(UnitScope.OWN) + counted.get(UnitScope.BELOW))
                .isEqualTo(counted.get(UnitScope.SUBTREE))
                .isPositive();
    }

    @Test
    @DisplayName("Phạm vi chọn ở trang chỉ số, bảng điều hành đi theo mọi liên kết mở số liệu")
    void scopeGoesAlongWithItsLinks() {
        Desk desk = new Desk("http://localhost:" + port).login("cchc");

        String page = desk.get("/desk/indicators/plans.issued-on-time-rate?scope=below&from=2024-01-01")
                .body();
        Matcher rowsLink = Pattern.compile("/desk/indicators/plans.issued-on-time-rate/rows\\?[^\"]*scope=below[^\"]*")
                .matcher(page);
        assertThat(rowsLink.find()).isTrue();
        assertThat(desk.get(rowsLink.group().replace("&amp;", "&")).statusCode())
                .isEqualTo(200);
        for (UnitScope scope : UnitScope.values()) {
            HttpResponse<String> board = desk.get("/desk/board?scope=" + scope.key());
            assertThat(board.statusCode()).as(scope.key()).isEqualTo(200);
            assertThat(board.body()).contains("value=\"" + scope.key() + "\" selected");
        }
        assertThat(desk.get("/desk/board?scope=own").body()).contains("&amp;scope=own");
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
