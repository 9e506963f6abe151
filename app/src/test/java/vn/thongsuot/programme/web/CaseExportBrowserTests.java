package vn.thongsuot.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.ReceiveCommand;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.identity.PersonForm;

@DisplayName("Hồ sơ của một chỉ số tải về được thành tệp, đúng các hồ sơ của trang")
class CaseExportBrowserTests extends BrowserTest {

    @Autowired
    private Reception reception;

    @Test
    void givesTheDossiersOfThePage() {
        clock.set("2032-09-14T09:00");
        String first = receive();
        String second = receive();
        Page leader = login("phuc");

        leader.navigate(url("/desk/indicators/dossiers.received/cases?channel=counter&from=2032-09-14&to=2032-09-14"));

        assertThat(leader.locator("tbody th").allTextContents()).contains(first, second);
        inspect(leader, "indicator-cases");
        List<String> lines = file(leader, "CSV").lines().toList();
        assertThat(lines.getFirst()).contains("Mã hồ sơ", "Trạng thái", "Hạn giải quyết");
        assertThat(lines).hasSize(leader.locator("tbody tr").count() + 1);
        assertThat(lines).anyMatch(line -> line.contains(first)).anyMatch(line -> line.contains(second));
        assertThat(file(leader, "Excel")).startsWith("PK");

        leader.navigate(url("/desk/indicators/dossiers.received/cases?channel=online&from=2032-09-14&to=2032-09-14"));
        assertThat(file(leader, "CSV")).doesNotContain(first, second);
    }

    private String file(Page page, String name) {
        String href = page.locator("main a:text-is('" + name + "')").first().getAttribute("href");
        return new String(page.request().get(url(href)).body(), StandardCharsets.UTF_8);
    }

    private String receive() {
        Actor clerk = people.actor("ngan");
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Phan Thị Kết Xuất", null, null, null, null, null, "099187004307");
        return reception
                .receive(
                        clerk,
                        new ReceiveCommand("1.001612", "counter", people.unit("ngan"), null, person, List.of(), false))
                .value();
    }
}
