package vn.thongsuot.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Từ tệp Word đến kế hoạch đã ban hành, trên trình duyệt")
class PlanJourneyBrowserTests extends BrowserTest {

    @Autowired
    private PlanDesk desk;

    @Autowired
    private TargetDesk targets;

    private static final String[] LINES = {
        "KẾ HOẠCH",
        "Cải cách hành chính phường năm 2026",
        "II. MỤC TIÊU",
        "1. Cải cách thủ tục hành chính",
        "a) Tối thiểu 96% hồ sơ được giải quyết đúng hạn trong năm 2026.",
        "b) Tối thiểu 65% hồ sơ được tiếp nhận trực tuyến trong năm 2026; trong đó cấp xã đạt 60%.",
        "c) Giảm ít nhất 20% thời gian giải quyết so với năm 2024.",
        "2. Cải cách tài chính công",
        "a) Giải ngân vốn đầu tư công đạt ít nhất 95% kế hoạch.",
        "b) Hoàn thành kiện toàn bộ phận một cửa của phường.",
        "III. NHIỆM VỤ",
        "1. Văn phòng HĐND và UBND chủ trì công bố thủ tục hành chính, hoàn thành trong quý II năm 2026."
    };

    @Test
    @DisplayName("Tải tệp lên, rà soát bằng phím, tạo kế hoạch, trình, ban hành; người dân đọc được trên điện thoại")
    void goesFromAWordFileToAnIssuedPlan() throws IOException {
        Page officer = login("cchc");
        officer.navigate(url("/desk/readings"));
        inspect(officer, "plan-readings");
        officer.setInputFiles(
                "#file",
                new FilePayload(
                        "ke-hoach-phuong.docx",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        word()));
        officer.click("main button[type=submit]");
        assertThat(officer.locator("mark").count()).isGreaterThanOrEqualTo(3);
        inspect(officer, "plan-reading");

        follow(officer.locator("a[href*='tab=goal']"));
        inspect(officer, "plan-reading-goals");
        officer.waitForNavigation(() -> officer.keyboard().press("y"));
        follow(officer.locator("a[href*='tab=target']"));
        reviewByKeys(officer);
        officer.fill("#title", "Kế hoạch cải cách hành chính thử nghiệm");
        officer.fill("#period", "2026");
        officer.click("form[action$='/plan'] button");
        assertThat(officer.locator("h1").innerText()).isEqualTo("Kế hoạch cải cách hành chính thử nghiệm");
        officer.locator("main summary").all().forEach(Locator::click);
        inspect(officer, "plan-draft");
        officer.fill("#agency", "Văn phòng");
        officer.fill("#leads", "Kiểm soát thủ tục hành chính");
        follow(officer.locator("form[action$='/parts/agencies'] button"));
        assertThat(officer.locator("main").innerText())
                .contains("Hoàn thành kiện toàn bộ phận một cửa", "Kiểm soát thủ tục hành chính");
        String plan = officer.url().replaceAll("#.*", "");
        follow(officer.locator("form[action$='/submit'] button"));

        issue(plan);
        readAsACitizen(plan.replaceAll(".*/", ""));
    }

    @Test
    @DisplayName("Kế hoạch xã thấp hơn kế hoạch tỉnh: trang đối chiếu đặt hai câu cạnh nhau; ai chậm thì thấy ngay")
    void showsBothSentencesAndWhoIsLate() {
        Page officer = login("cchc");
        officer.navigate(url("/desk/plans?state=issued"));
        inspect(officer, "plans");
        officer.click("a:has-text('phường Bến Thuyền')");
        inspect(officer, "plan-issued");
        officer.click("a[href$='/cascade']");
        assertThat(officer.locator("main").innerText())
                .contains("Thấp hơn cấp trên", "≥ 96 %", "≥ 90 %", "1 điểm chưa khớp");
        inspect(officer, "plan-cascade");

        officer.click("main a[href^='/desk/plans/']:has-text('tỉnh Sông Tiền')");
        officer.click("a[href$='/cascade']");
        inspect(officer, "plan-commitments");
        officer.goBack();
        officer.click("a[href$='/duties']");
        assertThat(officer.locator("main").innerText()).contains("Quá hạn", "Ban hành chậm", "có điểm chưa khớp");
        inspect(officer, "plan-duties");
    }

