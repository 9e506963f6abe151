package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.OPINION;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.db.dossiers.tables.records.OpinionRecord;

/**
 * Reminds agencies of opinions that are due within a day, and tells their leader and the dossier's holder of required ones that
 * are late (Vietnamese: nhắc trả lời ý kiến). Each of them is told once.
 */
@Service
class OpinionReminders {

    private static final Duration AHEAD = Duration.ofDays(1);
    /** Long enough for any run of days off. */
    private static final Duration BACK = Duration.ofDays(20);

    private static final int MOST = 10_000;

    private final OpinionStore store;
    private final DossierStore dossiers;
    private final OpinionNotices notices;
    private final Clock clock;

    OpinionReminders(OpinionStore store, DossierStore dossiers, OpinionNotices notices, Clock clock) {
        this.store = store;
        this.dossiers = dossiers;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public void tell() {
        Instant now = clock.instant();
        store.list(
                        OPINION.STATE
                                .eq(OpinionState.OPEN.key())
                                .and(OPINION.DUE_AT.between(now.minus(BACK), now.plus(AHEAD))),
                        MOST)
                .forEach(row -> tell(row, now));
    }

    private void tell(OpinionRecord row, Instant now) {
        dossiers.find(row.getAuthorityId(), row.getDossierId()).ifPresent(dossier -> {
            if (OpinionView.isLate(row, now)) {
                notices.tellAsked(dossier, row, "opinion-late");
                notices.tellLeader(dossier, row, "opinion-late");
                notices.tellHolder(dossier, row, "opinion-late");
            } else if (!row.getDueAt().isBefore(now)) {
                notices.tellAsked(dossier, row, "opinion-due");
            }
        });
    }
}
