package vn.thongsuot.inspections.findings;

import static vn.thongsuot.shared.DayFormat.DAY;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.inspections.Inspections;
import vn.thongsuot.inspections.TeamMember;
import vn.thongsuot.notifications.NewNotice;
import vn.thongsuot.notifications.Outbox;
import vn.thongsuot.programme.tasks.TaskUnits;

/** Tells the other side what happened to a finding, in the change's own transaction (Vietnamese: thông báo về tồn tại). */
@Component
class FindingTelling {

    private final Inspections inspections;
    private final TaskUnits units;
    private final Accounts accounts;
    private final Outbox outbox;

    FindingTelling(Inspections inspections, TaskUnits units, Accounts accounts, Outbox outbox) {
        this.inspections = inspections;
        this.units = units;
        this.accounts = accounts;
        this.outbox = outbox;
    }

    void opened(Finding finding) {
        post(finding, owners(finding), "finding-open", version(finding));
    }

    void handedOver(Finding finding) {
        post(finding, Stream.ofNullable(finding.ownerId()), "finding-handed-over", version(finding));
    }

    void reported(Finding finding) {
        post(finding, inspectors(finding), "finding-reported", version(finding));
    }

    void sentBack(Finding finding) {
        post(finding, owners(finding), "finding-returned", version(finding));
    }

    void settled(Finding finding, String template) {
        post(finding, Stream.concat(owners(finding), inspectors(finding)), template, version(finding));
    }

    void due(Finding finding) {
        post(finding, owners(finding), "finding-due", "due " + finding.draft().dueOn());
    }

    void late(Finding finding) {
        post(
                finding,
                Stream.concat(owners(finding), inspectors(finding)),
                "finding-late",
                "late " + finding.draft().dueOn());
    }

    /** The year ends, and it is neither remedied nor escalated. */
    void yearEnds(Finding finding) {
        post(finding, Stream.concat(owners(finding), inspectors(finding)), "finding-year", "year");
    }

    private Stream<UUID> owners(Finding finding) {
        UUID unit = units.current(finding.ownerUnitId());
        return Stream.concat(
                Stream.ofNullable(finding.ownerId()),
                Stream.of(Role.LEADER, Role.REFORM_OFFICER).flatMap(role -> accounts.listHolders(unit, role).stream()));
    }

    private Stream<UUID> inspectors(Finding finding) {
        return Stream.concat(
                inspections.team(finding.inspectionId()).stream().map(TeamMember::accountId),
                accounts.listHolders(units.current(finding.unitId()), Role.REFORM_OFFICER).stream());
    }

    private static String version(Finding finding) {
        return "v" + finding.version();
    }

    /** @param occasion the same word each time the occasion is found again, so that it is told once */
    private void post(Finding finding, Stream<UUID> readers, String template, String occasion) {
        readers.distinct()
                .forEach(account -> outbox.post(new NewNotice(
                        finding.authorityId(),
                        account,
                        finding.id() + " " + occasion,
                        template,
                        List.of(
                                finding.code(),
                                units.view(finding.ownerUnitId()).name().vi(),
                                DAY.format(finding.draft().dueOn())),
                        "/desk/findings/" + finding.id())));
    }
}
