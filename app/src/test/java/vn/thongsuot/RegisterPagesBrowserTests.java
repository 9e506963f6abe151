package vn.thongsuot;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.MachineClients;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.procedures.ProcedureRegistry.NewVersion;

@DisplayName("Danh mục thủ tục, đơn vị và lịch làm việc, trên trình duyệt")
class RegisterPagesBrowserTests extends BrowserTest {

    private static final String WITHOUT_ROUTE = "1.010803";

    @Autowired
    private ProcedureCatalogue catalogue;

    @Autowired
    private ProcedureRegistry registry;

    @Autowired
    private MachineClients clients;

    @Test
    @DisplayName("Tìm thủ tục không dấu, lọc theo lĩnh vực")
    void findsProceduresWithoutAccents() {
        Page page = login("ngan");
        page.navigate(url("/desk/procedures"));
        assertThat(rows(page)).hasSize(25);
        inspect(page, "register-procedures");

        page.fill("#q", "hoat dong ho kinh");
        page.click("main form button");
        page.waitForURL("**q=hoat*");
        assertThat(rows(page)).singleElement().asString().contains("Chấm dứt hoạt động hộ kinh doanh");

        page.navigate(url("/desk/procedures?field=land"));
        assertThat(rows(page)).hasSize(4).allMatch(row -> row.contains("Đất đai"));
        page.navigate(url("/desk/procedures?q=1.001612"));
        assertThat(rows(page))
                .singleElement()
                .asString()
                .contains("Đăng ký thành lập hộ kinh doanh", "3 ngày làm việc");
        page.navigate(url("/desk/procedures?q=khongcogi&page=99"));
        assertThat(page.locator("main").innerText()).contains("Không có thủ tục nào khớp");
    }

    @Test
    @DisplayName("63/2010/NĐ-CP Điều 8: các bộ phận tạo thành, thành phần hồ sơ, quy trình nội bộ")
    void showsEveryPartOfAProcedure() {
        Page page = login("phuc");
        page.navigate(url("/desk/procedures/1.013225"));

        assertThat(page.locator("main").innerText())
                .contains(
                        "Cấp giấy phép xây dựng mới",
                        "7 ngày làm việc",
                        "75.000 đồng",
                        "217/2026/NĐ-CP",
                        "Phi địa giới hành chính",
                        "toàn trình",
                        "Đối tượng thực hiện",
                        "Yêu cầu, điều kiện",
                        "Đang có hiệu lực",
                        "01/07/2025",
                        "Đạt kiểm tra");
        assertThat(page.locator("section:has(#papers) tbody tr").count()).isEqualTo(6);
        Locator steps = page.locator("section:has(#route) tbody tr");
        assertThat(steps.count()).isEqualTo(7);
        assertThat(steps.filter(new Locator.FilterOptions().setHasText("quyết định"))
                        .allInnerTexts())
                .singleElement()
                .asString()
                .contains("Lãnh đạo cơ quan");
        inspect(page, "register-procedure");
    }

    @Test
    @DisplayName("Phiên bản sắp có hiệu lực đứng cạnh phiên bản hiện hành")
    void showsVersionsInTime() {
        announceNextVersion();
        Page page = login("cchc");
        page.navigate(url("/desk/procedures/" + WITHOUT_ROUTE));

        assertThat(page.locator("section:has(#versions) tbody tr").allInnerTexts())
                .hasSize(2)
                .satisfies(rows -> assertThat(rows.getFirst()).contains("01/06/2027", "88/QĐ-UBND", "Sẽ có hiệu lực"))
                .satisfies(rows -> assertThat(rows.getLast()).contains("31/05/2027", "Đang có hiệu lực"));
        assertThat(page.locator("main").innerText()).contains("Chưa có quy trình nội bộ", "chưa có thông tin");
        inspect(page, "register-procedure-versions");

        page.click("a[href$='on=2027-06-01']");
        page.waitForURL("**on=2027-06-01");
        assertThat(page.locator(".ts-work__head .govuk-tag").innerText()).isEqualTo("Sẽ có hiệu lực");
    }

