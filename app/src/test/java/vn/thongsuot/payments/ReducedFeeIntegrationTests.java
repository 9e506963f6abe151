package vn.thongsuot.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.Conclusion;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.ReceiveCommand;
import vn.thongsuot.procedures.fees.FeeChoice;

@DisplayName("Miễn, giảm và mức thu theo trang")
class ReducedFeeIntegrationTests extends PaymentTest {

    @Autowired
    private Conclusion conclusion;

    @Test
    @DisplayName(
            "Miễn có căn cứ thì hồ sơ không có nghĩa vụ tài chính; mức thu theo trang; rút hồ sơ thì không còn phải thu")
    void keepsTheRuleOfTheDay() {
        clock.set("2026-04-10T09:00");
        Actor clerk = people.actor("ngan");
        UUID poor = jdbc.sql(
                        "select id from procedures.exemption where subject is not null and resolution = '09/NQ-HĐND'")
                .query(UUID.class)
                .single();
        ReceiveCommand usual = command("1.004873", "counter");
        assertThatThrownBy(() -> reception.receive(clerk, with(usual, new FeeChoice(null, poor, " ", null))))
                .hasMessageContaining("FEE-003");

        DossierCode waived = reception.receive(clerk, with(usual, new FeeChoice(null, poor, "Sổ hộ nghèo 12", null)));
        UUID copies = jdbc.sql("select l.id from procedures.fee_line l "
                        + "join procedures.procedure p on p.id = l.procedure_id where p.code = '2.000815'")
                .query(UUID.class)
                .single();
        DossierCode pages = reception.receive(
                clerk, with(command("2.000815", "counter"), FeeChoice.of(new FeeChoice.Line(copies, 5, 2))));

        assertThat(owed(waived).state()).isEqualTo(PayableState.WAIVED);
        assertThat(details.get(clerk, waived).feeAmount()).isZero();
        assertThat(online("fee_due", waived)).isFalse();
        assertThat(owed(pages).amount()).isEqualTo(14_000);
        LocalDate day = LocalDate.of(2026, 4, 10);
        assertThat(payables.listExempted(List.of(people.unit("ngan")), day, day))
                .anySatisfy(exempted -> {
                    assertThat(exempted.resolution()).isEqualTo("09/NQ-HĐND");
                    assertThat(exempted.reduction()).isEqualTo(15_000L * exempted.cases());
                });
        conclusion.withdraw(clerk, seen(pages), "Không làm nữa");
        assertThat(owed(pages).state()).isEqualTo(PayableState.CANCELLED);
    }
}
