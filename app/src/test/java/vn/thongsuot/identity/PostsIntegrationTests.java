package vn.thongsuot.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.NewAccount.NewAssignment;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Vị trí, vai trò cán bộ: xem theo đơn vị, vai trò, ngày; phân công, kết thúc, rút lại có lý do")
class PostsIntegrationTests extends ProductTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 11, 2);

    @Autowired
    private Posts posts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName(
            "Phân công từ hôm nay rồi rút lại: coi như chưa có; phân công từ trước thì kết thúc ngay, còn trong lịch sử")
    void takesBackWhatBeganToday() {
        clock.set("2026-11-20T09:00");
        LocalDate today = LocalDate.of(2026, 11, 20);
        Actor keeper = people.actor("quantri");
        String login = official();
        UUID desk = people.unit("ngan");

        posts.assign(keeper, given(login, desk, Role.INTAKE_CLERK, today, null));
        assertThat(rolesOf(login)).contains(Role.INTAKE_CLERK);
        posts.end(keeper, post(keeper, desk, login, today).id(), null, "Phân công nhầm");
        assertThat(rolesOf(login)).doesNotContain(Role.INTAKE_CLERK);
        assertThat(find(keeper, desk, login, today)).isEmpty();
        posts.assign(keeper, given(login, desk, Role.INTAKE_CLERK, today, null));

        clock.set("2026-11-23T09:00");
        LocalDate later = LocalDate.of(2026, 11, 23);
        UUID begun = post(keeper, desk, login, later).id();
        assertThatThrownBy(() -> posts.end(keeper, begun, today, "x")).hasMessageContaining("IDE-405");
        assertThatThrownBy(() -> posts.end(keeper, begun, null, " ")).hasMessageContaining("IDE-404");
        posts.end(keeper, begun, null, "Chuyển công tác, QĐ 5");
        assertThat(rolesOf(login)).doesNotContain(Role.INTAKE_CLERK);
        assertThat(find(keeper, desk, login, later)).isEmpty();
        assertThat(post(keeper, desk, login, today).to()).isEqualTo(later.minusDays(1));
        assertThat(audited(login))
                .containsExactly(
                        "account.assigned", "account.assignment-taken-back", "account.assigned", "account.unassigned");
    }

    @Test
    @DisplayName("Từ chối: của chính mình, ngoài đơn vị quản trị, trùng, tài khoản không có, quản trị viên cuối cùng")
    void refusesWhatMayNotBe() {
        clock.set("2026-11-20T09:00");
        Actor keeper = people.actor("quantri");
        String login = official();
        UUID desk = people.unit("ngan");
        posts.assign(keeper, given(login, desk, Role.OFFICER, BEGIN, LocalDate.of(2026, 12, 31)));

        assertThatThrownBy(() -> posts.assign(keeper, given(login, desk, Role.OFFICER, BEGIN, null)))
                .hasMessageContaining("IDE-305");
        assertThatThrownBy(() -> posts.assign(keeper, given("quantri", desk, Role.LEADER, BEGIN, null)))
                .hasMessageContaining("IDE-402");
        assertThatThrownBy(() -> posts.assign(keeper, given("khong-co", desk, Role.LEADER, BEGIN, null)))
                .hasMessageContaining("IDE-303");
        assertThatThrownBy(() -> posts.assign(keeper, given(login, UUID.randomUUID(), Role.LEADER, BEGIN, null)))
                .hasMessageContaining("ACC-001");
        assertThatThrownBy(() -> posts.assign(people.actor("phuc"), given(login, desk, Role.LEADER, BEGIN, null)))
                .hasMessageContaining("ACC-001");
        UUID own =
                find(keeper, keeper.authorityId(), "quantri", BEGIN).getFirst().id();
        assertThatThrownBy(() -> posts.end(keeper, own, null, "x")).hasMessageContaining("IDE-402");
        assertThatThrownBy(() -> posts.end(people.actor("phuc"), own, null, "x"))
                .hasMessageContaining("ACC-001");
    }

    @Test
    @DisplayName(
            "Trang: lọc theo đơn vị, vai trò, ngày; ngày không đọc được thì báo; điền thiếu thì báo tại ô và giữ điều đã nhập")
    void showsThePage() {
        clock.set("2026-11-20T09:00");
        Desk desk = new Desk("http://localhost:" + port).login("quantri");
        String unit = people.unit("ngan").toString();
        String all = desk.get("/desk/posts?unit=" + unit).body();
        String clerk = people.actor("ngan").displayName();
        assertThat(all).contains(clerk, "Cán bộ tiếp nhận");
        assertThat(table(desk.get("/desk/posts?role=LEADER&unit=" + unit).body()))
                .doesNotContain(clerk);
        assertThat(table(desk.get("/desk/posts?day=01/01/2001&unit=" + unit).body()))
                .doesNotContain(clerk);
        assertThat(desk.get("/desk/posts?day=31/02/2026").statusCode()).isEqualTo(422);

        Map<String, String> form = new HashMap<>(Map.of(
                "idempotencyKey", UUID.randomUUID().toString(),
                "login", "khong-co",
                "newUnit", unit,
                "newRole", "OFFICER",
                "position", "Chuyên viên thử",
                "from", "20/11/2026",
                "reason", "QĐ 9"));
        assertThat(desk.post("/desk/posts", form).body()).contains("id=\"login-error\"", "value=\"Chuyên viên thử\"");
        assertThat(new Desk("http://localhost:" + port)
                        .login("ngan")
                        .get("/desk/posts")
                        .statusCode())
                .isEqualTo(404);
    }

    private static String table(String page) {
        int at = page.indexOf("id=\"list\"");
        return page.substring(at, page.indexOf("id=\"new\""));
    }

    private List<Post> find(Actor keeper, UUID unit, String login, LocalDate day) {
        return posts.list(keeper, unit, null, day).stream()
                .filter(post -> post.login().equals(login))
                .toList();
    }

    private Post post(Actor keeper, UUID unit, String login, LocalDate day) {
        return find(keeper, unit, login, day).stream()
                .filter(post -> post.role() == Role.INTAKE_CLERK)
                .findFirst()
                .orElseThrow();
    }

    private List<Role> rolesOf(String login) {
        accounts.forget();
        return people.actor(login).grants().stream().map(grant -> grant.role()).toList();
    }

    private List<String> audited(String login) {
        return jdbc.sql("""
                        select e.action from audit.entry e join identity.account a on a.id = e.stream_id
                        where a.login = ? order by e.seq
                        """).param(login).query(String.class).list();
    }

    private String official() {
        String login = "vt-" + UUID.randomUUID().toString().substring(0, 8);
        Actor keeper = people.actor("quantri");
        accounts.create(new NewAccount(
                keeper.authorityId(),
                login,
                "Vị Thị Trí",
                "thongsuot-2026",
                List.of(new NewAssignment(
                        keeper.authorityId(), Role.REFORM_OFFICER, LocalizedText.of("Công chức"), BEGIN))));
        return login;
    }

    private static Posts.Given given(String login, UUID unit, Role role, LocalDate from, LocalDate to) {
        return new Posts.Given(login, new NewAssignment(unit, role, LocalizedText.of("Công chức"), from), to, "QĐ 4");
    }
}
