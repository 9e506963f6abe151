package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot._support.Machine;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.documents.results.IssuedFilter;
import vn.thongsuot.documents.results.IssuedFilter.Whose;
import vn.thongsuot.documents.results.IssuedRegister;
import vn.thongsuot.documents.results.NewIssue;
import vn.thongsuot.exports.ExportFilter;
import vn.thongsuot.identity.MachineClients;
import vn.thongsuot.identity.PersonForm;

@DisplayName("Sổ kết quả của Bộ phận Một cửa: cả kết quả của cơ quan khác mà quầy tiếp nhận hoặc trả")
class RegisterOfDesksBrowserTests extends BrowserTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 2);

    @Autowired
    private Reception reception;

    @Autowired
    private Processing processing;

    @Autowired
    private Conclusion conclusion;

    @Autowired
    private DossierDetails details;

    @Autowired
    private DossierResults results;

    @Autowired
    private ReturnPlaces returns;

    @Autowired
    private IssuedRegister register;

    @Autowired
    private MachineClients clients;

    @Test
    void showsWhatTheDeskHandsOver() throws Exception {
        Actor clerk = people.actor("ngan");
        DossierCode code = signed("099187014931", "931/GP-UBND");

        assertThat(codes(clerk, Whose.ALL, DAY)).contains(code.value());
        assertThat(codes(clerk, Whose.DESK, DAY)).contains(code.value());
        assertThat(codes(clerk, Whose.ISSUED, DAY)).doesNotContain(code.value());
        assertThat(codes(clerk, Whose.ALL, DAY.plusDays(1))).doesNotContain(code.value());
        assertThat(codes(people.actor("phuc"), Whose.ISSUED, DAY)).contains(code.value());
        assertThat(codes(people.actor("phuc"), Whose.DESK, DAY)).doesNotContain(code.value());

        Page page = login("ngan");
        page.navigate(url("/desk/results"));
        page.selectOption("#whose", "desk");
        page.fill("#from", "02/06/2026");
        page.fill("#to", "02/06/2026");
        follow(page.locator("form[action='/desk/results'] button"));
        assertThat(page.locator("tbody").innerText()).contains(code.value(), "931/GP-UBND");
        assertThat(page.locator("#whose").inputValue()).isEqualTo("desk");
        inspect(page, "results-of-desk");
        assertThat(page.request()
                        .get(url(ExportFilter.href("results", "csv", "kind", "result", "whose", "desk")))
                        .text())
                .contains(code.value());
        page.fill("#from", "31/02/2026");
        follow(page.locator("form[action='/desk/results'] button"));
        assertThat(page.locator("#from-error").innerText()).contains("ngày/tháng/năm");
        assertThat(page.locator("#from").inputValue()).isEqualTo("31/02/2026");
        assertThat(page.locator("tbody").innerText()).isBlank();
    }

    @Test
    @DisplayName("Quầy khác không thấy, cho đến khi chính quầy đó trả kết quả; thấy trong sổ thì mở được hồ sơ")
    void showsOtherDesksOnlyWhatTheyHandedOver() throws Exception {
        Actor other = people.actor("xa05.mc");
        Actor keeper = people.actor("quantri");
        DossierCode code = signed("099187014932", "932/GP-UBND");
        assertThat(codes(other, Whose.ALL, null)).doesNotContain(code.value());
        assertThatThrownBy(() -> details.get(other, code)).hasMessageContaining("ACC-001");

        returns.set(keeper, returns.get(keeper).version(), true);
        try {
            conclusion.returnResult(other, seen(code));
        } finally {
            returns.set(keeper, returns.get(keeper).version(), false);
        }

        assertThat(codes(other, Whose.DESK, null)).contains(code.value());
        assertThat(details.get(other, code).status()).isEqualTo(DossierStatus.RETURNED);
        assertThat(codes(people.actor("ngan"), Whose.DESK, null)).contains(code.value());
    }

    @Test
    @DisplayName("Hệ thống khác đọc sổ theo cùng lựa chọn: đơn vị mình ban hành, quầy mình tiếp nhận hoặc trả, cả hai")
    void offersMachinesTheSameChoice() throws Exception {
        DossierCode code = signed("099187014933", "933/GP-UBND");
        Machine desk = machine("ngan", Role.INTAKE_CLERK);
        Machine issuer = machine("phuc", Role.DEPARTMENT_HEAD);

        assertThat(asked(desk, "&whose=desk")).contains(code.value());
        assertThat(asked(desk, "&whose=all&kind=result")).contains(code.value());
        assertThat(asked(desk, "&whose=issued")).doesNotContain(code.value());
        assertThat(asked(desk, "")).doesNotContain(code.value());
        assertThat(asked(issuer, "")).contains(code.value());
        assertThat(asked(issuer, "&whose=desk")).doesNotContain(code.value());
        assertThat(asked(machine("xa05.mc", Role.INTAKE_CLERK), "&whose=all")).doesNotContain(code.value());
        HttpResponse<String> refused = desk.get("/api/v1/issued-results?whose=mine");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("whose");
    }

    private Machine machine(String login, Role role) {
        String name = "so-" + UUID.randomUUID().toString().substring(0, 8);
        return new Machine(url(""))
                .login(name, clients.create(name, people.actor(login).authorityId(), people.unit(login), role));
    }

    /** Codes of dossiers in all parts of the answer. */
    private static List<String> asked(Machine machine, String filter) {
        List<String> codes = new ArrayList<>();
        String next = "/api/v1/issued-results?limit=500" + filter;
        while (next.startsWith("/")) {
            JsonNode part = Machine.json(machine.get(next));
            part.path("items")
                    .forEach(item -> codes.add(item.path("dossierCode").asString()));
            next = part.path("next").asString("").replaceFirst("^https?://[^/]+", "");
        }
        return codes;
    }

    private List<String> codes(Actor actor, Whose whose, @Nullable LocalDate from) {
        IssuedFilter filter = new IssuedFilter(NewIssue.RESULT, whose, from, null);
        List<String> codes = register.list(actor, filter, Integer.MAX_VALUE).stream()
                .map(issued -> issued.caseCode())
                .toList();
        assertThat(register.count(actor, filter)).isEqualTo(codes.size());
        return codes;
    }

    /** Received at the ward's centre, signed by the ward's leader, waiting at the desk. */
    private DossierCode signed(String person, String number) throws IOException {
        clock.set(DAY + "T09:00");
        Actor clerk = people.actor("ngan");
        PersonForm form =
                new PersonForm(clerk.authorityId(), "citizen", "Người Thử", null, null, null, null, null, person);
        DossierCode code = reception.receive(
                clerk, new ReceiveCommand("1.001612", "counter", people.unit("ngan"), null, form, List.of(), false));
        for (String login : List.of("ngan", "bao", "quan", "bao")) {
            processing.completeStep(people.actor(login), seen(code));
        }
        Actor leader = people.actor("phuc");
        results.sign(leader, code, seen(code).version(), new DossierResults.Draft(number, null, page(), null));
        processing.completeStep(leader, seen(code));
        if (details.get(leader, code).status() == DossierStatus.IN_PROCESS) {
            processing.completeStep(people.actor("van"), seen(code));
        }
        return code;
    }

    private Seen seen(DossierCode code) {
        return new Seen(code, details.get(people.actor("phuc"), code).version());
    }

    private static byte[] page() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage(PDRectangle.A4));
            document.save(out);
            return out.toByteArray();
        }
    }
}
