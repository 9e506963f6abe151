package vn.thongsuot.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierStatus;
import vn.thongsuot.dossiers.Processing;
import vn.thongsuot.dossiers.Waiting;
import vn.thongsuot.payments.closing.Drawer;
import vn.thongsuot.payments.closing.Drawers;

@DisplayName("Thu tại quầy: số biên lai, nộp nhiều lần, hồ sơ chờ nộp phí")
class CollectingIntegrationTests extends PaymentTest {

    @Autowired
    private Processing processing;

    @Autowired
    private Waiting waiting;

    @Autowired
    private Drawers drawers;

    @Test
    @DisplayName("50 lượt thu cùng lúc ở một quầy: số biên lai liền nhau, không trùng, không nhảy số")
    void numbersReceiptsWithoutGaps() throws Exception {
        clock.set("2032-03-05T09:00");
        Actor clerk = people.actor("ngan");
        List<Payable> owed = IntStream.range(0, 50)
                .mapToObj(i -> owed(reception.receive(clerk, command("1.001612", "counter"))))
                .toList();

        List<Integer> numbers = together(owed.stream()
                .<Callable<Integer>>map(payable -> () -> counter.collect(clerk, payable.id(), 0, Collected.cash(FEE))
                        .number())
                .toList());

        assertThat(numbers.stream().sorted().toList())
                .isEqualTo(IntStream.rangeClosed(1, 50).boxed().toList());
        Drawer drawer = drawers.findOwn(clerk, people.unit("ngan")).orElseThrow();
        assertThat(drawer.takings().cash()).isEqualTo(50 * FEE);
        assertThat(drawer.takings().receipts()).isEqualTo(50);
    }

    @Test
    @DisplayName("Một khoản thu nộp làm hai lần; nộp quá bị từ chối; hai người cùng thu thì người sau bị báo")
    void splitsAndRefusesTooMuch() {
        clock.set("2026-04-01T09:00");
        Actor clerk = people.actor("ngan");
        UUID id = owed(reception.receive(clerk, command("1.001612", "counter"))).id();

        counter.collect(clerk, id, 0, Collected.cash(60_000));
        assertThatThrownBy(() -> counter.collect(clerk, id, 0, Collected.cash(40_000)))
                .hasMessageContaining("PAY-001");
        assertThatThrownBy(() -> counter.collect(clerk, id, 1, Collected.cash(40_001)))
                .hasMessageContaining("PAY-003");
        assertThatThrownBy(() -> counter.collect(clerk, id, 1, Collected.atCounter(PaymentMethod.CARD, 40_000, " ")))
                .hasMessageContaining("PAY-005");
        counter.collect(clerk, id, 1, Collected.atCounter(PaymentMethod.CARD, 40_000, "A1B2"));

        assertThat(payables.get(clerk, id).state()).isEqualTo(PayableState.PAID);
        assertThatThrownBy(() -> counter.collect(clerk, id, 2, Collected.cash(1)))
                .hasMessageContaining("PAY-002");
        assertThatThrownBy(() -> payables.get(people.actor("xa05.mc"), id)).hasMessageContaining("ACC-001");
        assertThat(fact(id)).containsExactlyInAnyOrder("cash settled none", "card settled none");
    }

    @Test
    @DisplayName("Hồ sơ chờ nộp phí chạy tiếp khi thu đủ; không ai bấm qua được khi chưa thu")
    void letsAWaitingDossierGoOn() {
        DossierCode code = atTheOfficer("2026-04-02T09:00");
        waiting.askFee(people.actor("quan"), seen(code));
        assertThatThrownBy(() -> waiting.resume(people.actor("ngan"), seen(code)))
                .hasMessageContaining("DOS-080");

        clock.set("2026-04-06T10:00");
        Payable payable = owed(code);
        counter.collect(people.actor("ngan"), payable.id(), 0, Collected.cash(payable.remaining()));

        DossierDetail detail = details.get(people.actor("ngan"), code);
        assertThat(detail.status()).isEqualTo(DossierStatus.IN_PROCESS);
        assertThat(detail.dueAt()).isNotNull();
        assertThat(detail.feePaidAt()).isEqualTo(clock.instant());
        assertThat(jdbc.sql("select count(*) from dossiers.pause where dossier_id = ? and ended_at is null")
                        .param(detail.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private DossierCode atTheOfficer(String at) {
        clock.set(at);
        DossierCode code = reception.receive(people.actor("ngan"), command("1.001612", "counter"));
        processing.completeStep(people.actor("ngan"), seen(code));
        processing.completeStep(people.actor("bao"), seen(code));
        return code;
    }

    private static List<Integer> together(List<Callable<Integer>> work) throws Exception {
        try (ExecutorService executor = Executors.newFixedThreadPool(work.size())) {
            List<Integer> results = new ArrayList<>();
            for (Future<Integer> future : executor.invokeAll(work)) {
                results.add(future.get());
            }
            return results;
        }
    }
}
