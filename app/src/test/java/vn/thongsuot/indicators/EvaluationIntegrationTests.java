package vn.thongsuot.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot._support.ReadTables;
import vn.thongsuot.facts.FactDrill;
import vn.thongsuot.facts.FactJournal;
import vn.thongsuot.facts.FactRegister;
import vn.thongsuot.facts.FactRequest;
import vn.thongsuot.facts.FactSource;
import vn.thongsuot.facts.FactSpan;
import vn.thongsuot.facts.UnitGroup;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitRegistry;
import vn.thongsuot.organisation.UnitRegistry.NewUnit;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Tính chỉ số: mọi loại dữ liệu, mọi mốc thời gian, mọi phạm vi đơn vị")
class EvaluationIntegrationTests extends ProductTest {

    private static final LocalDate YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private Indicators indicators;

    @Autowired
    private Planner planner;

    @Autowired
    private IndicatorRows rows;

    @Autowired
    private UnitGroups groups;

    @Autowired
    private FactJournal journal;

    @Autowired
    private UnitRegistry registry;

    @Autowired
    private FactRegister register;

    @Autowired
    private List<FactSource> sources;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DSLContext db;

    private UUID province;
    private UUID first;
    private UUID second;

    @BeforeEach
    void makeProvince() {
        province = unit(null, "H97", UnitKind.PEOPLE_COMMITTEE, UnitLevel.PROVINCE, LocalDate.of(2020, 1, 1));
        first = commune("H97.10", LocalDate.of(2020, 1, 1));
        second = commune("H97.11", LocalDate.of(2020, 1, 1));
    }

    /** Rows that a test wrote by hand, beside their source, go again. */
    @AfterEach
    void bringBack() {
        transaction.executeWithoutResult(
                status -> sources.forEach(source -> register.bring(source, province, UUID.randomUUID())));
    }

    /** Whether the clock moved while a page is made must not cost a pass over the facts, nor hide the index of open cases. */
    @Test
    @DisplayName("Mọi câu hỏi của một trang nhìn cùng một thời điểm; hồ sơ chưa kết thúc là đang mở")
    void looksAtOneMoment() {
        Instant now = clock.instant();
        clock.add(Duration.ofMillis(7));
        FactSpan running = planner.plans(province, year("dossiers.late-open"), now).getFirst().requests().stream()
                .findFirst()
                .orElseThrow()
                .span();
        FactSpan ended = planner
                .plans(province, Question.of("dossiers.late-open", null, YEAR, TODAY.minusDays(1)), now)
                .getFirst()
                .requests()
                .stream()
                .findFirst()
                .orElseThrow()
                .span();

        assertThat(running.at()).isEqualTo(now);
        assertThat(running.running()).isTrue();
        assertThat(ended.running()).isFalse();
    }

    @Test
    @DisplayName("Hàng 2: với mọi loại dữ liệu, danh sách mở ra dài đúng bằng con số")
    void row02CountsTheRowsOfEveryFact() {
        someOfEverything();
        int checked = 0;
        for (Indicator indicator : indicators.list(province)) {
            for (UUID unit : List.of(province, first, second)) {
                checked += check(indicator, groups.restated(unit, TODAY));
            }
        }
        assertThat(checked).isGreaterThan(40);
    }

    private void someOfEverything() {
        Random random = new Random(2);
        for (int i = 0; i < 60; i++) {
            UUID unit = List.of(province, first, second).get(random.nextInt(3));
            LocalDate day = YEAR.plusDays(random.nextInt(320));
            event("meeting", unit, Map.of("held_on", day, "through_system", random.nextBoolean(), "secret", false));
            event(
                    "dialogue",
                    unit,
                    Map.of("held_on", day, "chaired_by_head", random.nextBoolean(), "answers_published", true));
            event("plan-duty", unit, duty(random.nextBoolean() ? day : null));
            event("petition", unit, petition(random.nextBoolean() ? LocalDate.of(2026, 4, 4) : null));
            procedure(unit, "1.00" + random.nextInt(9), random.nextBoolean(), YEAR, null);
        }
    }

    /** Figures are kept while the count of changes is the same: a table that does not count would leave an old figure standing. */
    @Test
    @DisplayName("Mọi bảng mà một con số đọc đều đếm thay đổi của mình")
    void readsOnlyWhatCountsItsChanges() {
        someOfEverything();
        List<Question> questions = indicators.list(province).stream()
                .map(indicator -> year(indicator.id()))
                .toList();
        List<UnitGroup> units = groups.restated(List.of(province, first, second), TODAY);

        ReadTables tables = new ReadTables(db, transaction);
        List<String> read = tables.by(() -> indicators.matrix(province, questions, units));

        assertThat(read).contains("facts.row_version", "facts.dossier_version", "organisation.succession");
        assertThat(tables.counted()).containsAll(read);
    }

