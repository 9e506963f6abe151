package vn.thongsuot.reports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Role;
import vn.thongsuot.calendar.CalendarRegistry;
import vn.thongsuot.facts.FactJournal;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitRegistry;
import vn.thongsuot.organisation.UnitRegistry.NewUnit;
import vn.thongsuot.shared.LocalizedText;

/** A province of its own for each test, with an office, three communes and figures that nobody else changes. */
class ReportWorld {

    /** Counts facts that the tests write: what has to do with procedures and their law is of no matter here. */
    static final String RATE = "plans.issued-on-time-rate";

    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);

    private final UnitRegistry units;
    private final CalendarRegistry calendars;
    private final FactJournal facts;
    private final TransactionTemplate transaction;

    ReportWorld(UnitRegistry units, CalendarRegistry calendars, FactJournal facts, TransactionTemplate transaction) {
        this.units = units;
        this.calendars = calendars;
        this.facts = facts;
        this.transaction = transaction;
    }

    /** Units of a province. */
    record Province(UUID id, UUID office, List<UUID> communes) {

        Actor officer(UUID unit) {
            return as(unit, Role.REFORM_OFFICER);
        }

        Actor leader(UUID unit) {
            return as(unit, Role.LEADER);
        }

        Actor as(UUID unit, Role role) {
            return new Actor(
                    UUID.nameUUIDFromBytes((unit + role.name()).getBytes()),
                    id,
                    "",
                    List.of(new Grant(UUID.randomUUID(), unit, role)));
        }
    }

    Province make() {
        return transaction.execute(status -> {
            UUID province =
                    unit(null, "H95", "Ủy ban nhân dân tỉnh Thử", UnitKind.PEOPLE_COMMITTEE, UnitLevel.PROVINCE);
            calendars.createDefault(province, BEGIN);
            UUID office = unit(province, "H95.01", "Sở Nội vụ tỉnh Thử", UnitKind.AGENCY, UnitLevel.PROVINCE);
            List<UUID> communes = List.of("xã Một", "xã Hai", "phường Ba").stream()
                    .map(name -> unit(
                            province,
                            "H95.1" + name.length(),
                            "Ủy ban nhân dân " + name,
                            UnitKind.PEOPLE_COMMITTEE,
                            UnitLevel.COMMUNE))
                    .toList();
            return new Province(province, office, communes);
        });
    }

    private UUID unit(@Nullable UUID parent, String code, String name, UnitKind kind, UnitLevel level) {
        return units.create(new NewUnit(parent, code, LocalizedText.of(name), kind, level, BEGIN), null);
    }

    /** A month's regime: cut-off on the 14th, due three days later, through the office, with two texts and a figure. */
    RegimeDraft regime(Province province) {
        return new RegimeDraft(
                LocalizedText.of("Báo cáo thử", "Test report"),
                province.id(),
                province.office(),
                "Bộ Nội vụ",
                Regime.Reporters.COMMUNES,
                true,
                14,
                null,
                true,
                Regime.Handling.PLAIN,
                LocalDate.of(2026, 11, 1),
                null,
                List.of(new Regime.Cadence(PeriodKind.MONTH, 3, 6)),
                List.of(
                        FormItem.heading(LocalizedText.of("I. Kết quả", "I. Results")),
                        FormItem.figure(RATE, null),
                        FormItem.text(LocalizedText.of("Khó khăn, vướng mắc", "Difficulties"))));
    }

    /** One row that the figure counts: due in the period, in time or late. */
    void row(Province province, UUID row, UUID unit, LocalDate due, LocalDate done) {
        Map<String, Object> values = new HashMap<>();
        values.put("due_on", due);
        values.put("issued_on", done);
        values.put("no_lower", true);
        transaction.executeWithoutResult(
                status -> facts.record("plan-duty", province.id(), row, UUID.randomUUID(), unit, values));
    }

    /** So many rows, the first of them in time. */
    void rows(Province province, UUID unit, int inTime, int late) {
        LocalDate due = LocalDate.of(2026, 11, 2);
        for (int i = 0; i < inTime + late; i++) {
            row(province, UUID.randomUUID(), unit, due, i < inTime ? due : due.plusDays(5));
        }
    }
}
