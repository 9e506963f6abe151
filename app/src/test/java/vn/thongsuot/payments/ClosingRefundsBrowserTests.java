package vn.thongsuot.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot._support.PdfReading;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.FeeQueries;
import vn.thongsuot.dossiers.ReceiveCommand;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.payments.closing.CashCount;
import vn.thongsuot.payments.closing.CashRefunds;
import vn.thongsuot.payments.closing.Drawer;
import vn.thongsuot.payments.closing.Drawers;
import vn.thongsuot.payments.refunds.RefundAction;
import vn.thongsuot.payments.refunds.Refunds;

@DisplayName("Chốt sổ ghi riêng tiền hoàn trả trong ngày: đã thu trừ hoàn trả bằng tổng thu")
class ClosingRefundsBrowserTests extends BrowserTest {

    private static final long FEE = 100_000;
    private static final long BACK = 40_000;

    @Autowired
    private Reception reception;

    @Autowired
    private FeeQueries fees;

    @Autowired
    private Payables payables;

    @Autowired
    private Counter counter;

    @Autowired
    private Refunds refunds;

    @Autowired
    private Drawers drawers;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void namesWhatWasPaidBackInCash() {
        // A year of its own, for receipts are numbered by the year.
        clock.set("2035-06-08T09:00");
        Actor clerk = people.actor("ngan");
        UUID first = collected(clerk);
        collected(clerk);
        payBack(clerk, first);
        Drawer drawer = drawers.findOwn(clerk, people.unit("ngan")).orElseThrow();
        assertThat(drawer.takings().refunds()).isEqualTo(new CashRefunds(1, BACK));
        Page desk = login("ngan");
        desk.navigate(url("/desk/payments/closings"));
        assertThat(desk.content()).contains("Hoàn trả bằng tiền mặt (1 lần)", "-40.000 đồng", "160.000 đồng");
        inspect(desk, "closing-refunds");

        drawers.close(clerk, drawer.id(), 2 * FEE - BACK, CashCount.fewestFor(2 * FEE - BACK), "");

        String paper = "Tiền mặt 200.000 đồng Hoàn trả bằng tiền mặt (1 lần) -40.000 đồng Tổng thu 160.000 đồng";
        assertThat(paper(desk, drawer)).contains(paper);
        forget(drawer);
        assertThat(paper(desk, drawer))
                .as("a day closed before refunds were kept")
                .contains(paper);
        desk.navigate(url("/desk/payments/closings"));
        assertThat(desk.content()).contains("Hoàn trả bằng tiền mặt (1 lần): 40.000 đồng");
        inspect(desk, "closing-refunds-list");
        Actor leader = people.actor("phuc");
        drawers.receive(leader, drawer.id(), drawers.get(leader, drawer.id()).version());
    }

    private UUID collected(Actor clerk) {
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Phan Thị Nộp Phí", null, null, null, null, null, "099187004299");
        UUID id = fees.find(
                        clerk,
                        reception.receive(
                                clerk,
                                new ReceiveCommand(
                                        "1.001612", "counter", people.unit("ngan"), null, person, List.of(), false)))
                .orElseThrow()
                .id();
        counter.collect(clerk, id, 0, Collected.cash(FEE));
        return id;
    }

    private void payBack(Actor clerk, UUID payable) {
        UUID payment = payables.payments(payable).getFirst().id();
        UUID refund = refunds.request(clerk, payable, payment, BACK, "Thu nhầm");
        refunds.decide(people.actor("phuc"), refund, 0, RefundAction.APPROVE, "");
        refunds.pay(clerk, refund, 1, new Refunds.PayOut("cash", ""));
    }

    private void forget(Drawer drawer) {
        jdbc.sql("update payments.drawer set expected = expected - 'refunds' where id = ?")
                .param(drawer.id())
                .update();
    }

    private String paper(Page desk, Drawer drawer) {
        return PdfReading.text(desk.request()
                .get(url("/desk/payments/closings/" + drawer.id() + ".pdf"))
                .body());
    }
}
