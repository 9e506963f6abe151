package vn.thongsuot.procedures.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.facts.FactVerifier;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitGroups;
import vn.thongsuot.procedures.ProcedureKind;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.catalogue.Decisions;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Rà soát, đơn giản hóa: từ kế hoạch tới dự thảo quyết định công bố")
class ReviewsIntegrationTests extends ProductTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String CODE = "1.001193";

    @Autowired
    private Reviews reviews;

    @Autowired
    private ProcedureRegistry registry;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Indicators indicators;

    @Autowired
    private UnitGroups groups;

    @Autowired
    private FactVerifier verifier;

    @Test
    @DisplayName("Phê duyệt mở dự thảo công bố; tỷ lệ kiểm soát và cắt giảm chi phí tính được")
    void leadsFromPlanToDraftDecision() {
        Actor officer = people.actor("cchc");
        Actor chair = people.actor("chutich");
        Figure cost = figure(officer, "procedures.compliance-cost-reduction-rate");
        Figure controlled = figure(officer, "procedures.controlled-rate");
        UUID id = reviews.plan(officer, officer.authorityId(), CODE, 2026, LocalDate.of(2026, 11, 30));
        reviews.review(officer, id, 0, TODAY, 2, TODAY);
        reviews.propose(officer, id, 1, "Bỏ một giấy tờ", cost(100_000), cost(40_000));

        assertThatThrownBy(() -> reviews.approve(officer, id, 2, "1/QĐ", TODAY, TODAY.plusDays(30)))
                .hasMessageContaining("REV-008");
        reviews.submit(officer, id, 2);
        assertThatThrownBy(() -> reviews.approve(officer, id, 3, "1/QĐ", TODAY, TODAY.plusDays(30)))
                .hasMessageContaining("ACC-002");
        reviews.approve(chair, id, 3, "1/QĐ-UBND", TODAY, TODAY.plusDays(30));

        Review approved = reviews.get(officer, id);
        assertThat(approved.savingDong()).isEqualTo(60_000L * 2 * 10);
        UUID draft = java.util.Objects.requireNonNull(approved.announcementId());
        assertThat(decisions.get(officer, draft).basis()).isEqualTo("1/QĐ-UBND");
        assertThat(figure(officer, "procedures.compliance-cost-reduction-rate"))
                .isEqualTo(cost.plus(1_200_000, 2_000_000));
        assertThat(figure(officer, "procedures.controlled-rate")).isEqualTo(controlled.plus(1, 1));
        assertThat(verifier.findUnrecorded()).isEmpty();
    }

    @Test
    @DisplayName("Thủ tục nội bộ chuyên ngành: chỉ tiêu đơn giản hóa thủ tục nội bộ tính được")
    void countsInternalProcedures() {
        Actor officer = people.actor("cchc");
        Figure submitted = figure(officer, "internal-procedures.simplification-submitted-rate");
        registry.announce(new ProcedureRegistry.NewVersion(
                officer.authorityId(), internal("9.830001", true), LocalDate.of(2026, 1, 1), "4/QĐ-UBND"));
        registry.announce(new ProcedureRegistry.NewVersion(
                officer.authorityId(), internal("9.830002", true), LocalDate.of(2026, 1, 1), "4/QĐ-UBND"));
        UUID id = reviews.plan(officer, officer.authorityId(), "9.830001", 2026, LocalDate.of(2026, 12, 31));
        reviews.review(officer, id, 0, TODAY, 1, TODAY);
        reviews.propose(officer, id, 1, "Bỏ một bước", cost(100_000), cost(40_000));
        reviews.submit(officer, id, 2);

        assertThat(figure(officer, "internal-procedures.simplification-submitted-rate"))
                .isEqualTo(submitted.plus(1, 2));
        assertThat(verifier.findUnrecorded()).isEmpty();
    }

    private static ProcedureView internal(String code, boolean specialised) {
        return new ProcedureView(
                new UUID(0, 0),
                code,
                LocalizedText.of("Thử nội bộ " + code),
                "thu",
                LocalizedText.of("Thử"),
                "other",
                "province",
                LocalizedText.of("Sở Thử"),
                List.of("counter"),
                "none",
                false,
                "5 working days",
                0,
                null,
                null,
                List.of(),
                true,
                List.of(),
                ProcedureKind.INTERNAL,
                specialised,
                List.of(),
                null);
    }

    @Test
    @DisplayName(
            "Từ chối: thủ tục không có hiệu lực, đã có trong kế hoạch, người khác vừa sửa, không phải người của tỉnh")
    void refusesWithAReason() {
        Actor officer = people.actor("cchc");
        UUID id = reviews.plan(officer, officer.authorityId(), "1.000894", 2025, LocalDate.of(2025, 11, 30));

        assertThatThrownBy(() -> reviews.plan(officer, officer.authorityId(), "9.999999", 2025, TODAY))
                .hasMessageContaining("REV-001");
        assertThatThrownBy(() -> reviews.plan(officer, officer.authorityId(), "1.000894", 2025, TODAY))
                .hasMessageContaining("REV-002");
        assertThatThrownBy(() -> reviews.review(officer, id, 5, TODAY, 0, null)).hasMessageContaining("REV-007");
        assertThatThrownBy(() -> reviews.get(people.actor("ly"), id)).hasMessageContaining("ACC-001");
    }

    /** As others left it: tests of procedures share a province. */
    private record Figure(long numerator, long denominator) {
        Figure plus(long more, long of) {
            return new Figure(numerator + more, denominator + of);
        }
    }

    private Figure figure(Actor officer, String id) {
        var figure = indicators.evaluate(
                officer.authorityId(),
                Question.of(id, null, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)),
                groups.restated(officer.authorityId(), TODAY));
        return new Figure(figure.numerator(), Objects.requireNonNullElse(figure.denominator(), 0L));
    }

    private static ComplianceCost cost(long fee) {
        return new ComplianceCost(List.of(new ComplianceCost.Line("Nộp hồ sơ", 0, 0, fee, 0)), 2, 10);
    }
}
