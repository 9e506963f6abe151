package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thongsuot.db.dossiers.Tables.DOSSIER_CODE;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.DossierSearch.Asked;
import vn.thongsuot.identity.PersonForm;

@DisplayName("Tìm hồ sơ theo mã, số cuối mã, họ tên, số định danh, ngày tiếp nhận; chỉ trong phạm vi được xem")
class DossierSearchIntegrationTests extends ProductTest {

    private static final String PROCEDURE = "1.001612";
    private static final LocalDate DAY = LocalDate.of(2026, 10, 6);
    private static final AtomicInteger PERSONS = new AtomicInteger(5200);

    @Autowired
    private DossierSearch search;

    @Autowired
    private Reception reception;

    @Autowired
    private DSLContext db;

    @Autowired
    private JdbcClient jdbc;

    private String person = "";

    @BeforeEach
    void onADay() {
        clock.set("2026-10-06T09:00");
        person = "09919007" + PERSONS.incrementAndGet();
    }

    @Test
    @DisplayName("Mỗi cách nhập đều ra hồ sơ; người ngoài phạm vi không thấy, kể cả khi nhập cả mã")
    void findsByEveryWay() {
        DossierCode code = received("Ngạc Thị Tìm Thấy");
        String end = code.value().substring(code.value().indexOf('-') + 1);
        String serial = end.substring(end.indexOf('-') + 1);
        Actor clerk = people.actor("ngan");
        Actor stranger = people.actor("xa02.mc");

        for (String words : List.of(end, serial, "ngac thi tim", "NGẠC  THỊ TÌM", person)) {
            assertThat(codes(clerk, new Asked(words, null, null))).as(words).contains(code);
            assertThat(codes(stranger, new Asked(words, null, null))).as(words).doesNotContain(code);
        }
        assertThat(search.findExact(clerk, " " + code.value().toLowerCase(java.util.Locale.ROOT)))
                .contains(code);
        assertThat(search.findExact(stranger, code.value())).isEmpty();
        assertThat(codes(clerk, new Asked("", DAY, DAY))).contains(code);
        assertThat(codes(clerk, new Asked("ngac thi tim", DAY.plusDays(1), null)))
                .doesNotContain(code);
        assertThat(codes(clerk, new Asked("ngac_thi", null, null))).isEmpty();
    }

    @Test
    @DisplayName("Nhiều hơn một trang thì báo còn nữa; không nhập gì, tên quá ngắn, ngày ngược thì nói rõ")
    void saysWhatIsWrong() {
        Actor clerk = people.actor("ngan");
        for (int i = 0; i <= DossierSearch.MOST; i++) {
            person = "09919007" + PERSONS.incrementAndGet();
            received("Khúc Văn Đông Người");
        }
        DossierSearch.Answer answer = search.find(clerk, new Asked("khuc van dong", null, null));
        assertThat(answer.dossiers()).hasSize(DossierSearch.MOST);
        assertThat(answer.more()).isTrue();

        assertRefused(clerk, new Asked(" ", null, null), "DOS-180");
        assertRefused(clerk, new Asked("", DAY, DAY.minusDays(1)), "DOS-181");
        assertRefused(clerk, new Asked("0007", DAY.minusDays(400), DAY), "DOS-181");
        assertRefused(clerk, new Asked("an", null, null), "DOS-182");
    }

    @Test
    @DisplayName("Người không được xem thông tin cá nhân chỉ tìm theo mã và ngày, không tìm theo tên hay số định danh")
    void hidesPersonsFromWhoMayNotSeeThem() {
        DossierCode code = received("Ngạc Thị Kín");
        Actor reform = people.actor("cchc");

        assertRefused(reform, new Asked("ngac thi kin", null, null), "DOS-183");
        assertRefused(reform, new Asked(person, null, null), "DOS-183");
        HttpResponse<String> page = desk("cchc").post("/desk/search", Map.of("words", "", "from", "06/10/2026"));
        assertThat(page.body()).doesNotContain("Ngạc Thị Kín");
        assertThat(codes(reform, new Asked("", DAY, DAY))).hasSizeLessThanOrEqualTo(DossierSearch.MOST);
        assertThat(code).isNotNull();
    }

    @Test
    @DisplayName(
            "Ngày không có thật bị từ chối bằng lời; lần đọc tên được ghi nhật ký, địa chỉ không có gì của người nộp")
    void logsTheReadingOfNames() {
        DossierCode code = received("Ngạc Thị Nhật Ký");
        Desk clerk = desk("ngan");
        HttpResponse<String> wrong = clerk.post("/desk/search", Map.of("words", "ngac", "from", "31/02/2026"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"from-error\"", "value=\"31/02/2026\"");

        HttpResponse<String> found = clerk.post("/desk/search", Map.of("words", "ngac thi nhat ky"));
        assertThat(found.body()).contains(code.value(), "Ngạc Thị Nhật Ký");
        assertThat(found.uri().toString()).endsWith("/desk/search");
        assertThat(jdbc.sql("select count(*) from audit.entry e join dossiers.dossier d on e.data like"
                                + " '%' || d.applicant_id || '%' where e.action = 'person.read'"
                                + " and e.data like '%dossier-search%' and d.code = ?")
                        .param(code.value())
                        .query(Integer.class)
                        .single())
                .isOne();
        HttpResponse<String> exact = clerk.post("/desk/search", Map.of("words", code.value()));
        assertThat(exact.headers().firstValue("Location").orElse("")).endsWith("/desk/dossiers/" + code);
    }

    @Test
    @DisplayName("Số cuối mã đọc theo chỉ mục của nó")
    @Transactional
    void usesTheIndexOfCodeEnds() {
        db.execute("set local enable_seqscan = off");
        String plan = db.explain(db.select(DOSSIER_CODE.DOSSIER_ID)
                        .from(DOSSIER_CODE)
                        .where(DOSSIER_CODE.AUTHORITY_ID.eq(people.actor("ngan").authorityId()))
                        .and(DossierSearch.end().in(DSL.val("261006-0001"), DSL.val("261006-0002"))))
                .plan();

        assertThat(plan).contains("ix_dossier_code_end");
    }

    private void assertRefused(Actor actor, Asked asked, String code) {
        assertThatThrownBy(() -> search.find(actor, asked)).hasMessageContaining(code);
    }

    private List<DossierCode> codes(Actor actor, Asked asked) {
        return search.find(actor, asked).dossiers().stream()
                .map(DossierSearch.Found::code)
                .toList();
    }

    private DossierCode received(String name) {
        Actor clerk = people.actor("ngan");
        PersonForm form = new PersonForm(clerk.authorityId(), "citizen", name, null, null, null, null, null, person);
        return reception.receive(
                clerk, new ReceiveCommand(PROCEDURE, "counter", people.unit("ngan"), null, form, List.of(), false));
    }

    private Desk desk(String login) {
        return new Desk("http://localhost:" + port).login(login);
    }
}
