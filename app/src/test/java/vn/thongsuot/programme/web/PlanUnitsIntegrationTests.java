package vn.thongsuot.programme.web;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.FormerUnitTest;
import vn.thongsuot.platform.Ui;

@DisplayName("Tên đơn vị của kế hoạch sau khi đơn vị sáp nhập")
class PlanUnitsIntegrationTests extends FormerUnitTest {

    @Autowired
    private PlanUnits names;

    @Override
    protected String nameOf(Ui ui, UUID unitId) {
        return names.name(ui, unitId);
    }
}
