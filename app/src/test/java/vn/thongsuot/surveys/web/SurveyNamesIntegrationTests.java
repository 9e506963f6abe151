package vn.thongsuot.surveys.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.FormerUnits;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.PagesOutsideRequests;

@DisplayName("Tên đơn vị của đợt khảo sát sau khi đơn vị sáp nhập")
class SurveyNamesIntegrationTests extends ProductTest {

    @Autowired
    private SurveyNames names;

    @Autowired
    private UnitDirectory units;

    @Autowired
    private PagesOutsideRequests pages;

    @Test
    @DisplayName("Đơn vị đã kết thúc vẫn hiện bằng tên của nó")
    void namesAUnitThatIsNoMore() {
        assertThat(names.unit(
                        pages.of(Locale.of("vi"), null),
                        FormerUnits.lacHoa(units, people.actor("quantri").authorityId())))
                .isEqualTo(FormerUnits.LAC_HOA);
    }
}
