package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.DOSSIER;
import static vn.thongsuot.shared.DayFormat.DAY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import vn.thongsuot.access.Role;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.notifications.NewNotice;
import vn.thongsuot.notifications.Outbox;
import vn.thongsuot.shared.LegalBasis;

/**
 * Tells the holder of a dossier and the leader of its agency, on the last working day before the appointment's day, that
 * a letter of apology is owed unless it is finished (Vietnamese: nhắc xin lỗi). Each of them is told once per appointment.
 */
@Service
@LegalBasis(act = "03/2025/TT-VPCP", provision = "Phụ lục I, mẫu số 04", from = "2025-09-15")
class ApologyDuties {

    /** Longer than any run of days off, so that no appointment slips by. */
    private static final Duration AHEAD = Duration.ofDays(20);

    /** What came due while nothing ran is told too. */
    private static final Duration BACK = Duration.ofDays(7);

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final DossierLots lots;
    private final CaseClock caseClock;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Clock clock;

    ApologyDuties(DossierLots lots, CaseClock caseClock, Accounts accounts, Outbox outbox, Clock clock) {
        this.lots = lots;
        this.caseClock = caseClock;
        this.accounts = accounts;
        this.outbox = outbox;
        this.clock = clock;
    }

    void tell() {
        Instant now = clock.instant();
        lots.each(
                DSL.and(
                        DOSSIER.FINISHED_AT.isNull(),
                        DOSSIER.PAUSED_SINCE.isNull(),
                        DOSSIER.APOLOGY_AT.isNull(),
                        DOSSIER.APPOINTMENT_AT.between(now.minus(BACK), now.plus(AHEAD))),
                DOSSIER.APPOINTMENT_AT,
                lot -> lot.forEach(dossier -> tell(dossier, now)));
    }

    private void tell(Dossier dossier, Instant now) {
        LocalDateTime due = caseClock.apologyDue(dossier);
        LocalDateTime local = LocalDateTime.ofInstant(now, clock.getZone());
        if (local.toLocalDate().isBefore(due.toLocalDate())) {
            return;
        }
        Instant appointment = dossier.row().getAppointmentAt();
        List<String> words = List.of(
                dossier.label(), DAY.format(LocalDateTime.ofInstant(appointment, clock.getZone())), MINUTE.format(due));
        recipients(dossier.row())
                .distinct()
                .forEach(account -> outbox.post(new NewNotice(
                        dossier.authorityId(),
                        account,
                        dossier.id() + " " + appointment,
                        "apology-due",
                        words,
                        "/desk/dossiers/" + dossier.label())));
    }

    private Stream<UUID> recipients(DossierRecord row) {
        Stream<UUID> holders = row.getHolderId() != null
                ? Stream.of(row.getHolderId())
                : accounts.listHolders(row.getStepUnitId(), Role.valueOf(row.getStepRole())).stream();
        return Stream.concat(holders, accounts.listHolders(row.getDecidingUnitId(), Role.LEADER).stream());
    }
}
