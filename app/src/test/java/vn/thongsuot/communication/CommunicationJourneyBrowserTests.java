package vn.thongsuot.communication;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot._support.BrowserTest;

@DisplayName("Tuyên truyền trên màn hình: kế hoạch, ban hành, kết quả; bài viết có ảnh, đăng, người dân đọc")
class CommunicationJourneyBrowserTests extends BrowserTest {

    @Test
    void goesFromPlanToPublicArticle() throws IOException {
        Page officer = login("ly");
        officer.navigate(url("/desk/communication?year=2034"));
        inspect(officer, "communication-empty");
        officer.locator("summary", new Page.LocatorOptions().setHasText("Lập kế hoạch tuyên truyền năm"))
                .click();
        officer.fill("#title", "Kế hoạch tuyên truyền thử");
        button(officer, "Lập kế hoạch").click();
        button(officer, "Thêm sản phẩm").click();
        assertThat(officer.locator(".govuk-error-summary").count()).isEqualTo(1);
        officer.fill("#title", "Chuyên mục phát thanh hằng tháng");
        officer.fill("#dueOn", "2034-06-30");
        officer.locator("input[name=channels][value=radio-tv]").check();
        button(officer, "Thêm sản phẩm").click();
        inspect(officer, "communication-draft");
        String plan = officer.url();

        Page leader = login("phuc");
        leader.navigate(plan);
        leader.fill("#number", "12/KH-UBND");
        leader.fill("#on", "20/11/2026");
        button(leader, "Ban hành kế hoạch").click();
        assertThat(leader.locator("main").innerText()).contains("Đã ban hành").contains("12/KH-UBND");

        officer.navigate(plan);
        officer.locator("summary", new Page.LocatorOptions().setHasText("Ghi kết quả"))
                .click();
        officer.locator("input[name=doneOn]").fill("2026-11-20");
        officer.locator("input[name=reached]").fill("350");
        button(officer, "Ghi kết quả").click();
        assertThat(officer.locator("main").innerText()).contains("350 người tiếp cận");
        inspect(officer, "communication-plan");

        writes(officer);
        leader.navigate(officer.url());
        leader.fill("#on", "20/11/2026");
        button(leader, "Duyệt đăng phiên bản 1").click();
        inspect(leader, "communication-article");

        Page anybody = newPage();
        anybody.navigate(url("/news"));
        inspect(anybody, "news");
        anybody.locator("a", new Page.LocatorOptions().setHasText("Quầy hỗ trợ thử"))
                .click();
        assertThat(anybody.locator("article img").getAttribute("alt")).isEqualTo("Bàn tiếp nhận hồ sơ");
        assertThat(anybody.locator("article h2").innerText()).isEqualTo("Cách làm");
        inspect(anybody, "news-article");
    }

    private void writes(Page officer) throws IOException {
        officer.navigate(url("/desk/communication/articles/new"));
        officer.fill("#title", "Quầy hỗ trợ thử");
        officer.fill("#lead", "Mỗi sáng thứ Bảy có người hướng dẫn.");
        officer.fill("#body", "[ảnh 1]\n\n## Cách làm\n\n- Xếp lịch trực\n- **Hẹn giờ** cho ai cần gấp");
        inspect(officer, "communication-article-new");
        button(officer, "Lưu thành phiên bản mới").click();
        officer.setInputFiles("#file", new FilePayload("anh.png", "image/png", png()));
        officer.fill("#description", "Bàn tiếp nhận hồ sơ");
        follow(button(officer, "Thêm ảnh"));
    }

    private static byte[] png() throws IOException {
        BufferedImage image = new BufferedImage(240, 120, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(Color.LIGHT_GRAY);
        drawing.fillRect(0, 0, 240, 120);
        drawing.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
