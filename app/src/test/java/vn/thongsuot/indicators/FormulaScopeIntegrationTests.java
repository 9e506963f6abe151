package vn.thongsuot.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

@DisplayName("Hai tỉnh trên một hệ thống: bản công thức của tỉnh này không chạm tới tỉnh kia")
class FormulaScopeIntegrationTests extends ProductTest {

    private static final String SHARED = "meetings.through-system-rate";
    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

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

    private UUID here;
    private UUID there;

    @BeforeEach
    void makeProvinces() {
        here = province("H91");
        there = province("H92");
        for (UUID province : List.of(here, there)) {
            meeting(province, true);
            meeting(province, false);
        }
    }

    @Test
    @DisplayName("Bản riêng đổi số của tỉnh mình từ ngày đầu của bản; tỉnh kia giữ số của danh mục chung")
    void changesTheFiguresOfItsAuthorityAlone() {
        publishing.publish(officer(here), everyMeeting(), FIRST, "Quy định của tỉnh");

        assertThat(percent(here, TODAY)).isEqualByComparingTo("100");
        assertThat(percent(there, TODAY)).isEqualByComparingTo("50");
        assertThat(percent(here, FIRST.minusDays(1))).isEqualByComparingTo("50");
    }

    @Test
    @DisplayName("Tham chiếu trong công thức cũng theo bản của tỉnh")
    void followsReferencesInsideTheAuthority() {
        for (UUID province : List.of(here, there)) {
            publishing.publish(officer(province), typed("test.double", "2 * @" + SHARED, null), FIRST, "Bản đầu");
        }
        publishing.publish(officer(here), everyMeeting(), FIRST, "Quy định của tỉnh");

        assertThat(value("test.double", here, TODAY)).isEqualByComparingTo("200");
        assertThat(value("test.double", there, TODAY)).isEqualByComparingTo("100");
    }

    @Test
    @DisplayName("Trang phiên bản, danh mục và xem trước tác động không thấy bản của tỉnh khác")
    void hidesVersionsFromOthers() {
        Indicator common = indicators.get(there, SHARED);
        publishing.publish(officer(here), everyMeeting(), FIRST, "Quy định của tỉnh");
        publishing.publish(officer(here), typed("test.own", "count()", null), FIRST, "Chỉ số riêng");

        assertThat(indicators.listVersions(here, SHARED))
                .extracting(version -> version.notes().own(), Indicator::validTo)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(false, FIRST.minusDays(1)),
                        org.assertj.core.groups.Tuple.tuple(true, null));
        assertThat(indicators.listVersions(there, SHARED)).containsExactly(common);
        assertThat(indicators.find(here, "test.own")).isPresent();
        assertThat(indicators.find(there, "test.own")).isEmpty();
        assertThatThrownBy(() -> publishing.check(there, typed("test.uses", "@test.own + 1", null)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("IND-004"));
        FormulaPublishing.Change change = publishing
                .impact(
                        there,
                        publishing.check(there, everyMeeting()),
                        List.of(groups.restated(there, TODAY)),
                        LocalDate.of(2026, 1, 1),
                        TODAY)
                .getFirst();
        assertThat(change.before().value().orElseThrow()).isEqualByComparingTo("50");
    }

    @Test
    @DisplayName(
            "Hai tỉnh dùng cùng mã chỉ số riêng mà không đụng nhau; bản sau của tỉnh này không kết thúc bản của tỉnh kia")
    void letsAuthoritiesUseTheSameId() {
        publishing.publish(officer(here), typed("test.same", "count()", null), FIRST, "Bản đầu");
        publishing.publish(officer(there), typed("test.same", "count()", null), FIRST, "Bản đầu");
        publishing.publish(
                officer(here), typed("test.same", "count() where secret", null), TODAY, "Chỉ đếm cuộc họp mật");

        assertThat(indicators.listVersions(here, "test.same")).hasSize(2);
        assertThat(indicators.listVersions(there, "test.same"))
                .singleElement()
                .satisfies(version -> assertThat(version.validTo()).isNull());
    }

    private static FormulaPublishing.Typed everyMeeting() {
        return typed(SHARED, "count()", "count()");
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

    private java.math.BigDecimal percent(UUID province, LocalDate to) {
        return value(SHARED, province, to);
    }

    private java.math.BigDecimal value(String id, UUID province, LocalDate to) {
        Question question = Question.of(id, null, LocalDate.of(2026, 1, 1), to);
        return indicators
                .evaluate(province, question, groups.restated(province, TODAY))
                .value()
                .orElseThrow();
    }

    private void meeting(UUID province, boolean throughSystem) {
        transaction.executeWithoutResult(status -> journal.record(
                "meeting",
                province,
                UUID.randomUUID(),
                UUID.randomUUID(),
                province,
                Map.of("held_on", LocalDate.of(2026, 5, 5), "through_system", throughSystem, "secret", false)));
    }

    private UUID province(String code) {
        return registry.create(
                new NewUnit(
                        null,
                        code,
                        LocalizedText.of("Tỉnh thử " + code),
                        UnitKind.PEOPLE_COMMITTEE,
                        UnitLevel.PROVINCE,
                        LocalDate.of(2020, 1, 1)),
                null);
    }

    private static Actor officer(UUID province) {
        return new Actor(
                UUID.randomUUID(), province, "", List.of(new Grant(UUID.randomUUID(), province, Role.REFORM_OFFICER)));
    }
}
