package vn.thongsuot.scoring.web;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.FormerUnitTest;
import vn.thongsuot.platform.Ui;

@DisplayName("Tên đơn vị của phiếu chấm điểm sau khi đơn vị sáp nhập")
class ScoreNamesIntegrationTests extends FormerUnitTest {

    @Autowired
    private ScoreNames names;

    @Override
    protected String nameOf(Ui ui, UUID unitId) {
        return names.unit(ui, unitId);
    }
}
