package vn.thongsuot.scoring.rounds;

import static vn.thongsuot.db.scoring.Tables.ROUND;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds units of a self-score that is due (Vietnamese: nhắc tự chấm điểm), once. */
@Service
public class RoundReminders {

    private final RoundStore rounds;
    private final CardStore cards;
    private final RoundTelling telling;
    private final ScoringSettings settings;
    private final Clock clock;

    RoundReminders(RoundStore rounds, CardStore cards, RoundTelling telling, ScoringSettings settings, Clock clock) {
        this.rounds = rounds;
        this.cards = cards;
        this.telling = telling;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public void remind() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        for (Round round : rounds.list(ROUND.STATE.eq(RoundState.OPEN.key()))) {
            boolean near = !today.isBefore(round.days().selfDue().minusDays(settings.remindDays()));
            if (near) {
                cards.ofRound(round.id()).stream()
                        .filter(card -> card.state() == CardState.SELF)
                        .forEach(card -> telling.due(round, card));
            }
        }
    }
}
