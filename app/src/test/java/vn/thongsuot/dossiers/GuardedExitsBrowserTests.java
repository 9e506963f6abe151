package vn.thongsuot.dossiers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.thongsuot.dossiers.CaseProcedures.BEGIN;
import static vn.thongsuot.dossiers.CaseProcedures.VERIFY;

import com.microsoft.playwright.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.procedures.AutomaticRule;
import vn.thongsuot.procedures.ExitGuard;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.procedures.RouteOutcome;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.routes.RouteEdits;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Hướng xử lý có điều kiện và hướng tự động, trên trình duyệt")
class GuardedExitsBrowserTests extends BrowserTest {

    private static final String CODE = "9.820010";

    @Autowired
    private ProcedureRegistry registry;

    @Autowired
    private ProcedureCatalogue catalogue;

    @Autowired
    private Reception reception;

    @Test
    @DisplayName("Hướng chưa đủ điều kiện không chọn được và nói rõ còn thiếu gì; hướng tự động chỉ được nói ra")
    void saysWhyAnExitIsShut() {
        DossierCode code = receive();

        Page clerk = login("ngan");
        clerk.navigate(url("/desk/dossiers/" + code));
        assertThat(clerk.locator("#exit-xac-minh")).isDisabled();
        assertThat(clerk.locator("label:has(#exit-xac-minh)")).containsText("trường hợp “Cần xác minh”");
        assertThat(clerk.locator("section[aria-labelledby=pass-on]")).containsText("Hồ sơ tự chuyển đến");
        assertThat(clerk.locator("#exit-tu-dong")).hasCount(0);
        assertThat(clerk.locator(".ts-route")).containsText("phải xong");
        inspect(clerk, "dossier-guarded");
        clerk.check("#exit-thuong");
        follow(clerk.locator("form[action$='/complete-step'] button").first());
        assertThat(clerk.locator(".govuk-error-summary")).hasCount(0);
    }

    private DossierCode receive() {
        Actor clerk = people.actor("ngan");
        CaseProcedures procedures = new CaseProcedures(clerk.authorityId(), registry, catalogue);
        List<StepView> steps = procedures.steps();
        StepView first = steps.getFirst();
        registry.publish(
                procedures.announce(CODE, BEGIN, List.of(VERIFY)),
                RouteEdits.replace(
                        steps,
                        first.key(),
                        step -> RouteEdits.withExits(
                                step,
                                List.of(
                                        exit("thuong", "Đủ thành phần, chuyển thụ lý", first.nextKey(), null),
                                        exit(
                                                "xac-minh",
                                                "Cần xác minh thực tế",
                                                first.nextKey(),
                                                null,
                                                "case-is:" + VERIFY.key(),
                                                "result-signed"),
                                        exit("tu-dong", "Quá giờ tiếp nhận", first.nextKey(), "time-over:16")))),
                true);
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Lê Văn Thử", null, null, null, null, null, "099187004221");
        return reception.receive(
                clerk, new ReceiveCommand(CODE, "counter", people.unit("ngan"), null, person, List.of(), false));
    }

    private static RouteExit exit(
            String key, String label, @Nullable String next, @Nullable String rule, String... conditions) {
        return new RouteExit(
                key,
                LocalizedText.of(label),
                next,
                RouteOutcome.GRANTED,
                List.of(conditions).stream().map(ExitGuard::parse).toList(),
                rule == null ? null : AutomaticRule.parse(rule));
    }
}