    @Test
    @DisplayName("Đăng ký nhận sự kiện: địa chỉ sai nêu rõ, khóa ký hiện một lần; giờ trong tuần đổi theo quyết định")
    void keepsSubscriptionsAndHours() {
        Page page = login("quantri");
        String client = "truc-" + UUID.randomUUID().toString().substring(0, 8);
        clients.create(
                client,
                people.actor("quantri").authorityId(),
                people.actor("quantri").authorityId(),
                Role.REFORM_OFFICER);
        page.navigate(url("/desk/webhooks"));
        page.click("a[href='/desk/webhooks/new']");
        page.selectOption("#client", new SelectOption().setLabel(client));
        page.fill("#url", "khong phai dia chi");
        page.locator("input[name=kind][value='dossier.received']").check();
        page.click("#subscribe");
        assertThat(page.locator(".govuk-error-summary").innerText()).contains("https");
        inspect(page, "webhook-new");
        page.fill("#url", "http://127.0.0.1:9/su-kien");
        page.click("#subscribe");
        page.waitForURL("**/desk/webhooks/*-*");
        page.click("#tell");
        assertThat(page.locator("#secret-value").innerText()).startsWith("whsec_");
        inspect(page, "webhook");
        page.navigate(url("/desk/webhooks"));
        assertThat(page.locator("main tbody").innerText()).contains("127.0.0.1");
        inspect(page, "webhooks");

        page.navigate(url("/desk/calendar/week"));
        inspect(page, "calendar-week");
        page.fill("#number", "21/QĐ");
        page.fill("#decidedOn", "20/11/2026");
        page.fill("#from", "01/06/2031");
        page.fill("#day6", "07:30-11:30");
        page.click("#preview");
        page.waitForURL("**/desk/calendar/changes/*");
        assertThat(page.locator("section:has(#week)").innerText()).contains("07:30–11:30");
        inspect(page, "calendar-week-change");
    }

    @Test
    @DisplayName("Xã hợp nhất nêu các xã trước và nghị quyết; ngày 30/06/2025 còn nguyên các xã cũ và cấp huyện")
    void showsUnitsAsTheyWere() {
        Page page = login("cchc");
        page.navigate(url("/desk/units"));
        String merged = "Ủy ban nhân dân xã Vĩnh Lạc";
        Locator row = page.locator("main tbody tr").filter(new Locator.FilterOptions().setHasText(merged));
        assertThat(row.innerText())
                .contains(
                        "xã Vĩnh Thượng",
                        "xã Vĩnh Trung",
                        "xã Lạc Hòa",
                        "01/NQ-HĐND ngày 20/06/2025",
                        "H99.15",
                        "01/07/2025");
        assertThat(page.locator("main tbody").innerText()).doesNotContain("huyện");
        inspect(page, "register-units");

        row.locator("th a").click();
        page.waitForURL("**/desk/units/*");
        assertThat(page.locator("section:has(#successions) tbody tr").count()).isEqualTo(3);
        assertThat(page.locator("section:has(#children) tbody tr").count()).isEqualTo(4);
        inspect(page, "register-unit");
        follow(page.getByText("Ủy ban nhân dân xã Lạc Hòa"));
        assertThat(page.locator("main").innerText()).contains("Kết thúc 30/06/2025", merged);

        page.navigate(url("/desk/units?on=2025-06-30"));
        assertThat(page.locator("main tbody").innerText())
                .contains("huyện Vĩnh Hòa", "xã Lạc Hòa", "Cấp huyện")
                .doesNotContain("Vĩnh Lạc");
        inspect(page, "register-units-before");
        page.navigate(url("/desk/units?parts=true"));
        assertThat(page.locator("main tbody").innerText()).contains("Phòng Văn hóa - Xã hội phường Tân Giang");
        inspect(page, "register-units-parts");
        page.navigate(url("/desk/units?on=01/01/2001"));
        assertThat(page.locator("main").innerText()).contains("Chưa có đơn vị nào");
    }

