package vn.thongsuot.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.PdfReading;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.programme.tasks.SeenTask;
import vn.thongsuot.programme.tasks.TaskAssigning;
import vn.thongsuot.programme.tasks.TaskContent;
import vn.thongsuot.programme.tasks.TaskOrigin;

@DisplayName("Bảng điều hành trên giấy: tệp PDF/A có số liệu, câu chữ, thời điểm và địa chỉ mở lại đúng trang")
class BoardPaperIntegrationTests extends ProductTest {

    private static final Pattern TARGET = Pattern.compile("href=\"(/desk/board/targets/[^\"]+)\"");

    @Autowired
    private TaskAssigning assigning;

    @Test
    void printsTheBoardWithItsFiltersAndWhoMustAct() throws Exception {
        String title = "Xử lý dứt điểm hồ sơ tồn " + UUID.randomUUID();
        assignLate(title);
        Desk chairman = new Desk("http://localhost:" + port).login("chutich");
        String unit = people.unit("chutich").toString();

        HttpResponse<byte[]> file = chairman.file("/desk/board/pdf?unit=" + unit + "&area=procedures&all=1");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("inline; filename=\"Bang dieu hanh");
        assertThat(PdfReading.faults(file.body(), "2u")).isEmpty();
        assertThat(PdfReading.faults(file.body(), "ua1")).isEmpty();
        assertThat(PdfReading.text(file.body()))
                .contains(
                        "Bảng điều hành: Ủy ban nhân dân tỉnh Sông Tiền",
                        "Số liệu đến 9 giờ 00, thứ Năm 26/11/2026",
                        "/desk/board?unit=" + unit,
                        "Cải cách thủ tục hành chính",
                        "Ai phải làm gì",
                        title,
                        "quá hạn từ 07/01/2026");
    }

    @Test
    void printsOneTargetWithItsUnits() throws Exception {
        Desk chairman = new Desk("http://localhost:" + port).login("chutich");
        Matcher found = TARGET.matcher(chairman.get("/desk/board").body());
        assertThat(found.find()).isTrue();
        String address = found.group(1).replace("&amp;", "&");

        HttpResponse<byte[]> file = chairman.file(address.replace("?", "/pdf?"));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(PdfReading.faults(file.body(), "2u")).isEmpty();
        assertThat(PdfReading.text(file.body())).contains(address, "Số liệu đến");
    }

    /** Overdue for longer than what other tests leave behind. */
    private void assignLate(String title) {
        clock.set("2026-01-05T09:00");
        Actor chairman = people.actor("chutich");
        TaskContent content = new TaskContent(
                title,
                "Chủ trì xử lý",
                "Báo cáo",
                LocalDate.of(2026, 1, 6),
                people.unit("phuc"),
                people.actor("phuc").accountId(),
                null,
                Set.of(),
                "procedures",
                null);
        UUID id = assigning.draft(chairman, TaskOrigin.assignedBy(people.unit("chutich")), content);
        assigning.assign(chairman, new SeenTask(id, 0));
        clock.set("2026-11-26T09:00");
    }
}
