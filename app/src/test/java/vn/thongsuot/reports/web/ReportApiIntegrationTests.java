package vn.thongsuot.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.thongsuot._support.Machine;
import vn.thongsuot._support.MachineTest;
import vn.thongsuot._support.PdfReading;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.documents.signing.SignatureCheck;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitGroups;
import vn.thongsuot.reports.Duties;
import vn.thongsuot.reports.Duty;
import vn.thongsuot.reports.FormItem;
import vn.thongsuot.reports.Regime;
import vn.thongsuot.reports.RegimeDraft;
import vn.thongsuot.reports.Regimes;
import vn.thongsuot.reports.Report;
import vn.thongsuot.reports.ReportDesk;
import vn.thongsuot.reports.ReportFiles;
import vn.thongsuot.reports.ReportSeen;
import vn.thongsuot.reports.Reports;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Báo cáo qua giao diện máy")
class ReportApiIntegrationTests extends MachineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    @Autowired
    private Regimes regimes;

    @Autowired
    private Duties duties;

    @Autowired
    private ReportDesk desk;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportFiles files;

    @Autowired
    private SignatureCheck check;

    @Autowired
    private Indicators indicators;

    @Autowired
    private UnitGroups groups;

    @Test
    @DisplayName("Hệ thống khác đọc chế độ, nghĩa vụ và nội dung báo cáo; đơn vị khác không đọc được bản đang soạn")
    void machinesReadRegimesDutiesAndReports() {
        clock.set("2026-11-16T08:00");
        Actor officer = people.actor("cchc");
        UUID province = people.unit("cchc");
        UUID regime = regimes.create(officer, draft(province, null));
        duties.call(officer, regime, "Báo cáo nhanh", TODAY.minusDays(20), TODAY.minusDays(1), TODAY.plusDays(9));
        Duty duty = duties.listOfRegime(regime).getFirst();
        UUID report = desk.begin(officer, duty.id());
        desk.write(officer, new ReportSeen(report, 0), Map.of(2, "Thiếu máy quét."));
        Machine machine = login(Role.REFORM_OFFICER, province);

        JsonNode one =
                described("GET /api/v1/report-regimes/{id}", 200, machine.get("/api/v1/report-regimes/" + regime));
        assertThat(one.path("movesDue").asBoolean()).isFalse();
        JsonNode owed =
                described("GET /api/v1/report-duties", 200, machine.get("/api/v1/report-duties?regime=" + regime));
        assertThat(owed.path("items").size())
                .isEqualTo(duties.listOfRegime(regime).size());
        assertThat(stream(owed)
                        .filter(item ->
                                report.toString().equals(item.path("reportId").asString())))
                .singleElement()
                .matches(item -> item.path("state").asString().equals("draft")
                        && !item.path("late").asBoolean());
        JsonNode content = described("GET /api/v1/reports/{id}", 200, machine.get("/api/v1/reports/" + report));
        assertThat(content.path("frozen").asBoolean()).isFalse();
        assertThat(content.at("/parts/0/figure/indicatorId").asString()).isEqualTo("dossiers.received");
        assertThat(content.at("/parts/1/text").asString()).isEqualTo("Thiếu máy quét.");
        Machine other = login(Role.REFORM_OFFICER, otherThan(duty.unitId(), regime));
        problem(other.get("/api/v1/reports/" + report), 404);
    }

    @Test
    @DisplayName("Tỷ lệ chế độ báo cáo đã kết nối tính từ chính các chế độ")
    void countsConnectedRegimes() {
        clock.set("2026-11-16T08:00");
        Actor officer = people.actor("cchc");
        UUID province = people.unit("cchc");
        int[] before = connected(officer, province);

        regimes.create(officer, draft(province, LocalDate.of(2026, 11, 2)));
        regimes.create(officer, draft(province, null));

        assertThat(connected(officer, province)).containsExactly(before[0] + 1, before[1] + 2);
    }

    @Test
    @DisplayName("Người ký và cơ quan có chứng thư: báo cáo được ký số hai lần, vẫn là PDF/A")
    void signsDigitally() throws Exception {
        clock.set("2026-11-16T08:00");
        UUID committee = people.unit("phuc");
        UUID regime = regimes.create(people.actor("cchc"), draft(people.unit("cchc"), null));
        duties.call(people.actor("cchc"), regime, "Ký số", TODAY.minusDays(20), TODAY.minusDays(1), TODAY.plusDays(9));
        UUID duty = duties.listOfRegime(regime).stream()
                .filter(one -> one.unitId().equals(committee))
                .findFirst()
                .orElseThrow()
                .id();
        UUID report = desk.begin(people.actor("ly"), duty);
        desk.submit(people.actor("ly"), new ReportSeen(report, 0));
        desk.approve(people.actor("phuc"), new ReportSeen(report, 1));

        desk.sign(
                people.actor("phuc"),
                new ReportSeen(report, 2),
                new Report.Signature("12/BC-UBND", TODAY, people.actor("phuc").displayName(), "Chủ tịch"));

        Report signed = reports.get(people.actor("phuc"), report);
        byte[] paper = files.pdf(signed);
        assertThat(signed.signatures()).isEqualTo(2);
        assertThat(check.check(paper))
                .isEqualTo(new SignatureCheck.Answer(SignatureCheck.Finding.INTACT, 2, List.of()));
        assertThat(PdfReading.faults(paper, "2u")).isEmpty();
    }

    private int[] connected(Actor officer, UUID province) {
        Figure figure = indicators.evaluate(
                officer.authorityId(),
                Question.of("reports.regimes-connected-rate", null, LocalDate.of(2026, 1, 1), TODAY),
                groups.restated(province, TODAY));
        return new int[] {intOf(figure.numerator()), intOf(figure.denominator())};
    }

    private static int intOf(@org.jspecify.annotations.Nullable Object side) {
        return side == null ? 0 : Integer.parseInt(side.toString());
    }

    private UUID otherThan(UUID unit, UUID regime) {
        return duties.listOfRegime(regime).stream()
                .map(Duty::unitId)
                .filter(one -> !one.equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode page) {
        return StreamSupport.stream(Objects.requireNonNull(page.path("items")).spliterator(), false);
    }

    private static RegimeDraft draft(UUID province, @org.jspecify.annotations.Nullable LocalDate connectedOn) {
        return new RegimeDraft(
                LocalizedText.of("Báo cáo máy đọc"),
                province,
                null,
                null,
                Regime.Reporters.COMMUNES,
                false,
                null,
                null,
                true,
                new Regime.Handling(false, true, connectedOn),
                LocalDate.of(2026, 11, 1),
                null,
                List.of(),
                List.of(
                        FormItem.figure("dossiers.received", null),
                        FormItem.text(LocalizedText.of("Khó khăn, vướng mắc"))));
    }
}