    @Test
    @DisplayName("30/4 nghỉ, 22/8/2026 làm bù, thứ Bảy là giờ tiếp nhận của phường Tân Giang")
    void marksDaysOffWithReasonAndSource() {
        Page page = login("ngan");
        page.navigate(url("/desk/calendar?year=2026"));

        assertThat(day(page, 4, 30).getAttribute("class")).isEqualTo("hol");
        assertThat(day(page, 4, 30).textContent()).contains("lễ", "Ngày Chiến thắng");
        assertThat(day(page, 8, 22).getAttribute("class")).isEqualTo("run");
        assertThat(day(page, 11, 20).getAttribute("aria-current")).isEqualTo("date");
        assertThat(specials(page, "30/04/2026")).contains("Nghỉ lễ", "Ngày Chiến thắng", "vn-2025-2026.csv");
        assertThat(specials(page, "22/08/2026")).contains("Làm bù", "làm bù cho 31/8/2026", "07:30–11:30");
        assertThat(specials(page, "10/01/2026")).contains("chưa đối chiếu");
        assertThat(page.locator("section:has(#week) tbody tr:nth-child(6)").innerText())
                .contains("thứ Bảy", "nghỉ", "07:30–11:30");
        assertThat(page.locator("main").innerText()).contains("đã xác nhận", "phường Tân Giang");
        inspect(page, "register-calendar");
    }

    @Test
    @DisplayName("Năm chưa xác nhận được ghi rõ là tạm tính")
    void marksAProvisionalYear() {
        Page page = login("phuc");
        page.navigate(url("/desk/calendar?year=2027"));

        assertThat(page.locator(".ts-work__head").innerText()).contains("tạm tính");
        assertThat(page.locator(".ts-alert").innerText()).contains("Lịch năm 2027 chưa được xác nhận");
        assertThat(day(page, 4, 30).getAttribute("class")).isEqualTo("hol");
        assertThat(specials(page, "30/04/2027")).contains("Ngày lễ có ngày cố định", "tạm tính");
        inspect(page, "register-calendar-provisional");
    }

    @Test
    @DisplayName(
            "Số lần bổ sung, hẹn lại: thấy quy định hiện hành với căn cứ; đặt quá mức pháp luật thì báo ngay tại ô")
    void showsHowOftenDossiersAreSupplemented() {
        Page page = login("quantri");
        page.navigate(url("/desk/count-limits"));
        assertThat(page.locator("main").innerText())
                .contains("Số lần yêu cầu bổ sung", "118/2025/NĐ-CP", "cấu hình mặc định", "Quy định chung");
        inspect(page, "count-limits");
        for (String path : List.of("/desk/count-limits", "/desk/procedures", "/desk/posts")) {
            page.navigate(url(path));
            assertThat(page.locator(".ts-bar__in").boundingBox().height)
                    .as(path)
                    .isLessThan(70);
            assertThat(page.locator(".ts-subbar").boundingBox().height).as(path).isLessThan(50);
        }
        page.navigate(url("/desk/count-limits"));
        page.fill("#value", "5");
        page.fill("#from", "01/06/2034");
        page.fill("#basis", "15/QĐ");
        page.click("#save");
        assertThat(page.locator("#value-error").innerText()).contains("từ 0 đến 1");
        page.fill("#value", "1");
        page.click("#save");
        page.waitForURL("**/desk/count-limits");
        page.getByText("15/QĐ").waitFor();
        assertThat(page.locator("section:has(#kind-max-supplements)").innerText())
                .contains("15/QĐ", "từ 01/06/2034");
    }

    @Test
    @DisplayName(
            "Quyết định xác nhận lịch năm: thiếu ngày lễ thì nêu ngày; đủ thì xem trước; ngày nghỉ ghi quyết định làm"
                    + " nguồn")
    void preparesAYearAndNamesTheDecisionOfADay() {
        Page page = login("quantri");
        page.navigate(url("/desk/calendar/changes"));
        inspect(page, "calendar-changes");
        page.fill("#number", "27/QĐ");
        page.fill("#decidedOn", "2026-11-20");
        page.selectOption("#settles", "2027");
        page.click("main section:has(#new) button[type=submit]");
        assertThat(page.locator(".govuk-error-summary").innerText()).contains("2027", "01/01/2027", "30/04/2027");
        inspect(page, "calendar-changes-refused");
        page.click("details.ts-more summary");
        page.fill("#csv", "date,kind,name\n2027-01-01,holiday,A\n2027-04-30,holiday,B\n2027-09-02,holiday,C");
        page.click("main section:has(#new) button[type=submit]");
        page.waitForURL("**/desk/calendar/changes/*");
        assertThat(page.locator("#settles").innerText()).contains("năm 2027: 3 ngày nghỉ, 0 ngày làm bù");
        assertThat(page.locator(".ts-work__head").innerText())
                .contains("soạn lúc")
                .doesNotContain("áp dụng lúc");
        inspect(page, "calendar-change-settles");

        page.navigate(url("/desk/calendar/changes"));
        page.fill("#number", "31/QĐ");
        page.fill("#decidedOn", "2026-11-20");
        page.fill("#from", "2031-05-05");
        page.fill("#name", "Nghỉ mẫu");
        page.click("main section:has(#new) button[type=submit]");
        page.waitForURL("**/desk/calendar/changes/*");
        page.click("#apply button");
        page.locator(".ts-work__head .govuk-tag--green").waitFor();
        assertThat(page.locator(".ts-work__head").innerText()).contains("soạn lúc", "áp dụng lúc");
        inspect(page, "calendar-change-applied");
        page.navigate(url("/desk/calendar?year=2031"));
        assertThat(specials(page, "05/05/2031")).contains("31/QĐ");
        assertThat(page.locator("section:has(#specials) a[href^='/desk/calendar/changes/']")
                        .count())
                .isPositive();
        inspect(page, "register-calendar-decision");
    }

