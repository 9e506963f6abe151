package vn.thongsuot.procedures.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot._support.Desk;
import vn.thongsuot.access.Actor;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Trích yếu của quyết định bằng tiếng Anh, chưa dịch thì đánh dấu")
class DecisionTitlesIntegrationTests extends DecisionTest {

    @Test
    @DisplayName("Trích yếu tiếng Anh: trang tiếng Anh hiện bản tiếng Anh, chưa có thì hiện tiếng Việt và đánh dấu; xóa"
            + " được")
    void showsTheEnglishTitle() {
        World world = world();
        Desk reader = new Desk("http://localhost:" + port);
        reader.get("/language/en?back=/");
        UUID first = signed(world, "9.850010", "Announcement on trial");
        UUID second = signed(world, "9.850011", " ");

        assertThat(decisions.findSigned(first).orElseThrow().title())
                .isEqualTo(LocalizedText.of("Công bố thử", "Announcement on trial"));
        assertThat(reader.get("/announcements/" + first).body())
                .contains("<h1 class=\"govuk-heading-xl\">Announcement on trial</h1>");
        assertThat(reader.get("/announcements/" + second).body())
                .contains("<h1 class=\"govuk-heading-xl\" lang=\"vi\">Công bố thử</h1>");
        assertThat(new Desk("http://localhost:" + port)
                        .get("/announcements/" + first)
                        .body())
                .contains("<h1 class=\"govuk-heading-xl\">Công bố thử</h1>");

        UUID draft = decisions.create(
                world.officer(), world.province(), new Decisions.Head("Thử", "Trial", "Luật thử", EFFECTIVE));
        decisions.edit(world.officer(), draft, 0, new Decisions.Head("Thử", "Luật thử", EFFECTIVE));
        assertThat(decisions.get(world.officer(), draft).title()).isEqualTo(LocalizedText.of("Thử"));
    }

    @Test
    @DisplayName("Danh sách việc chung bằng tiếng Anh: trích yếu tiếng Anh, chưa có thì tiếng Việt có đánh dấu")
    void showsTheEnglishTitleInTheWorkList() {
        Actor officer = people.actor("cchc");
        drafted(officer, "9.850012", new Decisions.Head("Việc thử", "Work on trial", "Luật thử", EFFECTIVE));
        drafted(officer, "9.850013", new Decisions.Head("Việc chưa dịch", "Luật thử", EFFECTIVE));
        Desk desk = new Desk("http://localhost:" + port).login("cchc");
        assertThat(desk.get("/desk/work?kind=announcement").body())
                .contains("<td>Việc thử</td>", "<td>Việc chưa dịch</td>");

        desk.get("/language/en?back=/");

        assertThat(desk.get("/desk/work?kind=announcement").body())
                .contains("<td>Work on trial</td>", "<td lang=\"vi\">Việc chưa dịch</td>")
                .doesNotContain("Việc thử");
    }

    private void drafted(Actor officer, String code, Decisions.Head head) {
        UUID id = decisions.create(officer, officer.authorityId(), head);
        decisions.put(officer, id, 0, List.of(entry(code, "Thử một", "5 working days")), List.of());
    }

    private UUID signed(World world, String code, String titleEn) {
        UUID id = decisions.create(
                world.officer(), world.province(), new Decisions.Head("Công bố thử", titleEn, "Luật thử", EFFECTIVE));
        decisions.put(world.officer(), id, 0, List.of(entry(code, "Thử một", "5 working days")), List.of());
        decisions.submit(world.officer(), id, 1);
        decisions.sign(
                world.leader(),
                id,
                2,
                new Decisions.Signature(code + "/QĐ-UBND", LocalDate.of(2026, 11, 20), "Chủ tịch", true));
        return id;
    }
}
