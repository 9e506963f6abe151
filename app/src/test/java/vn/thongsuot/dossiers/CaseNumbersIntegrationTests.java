package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thongsuot.dossiers.CaseProcedures.BEGIN;
import static vn.thongsuot.dossiers.CaseProcedures.VERIFY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.procedures.fees.FeeChoice;

@DisplayName("Danh sách và số liệu theo trường hợp giải quyết")
class CaseNumbersIntegrationTests extends ProductTest {

    private static final String CODE = "9.810011";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 17);

    @Autowired
    private ProcedureRegistry registry;

    @Autowired
    private ProcedureCatalogue catalogue;

    @Autowired
    private Reception reception;

    @Autowired
    private DossierLists lists;

    @Autowired
    private Funnels funnels;

    @BeforeEach
    void begin() {
        clock.set(DAY + "T08:00");
    }

    @AfterEach
    void end() {
        clock.set("2026-11-18T09:00");
    }

    @Test
    @DisplayName(
            "Lọc danh sách theo trường hợp, kể cả trường hợp thông thường; mỗi trường hợp bao nhiêu hồ sơ, bao nhiêu quá hạn")
    void countsByCase() {
        CaseProcedures procedures = new CaseProcedures(people.actor("ngan").authorityId(), registry, catalogue);
        UUID version = procedures.announce(CODE, BEGIN, List.of(VERIFY));
        registry.publish(version, procedures.steps(), true);
        DossierCode plain = receive(null);
        receive(null);
        DossierCode verified = receive(VERIFY.key());
        Actor leader = people.actor("phuc");

        assertThat(lists.count(leader, filter(null))).isEqualTo(3);
        assertThat(lists.count(leader, filter(DossierFilter.USUAL_CASE))).isEqualTo(2);
        assertThat(lists.list(leader, filter(VERIFY.key()))).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo(verified);
            assertThat(one.procedureCase()).isEqualTo(VERIFY.name());
        });
        clock.set("2026-03-25T08:00");
        assertThat(funnels.find(leader, new Funnels.Asked(CODE, DAY, DAY))
                        .orElseThrow()
                        .cases())
                .extracting(Funnels.OfCase::key, Funnels.OfCase::received, Funnels.OfCase::late)
                .containsExactly(tuple(null, 2, 2), tuple(VERIFY.key(), 1, 0));

        Desk desk = new Desk("http://localhost:" + port).login("phuc");
        String days = "&from=17/03/2026&to=17/03/2026";
        String list = desk.get("/desk/dossiers?procedure=" + CODE + "&case=" + VERIFY.key() + days)
                .body();
        assertThat(list).contains(verified.value(), "Cần xác minh").doesNotContain(plain.value());
        assertThat(desk.get("/desk/funnel?procedure=" + CODE + days).body())
                .contains("Theo trường hợp giải quyết", "case=" + VERIFY.key(), "case=-");
    }

    private static DossierFilter filter(@Nullable String caseKey) {
        return new DossierFilter(DossierFilter.State.RECEIVED, DAY, DAY, null, CODE, caseKey, null, null, 1);
    }

    private DossierCode receive(@Nullable String caseKey) {
        Actor clerk = people.actor("ngan");
        PersonForm applicant = new PersonForm(
                clerk.authorityId(), "citizen", "Người Thử Số", null, null, null, null, null, "099187004291");
        return reception.receive(
                clerk,
                new ReceiveCommand(
                        CODE,
                        caseKey,
                        "counter",
                        people.unit("ngan"),
                        null,
                        applicant,
                        List.of(),
                        false,
                        FeeChoice.USUAL,
                        null,
                        Parties.NONE,
                        null));
    }
}
