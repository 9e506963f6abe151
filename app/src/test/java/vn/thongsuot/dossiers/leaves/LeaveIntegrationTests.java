package vn.thongsuot.dossiers.leaves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.OfficerWorld;
import vn.thongsuot.dossiers.Processing;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.dossiers.TimelineItem;
import vn.thongsuot.dossiers.WorkFilter;
import vn.thongsuot.dossiers.WorkLists;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.leaves.LeaveKind;
import vn.thongsuot.identity.leaves.LeaveView;
import vn.thongsuot.identity.leaves.Leaves;
import vn.thongsuot.identity.leaves.NewLeave;
import vn.thongsuot.platform.WorkQuery.Whose;

@DisplayName("Nghỉ và làm thay")
class LeaveIntegrationTests extends ProductTest {

    @Autowired
    private LeaveDesk desk;

    @Autowired
    private Leaves leaves;

    @Autowired
    private WorkLists lists;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Reception reception;

    @Autowired
    private Processing processing;

    @Autowired
    private DossierDetails details;

    @Autowired
    private JdbcClient jdbc;

    private OfficerWorld world;

    @BeforeEach
    void makeWorld() {
        world = new OfficerWorld(people, accounts, reception, processing, details);
    }

    @Test
    @DisplayName("Người làm thay thấy và làm được hồ sơ đang giữ trong những ngày nghỉ, không sớm hơn, không muộn hơn")
    void actsForTheDaysOfTheLeaveAlone() {
        at("2026-05-11T08:00");
        Actor officer = people.actor("quan");
        Actor substitute = world.colleague("lamthay1", "Nguyễn Thị Làm Thay");
        DossierCode passed = world.atTheOfficer(OfficerWorld.PLAIN);
        DossierCode kept = world.atTheOfficer(OfficerWorld.PLAIN);
        processing.claim(officer, world.seen(passed));
        processing.claim(officer, world.seen(kept));
        assertThatThrownBy(() -> processing.completeStep(substitute, world.seen(passed)))
                .hasMessageContaining("DOS-003");

        int covered = notices("leave-covered", officer);
        desk.enter(officer, leave(officer, "2026-05-12", "2026-05-13", substitute.accountId()));
        assertThat(mine("lamthay1", passed)).isFalse();
        assertThat(notices("leave-covered", officer)).isEqualTo(covered + 1);
        assertThat(notices("leave-stand-in", substitute)).isEqualTo(1);

        assertThat(accounts.listStandIns(officer.accountId())).isEmpty();

        at("2026-05-12T08:30");
        assertThat(mine("lamthay1", passed)).isTrue();
        assertThat(accounts.listStandIns(officer.accountId())).containsExactly(substitute.accountId());
        processing.completeStep(people.actor("lamthay1"), world.seen(passed));
        TimelineItem last = details.get(officer, passed).history().getLast();
        assertThat(last.accountId()).isEqualTo(substitute.accountId());
        assertThat(last.actingFor()).isEqualTo(officer.accountId());

        at("2026-05-14T08:30");
        assertThat(mine("lamthay1", kept)).isFalse();
        assertThat(mine("quan", kept)).isTrue();
        assertThatThrownBy(() -> processing.completeStep(people.actor("lamthay1"), world.seen(kept)))
                .hasMessageContaining("DOS-003");
        processing.completeStep(people.actor("quan"), world.seen(kept));
        assertThat(details.get(officer, kept).history().getLast().actingFor()).isNull();
    }