    @Test
    @DisplayName("Nhiều thủ tục hỏi cùng lúc cho đúng con số như hỏi riêng từng thủ tục")
    void asksProceduresSideBySideAsAlone() {
        Random random = new Random(3);
        for (int i = 0; i < 60; i++) {
            int score = 1 + random.nextInt(5);
            event(
                    "survey-answer",
                    List.of(province, first, second).get(random.nextInt(3)),
                    Map.of(
                            "survey",
                            "dossier-rating",
                            "campaign",
                            "thu",
                            "item",
                            "overall",
                            "field_group",
                            "other",
                            "procedure_code",
                            "1.00" + random.nextInt(5),
                            "score",
                            score,
                            "weight",
                            BigDecimal.ONE,
                            "weighted_score",
                            BigDecimal.valueOf(score),
                            "answered_on",
                            YEAR.plusDays(random.nextInt(320))));
        }
        List<Question> questions = Stream.of("1.000", "1.001", "1.002", "1.003", "1.004", "9.999")
                .flatMap(code -> Stream.of(YEAR, YEAR.plusMonths(4))
                        .map(from -> Question.of(
                                "satisfaction.dossier-rating-rate", "procedure_code = '" + code + "'", from, TODAY)))
                .toList();
        List<UnitGroup> units = groups.restated(List.of(province, first, second), TODAY);

        List<List<Figure>> together = indicators.matrixOfAll(province, questions, units);

        assertThat(together)
                .isEqualTo(questions.stream()
                        .map(question -> indicators
                                .matrixOfAll(province, List.of(question), units)
                                .getFirst())
                        .toList());
        assertThat(together.stream()
                        .mapToLong(row -> Objects.requireNonNull(row.getFirst().denominator()))
                        .sum())
                .isGreaterThan(60);
        assertThat(together.getLast().getFirst().isNothing()).isTrue();
    }

    /** @return lists that were compared */
    private int check(Indicator indicator, UnitGroup group) {
        Question question = year(indicator.id());
        Figure figure = indicators.evaluate(province, question, group);
        if (figure.source() != Figure.Source.COMPUTED) {
            return 0;
        }
        int checked = 0;
        for (IndicatorRows.Side side : IndicatorRows.Side.values()) {
            List<FactRequest> parts = rows.parts(province, question, side);
            for (FactRequest part : parts) {
                FactDrill.Size size = rows.count(province, group, part);
                assertThat(rows.list(province, group, part, 0, 10_000))
                        .as("%s %s", indicator.id(), side)
                        .hasSize((int) size.rows());
                checked++;
            }
            boolean whole = parts.size() == 1 && indicator.numerator() instanceof Expression.Aggregate;
            if (whole && side == IndicatorRows.Side.NUMERATOR) {
                assertThat(rows.count(province, group, parts.getFirst()).values())
                        .as(indicator.id())
                        .isEqualTo(figure.numerator());
            }
        }
        return checked;
    }

    @Test
    @DisplayName("Một thủ tục chỉ được tính khi đạt ở mọi đơn vị giải quyết")
    void countsAProcedureOnlyWhereItHoldsEverywhere() {
        procedure(first, "1.001", true, LocalDate.of(2024, 1, 1), null);
        procedure(second, "1.001", false, LocalDate.of(2024, 1, 1), null);
        procedure(first, "1.002", true, LocalDate.of(2024, 1, 1), null);
        procedure(second, "1.003", true, LocalDate.of(2024, 1, 1), LocalDate.of(2026, 5, 1));

        Question question = year("procedures.sample-dossier-rate");
        List<Figure> figures = indicators
                .matrix(province, List.of(question), groups.restated(List.of(province, first, second), TODAY))
                .getFirst();

        assertThat(sides(figures.get(0))).isEqualTo("1/2");
        assertThat(sides(figures.get(1))).isEqualTo("2/2");
        assertThat(sides(figures.get(2))).isEqualTo("0/1");
        var gap = rows.parts(province, question, IndicatorRows.Side.COMPLEMENT).getFirst();
        assertThat(rows.list(province, groups.restated(province, TODAY), gap, 0, 9))
                .singleElement()
                .satisfies(row -> assertThat(row.unitId()).isEqualTo(second));
    }

