package vn.thongsuot.surveys.rounds;

import static vn.thongsuot.db.surveys.Tables.ROUND;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.notifications.NewNotice;
import vn.thongsuot.notifications.Outbox;

/** Reminds who began a round that its last day is over and it waits to be closed (Vietnamese: nhắc kết thúc thu phiếu). */
@Service
public class RoundReminders {

    private static final String TEMPLATE = "survey.closing";

    private final DSLContext db;
    private final Outbox outbox;
    private final Clock clock;

    RoundReminders(DSLContext db, Outbox outbox, Clock clock) {
        this.db = db;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Once per round, however often it runs. */
    @Transactional
    public void remind() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        db.selectFrom(ROUND)
                .where(ROUND.STATE.eq(RoundState.OPEN.key()), ROUND.CLOSES_ON.lt(today))
                .and(ROUND.CREATED_BY.isNotNull())
                .forEach(round -> {
                    UUID account = round.getCreatedBy();
                    if (account != null) {
                        outbox.post(new NewNotice(
                                round.getAuthorityId(),
                                account,
                                round.getId().toString(),
                                TEMPLATE,
                                List.of(round.getCode()),
                                "/desk/surveys/" + round.getId()));
                    }
                });
    }
}
