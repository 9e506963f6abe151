package vn.thongsuot.procedures.forms.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.procedures.CaseCondition;
import vn.thongsuot.procedures.ExitGuard;
import vn.thongsuot.procedures.NewProcedures;
import vn.thongsuot.procedures.ProcedureCase;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.procedures.RouteOutcome;
import vn.thongsuot.procedures.RouteProblem;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.forms.Form;
import vn.thongsuot.procedures.forms.FormDefinition;
import vn.thongsuot.procedures.forms.FormField;
import vn.thongsuot.procedures.forms.Forms;
import vn.thongsuot.procedures.routes.RouteChecks;
import vn.thongsuot.procedures.routes.RouteEdits;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Tờ khai điện tử mới không còn điều mà quy trình nội bộ hỏi")
class LostAnswersBrowserTests extends BrowserTest {

    private static final String CODE = "9.840032";
    private static final String CASES = "9.840033";

    @Autowired
    private ProcedureRegistry registry;

    @Autowired
    private ProcedureCatalogue catalogue;

    @Autowired
    private Forms forms;

    @Autowired
    private RouteChecks checks;

    @Test
    @DisplayName(
            "Lưu thì cảnh báo, công bố thì phải đánh dấu; quy trình soạn sau đó nêu lỗi câu hỏi, lựa chọn không có")
    void warnsBeforeAnswersAreLost() {
        Actor keeper = people.actor("cchc");
        UUID version = new NewProcedures(keeper.authorityId(), registry, catalogue)
                .announce(CODE, "Thủ tục thử tờ khai và quy trình", List.of());
        assertThat(problems(version, "answer-is:loai=Mới")).containsExactly("RTE-342");
        forms.save(keeper, CODE, 0, definition());
        forms.publish(keeper, CODE, 1);
        assertThat(problems(version, "answer-is:loai=Mới", "answer-at-least:dien-tich=100"))
                .isEmpty();
        registry.publish(version, steps("answer-is:loai=Mới", "answer-at-least:dien-tich=100"), false);

        Page officer = login("cchc");
        officer.navigate(url("/desk/procedures/" + CODE + "/form"));
        assertThat(officer.locator("#lost")).hasCount(0);
        officer.fill("input[name=options0]", "Làm mới; Cấp lại");
        officer.fill("input[name=label1]", "Diện tích đất");
        follow(button(officer, "Lưu và công bố"));
        assertThat(officer.locator(".govuk-error-summary"))
                .containsText("còn 2 điều kiện mà tờ khai này không trả lời được");
        assertThat(officer.locator("section[aria-labelledby=lost]"))
                .containsText("hướng “Hướng thử”: tờ khai: “Loại” là “Mới”");
        assertThat(officer.locator("section[aria-labelledby=lost]"))
                .containsText("tờ khai: “Diện tích” từ 100 trở lên");
        assertThat(officer.locator("input[name=label1]")).hasValue("Diện tích đất");
        inspect(officer, "form-lost");
        assertThat(numberPublished(keeper, CODE)).contains(1);

        follow(button(officer, "Lưu dự thảo"));
        assertThat(officer.locator("#lost")).hasCount(1);
        officer.check("#despite");
        follow(button(officer, "Lưu và công bố"));
        assertThat(numberPublished(keeper, CODE)).contains(2);
        assertThat(problems(version, "answer-is:loai=Mới")).containsExactly("RTE-343");
        assertThat(problems(version, "answer-at-least:dien-tich=100")).containsExactly("RTE-341");
    }

    @Test
    @DisplayName("Trường hợp chọn theo câu trả lời: bỏ, đổi tên, đổi kiểu câu hỏi hay bỏ lựa chọn thì phải đánh dấu")
    void warnsBeforeCasesAreLost() {
        Actor keeper = people.actor("cchc");
        ProcedureCase again = ProcedureCase.named(
                new LocalizedText("Cấp lại thẻ", "Renewal"), null, new CaseCondition("Loại", "Cấp lại"));
        new NewProcedures(keeper.authorityId(), registry, catalogue)
                .announce(CASES, "Thủ tục thử tờ khai và trường hợp", List.of(again));
        forms.save(keeper, CASES, 0, definition());
        forms.publish(keeper, CASES, 1);

        Page officer = login("cchc");
        officer.navigate(url("/desk/procedures/" + CASES + "/form"));
        assertThat(officer.locator("#lost")).hasCount(0);
        officer.fill("input[name=options0]", "Mới; Gia hạn");
        publishInVain(officer);
        inspect(officer, "form-lost-case");
        officer.fill("input[name=options0]", "Mới; Cấp lại");
        officer.fill("input[name=label0]", "Loại thẻ");
        publishInVain(officer);
        officer.fill("input[name=label0]", "Loại");
        officer.selectOption("select[name=kind0]", "text");
        publishInVain(officer);
        officer.fill("input[name=label0]", "");
        publishInVain(officer);
        assertThat(numberPublished(keeper, CASES)).contains(1);

        officer.check("#despite");
        follow(button(officer, "Lưu và công bố"));
        assertThat(numberPublished(keeper, CASES)).contains(2);
    }

    private void publishInVain(Page officer) {
        follow(button(officer, "Lưu và công bố"));
        assertThat(officer.locator(".govuk-error-summary")).containsText("các trường hợp của thủ tục còn 1 điều kiện");
        assertThat(officer.locator("section[aria-labelledby=lost]"))
                .containsText("Trường hợp Cấp lại thẻ: chọn khi tờ khai ghi “Loại” là “Cấp lại”");
    }

    private Optional<Integer> numberPublished(Actor keeper, String code) {
        return forms.findPublished(keeper.authorityId(), code).map(Form::number);
    }

    private List<String> problems(UUID version, String... conditions) {
        return checks.list(people.actor("cchc").authorityId(), catalogue.get(version), steps(conditions)).stream()
                .filter(problem -> problem.blocks() && problem.code().startsWith("RTE-34"))
                .map(RouteProblem::code)
                .toList();
    }

    private List<StepView> steps(String... conditions) {
        List<StepView> steps = new NewProcedures(people.actor("cchc").authorityId(), registry, catalogue).steps();
        StepView first = steps.getFirst();
        return RouteEdits.replace(
                steps,
                first.key(),
                step -> RouteEdits.withExits(
                        step,
                        List.of(
                                new RouteExit(
                                        "thu",
                                        LocalizedText.of("Hướng thử"),
                                        first.nextKey(),
                                        RouteOutcome.GRANTED,
                                        List.of(conditions).stream()
                                                .map(ExitGuard::parse)
                                                .toList()),
                                RouteExit.to(first.nextKey()))));
    }

    private static FormDefinition definition() {
        return new FormDefinition(
                "Tờ khai thử",
                List.of(
                        new FormField(
                                "loai", FormField.Kind.CHOICE, "", "Loại", "", true, List.of("Mới", "Cấp lại"), "", ""),
                        new FormField(
                                "dien-tich", FormField.Kind.NUMBER, "", "Diện tích", "", true, List.of(), "", "")));
    }
}
