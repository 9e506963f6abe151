package vn.thongsuot.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.calendar.CalendarRegistry;
import vn.thongsuot.calendar.Hours;
import vn.thongsuot.dossiers.Competences;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitRegistry;
import vn.thongsuot.organisation.UnitRegistry.NewUnit;
import vn.thongsuot.shared.LocalizedText;

/** Units of the demo province, with a merger on 2025-07-01 and the district level that ended then. */
@Component
class DemoProvince {

    /** Code of the province. */
    static final String CODE = "H99";

    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);
    private static final int FIRST_CODE = 12;
    private static final List<String> COMMUNES = List.of(
            "phường Tân Giang",
            "phường Bến Thuyền",
            "phường An Lộc",
            "xã Vĩnh Lạc",
            "xã Phú Sơn",
            "xã Hòa Bình Đông",
            "xã Long Thạnh",
            "xã Mỹ Khê",
            "xã Trung Nghĩa",
            "xã Đồng Tháp Giữa",
            "xã Cẩm Hà",
            "xã Thanh Xuân Thượng");

    private final UnitRegistry units;
    private final CalendarRegistry calendars;
    private final DemoCatalogue catalogue;
    private final DemoFees fees;
    private final DemoStaff staff;
    private final Competences competences;
    private final DemoPlans plans;

    DemoProvince(
            UnitRegistry units,
            CalendarRegistry calendars,
            DemoCatalogue catalogue,
            DemoFees fees,
            DemoStaff staff,
            Competences competences,
            DemoPlans plans) {
        this.units = units;
        this.calendars = calendars;
        this.catalogue = catalogue;
        this.fees = fees;
        this.staff = staff;
        this.competences = competences;
        this.plans = plans;
    }

    void make() {
        UUID province = unit(
                null,
                CODE,
                "Ủy ban nhân dân tỉnh Sông Tiền",
                "People's Committee of Song Tien",
                UnitKind.PEOPLE_COMMITTEE,
                UnitLevel.PROVINCE,
                BEGIN,
                null);
        calendars.createDefault(province, BEGIN);
        staff.makeProvince(province);
        makeDepartments(province);
        UUID decision = units.decide(
                province,
                "01/NQ-HĐND",
                LocalizedText.of(
                        "Nghị quyết mẫu về sắp xếp đơn vị hành chính", "Sample resolution on the merger of communes"),
                LocalDate.of(2025, 6, 20),
                TWO_TIERS);
        List<UUID> communes = new ArrayList<>();
        for (int i = 0; i < COMMUNES.size(); i++) {
            communes.add(makeCommune(province, codeOf(i), COMMUNES.get(i), i, decision));
        }
        makePast(province, communes.get(3), decision);
        catalogue.make(province, TWO_TIERS);
        fees.make(province, TWO_TIERS);
        plans.make(province);
        calendars.addHours(
                province, communes.getFirst(), "counter", DayOfWeek.SATURDAY, Hours.parse("07:30-11:30"), TWO_TIERS);
    }

    /** Further communes with staff and desks, until there are so many: for measurements of a province of the real size. */
    void growTo(int communes, UUID province, int already) {
        if (already >= communes) {
            return;
        }
        UUID decision = units.decide(
                province,
                "02/NQ-HĐND",
                LocalizedText.of(
                        "Nghị quyết mẫu về thành lập đơn vị để đo", "Sample resolution on units for measurements"),
                TWO_TIERS.minusDays(10),
                TWO_TIERS);
        for (int i = already; i < communes; i++) {
            makeCommune(province, codeOf(i), "xã Bình Đo %d".formatted(i + 1), i, decision);
        }
    }

    private static String codeOf(int commune) {
        return "H99.%d".formatted(FIRST_CODE + commune);
    }

    private void makeDepartments(UUID province) {
        UUID centre = unit(
                province,
                "H99",
                "Trung tâm Phục vụ hành chính công tỉnh",
                "Provincial Public Administration Service Centre",
                UnitKind.ONE_STOP,
                UnitLevel.PROVINCE,
                BEGIN,
                null);
        staff.makeCentre(province, centre);
        UUID construction = agency(province, "H99.02", "Sở Xây dựng", "Department of Construction");
        UUID land = agency(province, "H99.03", "Văn phòng Đăng ký đất đai tỉnh", "Land Registration Office");
        UUID homeAffairs = agency(province, "H99.04", "Sở Nội vụ", "Department of Home Affairs");
        UUID trade = agency(province, "H99.05", "Sở Công Thương", "Department of Industry and Trade");
        competences.assign(province, "roads", construction, BEGIN);
        competences.assign(province, "construction", construction, BEGIN);
        competences.assign(province, "land", land, BEGIN);
        competences.assign(province, "security-interests", land, BEGIN);
        competences.assign(province, "employment", homeAffairs, BEGIN);
        competences.assign(province, "domestic-trade", trade, BEGIN);
        List.of(construction, land, homeAffairs, trade).forEach(agency -> staff.makeAgency(province, agency));
    }

    private UUID agency(UUID province, String code, String name, String english) {
        return unit(province, code, name, english, UnitKind.AGENCY, UnitLevel.PROVINCE, BEGIN, null);
    }

    private UUID makeCommune(UUID province, String code, String name, int number, UUID decision) {
        UUID committee = unit(
                province,
                code,
                "Ủy ban nhân dân " + name,
                null,
                UnitKind.PEOPLE_COMMITTEE,
                UnitLevel.COMMUNE,
                TWO_TIERS,
                decision);
        UUID centre = unit(
                committee,
                code,
                "Trung tâm Phục vụ hành chính công " + name,
                null,
                UnitKind.ONE_STOP,
                UnitLevel.COMMUNE,
                TWO_TIERS,
                decision);
        UUID economy = unit(
                committee,
                code,
                "Phòng Kinh tế, Hạ tầng và Đô thị " + name,
                null,
                UnitKind.DEPARTMENT,
                UnitLevel.COMMUNE,
                TWO_TIERS,
                decision);
        UUID culture = unit(
                committee,
                code,
                "Phòng Văn hóa - Xã hội " + name,
                null,
                UnitKind.DEPARTMENT,
                UnitLevel.COMMUNE,
                TWO_TIERS,
                decision);
        UUID office = unit(
                committee,
                code,
                "Văn phòng HĐND và UBND " + name,
                null,
                UnitKind.DEPARTMENT,
                UnitLevel.COMMUNE,
                TWO_TIERS,
                decision);
        List.of("land", "construction", "household-business", "domestic-trade")
                .forEach(field -> competences.assign(committee, field, economy, TWO_TIERS));
        List.of("social-protection", "merit", "employment")
                .forEach(field -> competences.assign(committee, field, culture, TWO_TIERS));
        List.of("civil-status", "certification")
                .forEach(field -> competences.assign(committee, field, office, TWO_TIERS));
        staff.makeCommune(province, new DemoStaff.Commune(committee, centre, economy, culture, office, name), number);
        return committee;
    }

    /** Three communes of a district became one: readable until 2025-06-30 and through their successor after. */
    private void makePast(UUID province, UUID successor, UUID decision) {
        UUID district = unit(
                province,
                "H99.90",
                "Ủy ban nhân dân huyện Vĩnh Hòa",
                null,
                UnitKind.PEOPLE_COMMITTEE,
                UnitLevel.DISTRICT,
                BEGIN,
                null);
        for (String name : List.of("xã Vĩnh Thượng", "xã Vĩnh Trung", "xã Lạc Hòa")) {
            UUID old = unit(
                    district,
                    "H99.90." + (10 + name.length()),
                    "Ủy ban nhân dân " + name,
                    null,
                    UnitKind.PEOPLE_COMMITTEE,
                    UnitLevel.COMMUNE,
                    BEGIN,
                    null);
            units.succeed(old, successor, decision, TWO_TIERS, "merger");
        }
        units.close(district, TWO_TIERS);
    }

    private UUID unit(
            @org.jspecify.annotations.Nullable UUID parent,
            String code,
            String name,
            @org.jspecify.annotations.Nullable String english,
            UnitKind kind,
            UnitLevel level,
            LocalDate from,
            @org.jspecify.annotations.Nullable UUID decision) {
        return units.create(new NewUnit(parent, code, new LocalizedText(name, english), kind, level, from), decision);
    }
}
