package vn.thongsuot.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.communication.articles.Article;
import vn.thongsuot.communication.articles.ArticleDesk;
import vn.thongsuot.communication.articles.ArticleDraft;
import vn.thongsuot.communication.articles.ArticleKind;
import vn.thongsuot.communication.articles.Articles;
import vn.thongsuot.communication.plans.Channel;
import vn.thongsuot.communication.plans.CommunicationPlans;
import vn.thongsuot.communication.plans.Product;
import vn.thongsuot.communication.plans.ProductKind;
import vn.thongsuot.communication.plans.ProductReminders;
import vn.thongsuot.communication.plans.ProductState;
import vn.thongsuot.communication.plans.Topic;
import vn.thongsuot.platform.ListedWork;
import vn.thongsuot.platform.WorkQuery;
import vn.thongsuot.shared.DomainException;

@DisplayName("Bài viết và kế hoạch tuyên truyền")
class CommunicationIntegrationTests extends ProductTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private ArticleDesk desk;

    @Autowired
    private Articles articles;

    @Autowired
    private CommunicationPlans plans;

    @Autowired
    private ProductReminders reminders;

    @Autowired
    private List<ListedWork> sources;

    @Autowired
    private JdbcClient jdbc;

    private ListedWork work;
    private Actor officer;
    private Actor leader;
    private Actor neighbour;
    private UUID committee;

    @BeforeEach
    void findPeople() {
        work = sources.stream()
                .filter(source -> source.kind().equals("communication"))
                .findFirst()
                .orElseThrow();
        officer = people.actor("ly");
        leader = people.actor("phuc");
        neighbour = people.actor("bao");
        committee = people.unit("phuc");
    }

    @Test
    @DisplayName(
            "Bài chỉ công khai từ ngày đăng, đúng phiên bản đã duyệt; sửa tiếp không đổi bản đang đăng; gỡ thì hết")
    void publishesAnEdition() {
        UUID id = desk.begin(officer, committee, draft("Bản một"));
        refuses("ACC-002", () -> desk.publish(officer, id, 0, TODAY));
        refuses("COM-004", () -> desk.publish(leader, id, 0, TODAY.minusDays(1)));
        desk.publish(leader, id, 0, TODAY.plusDays(1));
        refuses("ACC-001", () -> articles.getPublic(id));
        clock.set("2026-11-21T08:00");
        assertThat(articles.getPublic(id).edition().title()).isEqualTo("Bản một");

        desk.write(officer, id, 1, draft("Bản hai"));
        assertThat(articles.getPublic(id).edition().title()).isEqualTo("Bản một");
        refuses("COM-001", () -> desk.publish(leader, id, 1, LocalDate.of(2026, 11, 21)));
        desk.publish(leader, id, 2, LocalDate.of(2026, 11, 21));
        assertThat(articles.getPublic(id).edition().title()).isEqualTo("Bản hai");
        assertThat(articles.editions(articles.get(officer, id))).hasSize(2);
        desk.withdraw(leader, id, 3);
        refuses("ACC-001", () -> articles.getPublic(id));
        refuses("COM-002", () -> desk.publish(leader, id, 4, LocalDate.of(2026, 11, 21)));
    }

    @Test
    @DisplayName(
            "Ảnh phải có mô tả và là ảnh thật; ảnh được vẽ lại nên không còn dữ liệu ẩn; ảnh thiếu thì không đăng được")
    void cleansPictures() throws IOException {
        UUID id = desk.begin(officer, committee, draft("Có ảnh"));
        refuses("COM-003", () -> desk.addPicture(officer, id, 0, " ", png("")));
        refuses("COM-006", () -> desk.addPicture(officer, id, 0, "Mô tả", "không phải ảnh".getBytes()));
        desk.write(officer, id, 0, new ArticleDraft(ArticleKind.LAW, "Có ảnh", "Tóm tắt", "[ảnh 1]", "Luật thử"));
        refuses("COM-005", () -> desk.publish(leader, id, 1, TODAY));
        desk.addPicture(officer, id, 1, "Bàn tiếp nhận hồ sơ", png("VITRI-BI-MAT"));
        desk.publish(leader, id, 2, TODAY);

        Article.Picture picture = articles.getPublic(id).pictures().getFirst();
        byte[] kept = Files.readAllBytes(articles.openPublic(id, picture.id()).file());
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("VITRI-BI-MAT");
        assertThat(picture.description()).isEqualTo("Bàn tiếp nhận hồ sơ");
    }

    @Test
    @DisplayName("Trang công khai đếm lượt mở theo ngày, thoát mọi thẻ HTML, không cần đăng nhập")
    void countsViewsWithoutViewers() {
        UUID id = desk.begin(
                officer,
                committee,
                new ArticleDraft(
                        ArticleKind.GUIDE,
                        "Nộp hồ sơ trực tuyến <b>",
                        "Tóm tắt",
                        "## Cách làm\n<script>alert(1)</script>\n\n[xấu](javascript:alert(1)) và [tốt](/procedures)",
                        null));
        desk.publish(leader, id, 0, TODAY);
        Desk anybody = new Desk("http://localhost:" + port);

        String page = anybody.get("/news/" + id).body();
        anybody.get("/news/" + id);

        assertThat(page)
                .contains("&lt;script&gt;alert(1)", "Nộp hồ sơ trực tuyến &lt;b&gt;", "href=\"/procedures\"")
                .doesNotContain("<script>alert", "href=\"javascript");
        assertThat(articles.views(List.of(id), TODAY)).isEqualTo(Map.of(id, 2));
        assertThat(articles.views(List.of(id), TODAY.plusDays(1))).isEmpty();
        assertThat(anybody.get("/news").body()).contains("/news/" + id);
    }

    @Test
    @DisplayName("Kế hoạch: soạn, ban hành, ghi kết quả từng sản phẩm một lần; kế hoạch nháp chưa ghi được kết quả")
    void finishesProductsOnce() {
        UUID plan = plans.create(officer, committee, 2029, "Kế hoạch thử");
        refuses("COM-012", () -> plans.issue(leader, plan, 0, "1/KH", TODAY));
        refuses("COM-011", () -> plans.add(officer, plan, 0, content(List.of())));
        UUID product = plans.add(officer, plan, 0, content(List.of(Channel.PORTAL, Channel.MEETING)));
        refuses("COM-013", () -> plans.finish(officer, product, 0, outcome(TODAY), null));
        refuses("ACC-002", () -> plans.issue(officer, plan, 1, "1/KH", TODAY));
        plans.issue(leader, plan, 1, "1/KH", TODAY);
        refuses("ACC-002", () -> plans.finish(neighbour, product, 0, outcome(TODAY), null));
        refuses("COM-014", () -> plans.finish(officer, product, 0, outcome(TODAY.plusDays(1)), null));
        plans.finish(officer, product, 0, outcome(TODAY), null);

        assertThat(plans.listProducts(plan))
                .singleElement()
                .matches(one ->
                        one.state() == ProductState.DONE && Integer.valueOf(120).equals(one.reached()));
        refuses("COM-013", () -> plans.drop(officer, product, 1, "thôi"));
    }

    @Test
    @DisplayName(
            "Sản phẩm sắp đến hạn nhắc đơn vị thực hiện, quá hạn nhắc cả nơi lập kế hoạch, mỗi dịp một lần; có trong việc")
    void remindsOfProducts() {
        UUID plan = plans.create(officer, committee, 2028, "Kế hoạch nhắc việc");
        plans.add(officer, plan, 0, content(List.of(Channel.PORTAL)));
        reminders.remind();
        assertThat(told("communication-due", plan)).isEmpty();
        plans.issue(leader, plan, 1, "2/KH", TODAY);
        reminders.remind();
        assertThat(told("communication-due", plan)).isEmpty();
        clock.set("2026-12-05T08:00");

        reminders.remind();
        reminders.remind();

        assertThat(told("communication-due", plan))
                .contains(officer.accountId())
                .doesNotHaveDuplicates()
                .doesNotContain(neighbour.accountId());
        assertThat(work.entries(officer, WorkQuery.Whose.MINE))
                .filteredOn(entry -> entry.path().contains(plan.toString()))
                .singleElement()
                .matches(entry -> !entry.isLate() && entry.title().vi().equals("Tập huấn"));
        clock.set("2026-12-12T08:00");
        reminders.remind();
        assertThat(told("communication-late", plan))
                .contains(officer.accountId())
                .doesNotHaveDuplicates()
                .doesNotContain(neighbour.accountId());
        assertThat(work.entries(neighbour, WorkQuery.Whose.MINE))
                .noneMatch(entry -> entry.path().contains(plan.toString()));
    }

    private List<UUID> told(String template, UUID plan) {
        return jdbc.sql("select account_id from notifications.outbox where template = ? and path like ?")
                .params(template, "%" + plan + "%")
                .query(UUID.class)
                .list();
    }

    private Product.Content content(List<Channel> channels) {
        return new Product.Content(
                ProductKind.WORKSHOP, Topic.REFORM, channels, "Tập huấn", committee, TODAY.plusDays(20));
    }

    private static CommunicationPlans.Outcome outcome(LocalDate on) {
        return new CommunicationPlans.Outcome(on, 120, null, null);
    }

    private static ArticleDraft draft(String title) {
        return new ArticleDraft(ArticleKind.NEWS, title, "Tóm tắt", "Nội dung.", null);
    }

    /** A picture with words behind its end, as a camera might leave them. */
    private static byte[] png(String hidden) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        out.write(hidden.getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static void refuses(String code, ThrowingCallable command) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(command)
                .matches(refused -> refused.code().equals(code), "code " + code);
    }
}
