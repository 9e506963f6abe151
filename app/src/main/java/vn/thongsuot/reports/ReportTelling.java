package vn.thongsuot.reports;

import static vn.thongsuot.shared.DayFormat.DAY;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.notifications.NewNotice;
import vn.thongsuot.notifications.Outbox;
import vn.thongsuot.programme.tasks.TaskUnits;

/** Tells reform officers and leaders what happened to a report, and what is owed (Vietnamese: thông báo về báo cáo). */
@Component
class ReportTelling {

    private final RegimeStore regimes;
    private final DutyStore duties;
    private final Accounts accounts;
    private final Outbox outbox;
    private final TaskUnits units;

    ReportTelling(RegimeStore regimes, DutyStore duties, Accounts accounts, Outbox outbox, TaskUnits units) {
        this.regimes = regimes;
        this.duties = duties;
        this.accounts = accounts;
        this.outbox = outbox;
        this.units = units;
    }

    /** To those who write it: the leader gave it back. */
    void returned(Report report) {
        tell(report, List.of(report.drafterUnitId()), List.of(Role.REFORM_OFFICER), "report-returned");
    }

    /** To the office that receives it. */
    void sent(Report report) {
        UUID office = report.throughUnitId() == null ? report.recipientUnitId() : report.throughUnitId();
        if (office != null) {
            tell(report, List.of(office), List.of(Role.REFORM_OFFICER), "report-sent");
        }
    }

    /** To the unit: the office gave it back. */
    void sentBack(Report report) {
        tell(report, List.of(report.unitId()), List.of(Role.REFORM_OFFICER, Role.LEADER), "report-sent-back");
    }

    /** To the unit that owes it; to its leader too where it is late. Once per occasion. */
    void owed(Duty duty, boolean late) {
        Regime regime = regimes.find(duty.regimeId()).orElseThrow();
        UUID drafter = duty.consolidated() ? regime.officeId() : duty.unitId();
        Stream<UUID> readers = Stream.concat(
                accounts.listHolders(units.current(drafter), Role.REFORM_OFFICER).stream(),
                late ? accounts.listHolders(units.current(duty.unitId()), Role.LEADER).stream() : Stream.empty());
        readers.distinct()
                .forEach(account -> outbox.post(new NewNotice(
                        duty.authorityId(),
                        account,
                        duty.id() + " " + duty.dueOn(),
                        late ? "report-late" : "report-due",
                        List.of(regime.name().vi(), DAY.format(duty.dueOn())),
                        "/desk/reports")));
    }

    private void tell(Report report, List<UUID> told, List<Role> roles, String template) {
        Duty duty = duties.find(report.dutyId()).orElseThrow();
        String regime = regimes.find(duty.regimeId()).orElseThrow().name().vi();
        told.stream()
                .map(units::current)
                .flatMap(unit -> roles.stream().flatMap(role -> accounts.listHolders(unit, role).stream()))
                .distinct()
                .forEach(account -> outbox.post(new NewNotice(
                        report.authorityId(),
                        account,
                        report.id() + " " + report.version(),
                        template,
                        List.of(regime, DAY.format(duty.period().to())),
                        "/desk/reports/" + report.id())));
    }
}
