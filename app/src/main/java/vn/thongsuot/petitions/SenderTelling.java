package vn.thongsuot.petitions;

import static vn.thongsuot.shared.DayFormat.DAY;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.notifications.NewMessage;
import vn.thongsuot.notifications.Outbox;

/**
 * Tells the sender, where they agreed, what happened to their petition, in the change's own transaction (Vietnamese: nhắn tin cho
 * người gửi phản ánh): the code and a day, never the matter or the answer. The petition itself opens with code and digits only.
 */
@Component
class SenderTelling {

    private static final String TRACK = "/petitions/track";

    private final PetitionClock petitionClock;
    private final Outbox outbox;
    private final Clock clock;

    SenderTelling(PetitionClock petitionClock, Outbox outbox, Clock clock) {
        this.petitionClock = petitionClock;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** That it is in the register, and until when it is answered. */
    void received(Petition petition) {
        post(petition, "received", day(petition.row().getDueAt()));
    }

    /** What the sender has to know of a step; most steps are the authority's own. */
    void tell(Petition petition, PetitionTransition edge) {
        switch (edge.action()) {
            case ASK -> post(petition, "asked", "");
            case REFUSE -> post(petition, "refused", "");
            case REDIRECT -> post(petition, "redirected", "");
            case FORWARD -> post(petition, "forwarded", "");
            case APPROVE -> post(petition, "answered", reopenUntil(petition));
            case ROUTE,
                    TRANSFER,
                    JOIN,
                    SEPARATE,
                    COMPLETE,
                    GIVE_BACK,
                    ACCEPT,
                    ASK_OPINION,
                    GIVE_OPINION,
                    SUBMIT,
                    RETURN,
                    PUBLISH,
                    RATE,
                    CONFIRM,
                    DENY,
                    REOPEN -> {
                // of the authority, or the sender's own
            }
        }
    }

    /** Asks weeks after an answer, once per answer, whether the matter is settled. */
    void askWhetherSettled(Petition petition) {
        post(
                petition,
                "settled",
                "",
                petition.id() + " answered " + petition.row().getClosedAt());
    }

    private void post(Petition petition, String template, String day) {
        post(petition, template, day, petition.id() + " v" + petition.row().getVersion());
    }

    /** @param occasion the same word each time the occasion is found again, so that it is told once */
    private void post(Petition petition, String template, String day, String occasion) {
        if (petition.row().getTellsSender()) {
            outbox.post(new NewMessage(
                    petition.authorityId(),
                    petition.row().getSenderId(),
                    occasion,
                    "petition." + template,
                    List.of(petition.code(), day),
                    TRACK));
        }
    }

    private String reopenUntil(Petition petition) {
        Instant closed = petition.row().getClosedAt();
        return closed == null ? "" : DAY.format(petitionClock.reopenUntil(petition, closed));
    }

    private String day(@Nullable Instant at) {
        return at == null ? "" : DAY.format(LocalDate.ofInstant(at, clock.getZone()));
    }
}
