package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.db.dossiers.Tables.DOSSIER;

import java.time.LocalDate;
import java.util.List;
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

    @Autowired
    private DossierLists lists;

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

    /** A leader sees a whole agency, an officer a department that neither receives nor decides. */
    @ParameterizedTest
    @EnumSource(DossierFilter.State.class)
    @Transactional
    void listsAPeriodByIndexes(DossierFilter.State state) {
        db.execute("set local enable_seqscan = off");
        for (String login : List.of("phuc", "quan")) {
            DossierFilter filter = new DossierFilter(
                    state,
                    LocalDate.of(2026, 11, 1),
                    LocalDate.of(2026, 11, 30),
                    null,
                    null,
                    null,
                    "counter",
                    people.actor("quan").accountId(),
                    1);

            String plan = db.explain(db.selectCount().from(DOSSIER).where(lists.condition(people.actor(login), filter)))
                    .plan();

            assertThat(plan).as(login).contains("ix_").doesNotContain("Seq Scan");
        }
    }
}
