package vn.thongsuot.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.GeneratedDocument;
import vn.thongsuot._support.PdfReading;
import vn.thongsuot.access.Actor;
import vn.thongsuot.payments.closing.CashCount;
import vn.thongsuot.payments.closing.Drawer;
import vn.thongsuot.payments.closing.DrawerState;
import vn.thongsuot.payments.closing.Drawers;

@DisplayName("Chốt sổ, bàn giao sổ, biên lai và bảng kê in ra")
class CashDayIntegrationTests extends PaymentTest {

    @Autowired
    private Drawers drawers;

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
}
