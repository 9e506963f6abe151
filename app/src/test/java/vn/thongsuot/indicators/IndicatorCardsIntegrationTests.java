package vn.thongsuot.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.ProductTest;

@DisplayName("Hàng 15: mỗi con số có thẻ lý lịch")
class IndicatorCardsIntegrationTests extends ProductTest {

    @Autowired
    private Indicators indicators;

    @Test
    @DisplayName("Thẻ của mọi chỉ số: công thức, căn cứ, loại trừ, nguồn, thời điểm số liệu, phiên bản")
    void row15ShowsWhereEveryFigureComesFrom() {
        Desk desk = new Desk("http://localhost:" + port).login("cchc");
        List<Indicator> all = indicators.list(people.actor("cchc").authorityId());

        for (Indicator indicator : all) {
            String card = desk.get("/desk/indicators/" + indicator.id()).body();
            assertThat(card)
                    .as(indicator.id())
                    .contains(">" + escaped(indicator.numeratorText()) + "<", indicator.version(), "Số liệu đến");
            String law = indicator.notes().legalBasis();
            if (law != null) {
                assertThat(card).as(indicator.id()).contains(escaped(law));
            }
            if (indicator.notes().exclusions() != null) {
                assertThat(card)
                        .as(indicator.id())
                        .contains(escaped(indicator.notes().exclusions().vi()));
            }
        }
        assertThat(all).hasSizeGreaterThan(140);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
