package vn.thongsuot.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.Desk;
import vn.thongsuot.programme.reader.PlanText;
import vn.thongsuot.programme.review.ReadingRow;
import vn.thongsuot.programme.review.Readings;

@DisplayName("Kế hoạch: đầu vào hỏng không làm hỏng gì")
class PlanBadInputTests extends PlanFixtures {

    private static final List<String> NASTY = List.of(
            "",
            " ",
            "0",
            "-1",
            "2",
            "99999999999999999999",
            "1e9",
            "NaN",
            "2026",
            "2026-2030",
            "31/02/2026",
            "2026-12-31",
            "'; drop table programme.plan; --",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "%00",
            "🙂".repeat(50),
            "ă".repeat(1200),
            "range",
            ">=",
            "procedures",
            "yearly",
            "commune",
            "weaker",
            "00000000-0000-0000-0000-000000000000");
    private static final List<String> NAMES = List.of(
            "unit",
            "kind",
            "title",
            "titleEn",
            "from",
            "to",
            "parent",
            "childDueOn",
            "childDueDays",
            "area",
            "statement",
            "statementEn",
            "subject",
            "comparator",
            "value",
            "valueTo",
            "level",
            "scope",
            "baseline",
            "exclusion",
            "indicator",
            "filter",
            "horizon",
            "nestedIn",
            "number",
            "on",
            "signer",
            "remarks",
            "acknowledged",
            "target",
            "reason",
            "text",
            "tab",
            "period");

    @Autowired
    private Readings readings;

    @Test
    @DisplayName("Biểu mẫu và địa chỉ ngẫu nhiên: không có lỗi 500")
    void survivesRandomInput() {
        Random random = new Random(20_261_126);
        UUID plan = drafted(commune(), null, null, atLeast("dossiers.on-time-rate", 96, Reach.ALL));
        UUID target = plans.listTargetsOfPlan(plan).getFirst().id();
        UUID reading = readings.create(
                officer(), commune(), new PlanText("thu.txt", "II. MỤC TIÊU\na) Tối thiểu 96% hồ sơ đúng hạn."), null);
        List<ReadingRow> rows = readings.listRows(reading, ReadingRow.Kind.TARGET);
        String row = "/desk/readings/" + reading + "/rows/"
                + (rows.isEmpty() ? plan : rows.getFirst().id());
        Desk officer = new Desk("http://localhost:" + port).login("cchc");
        List<String> forms = List.of(
                "/desk/plans",
                "/desk/plans/" + plan,
                "/desk/plans/" + plan + "/submit",
                "/desk/plans/" + plan + "/issue",
                "/desk/plans/" + plan + "/return",
                "/desk/plans/" + plan + "/x",
                "/desk/plans/" + plan + "/targets",
                "/desk/plans/" + plan + "/targets/" + target,
                "/desk/plans/" + plan + "/exceptions",
                "/desk/plans/" + plan + "/import",
                "/desk/readings",
                row + "/accept",
                row + "/split",
                row + "/reject",
                row + "/x",
                "/desk/readings/" + reading + "/certain",
                "/desk/readings/" + reading + "/plan");
        for (int i = 0; i < 250; i++) {
            Map<String, String> form = new HashMap<>();
            NAMES.forEach(name -> form.put(name, NASTY.get(random.nextInt(NASTY.size()))));
            form.put("version", random.nextInt(4) == 0 ? "x" : String.valueOf(1 + random.nextInt(6)));
            form.put("unit", random.nextBoolean() ? "%" : commune().toString());
            form.put("idempotencyKey", UUID.randomUUID().toString());
            HttpResponse<String> answer = officer.post(forms.get(random.nextInt(forms.size())), form);
            assertThat(answer.statusCode()).as("%s %s", answer.uri(), form).isLessThan(500);
        }
        List<String> addresses = List.of(
                "/plans/%s",
                "/desk/plans?unit=%s&year=%s&state=%s",
                "/desk/plans/%s",
                "/desk/plans/new?parent=%s",
                "/desk/plans/" + plan + "/targets/%s",
                "/desk/plans/" + plan + "/targets/new?area=%s",
                "/desk/readings/%s",
                "/desk/readings/" + reading + "?tab=%s&row=%s&page=%s");
        for (int i = 0; i < 120; i++) {
            String path = addresses.get(random.nextInt(addresses.size()));
            while (path.contains("%s")) {
                String value = URLEncoder.encode(NASTY.get(random.nextInt(NASTY.size())), StandardCharsets.UTF_8);
                path = path.replaceFirst("%s", java.util.regex.Matcher.quoteReplacement(value));
            }
            assertThat(officer.get(path).statusCode()).as(path).isLessThan(500);
        }
    }
}
