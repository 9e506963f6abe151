package vn.thongsuot.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.GeneratedDocument;
import vn.thongsuot._support.PdfReading;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.Conclusion;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.DossierStatus;
import vn.thongsuot.dossiers.FeeQueries;
import vn.thongsuot.dossiers.Processing;
import vn.thongsuot.dossiers.ReceiveCommand;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.dossiers.Seen;
import vn.thongsuot.dossiers.Waiting;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitGroups;
import vn.thongsuot.payments.closing.CashCount;
import vn.thongsuot.payments.closing.Drawer;
import vn.thongsuot.payments.closing.DrawerState;
import vn.thongsuot.payments.closing.Drawers;
import vn.thongsuot.payments.online.OnlinePayments;
import vn.thongsuot.payments.refunds.RefundAction;
import vn.thongsuot.payments.refunds.RefundState;
import vn.thongsuot.payments.refunds.Refunds;
import vn.thongsuot.payments.statements.LineState;
import vn.thongsuot.payments.statements.Statement;
import vn.thongsuot.payments.statements.Statements;
import vn.thongsuot.procedures.fees.FeeChoice;

@DisplayName("Thu phí, lệ phí trên cơ sở dữ liệu thật")
class PaymentIntegrationTests extends ProductTest {

    private static final long FEE = 100_000;

    @Autowired
    private Reception reception;

    @Autowired
    private Processing processing;

    @Autowired
    private Waiting waiting;

    @Autowired
    private Conclusion conclusion;

    @Autowired
    private DossierDetails details;

    @Autowired
    private FeeQueries fees;

    @Autowired
    private Payables payables;

    @Autowired
    private Counter counter;

    @Autowired
    private Drawers drawers;

    @Autowired
    private Refunds refunds;

    @Autowired
    private Statements statements;

    @Autowired
    private OnlinePayments online;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Settling settling;

    @Autowired
    private Indicators indicators;

    @Autowired
    private UnitGroups groups;

    @Autowired
    private JdbcClient jdbc;

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

    @Test
    @DisplayName(
            "Báo kết quả thanh toán hai lần, qua hai đường: chỉ thu một lần, một biên lai; chữ ký sai thì không gì cả")
    void paysOnceOnline() {
        clock.set("2026-04-03T09:00");
        DossierCode code = reception.receive(people.actor("ngan"), command("1.001612", "online"));
        Payable payable = owed(code);
        assertThat(online.isOpen(payable)).isTrue();
        URI gateway = online.begin(
                payable, URI.create("http://localhost/back"), URI.create("http://localhost/pay/callback/"));
        Map<String, String> order = new HashMap<>();
        UriComponentsBuilder.fromUri(gateway)
                .build()
                .getQueryParams()
                .forEach((name, values) -> order.put(name, values.getFirst()));
        UUID paymentId = payables.payments(payable.id()).getFirst().id();
        Map<String, String> forged =
                Map.of("order", paymentId.toString(), "amount", "100000", "status", "paid", "signature", "00");
        assertThat(order).containsEntry("order", paymentId.toString());

        assertThat(online.answer("sandbox", forged)).isFalse();
        assertThat(payables.get(people.actor("ngan"), payable.id()).paid()).isZero();
        transaction.executeWithoutResult(status -> settle(paymentId));
        transaction.executeWithoutResult(status -> settle(paymentId));

        assertThat(payables.get(people.actor("ngan"), payable.id()).paid()).isEqualTo(FEE);
        assertThat(payables.receipts(payable.id())).hasSize(1);
        assertThat(online("fee_paid_online", code)).isTrue();
        assertThat(fact(payable.id())).containsExactly("wallet settled province");
    }

    private void settle(UUID paymentId) {
        settling.answer(paymentId, true, "SB1");
    }

