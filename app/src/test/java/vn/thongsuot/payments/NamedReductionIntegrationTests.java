package vn.thongsuot.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.PdfReading;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.Tracking;
import vn.thongsuot.procedures.fees.Exemption;
import vn.thongsuot.procedures.fees.FeeChoice;
import vn.thongsuot.procedures.fees.FeeEditor;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Miễn, giảm theo nghị quyết được nêu rõ: số nghị quyết, khoản nào, trước và sau bao nhiêu")
class NamedReductionIntegrationTests extends PaymentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 8);
    private static final String RESOLUTION = "77/NQ-HĐND";
    private static final String REASON = "Giấy xác nhận số 7";

    @Autowired
    private FeeEditor editor;

    @Autowired
    private Tracking tracking;

    @Test
    @DisplayName("Giảm một phần: trang hồ sơ, trang tra cứu, biên lai PDF đều nêu; căn cứ cá nhân chỉ công chức thấy")
    void namesWhatWasTakenOff() {
        clock.set(DAY + "T09:00");
        Actor clerk = people.actor("ngan");
        DossierCode code =
                reception.receive(clerk, with(command("1.001612", "counter"), choice(aThirtyPercentReduction(clerk))));
        Payable payable = owed(code);
        Receipt receipt = counter.collect(clerk, payable.id(), 0, Collected.cash(70_000));
        Desk desk = new Desk("http://localhost:" + port).login("ngan");
        String tracked = tracking.open(code.value(), "4299");
        String word = "Nghị quyết 77/NQ-HĐND: ";

        assertThat(desk.get("/desk/dossiers/" + code).body()).contains(word, "từ 100.000 đồng còn 70.000 đồng");
        assertThat(desk.get(tracked).body())
                .contains(word, "từ 100.000 đồng còn 70.000 đồng")
                .doesNotContain(REASON);
        assertThat(PdfReading.text(desk.file("/desk/payments/" + payable.id() + "/receipts/" + receipt.id() + ".pdf")
                        .body()))
                .contains(
                        "Giảm 30.000 đồng theo 77/NQ-HĐND, còn 70.000 đồng",
                        "Tổng các khoản trước khi miễn, giảm: 100.000 đồng",
                        "Miễn, giảm theo nghị quyết 77/NQ-HĐND: 30.000 đồng",
                        "Phải nộp sau khi miễn, giảm: 70.000 đồng")
                .doesNotContain(REASON);
        desk.get("/language/en?back=/");
        assertThat(desk.get(tracked).body()).contains("Resolution 77/NQ-HĐND: ");
    }

    @Test
    @DisplayName(
            "Miễn toàn bộ: hồ sơ ghi được miễn, không ghi là không thu; hồ sơ không miễn, giảm thì không có dòng nào")
    void saysThatAllWasWaived() {
        clock.set(DAY + "T10:00");
        Actor clerk = people.actor("ngan");
        UUID poor = jdbc.sql(
                        "select id from procedures.exemption where subject is not null and resolution = '09/NQ-HĐND'")
                .query(UUID.class)
                .single();
        DossierCode waived = reception.receive(clerk, with(command("1.004873", "counter"), choice(poor)));
        DossierCode whole = reception.receive(clerk, command("1.001612", "counter"));
        Desk desk = new Desk("http://localhost:" + port).login("ngan");

        assertThat(desk.get("/desk/dossiers/" + waived).body())
                .contains("được miễn", "Nghị quyết 09/NQ-HĐND: ", "từ 15.000 đồng còn 0 đồng");
        assertThat(desk.get("/desk/dossiers/" + whole).body()).doesNotContain("Miễn, giảm theo nghị quyết");
    }

    /** Of one day and to be asked for, so that nobody else meets it. */
    private UUID aThirtyPercentReduction(Actor clerk) {
        editor.exempt(
                clerk.authorityId(),
                null,
                new Exemption(
                        UUID.randomUUID(),
                        DAY,
                        DAY,
                        RESOLUTION,
                        DAY.minusDays(7),
                        LocalizedText.of("Giảm 30 % cho người thử", "30 % off for who tries"),
                        LocalizedText.of("người thử", "who tries"),
                        List.of("1.001612"),
                        List.of("counter"),
                        List.of(),
                        List.of(),
                        30,
                        null,
                        false));
        return jdbc.sql("select id from procedures.exemption where resolution = ?")
                .param(RESOLUTION)
                .query(UUID.class)
                .single();
    }

    private static FeeChoice choice(UUID exemption) {
        return new FeeChoice(null, exemption, REASON, null);
    }
}
