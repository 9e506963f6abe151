package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.Owner;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.identity.PersonForm;

@DisplayName("Mẫu mã hồ sơ: địa phương đặt từ một ngày chưa đến; mã cũ giữ nguyên; không trùng, không hở")
class CodePatternsIntegrationTests extends ProductTest {

    @Autowired
    private CodePatterns patterns;

    @Autowired
    private DossierCodes codes;

    @Autowired
    private Reception reception;

    @Autowired
    private DossierSearch search;

    @Autowired
    private TransactionTemplate transactions;

    @AfterEach
    void takeBack() {
        Owner.execute("delete from dossiers.code_pattern");
        patterns.forget();
    }

    @Test
    @DisplayName(
            "Trước ngày áp dụng theo mẫu cũ; từ ngày đó theo mẫu mới, số chạy theo năm; tra được bằng cả mã và số cuối")
    void writesCodesAnotherWayFromADayOn() {
        Actor keeper = people.actor("quantri");
        clock.set("2031-03-10T09:00");
        patterns.set(keeper, " {agency}-HS-{yyyy}-{serial:6} ", LocalDate.of(2031, 3, 11), "21/QĐ-UBND");
        assertThat(patterns.current(keeper)).isEqualTo("{agency}-{yyMMdd}-{serial:4}");
        DossierCode before = receive();
        assertThat(before.value()).matches("H99[.0-9]*-310310-\\d{4}");

        clock.set("2031-03-11T09:00");
        DossierCode first = receive();
        clock.set("2031-03-12T09:00");
        DossierCode second = receive();

        assertThat(first.value()).matches("H99[.0-9]*-HS-2031-000001");
        assertThat(second.value()).isEqualTo(first.value().replace("000001", "000002"));
        Actor clerk = people.actor("ngan");
        assertThat(search.findExact(clerk, second.value().toLowerCase())).contains(second);
        assertThat(found(clerk, "hs-2031-000002")).contains(second);
        assertThat(found(clerk, "000002")).contains(second);
        assertThat(found(clerk, before.value().replaceAll("^[^-]+-", ""))).contains(before);
        assertThat(new Desk("http://localhost:" + port)
                        .login("ngan")
                        .get("/desk/dossiers/" + first)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("Nhiều nơi cấp mã cùng lúc: không trùng, không hở")
    void givesEachSerialOnce() throws Exception {
        Actor keeper = people.actor("quantri");
        clock.set("2031-04-01T09:00");
        patterns.set(keeper, "{agency}-{yyMM}-{serial:5}", LocalDate.of(2031, 4, 2), "22/QĐ-UBND");
        LocalDate day = LocalDate.of(2031, 4, 2);
        Callable<String> one = () -> transactions.execute(
                status -> codes.next(people.unit("ngan"), day).value());
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<String>> given = pool.invokeAll(java.util.Collections.nCopies(20, one));
            assertThat(given.stream().map(Future::resultNow).map(code -> code.substring(code.length() - 10)))
                    .containsExactlyInAnyOrderElementsOf(java.util.stream.IntStream.rangeClosed(1, 20)
                            .mapToObj("3104-%05d"::formatted)
                            .toList());
        }
    }

    @Test
    @DisplayName("Từ chối: thiếu thành phần, sai thứ tự, quá dài, ngày đã đến, không căn cứ, người không giữ cả tỉnh")
    void refusesWhatCouldGiveACodeTwice() {
        Actor keeper = people.actor("quantri");
        LocalDate tomorrow = LocalDate.of(2026, 11, 21);
        for (String wrong : List.of(
                "{agency}-{serial:4}",
                "{yyMMdd}-{serial:4}",
                "{agency}-{yyMMdd}",
                "{agency}-{yyMMdd}-{serial:3}",
                "{agency}-{dd}-{serial:4}",
                "{agency}-26-{yyMMdd}-{serial:4}",
                "{agency}{yyMMdd}{serial:4}",
                "{name}-{agency}-{yy}-{serial:4}")) {
            assertThatThrownBy(() -> patterns.set(keeper, wrong, tomorrow, "x"))
                    .as(wrong)
                    .hasMessageContaining("DOS-287");
        }
        String fine = "{agency}-{yy}-{serial:6}";
        assertThatThrownBy(() -> patterns.set(keeper, fine, tomorrow.minusDays(1), "x"))
                .hasMessageContaining("DOS-289");
        assertThatThrownBy(() -> patterns.set(keeper, fine, tomorrow, " ")).hasMessageContaining("DOS-202");
        assertThatThrownBy(() -> patterns.set(people.actor("phuc"), fine, tomorrow, "x"))
                .hasMessageContaining("ACC-001");
        assertThatThrownBy(() -> patterns.list(people.actor("ngan"))).hasMessageContaining("ACC-001");
        assertThat(patterns.sample(keeper, fine, tomorrow).value()).endsWith("-26-000001");
    }

    @Test
    @DisplayName(
            "Ghi bằng tên tiếng Việt, có dấu hay không; mẫu đã lưu bằng tên cũ hiện ra bằng tiếng Việt, trang tiếng"
                    + " Anh giữ tên cũ")
    void isWrittenWithVietnameseNames() {
        Actor keeper = people.actor("quantri");
        clock.set("2032-03-10T09:00");
        LocalDate day = LocalDate.of(2032, 3, 11);

        assertThat(patterns.sample(keeper, "{cơ quan}-HS-{năm}-{số:6}", day).value())
                .endsWith("-HS-2032-000001");
        assertThat(patterns.sample(keeper, "{Co quan}-{ngay ngan}-{ so : 5 }", day)
                        .value())
                .endsWith("-320311-00001");
        patterns.set(keeper, "{cơ quan}-{tháng ngắn}-{số:5}", day, "31/QĐ-UBND");
        assertThat(patterns.list(keeper).getFirst().pattern()).isEqualTo("{agency}-{yyMM}-{serial:5}");
        for (CodePattern.Period period : CodePattern.Period.values()) {
            String stored = "{agency}-HS-{" + period.letters() + "}-{serial:4}";
            assertThat(CodePattern.of(CodePatterns.named(stored, Locale.of("vi")))
                            .written())
                    .isEqualTo(stored);
        }

        Desk desk = new Desk("http://localhost:" + port).login("quantri");
        assertThat(desk.get("/desk/code-patterns").body())
                .contains("{cơ quan}-{tháng ngắn}-{số:5}", "<b>{năm}</b>", "con số sau dấu hai chấm")
                .doesNotContain("{agency}", "{serial");
        assertThat(CodePatterns.named("{agency}-{yyMM}-{serial:5}", Locale.ENGLISH))
                .isEqualTo("{agency}-{yyMM}-{serial:5}");
        assertThatThrownBy(() -> patterns.sample(keeper, "{tên}-{năm}-{số:6}", day))
                .hasMessageContaining("DOS-287");
    }

    private List<DossierCode> found(Actor actor, String words) {
        return search.find(actor, new DossierSearch.Asked(words, null, null)).dossiers().stream()
                .map(DossierSearch.Found::code)
                .toList();
    }

    private DossierCode receive() {
        Actor clerk = people.actor("ngan");
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Mã Văn Mẫu", null, null, null, null, null, "099199004287");
        return reception.receive(
                clerk, new ReceiveCommand("1.001612", "counter", people.unit("ngan"), null, person, List.of(), false));
    }
}
