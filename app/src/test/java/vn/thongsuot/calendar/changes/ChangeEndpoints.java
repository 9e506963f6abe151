package vn.thongsuot.calendar.changes;

import static vn.thongsuot._support.matrix.Endpoint.get;
import static vn.thongsuot._support.matrix.Endpoint.key;
import static vn.thongsuot._support.matrix.Endpoint.post;
import static vn.thongsuot._support.matrix.Expectation.atCommittee;
import static vn.thongsuot._support.matrix.Expectation.official;
import static vn.thongsuot._support.matrix.Expectation.sameProvince;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thongsuot._support.matrix.Answer;
import vn.thongsuot._support.matrix.Endpoint;
import vn.thongsuot._support.matrix.EndpointTable;
import vn.thongsuot._support.matrix.MatrixWorld;
import vn.thongsuot.access.Role;
import vn.thongsuot.calendar.SpecialDay;
import vn.thongsuot.shared.LocalizedText;

/** Decisions on days of the committee: a draft is seen by those who keep its calendar. */
record ChangeEndpoints(CalendarChanges changes) implements EndpointTable {

    @Override
    public List<Endpoint> list(MatrixWorld world) {
        UUID draft = changes.draft(
                world.people().actor("quantri"),
                world.committee(),
                "1/MT",
                LocalDate.of(2031, 1, 1),
                List.of(new CalendarChange.Day(
                        LocalDate.of(2031, 3, 3),
                        SpecialDay.Kind.HOLIDAY,
                        LocalizedText.of("Thử ma trận quyền"),
                        List.of(),
                        null)));
        String path = "/desk/calendar/changes/" + draft;
        Set<Role> keepers = Set.of(Role.ADMINISTRATOR);
        return List.of(
                get("/desk/calendar/changes", official(asker -> Answer.OPEN)),
                post(
                        "/desk/calendar/changes",
                        "/desk/calendar/changes?number=2/MT&decidedOn=2031-01-01&from=2031-04-04&kind=holiday&unit="
                                + world.committee() + key(),
                        atCommittee(keepers)),
                get("/desk/calendar/week", official(asker -> Answer.OPEN)),
                post(
                        "/desk/calendar/week",
                        "/desk/calendar/week?number=3/MT&decidedOn=2031-01-01&from=2031-04-04&purpose=working&day1=07:30-11:30&unit="
                                + world.committee() + key(),
                        atCommittee(keepers)),
                get("/desk/calendar/changes/{id}", path, atCommittee(keepers)),
                post("/desk/calendar/changes/{id}/{act}", path + "/discard?version=1" + key(), atCommittee(keepers)),
                get(
                        "/desk/calendar/days.csv",
                        "/desk/calendar/days.csv?unit=" + world.committee(),
                        official(asker -> sameProvince(asker))));
    }
}
