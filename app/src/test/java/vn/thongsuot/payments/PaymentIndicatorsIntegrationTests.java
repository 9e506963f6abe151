package vn.thongsuot.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot.access.Actor;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitGroups;

@DisplayName("Chỉ tiêu thanh toán")
class PaymentIndicatorsIntegrationTests extends PaymentTest {

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Settling settling;

    @Autowired
    private Indicators indicators;

    @Autowired
    private UnitGroups groups;

    @Test
    @DisplayName(
            "Tỷ lệ thanh toán trực tuyến, không tiền mặt tính được từ các giao dịch; hồ sơ có một phần tiền mặt không là trực tuyến")
    void feedsTheIndicators() {
        clock.set("2031-05-06T09:00");
        Actor clerk = people.actor("ngan");
        UUID cash =
                owed(reception.receive(clerk, command("1.001612", "counter"))).id();
        counter.collect(clerk, cash, 0, Collected.cash(50_000));
        counter.collect(clerk, cash, 1, Collected.atCounter(PaymentMethod.CARD, 50_000, "A1"));
        UUID wallet =
                owed(reception.receive(clerk, command("1.001612", "online"))).id();
        Collected national = new Collected(PaymentMethod.WALLET, PaymentPlatform.NATIONAL, FEE, "N1");
        transaction.executeWithoutResult(
                status -> settling.settle(wallet, national, new Settling.Source(null, null, "national-portal")));

        assertThat(sides("payments.cashless-rate")).isEqualTo("2/3");
        assertThat(sides("payments.online-rate")).isEqualTo("1/3");
    }

    private String sides(String indicator) {
        LocalDate day = LocalDate.of(2031, 5, 6);
        Figure figure = indicators.evaluate(
                people.actor("ngan").authorityId(),
                Question.of(indicator, null, day, day),
                groups.restated(people.unit("phuc"), day));
        return figure.numerator() + "/" + figure.denominator();
    }
}
