package vn.thongsuot.calendar.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.Owner;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.calendar.SpecialDay;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.ReceiveCommand;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.platform.StuckPiece;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Tính lại hạn: một hồ sơ hỏng không giữ cả lượt; hồ sơ đó đứng riêng, thử lại được")
class BrokenCaseIntegrationTests extends ProductTest {

    private static final LocalDate DAY_OFF = LocalDate.of(2026, 8, 13);

    @Autowired
    private CalendarChanges changes;

    @Autowired
    private RecountRuns runs;

    @Autowired
    private RecountCases cases;

    @Autowired
    private Reception reception;

    @Autowired
    private DossierDetails details;

    @Test
    void passesOverTheBrokenOne() throws Exception {
        clock.set("2026-08-10T09:00");
        Actor keeper = people.actor("quantri");
        Actor clerk = people.actor("xa10.mc");
        DossierCode broken = receive(clerk);
        DossierCode sound = receive(clerk);
        DossierDetail before = details.get(clerk, broken);
        Instant due = details.get(clerk, sound).dueAt();
        Owner.execute("""
                create function dossiers.break_one() returns trigger language plpgsql as
                'begin raise exception ''broken''; end'""");
        Owner.execute(
                "create trigger tr_break_one before update on dossiers.dossier for each row when (old.id = '%s') execute function dossiers.break_one()"
                        .formatted(before.id()));
        UUID change = changes.draft(
                keeper, before.decidingUnitId(), "43/QĐ", LocalDate.of(2026, 8, 9), List.of(day("Nghỉ mẫu")));

        changes.apply(keeper, change, 1);
        untilMoved(clerk, sound, due);
        assertThat(details.get(clerk, broken).dueAt()).isEqualTo(before.dueAt());
        StuckPiece piece = cases.list(keeper).stream()
                .filter(one -> one.what().equals(broken.value()))
                .findFirst()
                .orElseThrow();
        assertThat(piece.detail()).isEqualTo("clocked.dossier");
        assertThat(runs.list(keeper)).noneMatch(one -> one.what().equals("43/QĐ"));
        cases.retry(keeper, piece.id());
        assertThat(cases.list(keeper))
                .filteredOn(one -> one.id().equals(piece.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.attempts()).isGreaterThan(1));

        Owner.execute("drop trigger tr_break_one on dossiers.dossier");
        Owner.execute("drop function dossiers.break_one()");
        cases.retry(keeper, piece.id());

        assertThat(details.get(clerk, broken).dueAt()).isAfter(before.dueAt());
        assertThat(cases.list(keeper)).noneMatch(one -> one.id().equals(piece.id()));
    }

    private void untilMoved(Actor clerk, DossierCode sound, Instant due) throws Exception {
        for (int tries = 0; tries < 100 && details.get(clerk, sound).dueAt().equals(due); tries++) {
            runs.run();
            Thread.sleep(100);
        }
        assertThat(details.get(clerk, sound).dueAt()).isAfter(due);
    }

    private DossierCode receive(Actor clerk) {
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Phan Thị Ngọc Diễm", null, null, null, null, null, "099187004243");
        return reception.receive(
                clerk,
                new ReceiveCommand(
                        "1.001612", "counter", clerk.grants().getFirst().unitId(), null, person, List.of(), false));
    }

    private static CalendarChange.Day day(String name) {
        return new CalendarChange.Day(DAY_OFF, SpecialDay.Kind.HOLIDAY, LocalizedText.of(name), List.of(), null);
    }
}
