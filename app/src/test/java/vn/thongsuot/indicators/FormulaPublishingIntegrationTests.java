package vn.thongsuot.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
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
                        publishing.check(changed),
                        List.of(groups.restated(province, LocalDate.of(2026, 11, 20))),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 11, 20))
                .getFirst();
        publishing.publish(officer, changed, NEXT_YEAR, "Thông tư mới");

        assertThat(change.difference()).isEqualByComparingTo(BigDecimal.valueOf(50));
        assertThat(indicators.listVersions("test.meetings-rate")).hasSize(2);
        assertThat(indicators.get("test.meetings-rate").numeratorText()).isEqualTo(typed.numerator());
        assertThat(indicators.listVersions("test.meetings-rate").getFirst().validTo())
                .isEqualTo(NEXT_YEAR.minusDays(1));
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
    void letsNobodyEditAFormulaInForce() {
        assertThatThrownBy(() -> db.execute("update indicators.indicator set numerator = 'count()'"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> db.execute("delete from indicators.indicator"))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void needsTheProgrammeOfTheWholeAuthority() {
        UUID commune = registry.create(
                new NewUnit(
                        province,
                        "H94.10",
                        LocalizedText.of("Xã thử"),
                        UnitKind.PEOPLE_COMMITTEE,
                        UnitLevel.COMMUNE,
                        LocalDate.of(2020, 1, 1)),
                null);

        assertRefused(
                "ACC-001",
                () -> publishing.publish(actor(commune), typed("test.own", "count()", null), NEXT_YEAR, "Riêng"));
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
        transaction.executeWithoutResult(status -> journal.record(
                "meeting",
                province,
                UUID.randomUUID(),
                UUID.randomUUID(),
                province,
                Map.of("held_on", LocalDate.of(2026, 5, 5), "through_system", throughSystem, "secret", false)));
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
