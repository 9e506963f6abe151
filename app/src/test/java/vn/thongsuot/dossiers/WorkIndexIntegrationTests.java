package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.db.dossiers.Tables.DOSSIER;

import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.platform.WorkQuery;

@DisplayName("Danh sách việc đọc theo chỉ mục hồ sơ chưa trả, không đọc hết mọi hồ sơ")
class WorkIndexIntegrationTests extends ProductTest {

    @Autowired
    private DSLContext db;

    @Autowired
    private WorkScope scope;

    /** The condition must imply that of a partial index; a small table would be read whole, so that is forbidden here. */
    @ParameterizedTest
    @EnumSource(WorkQuery.Whose.class)
    @Transactional
    void usesAnIndexOfOpenWork(WorkQuery.Whose whose) {
        db.execute("set local enable_seqscan = off");
        WorkFilter filter = new WorkFilter(new WorkQuery(whose, null), null, 1);

        String plan = db.explain(db.selectCount().from(DOSSIER).where(scope.of(people.actor("ngan"), filter)))
                .plan();

        assertThat(plan).contains("ix_dossier_open_");
    }
}
