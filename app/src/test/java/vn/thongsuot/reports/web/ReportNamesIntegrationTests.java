package vn.thongsuot.reports.web;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.FormerUnitTest;
import vn.thongsuot.platform.Ui;

@DisplayName("Tên đơn vị của báo cáo sau khi đơn vị sáp nhập")
class ReportNamesIntegrationTests extends FormerUnitTest {

    @Autowired
    private ReportNames names;

    @Override
    protected String nameOf(Ui ui, UUID unitId) {
        return names.unit(ui, unitId);
    }
}