    @Test
    @DisplayName("Chốt sổ: chênh lệch phải có lý do; sổ đã chốt không thu, không hủy; người khác nhận bàn giao")
    void closesTheDay() throws Exception {
        clock.set("2026-04-07T09:00");
        Actor clerk = people.actor("ngan");
        UUID id = owed(reception.receive(clerk, command("1.001612", "counter"))).id();
        Receipt first = counter.collect(clerk, id, 0, Collected.cash(FEE));
        counter.cancel(clerk, id, 1, first.id(), "Ghi nhầm hồ sơ");
        Receipt second = counter.collect(clerk, id, 2, Collected.cash(FEE));
        assertThat(second.number()).isEqualTo(first.number() + 1);
        Drawer drawer = drawers.findOwn(clerk, people.unit("ngan")).orElseThrow();
        assertThat(drawer.takings().cancelled()).isEqualTo(1);

        CashCount less = CashCount.of(Map.of(50_000, 1));
        assertThatThrownBy(() -> drawers.close(clerk, drawer.id(), FEE, less, " "))
                .hasMessageContaining("PAY-009");
        assertThatThrownBy(() -> drawers.close(clerk, drawer.id(), 1, less, "x"))
                .hasMessageContaining("PAY-001");
        drawers.close(clerk, drawer.id(), FEE, less, "Trả nhầm tiền thừa");

        assertThat(drawers.get(clerk, drawer.id()).difference()).isEqualTo(-50_000);
        assertThatThrownBy(() -> counter.cancel(clerk, id, 3, second.id(), "x")).hasMessageContaining("PAY-006");
        UUID other =
                owed(reception.receive(clerk, command("1.001612", "counter"))).id();
        assertThatThrownBy(() -> counter.collect(clerk, other, 0, Collected.cash(FEE)))
                .hasMessageContaining("PAY-006");
        assertThatThrownBy(() -> drawers.receive(clerk, drawer.id(), 1)).hasMessageContaining("ACC-002");
        drawers.receive(people.actor("phuc"), drawer.id(), 1);
        assertThat(drawers.get(clerk, drawer.id()).state()).isEqualTo(DrawerState.RECEIVED);
        printsTheDay(drawer);
        printsInVietnamese("/desk/payments/closings/" + drawer.id() + ".pdf", "Chênh lệch");
        printsInVietnamese("/desk/payments/" + id + "/receipts/" + second.id() + ".pdf", "Bằng chữ");
    }

    /** Papers of the law are Vietnamese, whatever language their printer reads the desk in. */
    private void printsInVietnamese(String path, String word) {
        Desk vietnamese = new Desk("http://localhost:" + port).login("ngan");
        Desk english = new Desk("http://localhost:" + port).login("ngan");
        english.get("/language/en?back=/");

        String read = PdfReading.text(english.file(path).body());

        assertThat(read)
                .contains(word)
                .isEqualTo(PdfReading.text(vietnamese.file(path).body()));
    }

