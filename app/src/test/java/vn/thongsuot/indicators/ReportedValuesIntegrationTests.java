package vn.thongsuot.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Role;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitRegistry;
import vn.thongsuot.organisation.UnitRegistry.NewUnit;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Số báo cáo: có minh chứng, người khác duyệt, thay thế chứ không xóa")
class ReportedValuesIntegrationTests extends ProductTest {

    private static final byte[] PDF = "%PDF-1.7\n%%EOF".getBytes();
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final String INDICATOR = "work-files.online-rate";

    @Autowired
    private ReportedValues values;

    @Autowired
    private Indicators indicators;

    @Autowired
    private UnitGroups groups;

    @Autowired
    private UnitRegistry registry;

    @Autowired
    private DSLContext db;

    private UUID province;
    private UUID first;
    private UUID second;
    private Actor author;
    private Actor approver;

    @BeforeEach
    void makeProvince() {
        province = unit(null, "H96", UnitLevel.PROVINCE);
        first = unit(province, "H96.10", UnitLevel.COMMUNE);
        second = unit(province, "H96.11", UnitLevel.COMMUNE);
        author = actor(Role.REFORM_OFFICER);
        approver = actor(Role.LEADER);
    }

    @Test
    @DisplayName("Chưa duyệt thì chưa có số; duyệt rồi thì cộng tử số, mẫu số của các xã")
    void countsOnlyWhatIsApproved() {
        UUID one = report(first, 80, 100);
        UUID two = report(second, 10, 100);
        assertThat(figure(province).source()).isEqualTo(Figure.Source.NONE);

        approve(one);
        approve(two);

        assertThat(figure(province).source()).isEqualTo(Figure.Source.REPORTED);
        assertThat(figure(province).value())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("45"));
        assertThat(figure(first).reportedId()).isEqualTo(one);
        assertThat(figure("unit_level = commune", province).numerator()).isEqualTo(90);
        assertThat(figure("unit_level = province", province).source()).isEqualTo(Figure.Source.NONE);
    }

    @Test
    void keepsTheAuthorFromApproving() {
        UUID id = report(first, 80, 100);
        Actor both =
                new Actor(author.accountId(), province, "", List.of(grant(Role.REFORM_OFFICER), grant(Role.LEADER)));

        assertRefused("IND-023", () -> act(both, id, ValueAction.APPROVE, null));
        assertThat(values.actions(both, values.get(both, id))).doesNotContain(ValueAction.APPROVE);
    }

    @Test
    void needsEvidenceAndReasons() {
        UUID id = values.create(author, value(first, 1, 2, null), null);
        assertRefused("IND-022", () -> act(author, id, ValueAction.SUBMIT, null));
        values.attach(author, id, PDF);
        act(author, id, ValueAction.SUBMIT, null);
        assertRefused("IND-026", () -> act(approver, id, ValueAction.RETURN, " "));
        act(approver, id, ValueAction.RETURN, "Thiếu phụ lục");
        act(author, id, ValueAction.SUBMIT, null);

        assertThat(values.get(author, id).state()).isEqualTo(ValueState.SUBMITTED);
        assertRefused("IND-021", () -> act(author, id, ValueAction.SUBMIT, null));
    }

    @Test
    void replacesAnApprovedValueAndKeepsIt() {
        UUID old = report(first, 80, 100);
        approve(old);
        UUID other = report(first, 90, 100);
        assertRefused("IND-025", () -> approve(other));
        UUID newer = values.create(author, value(first, 90, 100, old), PDF);
        act(author, newer, ValueAction.SUBMIT, null);
        approve(newer);

        assertThat(values.get(author, old).state()).isEqualTo(ValueState.REPLACED);
        assertThat(figure(first).numerator()).isEqualTo(90);
        assertThatThrownBy(() -> db.execute("delete from indicators.reported_value"))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    @DisplayName("Số tính đến ngày D chỉ gồm số báo cáo đã duyệt đến ngày D; bị thay về sau vẫn là số của ngày đó")
    void answersAsOfADay() {
        clock.set("2026-03-01T08:00");
        UUID old = report(first, 80, 100);
        clock.set("2026-03-10T08:00");
        approve(old);
        clock.set("2026-05-05T08:00");
        UUID newer = values.create(author, value(first, 90, 100, old), PDF);
        act(author, newer, ValueAction.SUBMIT, null);
        approve(newer);

        assertThat(figureAt("2026-03-09T16:59:59Z").source()).isEqualTo(Figure.Source.NONE);
        assertThat(figureAt("2026-03-10T16:59:59Z").numerator()).isEqualTo(80);
        assertThat(figureAt("2026-05-04T16:59:59Z").numerator()).isEqualTo(80);
        assertThat(figureAt("2026-05-05T16:59:59Z").numerator()).isEqualTo(90);
        assertThat(figure(first).numerator()).isEqualTo(90);
        assertThat(values.get(author, old).decidedAt()).isEqualTo(Instant.parse("2026-03-10T01:00:00Z"));
    }

    @Test
    @DisplayName("Hàng 15: số báo cáo nói rõ của mấy đơn vị, đến ngày nào, và có đã cũ không")
    void row15FlagsStaleReports() {
        approve(report(first, 80, 100));
        approve(report(second, 10, 100));

        assertThat(coverage(LocalDate.of(2026, 6, 28))).contains(new Coverage(2, LAST, false));
        assertThat(coverage(LocalDate.of(2026, 6, 29))).contains(new Coverage(2, LAST, true));
        assertThat(coverage(LocalDate.of(2025, 12, 31))).isEmpty();
    }

    private Optional<Coverage> coverage(LocalDate to) {
        return indicators.coverage(
                province,
                Question.of(INDICATOR, null, to.withDayOfYear(1), to),
                groups.restated(province, LocalDate.of(2026, 11, 20)));
    }

    @Test
    void tellsWhoeverWasSlower() {
        UUID id = report(first, 1, 2);
        int seen = values.get(author, id).revision();
        act(approver, id, ValueAction.RETURN, "Kiểm tra lại");

        assertRefused("IND-024", () -> values.act(approver, id, seen, ValueAction.APPROVE, null));
    }

    @Test
    void hidesValuesFromStrangers() {
        UUID id = report(first, 1, 2);
        UUID elsewhere = unit(null, "H95", UnitLevel.PROVINCE);
        Actor stranger = new Actor(
                UUID.randomUUID(), elsewhere, "", List.of(new Grant(UUID.randomUUID(), elsewhere, Role.LEADER)));

        assertRefused("ACC-001", () -> values.get(stranger, id));
        assertRefused("ACC-001", () -> values.create(stranger, value(first, 1, 2, null), PDF));
        assertThat(values.list(stranger, null)).isEmpty();
    }

    private UUID report(UUID unit, int numerator, int denominator) {
        UUID id = values.create(author, value(unit, numerator, denominator, null), PDF);
        act(author, id, ValueAction.SUBMIT, null);
        return id;
    }

    private void approve(UUID id) {
        act(approver, id, ValueAction.APPROVE, null);
    }

    private void act(Actor actor, UUID id, ValueAction action, String remark) {
        values.act(actor, id, values.get(actor, id).revision(), action, remark);
    }

    private static NewValue value(UUID unit, int numerator, int denominator, UUID replaces) {
        return new NewValue(
                INDICATOR,
                unit,
                "",
                FIRST,
                LAST,
                BigDecimal.valueOf(numerator),
                BigDecimal.valueOf(denominator),
                null,
                null,
                replaces);
    }

    private Figure figureAt(String recordedAt) {
        Question question = new Question(
                INDICATOR, null, null, FIRST, LocalDate.of(2026, 11, 20), Instant.parse(recordedAt), true, Map.of());
        return indicators.evaluate(province, question, groups.restated(first, LocalDate.of(2026, 11, 20)));
    }

    private Figure figure(UUID unit) {
        return figure(null, unit);
    }

    private Figure figure(String filter, UUID unit) {
        return indicators.evaluate(
                province,
                Question.of(INDICATOR, filter, FIRST, LocalDate.of(2026, 11, 20)),
                groups.restated(unit, LocalDate.of(2026, 11, 20)));
    }

    private void assertRefused(String code, Runnable what) {
        assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private Actor actor(Role role) {
        return new Actor(UUID.randomUUID(), province, "", List.of(grant(role)));
    }

    private Grant grant(Role role) {
        return new Grant(UUID.randomUUID(), province, role);
    }

    private UUID unit(UUID parent, String code, UnitLevel level) {
        return registry.create(
                new NewUnit(
                        parent,
                        code,
                        LocalizedText.of("Đơn vị " + code),
                        UnitKind.PEOPLE_COMMITTEE,
                        level,
                        LocalDate.of(2020, 1, 1)),
                null);
    }
}
