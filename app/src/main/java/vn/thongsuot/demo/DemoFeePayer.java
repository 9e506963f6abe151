package vn.thongsuot.demo;

import java.util.Random;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.FeeQueries;
import vn.thongsuot.payments.Collected;
import vn.thongsuot.payments.Counter;
import vn.thongsuot.payments.Payable;
import vn.thongsuot.payments.PaymentMethod;
import vn.thongsuot.payments.PaymentPlatform;
import vn.thongsuot.payments.Settling;

/** Pays what a demo dossier owes: most over the national portal, some by card or QR at the counter, a few not at all. */
@Component
class DemoFeePayer {

    private final FeeQueries fees;
    private final Settling settling;
    private final Counter counter;
    private final TransactionTemplate transaction;

    DemoFeePayer(FeeQueries fees, Settling settling, Counter counter, TransactionTemplate transaction) {
        this.fees = fees;
        this.settling = settling;
        this.counter = counter;
        this.transaction = transaction;
    }

    void pay(Actor clerk, DossierCode code) {
        fees.find(clerk, code).filter(payable -> payable.remaining() > 0).ifPresent(payable -> pay(clerk, payable));
    }

    private void pay(Actor clerk, Payable payable) {
        int draw = new Random(payable.label().hashCode()).nextInt(100);
        String proof = "%08X".formatted(payable.label().hashCode());
        if (draw < 70) {
            Collected money = new Collected(PaymentMethod.WALLET, PaymentPlatform.NATIONAL, payable.remaining(), proof);
            transaction.executeWithoutResult(
                    status -> settling.settle(payable.id(), money, new Settling.Source(null, null, "national-portal")));
        } else if (draw < 92) {
            PaymentMethod method = draw < 80 ? PaymentMethod.CARD : PaymentMethod.QR;
            counter.collect(
                    clerk, payable.id(), payable.version(), Collected.atCounter(method, payable.remaining(), proof));
        }
    }
}
