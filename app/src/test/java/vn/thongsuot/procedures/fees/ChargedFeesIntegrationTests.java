package vn.thongsuot.procedures.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.Machine;
import vn.thongsuot._support.MachineTest;
import vn.thongsuot.access.Role;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.shared.Money;

@DisplayName("Mức đang thu trên danh mục, trang công khai, giao diện máy; thủ tục chưa có mức thu")
class ChargedFeesIntegrationTests extends MachineTest {

    private static final String WRITTEN = "1.001612";
    private static final String UNKNOWN = "1.004884";
    private static final LocalDate FIRST = LocalDate.of(2026, 8, 3);
    private static final int FEE = 81;
    private static final int CHARGE = 82;
    private static final int COPY = 83;

    @Autowired
    private FeeEditor editor;

    @Autowired
    private FeeSchedule schedule;

    @Autowired
    private ProcedureCatalogue catalogue;

    private UUID authority;

    /** A schedule of two days, so that nobody else meets it. */
    @BeforeEach
    void writeSchedule() {
        authority = people.actor("ngan").authorityId();
        clock.set(FIRST + "T09:00");
        if (schedule.listEver(authority, WRITTEN).stream().noneMatch(line -> line.n() == FEE)) {
            write(FEE, "Phí thẩm định hồ sơ", 61_000, true);
            write(CHARGE, "Lệ phí cấp giấy", 31_000, true);
            write(COPY, "Lệ phí cấp lại", 5_000, false);
        }
    }

    @AfterEach
    void endSchedule() {
        clock.set("2026-11-18T09:00");
    }

    @Test
    @DisplayName("Đọc một lượt cho nhiều thủ tục: như hỏi từng thủ tục")
    void agreesWithEachProcedureAsked() {
        List<ProcedureView> all = catalogue.search(authority, "", FIRST, Integer.MAX_VALUE);

        var charged = schedule.listCharged(authority, all, FIRST);

        assertThat(all).hasSizeGreaterThan(20).allSatisfy(procedure -> {
            ChargedFee one = charged.get(procedure.versionId());
            assertThat(one.rule()).isEqualTo(schedule.rule(authority, procedure, FIRST));
            assertThat(one.lines()).isEqualTo(schedule.list(authority, procedure, FIRST));
            assertThat(one.online()).isEqualTo(schedule.isPayableOnline(procedure.versionId()));
        });
        assertThat(charged.values())
                .extracting(one -> one.rule().source())
                .contains(FeeRule.Source.SCHEDULE, FeeRule.Source.ANNOUNCED, FeeRule.Source.UNKNOWN);
    }

    @Test
    @DisplayName(
            "Danh mục và trang công khai ghi các khoản của biểu, không phải mức đã công bố; máy đọc được tổng mức thu")
    void showsWhatIsCharged() {
        Desk desk = new Desk(base()).login("ngan");

        assertThat(desk.get("/desk/procedures?q=" + WRITTEN).body())
                .contains("Phí thẩm định hồ sơ: 61.000 đồng", "và 1 khoản khác", "Khác mức 100.000 đồng");
        assertThat(desk.get("/procedures?q=" + WRITTEN).body()).contains("Phí thẩm định hồ sơ: 61.000 đồng");
        assertThat(desk.get("/procedures/" + WRITTEN).body())
                .contains("Lệ phí cấp lại: 5.000 đồng", "Thu theo biểu mức thu đang áp dụng.");
        Machine machine = login(Role.REFORM_OFFICER, authority);
        var read = described("GET /api/v1/procedures/{code}", 200, machine.get("/api/v1/procedures/" + WRITTEN));
        assertThat(read.path("feeDong").asLong()).isEqualTo(100_000);
        assertThat(read.path("feeSource").asString()).isEqualTo("schedule");
        assertThat(read.path("chargedDong").asLong()).isEqualTo(92_000);
    }

    @Test
    @DisplayName("Trang mức thu có cả thủ tục chưa có mức thu, để ghi biểu; thủ tục không thu thì không có")
    void listsProceduresWithoutAnAmount() {
        String page = new Desk(base()).login("ngan").get("/desk/fees").body();

        assertThat(page).contains("/desk/fees/" + UNKNOWN, "Chưa có mức thu");
        ProcedureView free = catalogue.search(authority, "", FIRST, Integer.MAX_VALUE).stream()
                .filter(one -> schedule.rule(authority, one, FIRST).source() == FeeRule.Source.FREE)
                .findFirst()
                .orElseThrow();
        assertThat(page).doesNotContain("/desk/fees/" + free.code() + "\"");
    }

    private void write(int n, String name, long dong, boolean usual) {
        FeeLine line = new FeeLine(
                new UUID(0, 0),
                n,
                LocalizedText.of(name, name),
                FeeKind.CHARGE,
                FeeBasis.FIXED,
                Money.ofDong(dong),
                null,
                null,
                usual,
                "79/2025/NQ-HĐND",
                LocalDate.MIN,
                null);
        editor.write(authority, null, WRITTEN, line, FIRST);
        editor.end(authority, null, WRITTEN, n, FIRST.plusDays(2));
    }
}
