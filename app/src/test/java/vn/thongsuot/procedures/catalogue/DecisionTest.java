package vn.thongsuot.procedures.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.calendar.CalendarRegistry;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.NewAccount;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitRegistry;
import vn.thongsuot.procedures.ProcedureCase;
import vn.thongsuot.procedures.ProcedureKind;
import vn.thongsuot.procedures.Undigitised;
import vn.thongsuot.shared.LocalizedText;

/** A province of its own with an officer and a leader, and decisions of theirs on its catalogue. */
abstract class DecisionTest extends ProductTest {

    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    static final LocalDate EFFECTIVE = LocalDate.of(2026, 12, 1);
    private static final AtomicInteger NUMBERS = new AtomicInteger(700);

    @Autowired
    Decisions decisions;

    @Autowired
    private UnitRegistry units;

    @Autowired
    private CalendarRegistry calendars;

    @Autowired
    private Accounts accounts;

    record World(UUID province, Actor officer, Actor leader) {}

    World world() {
        UUID province = units.create(
                new UnitRegistry.NewUnit(
                        null,
                        "H93",
                        LocalizedText.of("Ủy ban nhân dân tỉnh Thử"),
                        UnitKind.PEOPLE_COMMITTEE,
                        UnitLevel.PROVINCE,
                        BEGIN),
                null);
        calendars.createDefault(province, BEGIN);
        return new World(province, official(province, Role.REFORM_OFFICER), official(province, Role.LEADER));
    }

    private Actor official(UUID unit, Role role) {
        UUID id = accounts.create(new NewAccount(
                unit,
                "cb-" + UUID.randomUUID(),
                "Người thử",
                "mat-khau-thu",
                List.of(new NewAccount.NewAssignment(unit, role, LocalizedText.of("Công chức"), BEGIN))));
        return accounts.find(id).orElseThrow();
    }

    UUID draft(World world, LocalDate effective) {
        return decisions.create(
                world.officer(), world.province(), new Decisions.Head("Công bố thử", "Luật thử", effective));
    }

    /** Signed late: on the day on which it takes effect. */
    UUID announce(World world, LocalDate effective, CatalogueEntry entry) {
        UUID id = draft(world, effective);
        decisions.put(world.officer(), id, 0, List.of(entry), List.of());
        decisions.submit(world.officer(), id, 1);
        clock.set(effective + "T09:00");
        decisions.sign(
                world.leader(),
                id,
                2,
                new Decisions.Signature(NUMBERS.incrementAndGet() + "/QĐ-UBND", effective, "Chủ tịch", true));
        return id;
    }

    static Decisions.Signature signature() {
        return new Decisions.Signature("8/QĐ-UBND", LocalDate.of(2026, 11, 20), "Chủ tịch", true);
    }

    static CatalogueEntry entry(String code, String name, @org.jspecify.annotations.Nullable String limit) {
        return new CatalogueEntry(
                code,
                LocalizedText.of(name),
                "thu",
                LocalizedText.of("Thử"),
                "other",
                "province",
                LocalizedText.of("Sở Thử"),
                List.of("counter"),
                "none",
                false,
                limit,
                0L,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of("1/2026/QH"),
                true,
                null,
                List.of(new CatalogueEntry.Paper(
                        1, LocalizedText.of("Đơn"), "original", 1, null, Undigitised.SHOWN, List.of())),
                ProcedureKind.EXTERNAL,
                false,
                List.of());
    }

    static CatalogueEntry internal() {
        CatalogueEntry known = entry("9.220001", "Thử nội bộ", "5 working days");
        return new CatalogueEntry(
                known.code(),
                known.name(),
                known.fieldCode(),
                known.fieldName(),
                known.fieldGroup(),
                known.level(),
                known.agency(),
                known.channels(),
                known.onlineLevel(),
                known.boundaryFree(),
                known.limit(),
                known.fee(),
                known.feeNote(),
                known.order(),
                known.subjects(),
                known.conditions(),
                known.forms(),
                known.result(),
                known.legalBases(),
                known.confirmed(),
                known.source(),
                List.of(
                        known.papers().getFirst(),
                        new CatalogueEntry.Paper(
                                2, LocalizedText.of("Biên bản"), "copy", 2, null, null, List.of("can-xac-minh"))),
                ProcedureKind.INTERNAL,
                true,
                List.of(
                        ProcedureCase.named(LocalizedText.of("Cần xác minh", "Verification"), "10 working days"),
                        ProcedureCase.named(LocalizedText.of("Cấp lại"), null)));
    }
}
