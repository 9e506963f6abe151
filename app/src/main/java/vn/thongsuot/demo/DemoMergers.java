package vn.thongsuot.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.calendar.SpecialDay;
import vn.thongsuot.calendar.changes.CalendarChange;
import vn.thongsuot.calendar.changes.CalendarChanges;
import vn.thongsuot.organisation.reorganisation.NewReorganisation;
import vn.thongsuot.organisation.reorganisation.OperationKind;
import vn.thongsuot.organisation.reorganisation.Reorganisations;
import vn.thongsuot.shared.LocalizedText;

/** A merger that waits for its second person, one that waits for its day, and a day off that waits to be applied. */
@Component
class DemoMergers {

    private final DemoUnits units;
    private final Reorganisations reorganisations;
    private final CalendarChanges changes;

    DemoMergers(DemoUnits units, Reorganisations reorganisations, CalendarChanges changes) {
        this.units = units;
        this.reorganisations = reorganisations;
        this.changes = changes;
    }

    void make() {
        Actor administrator = units.holder(units.province(), Role.ADMINISTRATOR);
        LocalDate today = units.today();
        LocalDate next = LocalDate.of(today.getYear() + 1, 7, 1);
        var merger = reorganisations.draft(
                administrator,
                new NewReorganisation(
                        "21/NQ-HĐND",
                        LocalizedText.of("Phương án mẫu về hợp nhất hai xã"),
                        "Hội đồng nhân dân tỉnh",
                        today,
                        next));
        reorganisations.add(
                administrator,
                merger,
                1,
                OperationKind.MERGER,
                "H99.22\nH99.23",
                "H99.60; Ủy ban nhân dân xã Cẩm Thanh; People's Committee of Cam Thanh",
                null);
        var renaming = reorganisations.draft(
                administrator,
                new NewReorganisation(
                        "22/NQ-HĐND",
                        LocalizedText.of("Phương án mẫu về đổi xã thành phường"),
                        "Hội đồng nhân dân tỉnh",
                        today,
                        next));
        reorganisations.add(
                administrator,
                renaming,
                1,
                OperationKind.RENAME,
                "H99.18",
                "H99.18; Ủy ban nhân dân phường Long Thạnh",
                null);
        reorganisations.confirm(units.leader(units.province()), renaming, 2);
        changes.draft(
                administrator,
                null,
                "35/QĐ-UBND",
                today,
                List.of(new CalendarChange.Day(
                        today.plusDays(3),
                        SpecialDay.Kind.HOLIDAY,
                        LocalizedText.of("Ngày nghỉ mẫu của tỉnh", "Sample day off of the province"),
                        List.of(),
                        null)));
    }
}
