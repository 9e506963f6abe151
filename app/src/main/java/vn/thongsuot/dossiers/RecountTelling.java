package vn.thongsuot.dossiers;

import static vn.thongsuot.shared.DayFormat.DAY;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Role;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.notifications.NewNotice;
import vn.thongsuot.notifications.Outbox;

/**
 * Tells of a due date that a decision on days moved (Vietnamese: thông báo đổi ngày hẹn): who has the dossier; and where the
 * appointment moved, the applicant who wants messages, and the desk, for which the notice of the new appointment is written at once.
 */
@Component
class RecountTelling {

    private final Accounts accounts;
    private final Outbox outbox;
    private final ApplicantMessages messages;
    private final DossierPapers papers;
    private final Clock clock;

    RecountTelling(Accounts accounts, Outbox outbox, ApplicantMessages messages, DossierPapers papers, Clock clock) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.messages = messages;
        this.papers = papers;
        this.clock = clock;
    }

    void tell(Dossier dossier, UUID changeId, Instant before, @Nullable Instant promised) {
        DossierRecord row = dossier.row();
        List<String> words = List.of(dossier.label(), day(before), day(row.getDueAt()));
        holders(row).forEach(account -> notice(dossier, account, changeId, "dossier-due-recounted", words));
        if (promised != null && !Objects.equals(promised, row.getAppointmentAt())) {
            papers.issueByProduct(
                    dossier,
                    PaperKind.MOVED,
                    row.getIntakeUnitId(),
                    clock.instant(),
                    List.of(promised.toString(), row.getAppointmentAt().toString()));
            List<String> moved = List.of(dossier.label(), day(promised), day(row.getAppointmentAt()));
            accounts.listHolders(row.getIntakeUnitId(), Role.INTAKE_CLERK)
                    .forEach(account -> notice(dossier, account, changeId, "dossier-appointment-paper", moved));
            messages.appointmentMoved(dossier, changeId, promised);
        }
    }

    private void notice(Dossier dossier, UUID account, UUID changeId, String template, List<String> words) {
        outbox.post(new NewNotice(
                dossier.authorityId(),
                account,
                dossier.id() + " " + changeId,
                template,
                words,
                "/desk/dossiers/" + dossier.label()));
    }

    private Stream<UUID> holders(DossierRecord row) {
        if (row.getHolderId() != null) {
            return Stream.of(row.getHolderId());
        }
        return row.getStepUnitId() == null || row.getStepRole() == null
                ? Stream.of()
                : accounts.listHolders(row.getStepUnitId(), Role.valueOf(row.getStepRole())).stream();
    }

    private String day(Instant at) {
        return DAY.format(at.atZone(clock.getZone()));
    }
}
