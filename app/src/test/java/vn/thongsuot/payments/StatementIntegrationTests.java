package vn.thongsuot.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot.access.Actor;
import vn.thongsuot.payments.statements.LineState;
import vn.thongsuot.payments.statements.Statement;
import vn.thongsuot.payments.statements.Statements;

@DisplayName("Đối chiếu sao kê")
class StatementIntegrationTests extends PaymentTest {

    @Autowired
    private Statements statements;

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
}