    @Test
    @DisplayName(
            "Từ chối: ngày trùng, người làm thay khác vai trò, đang nghỉ, người ngoài; trở lại sớm thì hết quyền ngay")
    void refusesAndEnds() {
        at("2026-06-01T08:00");
        Actor officer = people.actor("quan");
        Actor substitute = world.colleague("lamthay2", "Trần Văn Làm Thay");
        UUID sub = substitute.accountId();
        UUID head = people.actor("bao").accountId();
        assertThatThrownBy(() -> desk.enter(people.actor("thao"), leave(officer, "2026-06-02", "2026-06-02", null)))
                .hasMessageContaining("ACC-001");
        assertThatThrownBy(() -> desk.enter(officer, leave(officer, "2026-06-02", "2026-06-02", head)))
                .hasMessageContaining("LEV-005");
        UUID away = desk.enter(people.actor("bao"), leave(substitute, "2026-06-04", "2026-06-05", null));
        assertThatThrownBy(() -> desk.enter(officer, leave(officer, "2026-06-01", "2026-06-05", sub)))
                .hasMessageContaining("LEV-006");
        desk.end(substitute, away, 0);

        UUID id = desk.enter(people.actor("bao"), leave(officer, "2026-06-01", "2026-06-05", sub));
        assertThatThrownBy(() -> desk.enter(officer, leave(officer, "2026-06-05", "2026-06-08", null)))
                .hasMessageContaining("LEV-004");
        assertThatThrownBy(() -> desk.enter(substitute, leave(substitute, "2026-06-05", "2026-06-05", null)))
                .hasMessageContaining("LEV-007");
        assertThat(actsFor("lamthay2", officer)).isTrue();

        at("2026-06-03T08:00");
        assertThatThrownBy(() -> desk.end(officer, id, 7)).hasMessageContaining("LEV-008");
        assertThatThrownBy(() -> desk.end(substitute, id, 0)).hasMessageContaining("ACC-001");
        desk.end(officer, id, 0);
        LeaveView ended = leaves.get(officer, id);
        assertThat(ended.state()).isEqualTo("ended");
        assertThat(ended.lastDay()).isEqualTo(LocalDate.of(2026, 6, 2));
        assertThat(actsFor("lamthay2", officer)).isFalse();
        assertThatThrownBy(() -> desk.end(officer, id, 1)).hasMessageContaining("LEV-009");
        assertThat(jdbc.sql("select count(*) from audit.entry where stream_kind = 'leave' and stream_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    @DisplayName(
            "Kết thúc ngay ngày đầu: đã nghỉ hôm đó, từ – đến cùng ngày, được ghi nghỉ lại; chưa đến ngày thì là hủy")
    void endsLeaveOnItsFirstDay() {
        at("2026-06-22T08:00");
        Actor officer = world.colleague("nghimotngay", "Đỗ Văn Nghỉ Một Ngày");
        Actor substitute = world.colleague("lamthay9", "Phạm Thị Làm Thay");
        UUID ahead = desk.enter(officer, leave(officer, "2026-06-23", "2026-06-24", null));
        desk.end(officer, ahead, 0);
        assertThat(leaves.get(officer, ahead).state()).isEqualTo("cancelled");

        UUID id = desk.enter(officer, leave(officer, "2026-06-22", "2026-06-26", substitute.accountId()));
        assertThat(actsFor("lamthay9", officer)).isTrue();
        at("2026-06-22T10:00");
        desk.end(officer, id, 0);

        LeaveView ended = leaves.get(officer, id);
        assertThat(ended.state()).isEqualTo("ended");
        assertThat(ended.firstDay()).isEqualTo(LocalDate.of(2026, 6, 22));
        assertThat(ended.lastDay()).isEqualTo(LocalDate.of(2026, 6, 22));
        assertThat(actsFor("lamthay9", officer)).isFalse();
        assertThat(leaves.listAway(officer, List.of(officer.accountId()))).isEmpty();
        assertThat(new Desk("http://localhost:" + port)
                        .login("nghimotngay")
                        .get("/desk/leaves")
                        .body())
                .contains("Đã trở lại sớm");

        UUID again = desk.enter(officer, leave(officer, "2026-06-22", "2026-06-22", substitute.accountId()));
        assertThat(leaves.get(officer, again).state()).isEqualTo("entered");
        assertThat(actsFor("lamthay9", officer)).isTrue();
    }

    @Test
    @DisplayName("Trưởng phòng thấy ai nghỉ mà còn hồ sơ chưa có người làm thay; cử người thì hết")
    void showsTheGap() {
        at("2026-07-06T08:00");
        Actor officer = people.actor("quan");
        Actor substitute = world.colleague("lamthay3", "Lê Thị Làm Thay");
        processing.claim(officer, world.seen(world.atTheOfficer(OfficerWorld.PLAIN)));
        UUID id = desk.enter(officer, leave(officer, "2026-07-07", "2026-07-08", null));
        Desk head = new Desk("http://localhost:" + port).login("bao");
        assertThat(head.get("/desk/leaves").body()).contains("Còn hồ sơ mà chưa có người làm thay");
        desk.substitute(people.actor("bao"), id, 0, substitute.accountId());
        assertThat(head.get("/desk/leaves").body())
                .doesNotContain("Còn hồ sơ mà chưa có người làm thay")
                .contains("Lê Thị Làm Thay");
    }

    @Test
    @DisplayName("Lượt nghỉ chưa đến ngày thì nói từ ngày nào; đến ngày mới là đang có hiệu lực")
    void saysFromWhenALeaveHolds() {
        at("2026-07-13T08:00");
        Actor officer = world.colleague("nghisau1", "Hứa Văn Nghỉ Sau");
        processing.claim(officer, world.seen(world.atTheOfficer(OfficerWorld.PLAIN)));
        UUID id = desk.enter(officer, leave(officer, "2026-07-16", "2026-07-17", null));

        assertThat(new Desk("http://localhost:" + port)
                        .login("bao")
                        .get("/desk/leaves")
                        .body())
                .contains(
                        "govuk-tag--yellow\">Từ ngày 16/07/2026",
                        "Hứa Văn Nghỉ Sau: nghỉ từ ngày 16/07/2026 đến 17/07/2026");
        at("2026-07-16T08:00");
        assertThat(new Desk("http://localhost:" + port)
                        .login("bao")
                        .get("/desk/leaves")
                        .body())
                .contains("govuk-tag--red\">Đang có hiệu lực", "Hứa Văn Nghỉ Sau: nghỉ 16/07/2026 đến 17/07/2026")
                .doesNotContain("Từ ngày 16/07/2026");
        desk.end(officer, id, 0);
    }

    private void at(String time) {
        clock.set(time);
        accounts.forget();
    }

    private boolean mine(String login, DossierCode code) {
        return lists.list(people.actor(login), new WorkFilter(Whose.MINE, null, OfficerWorld.PLAIN, 1)).stream()
                .anyMatch(item -> item.code().equals(code));
    }

    private boolean actsFor(String login, Actor absent) {
        return people.actor(login).grants().stream()
                .anyMatch(grant -> absent.accountId().equals(grant.actingFor()));
    }

    private int notices(String template, Actor reader) {
        return jdbc.sql(
                        "select count(*) from notifications.outbox where channel = 'in-app' and template = ? and account_id = ?")
                .param(template)
                .param(reader.accountId())
                .query(Integer.class)
                .single();
    }

    private static NewLeave leave(Actor absent, String first, String last, @Nullable UUID substitute) {
        return new NewLeave(
                absent.accountId(), LeaveKind.ANNUAL, LocalDate.parse(first), LocalDate.parse(last), substitute);
    }
}
