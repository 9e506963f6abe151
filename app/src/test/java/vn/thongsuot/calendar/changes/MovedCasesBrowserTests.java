package vn.thongsuot.calendar.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.calendar.SpecialDay;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.ReceiveCommand;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.shared.LocalizedText;

@DisplayName(
        "Quyết định lịch đã áp dụng giữ danh sách hồ sơ đổi hạn: hạn cũ, hạn mới, mấy ngày; ai xem được hồ sơ nào thì thấy hồ sơ đó")
class MovedCasesBrowserTests extends BrowserTest {

    private static final LocalDate DAY_OFF = LocalDate.of(2033, 3, 10);
    private static final int RECEIVED = 51;

    @Autowired
    private CalendarChanges changes;

    @Autowired
    private MovedCases moved;

    @Autowired
    private RecountRuns runs;

    @Autowired
    private Reception reception;

    @Autowired
    private DossierDetails details;

    @Test
    void listsWhatMoved() throws Exception {
        clock.set("2033-03-07T09:00");
        Actor clerk = people.actor("xa09.mc");
        List<DossierCode> codes =
                IntStream.range(0, RECEIVED).mapToObj(one -> receive(clerk)).toList();
        Instant before = details.get(clerk, codes.getFirst()).dueAt();
        Actor keeper = people.actor("quantri");
        UUID change = changes.draft(
                keeper,
                details.get(clerk, codes.getFirst()).decidingUnitId(),
                "47/QĐ-ĐH",
                LocalDate.of(2033, 3, 4),
                List.of(new CalendarChange.Day(
                        DAY_OFF, SpecialDay.Kind.HOLIDAY, LocalizedText.of("Nghỉ mẫu"), List.of(), null)));
        assertThat(moved.count(keeper, change)).isZero();
        changes.apply(keeper, change, 1);
        untilRecounted(change);
        Instant after = details.get(clerk, codes.getFirst()).dueAt();

        assertThat(moved.list(keeper, change, 100, 0))
                .filteredOn(one -> codes.contains(new DossierCode(one.change().label())))
                .hasSize(RECEIVED)
                .allSatisfy(one -> {
                    assertThat(one.change().before()).isEqualTo(before);
                    assertThat(one.change().after()).isEqualTo(after).isAfter(before);
                    assertThat(one.change().because()).isEqualTo(DAY_OFF);
                    assertThat(one.href())
                            .as("who keeps the calendar reads no dossier")
                            .isEmpty();
                });
        assertThat(moved.count(people.actor("xa08.ld"), change))
                .as("another commune's")
                .isZero();
        assertThatThrownBy(() -> moved.count(keeper, UUID.randomUUID())).hasMessageContaining("ACC-001");

        Page leader = login("xa09.ld");
        leader.navigate(url("/desk/calendar/changes/" + change));
        assertThat(rows(leader)).isEqualTo(50);
        inspect(leader, "calendar-moved");
        follow(leader.locator("a[rel=next]"));
        assertThat(rows(leader)).isEqualTo(moved.count(people.actor("xa09.ld"), change) - 50);
        follow(leader.locator("section[aria-labelledby=moved] tbody a").last());
        assertThat(leader.url()).contains("/desk/dossiers/");
        leader.goBack();
        List<String> lines = file(leader, "CSV").lines().toList();
        assertThat(lines.getFirst()).contains("Hồ sơ", "Hạn cũ", "Hạn mới", "Chênh lệch (ngày)");
        assertThat(lines).hasSize(moved.count(people.actor("xa09.ld"), change) + 1);
        codes.forEach(code -> assertThat(lines).anyMatch(line -> line.contains(code.value())));
        assertThat(file(leader, "Excel")).startsWith("PK");

        Page stranger = login("xa08.ld");
        stranger.navigate(url("/desk/calendar/changes/" + change));
        assertThat(stranger.locator("h1").innerText()).contains("47/QĐ-ĐH");
        assertThat(stranger.locator("#moved").count()).isZero();
    }

    private static int rows(Page page) {
        return page.locator("section[aria-labelledby=moved] tbody tr").count();
    }

    private String file(Page page, String name) {
        String href = page.locator("main a:text-is('" + name + "')").first().getAttribute("href");
        return new String(page.request().get(url(href)).body(), StandardCharsets.UTF_8);
    }

    private void untilRecounted(UUID change) throws Exception {
        for (int tries = 0;
                tries < 100 && !changes.listProgress(change).stream().allMatch(Progress::finished);
                tries++) {
            runs.run();
            Thread.sleep(100);
        }
        assertThat(changes.listProgress(change)).isNotEmpty().allMatch(Progress::finished);
    }

    private DossierCode receive(Actor clerk) {
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Phan Thị Đổi Hạn", null, null, null, null, null, "099187004709");
        return reception.receive(
                clerk,
                new ReceiveCommand(
                        "1.001612", "counter", clerk.grants().getFirst().unitId(), null, person, List.of(), false));
    }
}
