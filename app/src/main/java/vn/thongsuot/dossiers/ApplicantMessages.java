package vn.thongsuot.dossiers;

import static vn.thongsuot.shared.DayFormat.DAY;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.notifications.NewMessage;
import vn.thongsuot.notifications.Outbox;

/**
 * Tells applicants who agreed to it what happens to their dossier (Vietnamese: nhắn tin cho người nộp hồ sơ): received, papers to be
 * added, result ready, later with an apology, appointment moved, case changed, request answered, form put right. Whatever is sent to an applicant about a dossier goes through here.
 * Code and day, nothing else; a dossier without the agreement costs no statement. Who files for the applicant stood at the counter and
 * gave the agreement for both: they are told the same.
 */
@Component
class ApplicantMessages {

    private final Outbox outbox;
    private final DossierParties parties;
    private final Tracking tracking;
    private final Clock clock;

    ApplicantMessages(Outbox outbox, DossierParties parties, Tracking tracking, Clock clock) {
        this.outbox = outbox;
        this.parties = parties;
        this.tracking = tracking;
        this.clock = clock;
    }

    void received(Dossier dossier) {
        post(
                dossier,
                "received",
                "dossier-received",
                List.of(dossier.label(), day(dossier.row().getAppointmentAt())));
    }

    /** After an action, in its transaction. */
    void follow(Dossier dossier, DossierAction action) {
        DossierRecord row = dossier.row();
        switch (action) {
            case ASK_SUPPLEMENT ->
                post(
                        dossier,
                        "supplement " + row.getSupplementRounds(),
                        "dossier-supplement",
                        List.of(dossier.label()));
            case FINISH, REFUSE_RESULT -> post(dossier, "ready", "dossier-ready", List.of(dossier.label()));
            case EXTEND ->
                post(
                        dossier,
                        "apology " + row.getAppointmentAt(),
                        "dossier-apology",
                        List.of(dossier.label(), day(row.getAppointmentAt())));
            default -> {
                // Nothing that the applicant has to know at once.
            }
        }
    }

    /** What the applicant asked for on the tracking page was answered; the answer stands there. */
    void requestAnswered(Dossier dossier, UUID requestId) {
        post(dossier, "request " + requestId, "dossier-request", List.of(dossier.label()));
    }

    /** What the applicant declared in the electronic form was put right. */
    void formCorrected(Dossier dossier, UUID correctionId) {
        post(dossier, "form " + correctionId, "dossier-form-corrected", List.of(dossier.label()));
    }

    /** A decision on days moved the appointment. @param promised what the applicant was told before */
    void appointmentMoved(Dossier dossier, UUID changeId, Instant promised) {
        post(
                dossier,
                changeId.toString(),
                "appointment-moved",
                List.of(dossier.label(), day(promised), day(dossier.row().getAppointmentAt())));
    }

    /** It goes on in another case of its procedure. @param promised what the applicant was told before */
    void caseChanged(Dossier dossier, @Nullable Instant promised) {
        post(
                dossier,
                "case " + dossier.row().getVersion(),
                "dossier-case",
                List.of(dossier.label(), day(promised), day(dossier.row().getAppointmentAt())));
    }

    /** The one place where agreement is looked at. */
    private void post(Dossier dossier, String occasion, String template, List<String> values) {
        if (dossier.row().getMessagesAgreedAt() == null) {
            return;
        }
        NewMessage message = new NewMessage(
                dossier.authorityId(),
                dossier.row().getApplicantId(),
                dossier.id() + " " + occasion,
                template,
                values,
                tracking.path(dossier));
        parties.findAgent(dossier).ifPresentOrElse(agent -> outbox.post(message, agent), () -> outbox.post(message));
    }

    private String day(@Nullable Instant at) {
        return at == null ? "" : DAY.format(at.atZone(clock.getZone()));
    }
}