    /** Paper and workbook of the closed day, word by word. */
    private void printsTheDay(Drawer drawer) throws Exception {
        Desk desk = new Desk("http://localhost:" + port).login("ngan");
        byte[] pdf =
                desk.file("/desk/payments/closings/" + drawer.id() + ".pdf").body();
        byte[] sheet = desk.file("/desk/payments/closings/export.xlsx?from=2026-04-07&to=2026-04-07")
                .body();
        Files.createDirectories(Path.of("target", "papers"));
        Files.write(Path.of("target", "papers", "closing.pdf"), pdf);

        assertThat(PdfReading.faults(pdf, "2u")).isEmpty();
        StringBuilder read = new StringBuilder(PdfReading.text(pdf)).append("\n");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            DataFormatter shown = new DataFormatter(Locale.of("vi"));
            for (Row row : book.getSheetAt(0)) {
                row.forEach(cell -> read.append(shown.formatCellValue(cell)).append(" | "));
                read.append("\n");
            }
        }
        GeneratedDocument.check("app/src/test/resources/payments/closing.txt", read.toString(), getClass());
    }

    @Test
    @DisplayName(
            "Hoàn trả: người khác duyệt; chi xong thì giao dịch không còn tính là đã thu, hồ sơ hết đánh dấu đã nộp")
    void refundsByTwoPersons() {
        clock.set("2026-04-08T09:00");
        Actor clerk = people.actor("ngan");
        Actor leader = people.actor("phuc");
        DossierCode code = reception.receive(clerk, command("1.001612", "counter"));
        UUID id = owed(code).id();
        counter.collect(clerk, id, 0, Collected.atCounter(PaymentMethod.QR, FEE, "FT1"));
        conclusion.withdraw(clerk, seen(code), "Người nộp rút hồ sơ");
        UUID payment = payables.payments(id).getFirst().id();

        UUID refund = refunds.request(clerk, id, payment, FEE, "Rút hồ sơ");
        assertThatThrownBy(() -> refunds.request(clerk, id, payment, 1, "lần nữa"))
                .hasMessageContaining("PAY-031");
        assertThatThrownBy(() -> refunds.decide(clerk, refund, 0, RefundAction.APPROVE, ""))
                .hasMessageContaining("ACC-002");
        assertThatThrownBy(() -> refunds.pay(clerk, refund, 0, new Refunds.PayOut("cash", "")))
                .hasMessageContaining("PAY-032");
        refunds.decide(leader, refund, 0, RefundAction.APPROVE, "");
        refunds.pay(clerk, refund, 1, new Refunds.PayOut("transfer", "FT2"));

        assertThat(refunds.get(leader, refund).state()).isEqualTo(RefundState.PAID);
        assertThat(payables.get(clerk, id).state()).isEqualTo(PayableState.REFUNDED);
        assertThat(details.get(clerk, code).feePaidAt()).isNull();
        assertThat(fact(id)).containsExactly("qr refunded none");
    }

    @Test
    @DisplayName("Sao kê: khớp thì thu, trùng, sai tiền, không rõ thì chờ người xem; nhập lại không đổi gì")
    void matchesAStatement() {
        clock.set("2026-04-09T09:00");
        Actor clerk = people.actor("ngan");
        UUID desk = people.unit("ngan");
        Payable right = owed(reception.receive(clerk, command("1.001612", "counter")));
        Payable wrong = owed(reception.receive(clerk, command("1.001612", "counter")));
        Payable told = owed(reception.receive(clerk, command("1.001612", "counter")));
        counter.collect(clerk, told.id(), 0, Collected.atCounter(PaymentMethod.QR, FEE, "FT9"));
        byte[] file = """
                Ngày;Số tham chiếu;Nội dung;Ghi có
                09/04/2026;R1;%s nop phi;100.000
                09/04/2026;R2;nop %s;90.000
                09/04/2026;R3;%s;100.000
                09/04/2026;R4;%s lan nua;100.000
                09/04/2026;R5;tien gi;5.000
                """.formatted(right.reference(), wrong.reference(), told.reference(), told.reference())
                .getBytes(StandardCharsets.UTF_8);

        UUID statement = statements.read(clerk, desk, "a.csv", file);
        List<Statement.Line> lines = statements.lines(statement).stream()
                .sorted(Comparator.comparingInt(Statement.Line::n))
                .toList();

        assertThat(lines.stream().map(Statement.Line::state))
                .containsExactly(
                        LineState.MATCHED,
                        LineState.WRONG_AMOUNT,
                        LineState.MATCHED,
                        LineState.DOUBLE,
                        LineState.UNMATCHED);
        assertThat(lines.get(0).content()).isNull();
        assertThat(payables.get(clerk, right.id()).state()).isEqualTo(PayableState.PAID);
        assertThat(payables.payments(told.id())).hasSize(1);
        assertThat(statements.read(clerk, desk, "b.csv", file)).isEqualTo(statement);
        UUID longer = statements.read(
                clerk,
                desk,
                "c.csv",
                (new String(file, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(statements.lines(longer)).isEmpty();

        assertThatThrownBy(
                        () -> statements.assign(clerk, statement, lines.get(4).id(), 0, "X"))
                .hasMessageContaining("PAY-043");
        statements.assign(clerk, statement, lines.get(1).id(), 0, wrong.label());
        statements.resolve(clerk, statement, lines.get(3).id(), 0, LineState.RETURNED, "Ngân hàng đã chuyển trả");
        assertThat(payables.get(clerk, wrong.id()).remaining()).isEqualTo(10_000);
        assertThat(statements.get(clerk, statement).open()).isEqualTo(1);
    }

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

    private List<String> fact(UUID payableId) {
        return jdbc.sql("""
                        select "values" ->> 'method' || ' ' || ("values" ->> 'status') || ' ' || ("values" ->> 'platform')
                        from facts.row_version v join payments.payment p on p.id = v.row_id
                        where v.fact = 'payment' and v.recorded_to is null and p.payable_id = ?
                        """).param(payableId).query(String.class).list();
    }

    private boolean online(String column, DossierCode code) {
        return jdbc.sql("select " + column + " from facts.dossier_version v join dossiers.dossier_code c "
                        + "using (authority_id, dossier_id) where c.code = ? and v.recorded_to is null")
                .param(code.value())
                .query(Boolean.class)
                .single();
    }

    private DossierCode atTheOfficer(String at) {
        clock.set(at);
        DossierCode code = reception.receive(people.actor("ngan"), command("1.001612", "counter"));
        processing.completeStep(people.actor("ngan"), seen(code));
        processing.completeStep(people.actor("bao"), seen(code));
        return code;
    }

    private Payable owed(DossierCode code) {
        return fees.find(people.actor("ngan"), code).orElseThrow();
    }

    private Seen seen(DossierCode code) {
        return new Seen(code, details.get(people.actor("ngan"), code).version());
    }

    private ReceiveCommand command(String procedure, String channel) {
        Actor clerk = people.actor("ngan");
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Phan Thị Nộp Phí", null, null, null, null, null, "099187004299");
        return new ReceiveCommand(procedure, channel, people.unit("ngan"), null, person, List.of(), false);
    }

    private static ReceiveCommand with(ReceiveCommand command, FeeChoice fee) {
        return new ReceiveCommand(
                command.procedureCode(),
                command.channel(),
                command.intakeUnitId(),
                null,
                command.person(),
                command.components(),
                false,
                fee);
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
