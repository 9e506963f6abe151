package vn.thongsuot.surveys.rounds;

import static vn.thongsuot.db.surveys.Tables.ROUND;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.dossiers.spi.ResultQuestion;

/**
 * Shows an invitation on the page of its dossier, too (Vietnamese: mời đánh giá trên trang tra cứu): a message that was lost or
 * deleted costs no answer. The link is the one of the message, so there is one answer.
 */
@Component
class TrackedInvitations implements ResultQuestion {

    private final RoundStore rounds;
    private final InvitationStore invitations;
    private final InvitationKeys keys;
    private final Clock clock;

    TrackedInvitations(RoundStore rounds, InvitationStore invitations, InvitationKeys keys, Clock clock) {
        this.rounds = rounds;
        this.invitations = invitations;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> findPath(UUID authorityId, UUID dossierId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<UUID> open =
                rounds.list(ROUND.AUTHORITY_ID.eq(authorityId).and(ROUND.STATE.eq(RoundState.OPEN.key()))).stream()
                        .filter(round -> round.design() != Design.LIST && round.takesAnswers(today))
                        .map(Round::id)
                        .toList();
        return invitations.findUnused(open, dossierId).map(id -> "/s/" + keys.of(id));
    }
}
