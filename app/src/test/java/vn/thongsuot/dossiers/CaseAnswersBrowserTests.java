package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.dossiers.CaseProcedures.BEGIN;
import static vn.thongsuot.dossiers.CaseProcedures.VERIFY;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot._support.Machine;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.MachineClients;
import vn.thongsuot.procedures.CaseCondition;
import vn.thongsuot.procedures.ProcedureCase;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.procedures.forms.FormDefinition;
import vn.thongsuot.procedures.forms.FormField;
import vn.thongsuot.procedures.forms.Forms;

@DisplayName("Trường hợp giải quyết theo câu trả lời của tờ khai điện tử")
class CaseAnswersBrowserTests extends BrowserTest {

    private static final String CODE = "9.810021";
    private static final String QUESTION = "Từng cư trú ở tỉnh khác";
    private static final ProcedureCase ASKED =
            ProcedureCase.named(VERIFY.name(), VERIFY.limitText(), new CaseCondition(QUESTION, "Có"));

    @Autowired
    private ProcedureRegistry registry;

    @Autowired
    private ProcedureCatalogue catalogue;

    @Autowired
    private Forms forms;

    @Autowired
    private MachineClients clients;

    @Test
    @DisplayName(
            "Ở quầy: trả lời tờ khai thì trường hợp được chọn sẵn, cán bộ vẫn chọn khác được; máy nộp hồ sơ cũng vậy")
    void choosesTheCaseByAnAnswer() {
        announce();
        Page page = login("ngan");
        page.navigate(url("/desk/intake?procedure=" + CODE));
        assertThat(chosen(page)).isEmpty();

        page.click("section[aria-labelledby=intake-eform] summary");
        page.selectOption("[id='eform-tung-cu-tru-o-tinh-khac']", "yes");
        page.getByText("Văn bản đề nghị xác minh").first().waitFor();
        assertThat(chosen(page)).isEqualTo(VERIFY.key());
        assertThat(page.locator("#intake-cases").innerText()).contains("Theo tờ khai");
        inspect(page, "intake-case-answered");

        page.locator("#intake-case label").first().click();
        page.getByText("Văn bản đề nghị xác minh")
                .first()
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        page.fill("[id='eform-ghi-chu']", "Không đổi trường hợp");
        page.locator("[id='eform-ghi-chu']").blur();
        answered(page);
        assertThat(chosen(page)).as("what the clerk chose stays").isEmpty();

        assertThat(received("yes", "")).isEqualTo(VERIFY.key());
        assertThat(received("no", "")).isEqualTo("");
        assertThat(received("yes", "\"caseKey\":\"\",")).isEqualTo("");
    }

    private static String chosen(Page page) {
        return page.locator("#intake-case input:checked").getAttribute("value");
    }

    private String received(String answer, String named) {
        String name = "thu-" + UUID.randomUUID().toString().substring(0, 8);
        Machine desk = new Machine(url(""))
                .login(
                        name,
                        clients.create(
                                name, people.actor("phuc").authorityId(), people.unit("ngan"), Role.INTAKE_CLERK));
        var answered = desk.post("/api/v1/dossiers", """
                {"procedureCode":"%s",%s"channel":"counter","deskId":"%s","applicant":{"kind":"citizen","fullName":"Thử",\
                "idNumber":"099201006699"},"answers":[{"key":"tung-cu-tru-o-tinh-khac","answer":"%s"}]}""".formatted(CODE, named, people.unit("ngan"), answer));
        assertThat(answered.statusCode()).as(answered.body()).isEqualTo(201);
        return Machine.json(answered).path("caseKey").asString("");
    }

    private void announce() {
        Actor officer = people.actor("cchc");
        CaseProcedures procedures = new CaseProcedures(officer.authorityId(), registry, catalogue);
        UUID version = procedures.announce(CODE, BEGIN, List.of(ASKED));
        registry.publish(version, procedures.steps(), true);
        forms.save(
                officer,
                CODE,
                0,
                new FormDefinition(
                        "Tờ khai thử",
                        List.of(
                                field("tung-cu-tru-o-tinh-khac", FormField.Kind.YES_NO, QUESTION, true),
                                field("ghi-chu", FormField.Kind.TEXT, "Ghi chú", false))));
        forms.publish(officer, CODE, 1);
    }

    private static FormField field(String key, FormField.Kind kind, String label, boolean required) {
        return new FormField(key, kind, "", label, "", required, List.of(), "", "");
    }
}