    @Test
    @DisplayName("Năm gốc: giảm số thủ tục so với cuối năm gốc; chưa có năm gốc thì chưa có giá trị")
    void comparesWithABaseline() {
        for (int i = 0; i < 10; i++) {
            procedure(first, "2.0" + i, true, LocalDate.of(2020, 1, 1), i < 3 ? LocalDate.of(2026, 2, 1) : null);
        }
        assertThat(value(year("procedures.reduction-rate"), province)).isNull();
        assertThat(value(year("procedures.reduction-rate", "baseline = 2025"), province))
                .isEqualByComparingTo("30");
        assertThat(value(year("procedures.reduction-rate", "baseline = to be confirmed (default 2020)"), province))
                .isEqualByComparingTo("30");
    }

    @Test
    @DisplayName("Cấp tính riêng, cấp thấp nhất quyết định")
    void letsTheLowestLevelDecide() {
        results(province, 80, 100);
        results(first, 30, 100);
        results(second, 50, 100);

        assertThat(value(year("results.digitised-rate"), province)).isEqualByComparingTo("53.3333333333");
        assertThat(value(year("results.digitised-rate", "unit_level = commune"), province))
                .isEqualByComparingTo("40");
        assertThat(value(year("results.digitised-rate", "each level on its own; the lowest rate decides"), province))
                .isEqualByComparingTo("40");
    }

    @Test
    @DisplayName("Xã sáp nhập: đối thoại của xã cũ tính cho xã mới một lần; như cũ thì là hai")
    void restatesUnitsAcrossAMerger() {
        event(
                "dialogue",
                first,
                Map.of("held_on", LocalDate.of(2026, 2, 2), "chaired_by_head", true, "answers_published", true));
        event(
                "dialogue",
                second,
                Map.of("held_on", LocalDate.of(2026, 3, 3), "chaired_by_head", true, "answers_published", true));
        UUID merged = commune("H97.12", LocalDate.of(2026, 7, 1));
        UUID decision = registry.decide(
                province, "2/NQ", LocalizedText.of("Sáp nhập"), LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 1));
        registry.succeed(first, merged, decision, LocalDate.of(2026, 7, 1), "merger");
        registry.succeed(second, merged, decision, LocalDate.of(2026, 7, 1), "merger");

        Question now = year("dialogues.units-compliant-rate");
        assertThat(sides(indicators.evaluate(province, now, groups.restated(province, TODAY))))
                .isEqualTo("1/2");
        Question was = new Question(now.indicatorId(), null, null, YEAR, TODAY, null, false, Map.of());
        assertThat(indicators
                        .evaluate(province, was, groups.asWas(List.of(province)).getFirst())
                        .numerator())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("Tính đến ngày D theo sổ sách khi đó; sửa về sau không đổi số đã nói")
    void answersAsOfADay() {
        clock.set("2026-03-01T08:00");
        UUID duty = UUID.randomUUID();
        event("plan-duty", duty, first, duty(null));
        clock.set("2026-03-20T08:00");
        event("plan-duty", duty, first, duty(LocalDate.of(2026, 3, 9)));

        Question question = year("plans.issued-on-time-rate");
        Question before = new Question(
                question.indicatorId(), null, null, YEAR, TODAY, Instant.parse("2026-03-10T00:00:00Z"), true, Map.of());
        assertThat(sides(indicators.evaluate(province, question, groups.restated(province, TODAY))))
                .isEqualTo("1/1");
        assertThat(sides(indicators.evaluate(province, before, groups.restated(province, TODAY))))
                .isEqualTo("0/1");
    }

    @Test
    @DisplayName("Mẫu số 0 là không phát sinh; chưa ai ghi nhận là chưa có số liệu")
    void tellsNothingFromNoData() {
        event("meeting", first, Map.of("held_on", LocalDate.of(2025, 2, 2), "through_system", true, "secret", false));

        Figure nothing = indicators.evaluate(province, year("meetings.through-system-rate"), group());
        Figure none = indicators.evaluate(province, year("recruitment.compliant-units-rate"), group());

        assertThat(nothing.isNothing()).isTrue();
        assertThat(none.source()).isEqualTo(Figure.Source.NONE);
    }

    @Test
    @DisplayName("Điểm 766: thiếu mẫu số được 0 hoặc điểm tối đa theo công thức; tham số của chỉ tiêu")
    void readsPointsAndParameters() {
        event("petition", first, petition(LocalDate.of(2026, 4, 4)));
        assertThat(value(year("index766.petition-on-time"), province)).isEqualByComparingTo("6");
        assertThat(value(year("index766.petition-on-time"), second)).isEqualByComparingTo("6");
        event("petition", second, petition(null));
        assertThat(value(year("index766.petition-on-time"), second)).isEqualByComparingTo("0");
        assertThat(value(year("index766.petition-on-time"), province)).isEqualByComparingTo("3");
    }

