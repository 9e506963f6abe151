package vn.thongsuot.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.thongsuot._support.Machine;
import vn.thongsuot._support.MachineTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitGroups;
import vn.thongsuot.scoring.core.Effect;
import vn.thongsuot.scoring.core.RuleReader;
import vn.thongsuot.scoring.emulation.EmulationResults;
import vn.thongsuot.scoring.emulation.Initiative;
import vn.thongsuot.scoring.emulation.InitiativeDesk;
import vn.thongsuot.scoring.emulation.InitiativeDraft;
import vn.thongsuot.scoring.emulation.InitiativeState;
import vn.thongsuot.scoring.emulation.Initiatives;
import vn.thongsuot.scoring.figures.NewFigure;
import vn.thongsuot.scoring.figures.PublishedFigures;
import vn.thongsuot.scoring.monthly.Group766;
import vn.thongsuot.scoring.monthly.MonthlyPoint;
import vn.thongsuot.scoring.monthly.MonthlyScores;
import vn.thongsuot.scoring.sets.SetCriterion;
import vn.thongsuot.scoring.sets.SetDesk;
import vn.thongsuot.scoring.sets.SetDraft;
import vn.thongsuot.scoring.sets.SetLevel;
import vn.thongsuot.scoring.sets.SetSeen;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Chỉ số công bố, Bộ chỉ số 766 theo tháng, sáng kiến và nhân rộng")
class ScoringPartsIntegrationTests extends MachineTest {

    @Autowired
    private PublishedFigures figures;

    @Autowired
    private MonthlyScores monthly;

    @Autowired
    private Initiatives initiatives;

    @Autowired
    private InitiativeDesk desk;

    @Autowired
    private EmulationResults results;

    @Autowired
    private SetDesk sets;

    @Autowired
    private Indicators indicators;

    @Autowired
    private UnitGroups groups;

    private Actor officer;
    private UUID province;
    private UUID commune;
    private UUID other;

    @BeforeEach
    void findPeople() {
        clock.set("2026-11-20T09:42");
        officer = people.actor("cchc");
        province = people.unit("chutich");
        commune = people.unit("phuc");
        other = people.unit("xa02.ld");
    }

    @Test
    @DisplayName("Bộ tiêu chí, cách chấm điểm và điểm 766 đọc được qua giao diện máy, đúng như mô tả")
    void machinesReadSetsAndPoints() {
        UUID set = sets.create(
                officer,
                new SetDraft(
                        province,
                        province,
                        "thu-may-" + UUID.randomUUID().toString().substring(0, 8),
                        SetLevel.COMMUNES,
                        LocalizedText.of("Bộ tiêu chí thử", "Test set"),
                        2026,
                        2,
                        false,
                        List.of(),
                        null,
                        true));
        sets.replace(officer, new SetSeen(set, 0), List.of(criterion("1", "chọn: 10 = Có; 0 = Không")));
        Machine machine = login(Role.REFORM_OFFICER, province);

        JsonNode one = described("GET /api/v1/index-sets/{id}", 200, machine.get("/api/v1/index-sets/" + set));
        assertThat(one.path("state").asString()).isEqualTo("draft");
        JsonNode criteria = described(
                "GET /api/v1/index-sets/{id}/criteria", 200, machine.get("/api/v1/index-sets/" + set + "/criteria"));
        assertThat(criteria.path("items").get(0).path("rule").asString()).startsWith("chọn:");
        JsonNode all = described("GET /api/v1/index-sets", 200, machine.get("/api/v1/index-sets?year=2026"));
        assertThat(all.path("items").size()).isPositive();
        described("GET /api/v1/index-766", 200, machine.get("/api/v1/index-766"));
    }

    private static SetCriterion criterion(String code, String rule) {
        return new SetCriterion(
                code,
                null,
                LocalizedText.of("Tiêu chí thử"),
                Effect.BASE,
                BigDecimal.TEN,
                RuleReader.read(rule),
                null,
                null,
                null);
    }