    @Test
    @DisplayName("Biểu mẫu sai: lỗi ở đúng ô, chữ đã nhập còn nguyên; bản tiếng Anh đầy đủ")
    void keepsWhatWasTyped() {
        Page officer = login("cchc");
        officer.navigate(url("/desk/plans/new"));
        officer.fill("#title", "Kế hoạch gõ dở");
        officer.fill("#to", "31/02/2027");
        officer.click("main button[type=submit]");
        assertThat(officer.locator("#title").inputValue()).isEqualTo("Kế hoạch gõ dở");
        assertThat(officer.locator("#to-error").innerText()).contains("Nhập ngày");
        inspect(officer, "plan-form");
        officer.navigate(url("/language/en?back=/desk/plans"));
        assertThat(officer.locator("main").innerText()).contains("Plans of").doesNotContain("Trạng thái");
    }

    @Test
    @DisplayName("Kế hoạch cấp dưới cộng lại chưa đủ: trang đối chiếu của kế hoạch cấp trên nêu thiếu ở chỉ tiêu nào")
    void showsWhatThePlansBelowCannotReach() {
        UUID province = people.unit("chutich");
        UUID parent = issued(province, null, 10);
        issued(people.unit("phuc"), parent, 3);
        issued(people.unit("xa03.ld"), parent, 4);

        Page officer = login("cchc");
        officer.navigate(url("/desk/plans/" + parent));
        officer.click("a[href$='/cascade']");
        assertThat(officer.locator("section[aria-labelledby=shortfalls]").innerText())
                .contains("mô hình chuyển đổi số tiêu biểu", "7");
        inspect(officer, "plan-shortfalls");
    }

    private UUID issued(UUID unit, @Nullable UUID parent, int models) {
        PlanHead head = new PlanHead(
                PlanKind.YEARLY,
                LocalizedText.of("Kế hoạch mô hình số năm 2026"),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                parent,
                null);
        UUID plan = desk.create(people.actor("cchc"), unit, head);
        TargetDraft draft = TargetDraft.of(
                ReformArea.DIGITAL_GOVERNMENT,
                LocalizedText.of("Có ít nhất %d mô hình chuyển đổi số tiêu biểu".formatted(models)),
                Aim.of(Comparator.AT_LEAST, BigDecimal.valueOf(models), "mô hình"),
                Reach.ALL,
                Proof.by("models.digital-count"),
                Horizon.year(2026));
        targets.add(people.actor("cchc"), new PlanSeen(plan, 1), draft);
        desk.submit(people.actor("cchc"), new PlanSeen(plan, 2));
        Plan.Issue issue = new Plan.Issue("77%d/KH-UBND".formatted(models), LocalDate.of(2026, 11, 18), "Lê Thị Thử");
        desk.issue(people.actor("chutich"), new PlanSeen(plan, 3), issue, true);
        return plan;
    }

    /** Every row is accepted or, where the form is incomplete, rejected; by keys alone. */
    private static void reviewByKeys(Page page) {
        for (int i = 0; i < 12 && page.locator("form[action$='/plan']").count() == 0; i++) {
            Locator current = page.locator(".ts-find--here");
            assertThat(current.count()).isEqualTo(1);
            page.waitForNavigation(() -> page.keyboard().press("y"));
            if (page.locator(".govuk-error-summary").count() > 0) {
                page.locator("main").click();
                page.locator("h1").click();
                page.waitForNavigation(() -> page.keyboard().press("n"));
            }
        }
    }

    private void issue(String plan) {
        Page leader = login("chutich");
        leader.navigate(plan);
        leader.fill("#number", "901/KH-UBND");
        leader.fill("#on", "19/11/2026");
        leader.fill("#signer", "Nguyễn Đình Khải");
        inspect(leader, "plan-issue");
        leader.click("form[action$='/issue'] button");
        assertThat(leader.locator(".ts-work__head").innerText()).contains("Đã ban hành", "901/KH-UBND");
        leader.click("summary:has-text('Kết luận')");
        leader.fill("textarea[name=grounds]", "Quyết định 45 ngày 10/11/2026");
        inspect(leader, "plan-goal");
        leader.click("button[name=met][value=true]");
        assertThat(leader.locator("section[aria-labelledby=goals]").innerText())
                .contains("Đạt", "Quyết định 45 ngày 10/11/2026");
    }

    private void readAsACitizen(String plan) {
        Page citizen = newPage();
        citizen.navigate(url("/plans"));
        inspect(citizen, "plans-public");
        citizen.click("a[href='/plans/" + plan + "']");
        assertThat(citizen.locator("main").innerText()).contains("901/KH-UBND", "96 %", "Quyết định 45");
        inspect(citizen, "plan-public");
    }

    private static byte[] word() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String line : LINES) {
                document.createParagraph().createRun().setText(line);
            }
            document.write(out);
            return out.toByteArray();
        }
    }
}