    @Test
    @DisplayName("Bình quân năm: chi trực tiếp giảm so với bình quân các năm gốc")
    void comparesYearlyMeans() {
        for (int year = 2021; year <= 2025; year++) {
            budget(year, 100);
        }
        budget(2026, 70);
        clock.set("2027-02-01T08:00");

        Question question = Question.of(
                "public-units.direct-spending-reduction-rate",
                "baseline = 2021-2025",
                YEAR,
                LocalDate.of(2026, 12, 31));
        assertThat(value(question, province)).isEqualByComparingTo("30");
    }

    @Test
    @DisplayName("Bộ lọc không hợp với dữ liệu của công thức thì không có số, và kiểm tra nói vì sao")
    void refusesAFilterThatDoesNotFit() {
        Question unfit = year("plans.issued-on-time-rate", "channel = online");

        assertThat(indicators.evaluate(province, unfit, group()).source()).isEqualTo(Figure.Source.NONE);
        assertThatThrownBy(() -> indicators.check(province, unfit))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("IND-002"));
    }

    private String sides(Figure figure) {
        return figure.numerator() + "/" + figure.denominator();
    }

    private UnitGroup group() {
        return groups.restated(province, TODAY);
    }

    private BigDecimal value(Question question, UUID unit) {
        return indicators
                .evaluate(province, question, groups.restated(unit, TODAY))
                .value()
                .orElse(null);
    }

    private static Question year(String id) {
        return Question.of(id, null, YEAR, TODAY);
    }

    private static Question year(String id, String filter) {
        return Question.of(id, filter, YEAR, TODAY);
    }

    private void procedure(UUID unit, String code, boolean sample, LocalDate from, LocalDate to) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "procedure_code", code,
                "kind", "external",
                "specialised", false,
                "field_group", "land",
                "has_financial_duty", false,
                "online_eligible", true,
                "online_level", "full",
                "online_live", true,
                "national_portal_live", true));
        values.putAll(Map.of(
                "popular",
                false,
                "multi_device_ok",
                true,
                "payment_enabled",
                false,
                "sample_dossier",
                sample,
                "content_missing",
                0,
                "publication_state",
                "current",
                "declared_fields",
                10,
                "citizen_data_connected",
                true,
                "proactive_level",
                0));
        values.put("valid_from", from);
        values.put("valid_to", to);
        event("procedure", unit, values);
    }

    private void results(UUID unit, int digital, int all) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "kind",
                "result",
                "procedure_code",
                "1.001",
                "owner_kind",
                "citizen",
                "issued_on",
                LocalDate.of(2025, 1, 1),
                "reusable",
                true,
                "secret",
                false));
        values.put("electronic", true);
        values.put("quantity", digital);
        event("document-file", unit, values);
        values.put("electronic", false);
        values.put("quantity", all - digital);
        event("document-file", unit, values);
    }

    private static Map<String, Object> petition(LocalDate closed) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "about",
                "procedure",
                "source",
                "hotline",
                "received_on",
                LocalDate.of(2026, 4, 1),
                "accepted",
                true,
                "due_on",
                LocalDate.of(2026, 4, 10),
                "reopened",
                false,
                "publishable",
                false));
        values.put("closed_on", closed);
        return values;
    }

    private void budget(int year, long disbursed) {
        event(
                "budget-line",
                first,
                Map.of(
                        "kind",
                        "recurrent",
                        "state_budget",
                        true,
                        "to_public_unit",
                        true,
                        "carried_over",
                        false,
                        "plan_assigned",
                        disbursed,
                        "disbursed",
                        disbursed,
                        "year",
                        year));
    }

    private static Map<String, Object> duty(LocalDate issued) {
        Map<String, Object> values = new HashMap<>();
        values.put("due_on", LocalDate.of(2026, 3, 15));
        values.put("issued_on", issued);
        values.put("no_lower", true);
        return values;
    }

    private void event(String fact, UUID unit, Map<String, Object> values) {
        event(fact, UUID.randomUUID(), unit, values);
    }

    private void event(String fact, UUID row, UUID unit, Map<String, Object> values) {
        transaction.executeWithoutResult(
                status -> journal.record(fact, province, row, UUID.randomUUID(), unit, values));
    }

    private UUID commune(String code, LocalDate from) {
        return unit(province, code, UnitKind.PEOPLE_COMMITTEE, UnitLevel.COMMUNE, from);
    }

    private UUID unit(UUID parent, String code, UnitKind kind, UnitLevel level, LocalDate from) {
        return registry.create(new NewUnit(parent, code, LocalizedText.of("Đơn vị " + code), kind, level, from), null);
    }
}