    @Test
    @DisplayName("PAPI giữ đúng giá trị công bố, là số liệu của chỉ số; thu hồi thì hết, nhập lại được")
    void keepsPublishedFigures() {
        NewFigure papi = new NewFigure(
                province, "papi", LocalDate.of(2025, 12, 31), new BigDecimal("42.76"), 12, "CECODES", "papi.invalid");
        UUID id = figures.enter(officer, papi, null);

        assertThat(papi()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("42.76"));
        refuses("SCO-053", () -> figures.enter(officer, papi, null));
        refuses("ACC-001", () -> figures.enter(people.actor("ly"), papi, null));
        refuses("SCO-035", () -> figures.withdraw(officer, id, " "));
        figures.withdraw(officer, id, "Nhập nhầm năm");

        assertThat(papi()).isEmpty();
        refuses("SCO-054", () -> figures.withdraw(officer, id, "lần nữa"));
        figures.withdraw(officer, figures.enter(officer, papi, null), "Dọn sau khi thử");
    }

    private Optional<BigDecimal> papi() {
        Figure figure = indicators.evaluate(
                province,
                Question.of("papi.score", null, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                groups.restated(province, LocalDate.of(2026, 11, 20)));
        return figure.value();
    }

    @Test
    @DisplayName(
            "Một tháng chấm một lần theo mỗi phiên bản công thức; điểm ghi kèm phiên bản; thiếu số liệu không phải là 0")
    void scoresAMonthOnce() {
        YearMonth month = YearMonth.of(2026, 2);

        int first = monthly.score(province, month);

        assertThat(first)
                .isEqualTo(monthly.units(province).size() * Group766.all().size());
        assertThat(monthly.score(province, month)).isZero();
        List<MonthlyPoint> points = monthly.list(province, month);
        assertThat(points)
                .hasSize(first)
                .allMatch(point -> point.version().length() == 16 && "portal-2026-09".equals(point.label()))
                .allMatch(point -> point.scoredAt() != null);
        assertThat(points)
                .filteredOn(point -> point.source().equals("none"))
                .isNotEmpty()
                .allMatch(point -> point.points() == null);
        assertThat(Group766.all()).hasSize(17);
        assertThat(Arrays.stream(Group766.values()).map(Group766::max).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
    }

    @Test
    @DisplayName("Sáng kiến: đơn vị đề nghị, hội đồng công nhận, đơn vị khác áp dụng; vào kết quả của năm theo đơn vị")
    void carriesAModelToOthers() {
        Actor author = people.actor("ly");
        UUID id = desk.create(
                author,
                new InitiativeDraft(
                        commune, true, "Quầy sáng thứ Bảy", "Nội dung", "Hiệu quả", "procedures", null, "Tổ một cửa"),
                null);
        refuses("ACC-002", () -> desk.propose(author, seen(id)));
        desk.propose(people.actor("phuc"), seen(id));
        refuses("SCO-074", () -> desk.withdraw(author, seen(id)));
        refuses("ACC-001", () -> initiatives.get(people.actor("xa02.ld"), id));
        refuses(
                "SCO-071",
                () -> desk.recognise(
                        people.actor("chutich"), seen(id), new InitiativeDesk.Verdict("", null, null, null, true)));
        desk.recognise(
                people.actor("chutich"),
                seen(id),
                new InitiativeDesk.Verdict("Tốt", "88/QĐ-UBND", LocalDate.of(2026, 11, 19), "Các xã", true));
        Actor adopter = people.actor("xa02.vp");
        desk.adopt(
                adopter, seen(id), new Initiative.Adoption(other, LocalDate.of(2026, 11, 20), "Mở hai buổi mỗi tháng"));
        refuses(
                "SCO-072",
                () -> desk.adopt(
                        author, seen(id), new Initiative.Adoption(commune, LocalDate.of(2026, 11, 20), "của mình")));

        assertThat(initiatives.get(adopter, id).state()).isEqualTo(InitiativeState.RECOGNISED);
        assertThat(initiatives.listPublished()).extracting(Initiative::id).contains(id);
        Map<UUID, EmulationResults.Line> lines = results.list(officer, 2026).stream()
                .collect(Collectors.toMap(line -> line.unit().id(), line -> line));
        assertThat(lines.get(commune).recognised()).isPositive();
        assertThat(lines.get(other).adopted()).isPositive();
        assertThat(lines.get(commune).heads())
                .extracting(staff -> staff.displayName())
                .contains("Võ Hồng Phúc");
        assertThat(results.list(people.actor("phuc"), 2026)).hasSize(1);
    }

    private InitiativeDesk.Seen seen(UUID id) {
        return new InitiativeDesk.Seen(id, initiatives.get(officer, id).version());
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
