package vn.thongsuot.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.Owner;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.dossiers.Competences;
import vn.thongsuot.facts.FactVerifier;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitGroups;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitRegistry;
import vn.thongsuot.organisation.UnitRegistry.NewUnit;
import vn.thongsuot.procedures.ProcedureRegistry.NewVersion;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Dữ liệu TTHC và đơn vị: ghi cùng lúc với quyết định, sửa về sau không đổi số của ngày trước")
class ProcedureFactsIntegrationTests extends ProductTest {

    private static final LocalDate BEGIN = LocalDate.of(2025, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private ProcedureRegistry procedures;

    @Autowired
    private UnitRegistry units;

    @Autowired
    private Competences competences;

    @Autowired
    private Indicators indicators;

    @Autowired
    private UnitGroups groups;

    @Autowired
    private FactVerifier verifier;

    private UUID province;
    private UUID agency;
    private UUID first;
    private UUID second;

    @BeforeEach
    void makeProvince() {
        province = unit(null, "H88", UnitKind.PEOPLE_COMMITTEE, UnitLevel.PROVINCE);
        agency = unit(province, "H88.02", UnitKind.AGENCY, UnitLevel.PROVINCE);
        first = unit(province, "H88.10", UnitKind.PEOPLE_COMMITTEE, UnitLevel.COMMUNE);
        second = unit(province, "H88.11", UnitKind.PEOPLE_COMMITTEE, UnitLevel.COMMUNE);
    }

    @Test
    @DisplayName("Công bố phiên bản mới: số đổi từ ngày hiệu lực; tính đến ngày trước khi công bố vẫn như cũ")
    void followsVersionsInTime() {
        clock.set("2026-03-01T08:00");
        announce("1.001", "commune", "part", BEGIN);
        announce("1.002", "commune", "full", BEGIN);
        clock.set("2026-05-01T08:00");
        announce("1.001", "commune", "full", LocalDate.of(2026, 6, 1));
        clock.set("2026-11-20T09:42");

        assertThat(sides("procedures.full-online-rate", province, TODAY)).isEqualTo("2/2");
        assertThat(sides("procedures.full-online-rate", second, TODAY)).isEqualTo("2/2");
        assertThat(sides("procedures.full-online-rate", province, LocalDate.of(2026, 5, 31)))
                .isEqualTo("1/2");
        Question known = new Question(
                "procedures.full-online-rate",
                null,
                null,
                TODAY.withDayOfYear(1),
                TODAY,
                Instant.parse("2026-04-01T00:00:00Z"),
                true,
                Map.of());
        assertThat(sides(indicators.evaluate(province, known, groups.restated(province, TODAY))))
                .isEqualTo("1/2");
        assertAllRecorded();
    }

    @Test
    @DisplayName("Bãi bỏ, đưa vào danh mục đủ điều kiện, phân công lại: dòng dữ liệu theo kịp")
    void followsDecisions() {
        announce("2.001", "commune", "full", BEGIN);
        announce("2.002", "province", "full", BEGIN);
        announce("2.003", "province", "none", BEGIN);
        competences.assign(province, "land", agency, BEGIN);
        procedures.decideEligible(province, "2.001", true, "9/QĐ-UBND", LocalDate.of(2026, 2, 2));
        procedures.decideEligible(province, "2.003", true, "9/QĐ-UBND", LocalDate.of(2026, 2, 2));

        assertThat(sides("procedures.eligible-online-rate", province, TODAY)).isEqualTo("1/2");
        assertThat(sides("procedures.full-online-rate", agency, TODAY)).isEqualTo("1/2");
        procedures.abolish(province, "2.003", LocalDate.of(2026, 8, 1), "10/QĐ-UBND");
        assertThat(sides("procedures.full-online-rate", province, TODAY)).isEqualTo("2/2");
        Question reduction = Question.of("procedures.reduction-rate", "baseline = 2025", TODAY.withDayOfYear(1), TODAY);
        assertThat(indicators
                        .evaluate(province, reduction, groups.restated(province, TODAY))
                        .value()
                        .orElseThrow())
                .isBetween(new java.math.BigDecimal("33.3"), new java.math.BigDecimal("33.4"));
        assertAllRecorded();
    }

    @Test
    @DisplayName("Điều chưa ai ghi là chưa có số liệu, không phải 0 %")
    void saysNoDataOfWhatNobodyKeeps() {
        announce("3.001", "commune", "full", BEGIN);

        for (String id : List.of(
                "procedures.sample-dossier-rate",
                "procedures.popular-national-portal-rate",
                "procedures.multi-device-rate",
                "procedures.online-payment-enabled-rate",
                "internal-procedures.published-on-time-rate",
                "public-units.self-financing-rate")) {
            assertThat(figure(id, province, TODAY).source()).as(id).isEqualTo(Figure.Source.NONE);
        }
        assertThat(sides("procedures.content-full-rate", province, TODAY)).isEqualTo("0/1");
    }

    @Test
    @DisplayName("Xã sáp nhập: thủ tục của xã mới từ ngày sáp nhập, của hai xã cũ đến hết ngày trước đó")
    void followsMergers() {
        announce("4.001", "commune", "full", BEGIN);
        LocalDate day = LocalDate.of(2026, 7, 1);
        UUID merged = units.create(
                new NewUnit(
                        province,
                        "H88.12",
                        LocalizedText.of("Xã mới"),
                        UnitKind.PEOPLE_COMMITTEE,
                        UnitLevel.COMMUNE,
                        day),
                null);
        UUID decision = units.decide(province, "5/NQ", LocalizedText.of("Sáp nhập"), BEGIN, day);
        units.succeed(first, merged, decision, day, "merger");
        units.succeed(second, merged, decision, day, "merger");

        assertThat(sides("procedures.full-online-rate", merged, TODAY)).isEqualTo("1/1");
        assertThat(rowsOf("procedure", "valid_to is null")).isEqualTo(1);
        assertThat(rowsOf("procedure", "valid_to = '2026-07-01'")).isEqualTo(2);
        assertThat(rowsOf("unit", "valid_to = '2026-07-01'")).isEqualTo(2);
        assertAllRecorded();
    }

    @Test
    @DisplayName("verify chỉ ra dòng dữ liệu không khớp với hồ sơ gốc")
    void verifyFindsARowThatDiffers() {
        announce("5.001", "commune", "full", BEGIN);
        String row = "authority_id = '%s' and fact = 'procedure' and unit_id = '%s'".formatted(province, first);
        Owner.execute("update facts.row_version set \"values\" = jsonb_set(\"values\", '{online_live}', 'false') where "
                + row);
        try {
            assertThat(unrecorded()).hasSize(1);
        } finally {
            Owner.execute(
                    "update facts.row_version set \"values\" = jsonb_set(\"values\", '{online_live}', 'true') where "
                            + row);
        }
        assertAllRecorded();
    }

    private void assertAllRecorded() {
        assertThat(unrecorded()).isEmpty();
        assertThat(verifier.findBrokenRows()).isEmpty();
    }

    private List<String> unrecorded() {
        return verifier.findUnrecorded().stream()
                .filter(found -> found.endsWith(province.toString()))
                .toList();
    }

    private int rowsOf(String fact, String condition) {
        return Owner.execute("update facts.row_version set year = year where authority_id = '%s' and fact = '%s' and "
                        .formatted(province, fact)
                + "recorded_to is null and " + condition);
    }

    private Figure figure(String id, UUID unit, LocalDate to) {
        return indicators.evaluate(
                province, Question.of(id, null, to.withDayOfYear(1), to), groups.restated(unit, TODAY));
    }

    private String sides(String id, UUID unit, LocalDate to) {
        return sides(figure(id, unit, to));
    }

    private static String sides(Figure figure) {
        return figure.numerator() + "/" + figure.denominator();
    }

    private void announce(String code, String level, String online, LocalDate from) {
        procedures.announce(new NewVersion(
                province,
                new ProcedureView(
                        new UUID(0, 0),
                        code,
                        LocalizedText.of("Thủ tục thử " + code),
                        "land",
                        LocalizedText.of("Đất đai"),
                        "land",
                        level,
                        LocalizedText.of("Cơ quan thử"),
                        List.of("counter", "online"),
                        online,
                        true,
                        "5 working days",
                        0,
                        null,
                        LocalizedText.of("Giấy chứng nhận"),
                        List.of("1/2026"),
                        true,
                        List.of(),
                        ProcedureKind.EXTERNAL,
                        false,
                        List.of(),
                        null),
                from,
                "1/QĐ-UBND"));
    }

    private UUID unit(@Nullable UUID parent, String code, UnitKind kind, UnitLevel level) {
        return units.create(
                new NewUnit(parent, code, LocalizedText.of("Đơn vị " + code), kind, level, LocalDate.of(2020, 1, 1)),
                null);
    }
}
