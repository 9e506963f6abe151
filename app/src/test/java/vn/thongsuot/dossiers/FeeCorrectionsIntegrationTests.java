package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.payments.Collected;
import vn.thongsuot.payments.Counter;
import vn.thongsuot.payments.Payable;
import vn.thongsuot.payments.PayableItem;
import vn.thongsuot.payments.PayableState;
import vn.thongsuot.payments.Payables;
import vn.thongsuot.payments.refunds.RefundAction;
import vn.thongsuot.payments.refunds.Refunds;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.fees.Exemption;
import vn.thongsuot.procedures.fees.FeeBasis;
import vn.thongsuot.procedures.fees.FeeChoice;
import vn.thongsuot.procedures.fees.FeeEditor;
import vn.thongsuot.procedures.fees.FeeKind;
import vn.thongsuot.procedures.fees.FeeLine;
import vn.thongsuot.procedures.fees.FeeRule;
import vn.thongsuot.procedures.fees.FeeSchedule;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.shared.Money;

@DisplayName("Nhiều khoản thu của một hồ sơ, điều chỉnh khoản thu sau tiếp nhận")
class FeeCorrectionsIntegrationTests extends ProductTest {

    private static final String PROCEDURE = "1.001612";
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 22);
    private static final int FEE = 61;
    private static final int CHARGE = 62;
    private static final int COPY = 63;

    @Autowired
    private Reception reception;

    @Autowired
    private Waiting waiting;

    @Autowired
    private Conclusion conclusion;

    @Autowired
    private Processing processing;

    @Autowired
    private FeeCorrections corrections;

    @Autowired
    private FeeQueries fees;

    @Autowired
    private DossierDetails details;

    @Autowired
    private Payables payables;

    @Autowired
    private Counter counter;

    @Autowired
    private Refunds refunds;

    @Autowired
    private FeeEditor editor;

    @Autowired
    private FeeSchedule schedule;

    @Autowired
    private ProcedureCatalogue catalogue;

    private Actor clerk;

    /** A schedule of two days, so that nobody else meets it. */
    @BeforeEach
    void writeSchedule() {
        clerk = people.actor("ngan");
        clock.set(FIRST + "T09:00");
        if (find(FEE) == null) {
            write(FEE, "Phí thẩm định", FeeKind.FEE, FeeBasis.FIXED, 60_000, true);
            write(CHARGE, "Lệ phí đăng ký", FeeKind.CHARGE, FeeBasis.FIXED, 30_000, true);
            write(COPY, "Lệ phí bản sao", FeeKind.CHARGE, FeeBasis.PER_COPY, 5_000, false);
        }
    }

    @AfterEach
    void endSchedule() {
        clock.set("2026-11-18T09:00");
    }

    @Test
    @DisplayName(
            "Có biểu mức thu thì thu theo biểu; biểu khác quyết định công bố thì báo; chưa có biểu thì theo công bố")
    void saysWhichRuleHolds() {
        var procedure =
                catalogue.findByCode(clerk.authorityId(), PROCEDURE, FIRST).orElseThrow();

        FeeRule written = schedule.rule(clerk.authorityId(), procedure, FIRST);
        FeeRule announced = schedule.rule(clerk.authorityId(), procedure, FIRST.minusDays(7));

        assertThat(written.source()).isEqualTo(FeeRule.Source.SCHEDULE);
        assertThat(written.announced()).isEqualTo(100_000);
        assertThat(written.differs()).isTrue();
        assertThat(announced.source()).isEqualTo(FeeRule.Source.ANNOUNCED);
        assertThat(announced.differs()).isFalse();
    }

    @Test
    @DisplayName("Phí và lệ phí cùng thu một lần; chọn thêm bản sao theo số lượng; không chọn khoản nào thì bị từ chối")
    void takesSeveralCharges() {
        DossierCode usual = receive(PROCEDURE, FeeChoice.USUAL);
        DossierCode chosen = receive(PROCEDURE, FeeChoice.of(line(COPY, 3), line(FEE, 1)));

        assertThat(owed(usual).amount()).isEqualTo(90_000);
        assertThat(payables.items(owed(usual)))
                .extracting(PayableItem::kind, PayableItem::amount)
                .containsExactly(tuple("fee", 60_000L), tuple("charge", 30_000L));
        assertThat(payables.items(owed(chosen)))
                .extracting(PayableItem::copies, PayableItem::amount)
                .containsExactly(tuple(1, 60_000L), tuple(3, 15_000L));
        assertThatThrownBy(() -> receive(PROCEDURE, FeeChoice.of())).hasMessageContaining("FEE-011");
        assertThatThrownBy(() -> receive(PROCEDURE, FeeChoice.of(line(FEE, 1), line(FEE, 1))))
                .hasMessageContaining("FEE-011");
        assertThatThrownBy(() -> receive(PROCEDURE, FeeChoice.of(new FeeChoice.Line(UUID.randomUUID(), 1, 1))))
                .hasMessageContaining("FEE-001");
    }

    @Test
    @DisplayName("Điều chỉnh tăng khi đã nộp đủ: còn thiếu thì thu tiếp; biên lai cũ giữ nguyên khoản đã thu")
    void asksForTheRest() {
        DossierCode code = receive(PROCEDURE, FeeChoice.of(line(FEE, 1)));
        var first = counter.collect(clerk, owed(code).id(), 0, Collected.cash(60_000));
        assertThatThrownBy(() -> corrections.correct(clerk, seen(code), FeeChoice.USUAL, " "))
                .hasMessageContaining("PAY-007");

        corrections.correct(clerk, seen(code), FeeChoice.USUAL, "Thiếu lệ phí đăng ký");

        assertThat(owed(code).state()).isEqualTo(PayableState.OPEN);
        assertThat(owed(code).remaining()).isEqualTo(30_000);
        assertThat(details.get(clerk, code).feeAmount()).isEqualTo(90_000);
        assertThat(details.get(clerk, code).feePaidAt()).isNull();
        var second = counter.collect(clerk, owed(code).id(), owed(code).version(), Collected.cash(30_000));
        assertThat(details.get(clerk, code).feePaidAt()).isNotNull();
        assertThat(payables.items(first)).hasSize(1);
        assertThat(payables.items(second)).hasSize(2);
        assertThat(details.get(clerk, code).history())
                .anySatisfy(item -> assertThat(item.note()).isEqualTo("Thiếu lệ phí đăng ký"));
    }

    @Test
    @DisplayName("Điều chỉnh giảm khi đã nộp đủ: phần thừa được hoàn trả, khoản thu vẫn là đã thu đủ")
    void refundsTheSurplus() {
        DossierCode code = receive(PROCEDURE, FeeChoice.USUAL);
        UUID id = owed(code).id();
        counter.collect(clerk, id, 0, Collected.cash(90_000));

        corrections.correct(clerk, seen(code), FeeChoice.of(line(CHARGE, 1)), "Không phải thẩm định");

        assertThat(owed(code).surplus()).isEqualTo(60_000);
        assertThat(owed(code).state()).isEqualTo(PayableState.PAID);
        UUID payment = payables.payments(id).getFirst().id();
        UUID refund = refunds.request(clerk, id, payment, 60_000, "Thu thừa");
        refunds.decide(people.actor("phuc"), refund, 0, RefundAction.APPROVE, "");
        refunds.pay(clerk, refund, 1, new Refunds.PayOut("transfer", "FT1"));
        assertThat(owed(code).surplus()).isZero();
        assertThat(owed(code).state()).isEqualTo(PayableState.PAID);
        assertThat(details.get(clerk, code).feePaidAt()).isNotNull();
    }

    @Test
    @DisplayName("Hồ sơ chờ nộp phí chạy tiếp khi điều chỉnh xuống bằng số đã nộp; người lạ, bản cũ bị từ chối")
    void letsAWaitingDossierGoOn() {
        DossierCode code = receive(PROCEDURE, FeeChoice.USUAL);
        Actor officer = people.actor("quan");
        processing.completeStep(clerk, seen(code));
        processing.completeStep(people.actor("bao"), seen(code));
        counter.collect(clerk, owed(code).id(), 0, Collected.cash(60_000));
        waiting.askFee(officer, seen(code));
        Seen old = new Seen(code, 0);
        assertThatThrownBy(() -> corrections.correct(clerk, old, FeeChoice.USUAL, "x"))
                .hasMessageContaining("DOS-002");
        assertThatThrownBy(() -> corrections.correct(people.actor("xa05.mc"), seen(code), FeeChoice.USUAL, "x"))
                .hasMessageContaining("ACC-001");

        corrections.correct(clerk, seen(code), FeeChoice.of(line(FEE, 1)), "Không thu lệ phí");

        assertThat(details.get(clerk, code).status()).isEqualTo(DossierStatus.IN_PROCESS);
        assertThat(details.get(clerk, code).feePaidAt()).isNotNull();
        assertThatThrownBy(() -> waiting.askFee(officer, seen(code))).hasMessageContaining("DOS-085");
    }

    @Test
    @DisplayName("Chỗ điều chỉnh khoản thu chỉ mở khi hồ sơ chưa kết thúc và cho người được điều chỉnh")
    void isOfferedWhileTheDossierRuns() {
        DossierCode code = receive(PROCEDURE, FeeChoice.USUAL);
        UUID id = owed(code).ownerId();

        assertThat(corrections.find(clerk, "dossier", id)).contains(code);
        assertThat(corrections.find(clerk, "petition", id)).isEmpty();
        assertThat(corrections.find(people.actor("xa05.mc"), "dossier", id)).isEmpty();
        conclusion.withdraw(clerk, seen(code), "Người nộp rút hồ sơ");
        assertThat(corrections.find(clerk, "dossier", id)).isEmpty();
    }

    @Test
    @DisplayName(
            "Thủ tục chưa có mức thu: không thu, hoặc thu theo chứng từ có số; thủ tục có mức thu thì không thu theo chứng từ")
    void takesChargesByDocument() {
        String unknown = "1.004884";
        var notice = new FeeChoice.Documented(FeeKind.CHARGE, Money.ofDong(12_000), "Thông báo 15/TB-CT");
        FeeChoice byNotice = new FeeChoice(null, null, "", notice);

        DossierCode nothing = receive(unknown, FeeChoice.USUAL);
        DossierCode charged = receive(unknown, byNotice);

        assertThat(fees.find(clerk, nothing)).isEmpty();
        assertThat(owed(charged).amount()).isEqualTo(12_000);
        assertThat(payables.items(owed(charged)).getFirst().legalBasis()).isEqualTo("Thông báo 15/TB-CT");
        assertThat(corrections.chosen(details.get(clerk, charged)).document()).isEqualTo(notice);
        corrections.correct(clerk, seen(nothing), byNotice, "Có thông báo sau");
        assertThat(owed(nothing).remaining()).isEqualTo(12_000);
        corrections.correct(clerk, seen(nothing), FeeChoice.USUAL, "Thông báo bị thu hồi");
        assertThat(owed(nothing).state()).isEqualTo(PayableState.CANCELLED);
        assertThat(details.get(clerk, nothing).feeAmount()).isZero();
        assertThatThrownBy(() -> receive(PROCEDURE, byNotice)).hasMessageContaining("FEE-013");
        var blank = new FeeChoice.Documented(FeeKind.CHARGE, Money.ZERO, "TB 1");
        assertThatThrownBy(() -> receive(unknown, new FeeChoice(null, null, "", blank)))
                .hasMessageContaining("FEE-012");
    }

    @Test
    @DisplayName(
            "Nghị quyết nêu tên một khoản: chỉ miễn khoản đó khi tiếp nhận, khi điều chỉnh, trên biên lai, trong số đã miễn")
    void exemptsTheNamedChargeAlone() {
        UUID copies = exempt("64/NQ-HĐND", List.of(PROCEDURE), List.of(COPY));
        FeeChoice both =
                new FeeChoice(List.of(line(FEE, 1), line(COPY, 3)), copies, "Giấy chứng nhận hộ nghèo 12", null);

        DossierCode code = receive(PROCEDURE, both);

        assertThat(owed(code).amount()).isEqualTo(60_000);
        assertThat(corrections.chosen(details.get(clerk, code))).isEqualTo(both);
        var receipt = counter.collect(clerk, owed(code).id(), 0, Collected.cash(60_000));
        assertThat(payables.items(receipt))
                .extracting(PayableItem::amount, PayableItem::reduction, PayableItem::exemption)
                .containsExactly(tuple(60_000L, 0L, null), tuple(15_000L, 15_000L, "64/NQ-HĐND"));
        corrections.correct(
                clerk,
                seen(code),
                new FeeChoice(List.of(line(CHARGE, 1), line(COPY, 1)), copies, both.reason(), null),
                "Không phải thẩm định");
        assertThat(owed(code).amount()).isEqualTo(30_000);
        assertThat(payables.listExempted(List.of(people.unit("ngan")), FIRST, FIRST))
                .filteredOn(one -> one.resolution().equals("64/NQ-HĐND"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.charge().vi()).isEqualTo("Lệ phí bản sao");
                    assertThat(one.reduction()).isEqualTo(5_000);
                });
        assertThatThrownBy(() -> receive(PROCEDURE, new FeeChoice(List.of(line(FEE, 1)), copies, "Giấy 12", null)))
                .hasMessageContaining("FEE-203");
    }

    @Test
    @DisplayName("Nghị quyết nêu tên khoản thu: phải đúng một thủ tục và khoản có trong biểu mức thu từ ngày áp dụng")
    void refusesChargesThatNobodyHas() {
        assertThatThrownBy(() -> exempt("65/NQ-HĐND", List.of(), List.of(COPY))).hasMessageContaining("FEE-201");
        assertThatThrownBy(() -> exempt("65/NQ-HĐND", List.of(PROCEDURE, "2.000815"), List.of(COPY)))
                .hasMessageContaining("FEE-201");
        assertThatThrownBy(() -> exempt("65/NQ-HĐND", List.of(PROCEDURE), List.of(999)))
                .hasMessageContaining("FEE-202");
    }

    private UUID exempt(String resolution, List<String> procedures, List<Integer> charges) {
        Exemption exemption = new Exemption(
                new UUID(0, 0),
                FIRST,
                FIRST.plusDays(1),
                resolution,
                FIRST,
                LocalizedText.of("Miễn lệ phí bản sao"),
                LocalizedText.of("hộ nghèo"),
                procedures,
                List.of(),
                List.of(),
                charges,
                100,
                null,
                false);
        return editor.exempt(clerk.authorityId(), null, exemption);
    }

    private DossierCode receive(String procedure, FeeChoice fee) {
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Bùi Thị Điều Chỉnh", null, null, null, null, null, "099187004311");
        return reception.receive(
                clerk,
                new ReceiveCommand(procedure, "counter", people.unit("ngan"), null, person, List.of(), false, fee));
    }

    private Payable owed(DossierCode code) {
        return fees.find(clerk, code).orElseThrow();
    }

    private Seen seen(DossierCode code) {
        return new Seen(code, details.get(clerk, code).version());
    }

    private FeeChoice.Line line(int n, int copies) {
        return new FeeChoice.Line(find(n).id(), 1, copies);
    }

    private FeeLine find(int n) {
        return schedule.listEver(clerk.authorityId(), PROCEDURE).stream()
                .filter(line -> line.n() == n)
                .findFirst()
                .orElse(null);
    }

    private void write(int n, String name, FeeKind kind, FeeBasis basis, long dong, boolean usual) {
        FeeLine line = new FeeLine(
                new UUID(0, 0),
                n,
                LocalizedText.of(name, name),
                kind,
                basis,
                Money.ofDong(dong),
                null,
                null,
                usual,
                "77/2025/NQ-HĐND",
                LocalDate.MIN,
                null);
        editor.write(clerk.authorityId(), null, PROCEDURE, line, FIRST);
        editor.end(clerk.authorityId(), null, PROCEDURE, n, FIRST.plusDays(2));
    }
}
