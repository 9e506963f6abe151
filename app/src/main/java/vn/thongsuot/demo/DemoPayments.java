package vn.thongsuot.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.payments.Payable;
import vn.thongsuot.payments.Payables;
import vn.thongsuot.payments.Payment;
import vn.thongsuot.payments.PaymentState;
import vn.thongsuot.payments.Receipt;
import vn.thongsuot.payments.closing.CashCount;
import vn.thongsuot.payments.closing.Drawer;
import vn.thongsuot.payments.closing.Drawers;
import vn.thongsuot.payments.refunds.Refund;
import vn.thongsuot.payments.refunds.RefundAction;
import vn.thongsuot.payments.refunds.Refunds;
import vn.thongsuot.payments.statements.Statements;
import vn.thongsuot.platform.ProductClock;

/** Days at the counters closed and handed over, refunds in every state, a statement of the bank with lines of every kind. */
@Component
class DemoPayments {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPayments.class);

    private final DemoUnits demo;
    private final UnitDirectory units;
    private final Payables payables;
    private final Drawers drawers;
    private final Refunds refunds;
    private final Statements statements;
    private final Clock clock;

    DemoPayments(
            DemoUnits demo,
            UnitDirectory units,
            Payables payables,
            Drawers drawers,
            Refunds refunds,
            Statements statements,
            Clock clock) {
        this.demo = demo;
        this.units = units;
        this.payables = payables;
        this.drawers = drawers;
        this.refunds = refunds;
        this.statements = statements;
        this.clock = clock;
    }

    void make() {
        List<UnitView> desks = units.listSubtree(demo.province(), demo.today()).stream()
                .filter(unit -> unit.kind() == UnitKind.ONE_STOP && unit.level() == UnitLevel.COMMUNE)
                .toList();
        desks.forEach(this::closeDays);
        UnitView main = desks.getFirst();
        Actor clerk = demo.holder(main.id(), Role.INTAKE_CLERK);
        Actor leader = demo.leader(Objects.requireNonNull(main.parentId()));
        makeRefunds(main.id(), clerk, leader);
        makeStatement(main.id(), clerk);
        LOG.info("Demo payments made");
    }

    /** All days but today's; one of them with too little in the drawer, the newest ones not handed over yet. */
    private void closeDays(UnitView desk) {
        Actor clerk = demo.holder(desk.id(), Role.INTAKE_CLERK);
        Actor leader = demo.leader(Objects.requireNonNull(desk.parentId()));
        List<Drawer> open = drawers.listOwnOpen(clerk).stream()
                .filter(drawer -> drawer.day().isBefore(demo.today()))
                .toList();
        for (int i = 0; i < open.size(); i++) {
            Drawer drawer = open.get(i);
            boolean odd = i == 2 && drawer.takings().cash() >= 2_000;
            long cash = Math.max(0, drawer.takings().cash()) - (odd ? 2_000 : 0);
            String reason = odd ? "Trả nhầm tiền thừa cho người nộp" : "";
            at(
                    drawer.day(),
                    17,
                    () -> drawers.close(
                            clerk, drawer.id(), drawer.takings().total(), CashCount.fewestFor(cash), reason));
            if (i > 1) {
                at(drawer.day().plusDays(1), 8, () -> drawers.receive(leader, drawer.id(), 1));
            }
        }
    }

    private void makeRefunds(UUID desk, Actor clerk, Actor leader) {
        List<Receipt> receipts = payables.receipts(List.of(desk), demo.today().minusDays(60), demo.today()).stream()
                .filter(receipt -> !receipt.isCancelled())
                .limit(3)
                .toList();
        List<String> reasons = List.of(
                "Người nộp rút hồ sơ trước khi thụ lý", "Nộp hai lần do lỗi đường truyền", "Thuộc diện được miễn");
        for (int i = 0; i < receipts.size(); i++) {
            Receipt receipt = receipts.get(i);
            Payment payment = payables.paymentsOf(List.of(receipt.paymentId())).getFirst();
            if (payment.state() != PaymentState.SETTLED) {
                continue;
            }
            UUID refund = refunds.request(clerk, receipt.payableId(), payment.id(), receipt.amount(), reasons.get(i));
            decide(i, clerk, leader, refunds.get(clerk, refund));
        }
    }

    private void decide(int i, Actor clerk, Actor leader, Refund refund) {
        if (i == 0) {
            refunds.decide(leader, refund.id(), 0, RefundAction.APPROVE, "");
            refunds.pay(clerk, refund.id(), 1, new Refunds.PayOut("transfer", "FT26330001"));
        } else if (i == 1) {
            refunds.decide(leader, refund.id(), 0, RefundAction.REFUSE, "Sao kê chỉ có một lần nộp");
        }
    }

    private void makeStatement(UUID desk, Actor clerk) {
        List<Payable> open = payables.listOpen(List.of(desk));
        List<Receipt> taken = payables.receipts(List.of(desk), demo.today().minusDays(30), demo.today());
        StringBuilder csv = new StringBuilder("Ngày giao dịch;Số tham chiếu;Nội dung;Ghi nợ;Ghi có\n");
        int n = 1;
        for (Payable payable : open.stream().limit(2).toList()) {
            long amount = n == 1 ? payable.remaining() : payable.remaining() + 5_000;
            csv.append(line(n++, payable.reference() + " nop phi ho so", amount));
        }
        for (Receipt receipt : taken.stream().limit(1).toList()) {
            Payable paid = payables.list(List.of(receipt.payableId())).getFirst();
            csv.append(line(n++, "NOP PHI " + paid.reference(), receipt.amount()));
        }
        csv.append(line(n, "nop tien le phi ho so", 15_000));
        statements.read(clerk, desk, "sao-ke-mau.csv", csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String line(int n, String content, long dong) {
        LocalDate day = demo.today().minusDays(1);
        return "%02d/%02d/%d;FT26%05d;%s;;%d%n"
                .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear(), n, content, dong);
    }

    private void at(LocalDate day, int hour, Runnable work) {
        Instant instant = day.atTime(hour, 15).atZone(clock.getZone()).toInstant();
        ProductClock.at(instant.isAfter(clock.instant()) ? clock.instant() : instant, () -> {
            work.run();
            return day;
        });
    }
}
