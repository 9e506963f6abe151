package vn.thongsuot.dossiers;

import static vn.thongsuot.shared.DayFormat.DAY;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Role;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.dossiers.DossierChanges.Change;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.notifications.NewNotice;
import vn.thongsuot.notifications.Outbox;

/**
 * Issues the receipt with the appointment anew where what stands on it changed (Vietnamese: cấp lại giấy tiếp nhận hồ sơ và hẹn trả kết
 * quả); the one before stays as it was. The desk hears of it, because the desk hands it out.
 */
@Component
class SlipReissue {

    private final DossierPapers papers;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Clock clock;

    SlipReissue(DossierPapers papers, Accounts accounts, Outbox outbox, Clock clock) {
        this.papers = papers;
        this.accounts = accounts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * In the name of the desk that received; who acts for another unit leaves the signature to the desk.
     *
     * @param promised the appointment as it stood
     * @return id of the paper
     */
    UUID issue(Change change, @Nullable Instant promised) {
        Dossier dossier = change.dossier();
        UUID desk = dossier.row().getIntakeUnitId();
        boolean atDesk = change.grant().unitId().equals(desk);
        UUID paper = papers.issueReceipt(dossier, desk, atDesk ? change.actor().accountId() : null, change.at());
        if (promised != null && !Objects.equals(promised, dossier.row().getAppointmentAt())) {
            tell(change, desk, promised);
        }
        return paper;
    }

    private void tell(Change change, UUID desk, Instant promised) {
        DossierRecord row = change.dossier().row();
        List<String> words = List.of(change.dossier().label(), day(promised), day(row.getAppointmentAt()));
        accounts.listHolders(desk, Role.INTAKE_CLERK).stream()
                .filter(account -> !account.equals(change.actor().accountId()))
                .forEach(account -> outbox.post(new NewNotice(
                        change.dossier().authorityId(),
                        account,
                        change.dossier().id() + " case " + row.getVersion(),
                        "dossier-appointment-paper",
                        words,
                        "/desk/dossiers/" + change.dossier().label())));
    }

    private String day(@Nullable Instant at) {
        return at == null ? "–" : DAY.format(at.atZone(clock.getZone()));
    }
}
