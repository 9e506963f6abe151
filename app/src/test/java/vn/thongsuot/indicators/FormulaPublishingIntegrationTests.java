package vn.thongsuot.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thongsuot._support.Owner;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Role;
import vn.thongsuot.facts.FactJournal;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitRegistry;
import vn.thongsuot.organisation.UnitRegistry.NewUnit;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Phiên bản công thức: không sửa công thức đang dùng; bản mới có ngày, lý do và cho xem trước tác động")
class FormulaPublishingIntegrationTests extends ProductTest {

    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);

    @Autowired
    private FormulaPublishing publishing;

    @Autowired
    private Indicators indicators;

    @Autowired
    private UnitGroups groups;

    @Autowired
    private FactJournal journal;

    @Autowired
    private UnitRegistry registry;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DSLContext db;

    @Autowired
    private IndicatorVerifier verifier;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private UUID province;
    private Actor officer;

    @BeforeEach
    void makeProvince() {
        province = registry.create(
                new NewUnit(
                        null,
                        "H94",
                        LocalizedText.of("Tỉnh thử công thức"),
                        UnitKind.PEOPLE_COMMITTEE,
                        UnitLevel.PROVINCE,
                        LocalDate.of(2020, 1, 1)),
                null);
        officer = actor(province);
    }

    @Test
    @DisplayName("Trước khi ban hành thấy giá trị nào đổi bao nhiêu; sau khi ban hành năm nay vẫn theo bản cũ")
    void showsTheImpactAndKeepsTheOldYear() {
        meeting(true);
        meeting(false);
        FormulaPublishing.Typed typed = typed("test.meetings-rate", "count() where through_system", "count()");
        publishing.publish(officer, typed, LocalDate.of(2026, 1, 1), "Bản đầu");
        FormulaPublishing.Typed changed =
                typed("test.meetings-rate", "count() where not through_system or through_system", "count()");

        FormulaPublishing.Change change = publishing
                .impact(
                        province,
                        publishing.check(province, changed),
                        List.of(groups.restated(province, LocalDate.of(2026, 11, 20))),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 11, 20))
                .getFirst();
        publishing.publish(officer, changed, NEXT_YEAR, "Thông tư mới");

        assertThat(change.difference()).isEqualByComparingTo(BigDecimal.valueOf(50));
        assertThat(indicators.listVersions(province, "test.meetings-rate")).hasSize(2);
        assertThat(indicators.get(province, "test.meetings-rate").numeratorText())
                .isEqualTo(typed.numerator());
        assertThat(indicators
                        .listVersions(province, "test.meetings-rate")
                        .getFirst()
                        .validTo())
                .isEqualTo(NEXT_YEAR.minusDays(1));
    }

    @Test
    @DisplayName("Hàng 14: tác động cho xem trước của 14 đơn vị đúng bằng kết quả sau khi ban hành")
    void row14PreviewsWhatComes() {
        LocalDate today = LocalDate.of(2026, 11, 20);
        LocalDate begin = LocalDate.of(2026, 1, 1);
        List<UUID> units = new ArrayList<>(List.of(province));
        Random random = new Random(14);
        for (int i = 0; i < 14; i++) {
            UUID commune = commune("H94.%d".formatted(20 + i));
            units.add(commune);
            for (int n = random.nextInt(6); n > 0; n--) {
                meeting(commune, random.nextBoolean(), random.nextBoolean());
            }
        }
        publishing.publish(officer, typed("test.impact", "count() where through_system", "count()"), begin, "Bản đầu");
        FormulaPublishing.Typed changed =
                typed("test.impact", "count() where through_system and not secret", "count() where not secret");

        List<FormulaPublishing.Change> changes = publishing.impact(
                province, publishing.check(province, changed), groups.restated(units, today), begin, today);
        publishing.publish(officer, changed, today, "Loại cuộc họp mật");

        List<Figure> later = indicators
                .matrix(
                        province,
                        List.of(Question.of("test.impact", null, begin, today)),
                        groups.restated(units, today))
                .getFirst();
        assertThat(changes).extracting(FormulaPublishing.Change::after).isEqualTo(later);
        assertThat(changes)
                .anyMatch(change ->
                        change.difference() != null && change.difference().signum() != 0);
    }

    @Test
    void refusesWhatIsNoNewVersion() {
        publishing.publish(officer, typed("test.plain", "count()", null), LocalDate.of(2026, 1, 1), "Bản đầu");

        assertRefused("IND-032", () -> publish("count() ", NEXT_YEAR, "Không đổi"));
        assertRefused("IND-030", () -> publish("count() where secret", NEXT_YEAR, " "));
        assertRefused("IND-031", () -> publish("count() where secret", LocalDate.of(2026, 1, 1), "Ghi đè"));
        assertRefused("IND-002", () -> publish("count() where colour", NEXT_YEAR, "Sai trường"));
        assertRefused("IND-008", () -> publish("@test.plain + 1", NEXT_YEAR, "Vòng"));
        assertRefused("IND-004", () -> publish("@test.unknown + 1", NEXT_YEAR, "Dẫn chiếu lạc"));
    }

    @Test
    @DisplayName("Hàng 1: sửa công thức mà không ra bản mới bị từ chối, kể cả chủ cơ sở dữ liệu; xóa cũng vậy")
    void row01LetsNobodyEditAFormulaInForce() {
        publishing.publish(officer, typed("test.kept", "count()", null), LocalDate.of(2026, 1, 1), "Bản đầu");
        for (String edit : List.of(
                "update indicators.indicator set numerator = 'count() where secret' where id = 'test.kept'",
                "update indicators.indicator set version = 'f' where id = 'test.kept'",
                "update indicators.indicator set authority_id = null where id = 'test.kept'",
                "update indicators.indicator set valid = daterange('2019-01-01', null) where id = 'test.kept'",
                "delete from indicators.indicator where id = 'test.kept'")) {
            assertThatThrownBy(() -> Owner.execute(edit)).as(edit).hasStackTraceContaining("is never");
        }
        publishing.publish(officer, typed("test.kept", "count() where secret", null), NEXT_YEAR, "Bản hai");
        assertThatThrownBy(() -> Owner.execute("update indicators.indicator set valid = daterange('2026-01-01', null) "
                        + "where id = 'test.kept' and upper(valid) = '2027-01-01'"))
                .hasStackTraceContaining("is never edited");
        assertThatThrownBy(() -> db.execute("update indicators.indicator set numerator = 'count()'"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> db.execute("delete from indicators.indicator"))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void needsTheProgrammeOfTheWholeAuthority() {
        UUID commune = commune("H94.10");

        assertRefused(
                "ACC-001",
                () -> publishing.publish(actor(commune), typed("test.own", "count()", null), NEXT_YEAR, "Riêng"));
    }

    @Test
    @DisplayName("Hàng 1: công thức bị sửa lén sau lưng sản phẩm thì lệnh verify chỉ ra")
    void row01FindsAFormulaThatWasEditedBehindTheProduct() {
        publishing.publish(officer, typed("test.forged", "count()", null), LocalDate.of(2026, 1, 1), "Bản đầu");
        try {
            forge("count() where secret");
            assertThat(verifier.findDifferences()).anyMatch(found -> found.startsWith("formula test.forged "));
        } finally {
            forge("count()");
        }
        assertThat(verifier.findDifferences()).noneMatch(found -> found.startsWith("formula "));
    }

    @Test
    @DisplayName("Hàng 1: qua mạng chỉ có kiểm tra và ban hành bản mới, không có lệnh sửa công thức")
    void row01OffersNoCommandThatEdits() {
        assertThat(mappings.getHandlerMethods().keySet().stream()
                        .filter(mapping ->
                                !mapping.getMethodsCondition().getMethods().equals(Set.of(RequestMethod.GET)))
                        .flatMap(mapping -> mapping.getPatternValues().stream())
                        .filter(path -> path.contains("/indicators")))
                .containsExactlyInAnyOrder("/desk/indicators/check", "/desk/indicators/publish");
    }

    private static void forge(String numerator) {
        Owner.execute("alter table indicators.indicator disable trigger tr_indicator_edit");
        Owner.execute("update indicators.indicator set numerator = '" + numerator + "' where id = 'test.forged'");
        Owner.execute("alter table indicators.indicator enable trigger tr_indicator_edit");
    }

    private void publish(String numerator, LocalDate from, String reason) {
        publishing.publish(officer, typed("test.plain", numerator, null), from, reason);
    }

    private static FormulaPublishing.Typed typed(String id, String numerator, String denominator) {
        return new FormulaPublishing.Typed(
                id,
                LocalizedText.of("Chỉ số thử"),
                LocalizedText.of("%"),
                true,
                "meeting",
                "held_on",
                numerator,
                denominator);
    }

    private void meeting(boolean throughSystem) {
        meeting(province, throughSystem, false);
    }

    private void meeting(UUID unit, boolean throughSystem, boolean secret) {
        transaction.executeWithoutResult(status -> journal.record(
                "meeting",
                province,
                UUID.randomUUID(),
                UUID.randomUUID(),
                unit,
                Map.of("held_on", LocalDate.of(2026, 5, 5), "through_system", throughSystem, "secret", secret)));
    }

    private UUID commune(String code) {
        return registry.create(
                new NewUnit(
                        province,
                        code,
                        LocalizedText.of("Xã thử"),
                        UnitKind.PEOPLE_COMMITTEE,
                        UnitLevel.COMMUNE,
                        LocalDate.of(2020, 1, 1)),
                null);
    }

    private Actor actor(UUID unit) {
        return new Actor(
                UUID.randomUUID(), province, "", List.of(new Grant(UUID.randomUUID(), unit, Role.REFORM_OFFICER)));
    }

    private void assertRefused(String code, Runnable what) {
        assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