    @Test
    @DisplayName("Mã, đơn vị, ngày không có hoặc không đọc được: trang báo lỗi rõ, không bao giờ là lỗi 500")
    void answersWhatIsNotThereWithAClearPage() {
        Page page = login("ngan");

        assertError(page, "/desk/procedures/9.999999", 404, "Không có thủ tục này");
        assertError(page, "/desk/procedures/1.001612?on=2001-01-01", 404, "không có phiên bản nào có hiệu lực");
        assertError(page, "/desk/procedures/1.001612?on=hôm-nay", 400, "không đọc được");
        assertError(page, "/desk/procedures?page=hai", 400, "không đọc được");
        assertError(page, "/desk/units?on=2025-13-45", 400, "không đọc được");
        assertError(page, "/desk/units?on=%2B999999999-12-31", 400, "không đọc được");
        assertError(page, "/desk/units/" + new UUID(7, 7), 404, "Không có đơn vị này");
        assertError(page, "/desk/units/xa-moi", 400, "không đọc được");
        assertError(page, "/desk/calendar?year=nay", 400, "không đọc được");
        assertError(page, "/desk/calendar?year=-5", 404, "nằm ngoài sổ");
        assertError(page, "/desk/calendar?unit=" + new UUID(7, 7), 404, "Không có đơn vị này");
        inspect(page, "register-error");
    }

    @Test
    @DisplayName("Không có JavaScript vẫn dùng được, bằng tiếng Anh")
    void worksWithoutScriptInEnglish() {
        Page page = newPage(new Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setJavaScriptEnabled(false)
                .setStorageState(stateOf(login("phuc"))));
        page.navigate(url("/language/en?back=/desk/units"));
        page.fill("#on", "2025-06-30");
        page.click("main form button");
        page.waitForURL("**on=2025-06-30");
        assertThat(page.locator("main").innerText()).contains("Tree of units on 30/06/2025", "District");
        page.navigate(url("/desk/calendar"));
        assertThat(page.locator("main").innerText()).contains("Working calendar of 2026", "Counter hours");
        page.navigate(url("/desk/procedures/1.001193"));
        assertThat(page.locator("main").innerText()).contains("Birth registration", "Internal procedure", "decides");
    }

    private void announceNextVersion() {
        UUID authority = people.actor("phuc").authorityId();
        registry.announce(new NewVersion(
                authority,
                catalogue
                        .findByCode(authority, WITHOUT_ROUTE, LocalDate.of(2026, 11, 20))
                        .orElseThrow(),
                LocalDate.of(2027, 6, 1),
                "88/QĐ-UBND"));
    }

    private void assertError(Page page, String path, int status, String text) {
        Response response = page.navigate(url(path));
        assertThat(response.status()).as(path).isEqualTo(status);
        assertThat(page.locator("main").innerText()).as(path).contains(text);
    }

    private static String stateOf(Page page) {
        BrowserContext context = page.context();
        return context.storageState();
    }

    private static List<String> rows(Page page) {
        return page.locator("main tbody tr").allInnerTexts();
    }

    private static Locator day(Page page, int month, int day) {
        return page.locator(".ts-months table:nth-child(%d) td:has(> b:text-is('%d'))".formatted(month, day));
    }

    private static String specials(Page page, String date) {
        return page.locator("section:has(#specials) tbody tr")
                .filter(new Locator.FilterOptions().setHasText(date))
                .first()
                .innerText();
    }
}
