package vn.thongsuot.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.NewAccount;
import vn.thongsuot.identity.NewAccount.NewAssignment;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitRegistry;
import vn.thongsuot.organisation.UnitRegistry.NewUnit;
import vn.thongsuot.organisation.reorganisation.NewReorganisation;
import vn.thongsuot.organisation.reorganisation.OperationKind;
import vn.thongsuot.organisation.reorganisation.Reorganisations;
import vn.thongsuot.platform.PagesOutsideRequests;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Trang quyết định sắp xếp đơn vị sau ngày có hiệu lực")
class ReorganisationPagesIntegrationTests extends ProductTest {

    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private ReorganisationPages reorganisationPages;

    @Autowired
    private Reorganisations reorganisations;

    @Autowired
    private UnitRegistry registry;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PagesOutsideRequests pages;

    @Test
    @DisplayName("Nội dung đã chuyển ghi đơn vị kế thừa bằng tên từ ngày có hiệu lực")
    void namesWhoCarriesOnAsFromTheDay() {
        String code = "N" + (10 + Math.floorMod(System.nanoTime(), 80));
        UUID province = unit(null, code, "Ủy ban nhân dân tỉnh Kế Thừa", UnitKind.PEOPLE_COMMITTEE);
        for (String name : List.of("xã Trước", "xã Cũ")) {
            String own = code + (name.equals("xã Trước") ? ".1" : ".2");
            UUID commune = unit(province, own, "Ủy ban nhân dân " + name, UnitKind.PEOPLE_COMMITTEE);
            UUID section = unit(commune, own, "Phòng Văn hóa " + name, UnitKind.DEPARTMENT);
            account(province, section, Role.RECORDS_CLERK);
        }
        Actor administrator = account(province, province, Role.ADMINISTRATOR);
        UUID id = reorganisations.draft(
                administrator,
                new NewReorganisation("5/NQ", LocalizedText.of("Hợp nhất hai xã"), "HĐND tỉnh", TODAY, TODAY));
        reorganisations.add(
                administrator,
                id,
                1,
                OperationKind.MERGER,
                code + ".1\n" + code + ".2",
                code + ".5; Ủy ban nhân dân xã Mới",
                null);
        reorganisations.confirm(account(province, province, Role.LEADER), id, 2);

        assertThat(reorganisationPages
                        .of(pages.of(Locale.of("vi"), null), administrator, id, TypedForm.NOTHING, Map.of())
                        .moves())
                .filteredOn(move -> move.unit().equals("Phòng Văn hóa xã Cũ"))
                .isNotEmpty()
                .allSatisfy(move -> assertThat(move.heir()).isEqualTo("Phòng Văn hóa xã Mới"));
    }

    private UUID unit(@Nullable UUID parent, String code, String name, UnitKind kind) {
        UnitLevel level = parent == null ? UnitLevel.PROVINCE : UnitLevel.COMMUNE;
        return registry.create(new NewUnit(parent, code, LocalizedText.of(name), kind, level, BEGIN), null);
    }

    private Actor account(UUID province, UUID unit, Role role) {
        UUID id = accounts.create(new NewAccount(
                province,
                UUID.randomUUID().toString().substring(0, 9),
                "Người thử",
                "mat-khau-thu-2026",
                List.of(new NewAssignment(unit, role, LocalizedText.of("Chức vụ"), BEGIN))));
        return accounts.find(id).orElseThrow();
    }
}
