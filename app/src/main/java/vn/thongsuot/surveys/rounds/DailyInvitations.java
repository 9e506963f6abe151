package vn.thongsuot.surveys.rounds;

import static vn.thongsuot.db.surveys.Tables.ROUND;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot.dossiers.ResultFrame;
import vn.thongsuot.surveys.FieldGroups;

/**
 * In rounds that ask everybody who is handed a result: invites those of the days before who were not invited yet (Vietnamese: mời
 * đánh giá sau khi trả kết quả). Fields are not told apart: a day has too few of each for nobody to be recognised.
 */
@Service
public class DailyInvitations {

    private final RoundStore store;
    private final InvitationStore invitations;
    private final Sampling sampling;
    private final ResultFrame frame;
    private final Inviting inviting;
    private final RoundJournal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DailyInvitations(
            RoundStore store,
            InvitationStore invitations,
            Sampling sampling,
            ResultFrame frame,
            Inviting inviting,
            RoundJournal journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.invitations = invitations;
        this.sampling = sampling;
        this.frame = frame;
        this.inviting = inviting;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Each round in a transaction of its own; a repetition invites nobody twice. */
    public void invite() {
        for (Round round :
                store.list(ROUND.DESIGN.eq(Design.RESULTS.key()).and(ROUND.STATE.eq(RoundState.OPEN.key())))) {
            transaction.executeWithoutResult(status -> invite(round));
        }
    }

    private void invite(Round round) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        LocalDate yesterday = today.minusDays(1);
        store.lock(round.id());
        if (!round.takesAnswers(today) || yesterday.isBefore(round.opensOn())) {
            return;
        }
        ResultFrame.Days days = new ResultFrame.Days(round.opensOn(), yesterday);
        Set<UUID> invited = invitations.dossiers(round.id());
        Set<UUID> fresh = new HashSet<>();
        for (UUID unit : sampling.parts(round, days).stream()
                .map(ResultFrame.Part::unitId)
                .distinct()
                .toList()) {
            List<ResultFrame.Case> cases = frame.list(round.authorityId(), days, unit).stream()
                    .filter(one -> !invited.contains(one.dossierId()))
                    .toList();
            if (!cases.isEmpty()) {
                Stratum.Key stratum = new Stratum.Key(unit, FieldGroups.OTHER);
                store.growStratum(round.id(), stratum, cases.size());
                sampling.invite(round, stratum, cases);
                cases.forEach(one -> fresh.add(one.dossierId()));
            }
        }
        if (!fresh.isEmpty()) {
            int told = inviting.tell(round, fresh);
            journal.record(null, round, "round.invited", Map.of("invited", fresh.size(), "told", told));
        }
    }
}
