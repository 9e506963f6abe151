package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.platform.WorkQuery;

@DisplayName("Hạn của từng bước, theo ngày giờ làm việc")
class StepDueIntegrationTests extends ProductTest {

    @Autowired
    private Reception reception;

    @Autowired
    private Processing processing;

    @Autowired
    private Waiting waiting;

    @Autowired
    private DossierDetails details;

    @Autowired
    private WorkLists lists;

    @Autowired
    private WorkingCalendars calendars;

    @Autowired
    private Accounts accounts;

    @Test
    @DisplayName(
            "Bước có hạn từ lúc vào bước theo giờ làm việc; tạm dừng thì chưa có hạn, tiếp tục thì lùi; trễ bước thì báo")
    void countsTheTimeOfAStep() {
        clock.set("2026-03-13T16:00");
        OfficerWorld world = new OfficerWorld(people, accounts, reception, processing, details);
        DossierCode code = world.atTheOfficer(OfficerWorld.PLAIN);
        Actor officer = people.actor("quan");
        RouteStop entered = now(code);
        Instant due = entered.dueAt();

        assertThat(entered.enteredAt()).isEqualTo(Instant.parse("2026-03-13T09:00:00Z"));
        assertThat(due).isNotNull();
        assertThat(calendars
                        .forUnit(
                                officer.authorityId(),
                                details.get(officer, code).decidingUnitId())
                        .workingMinutes(local(entered.enteredAt()), local(due)))
                .as("from Friday 16:00 on, over the weekend")
                .isEqualTo(entered.budgetMinutes());
        assertThat(due).isAfter(entered.enteredAt().plusSeconds(60L * entered.budgetMinutes()));
        assertThat(details.get(officer, code).route())
                .filteredOn(stop -> stop.state() == RouteStop.State.NEXT)
                .allMatch(stop -> stop.dueAt() == null && !stop.late());
        assertThat(item(officer, code).stepDueAt()).isEqualTo(due);
        assertThat(new Desk("http://localhost:" + port)
                        .login("quan")
                        .get("/desk/dossiers/" + code)
                        .body())
                .contains("phải xong");

        waiting.askSupplement(officer, world.seen(code), List.of("Bản vẽ"), "Thiếu bản vẽ");
        assertThat(now(code).dueAt()).isNull();
        clock.set("2026-03-17T16:00");
        waiting.resume(officer, world.seen(code));
        assertThat(now(code).dueAt()).isAfter(due);
        assertThat(now(code).late()).isFalse();

        clock.set("2026-04-17T16:00");
        assertThat(now(code).late()).isTrue();
    }

    private RouteStop now(DossierCode code) {
        return details.get(people.actor("quan"), code).route().stream()
                .filter(stop -> stop.state() == RouteStop.State.NOW)
                .findFirst()
                .orElseThrow();
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
    }

    private WorkItem item(Actor actor, DossierCode code) {
        for (int page = 1; page < 200; page++) {
            WorkItem found = lists
                    .list(actor, new WorkFilter(new WorkQuery(WorkQuery.Whose.MINE, null), OfficerWorld.PLAIN, page))
                    .stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElse(null);
            if (found != null) {
                return found;
            }
        }
        throw new AssertionError("not in the list");
    }
}
