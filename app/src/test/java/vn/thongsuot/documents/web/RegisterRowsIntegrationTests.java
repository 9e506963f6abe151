package vn.thongsuot.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.documents.results.Issued;
import vn.thongsuot.documents.results.IssuedState;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitRegistry;
import vn.thongsuot.organisation.UnitRegistry.NewUnit;
import vn.thongsuot.platform.PagesOutsideRequests;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Kết quả của cơ quan đã sáp nhập vẫn xác minh được, mang tên cơ quan lúc ban hành")
class RegisterRowsIntegrationTests extends ProductTest {

    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);

    @Autowired
    private UnitRegistry units;

    @Autowired
    private RegisterRows rows;

    @Autowired
    private PagesOutsideRequests pages;

    @Test
    void namesAnAgencyThatIsNoMore() {
        UUID commune = units.create(
                new NewUnit(
                        null,
                        "W" + (10 + Math.floorMod(System.nanoTime(), 80)),
                        LocalizedText.of("Ủy ban nhân dân xã Đã Sáp Nhập"),
                        UnitKind.PEOPLE_COMMITTEE,
                        UnitLevel.COMMUNE,
                        BEGIN),
                null);
        units.close(commune, MERGED);

        assertThat(rows.of(pages.of(Locale.of("vi"), null), issued(commune, LocalDate.of(2024, 3, 5)))
                        .unit())
                .isEqualTo("Ủy ban nhân dân xã Đã Sáp Nhập");
    }

    private static Issued issued(UUID unit, LocalDate on) {
        UUID id = UUID.randomUUID();
        return new Issued(
                id,
                id,
                "result",
                IssuedState.IN_FORCE,
                0,
                unit,
                "12/KQ-UBND",
                on,
                null,
                LocalizedText.of("Giấy chứng nhận"),
                "1.001612",
                "citizen",
                id,
                id,
                "W10-240305-0001",
                "Chủ tịch",
                "B-B",
                id,
                "00",
                "5D0V80APQCGT",
                null,
                null,
                null);
    }
}
