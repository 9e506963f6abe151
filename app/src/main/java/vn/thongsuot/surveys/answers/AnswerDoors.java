package vn.thongsuot.surveys.answers;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.surveys.questionnaires.Questionnaires;
import vn.thongsuot.surveys.rounds.Channel;
import vn.thongsuot.surveys.rounds.Invited;
import vn.thongsuot.surveys.rounds.Point;
import vn.thongsuot.surveys.rounds.Round;
import vn.thongsuot.surveys.rounds.Rounds;
import vn.thongsuot.surveys.rounds.Stratum;

/** Opens a round to whoever comes with a key: of an invitation, or of a place (Vietnamese: cửa vào phiếu khảo sát). */
@Service
@Transactional(readOnly = true)
public class AnswerDoors {

    private final Rounds rounds;
    private final Questionnaires questionnaires;
    private final Clock clock;

    AnswerDoors(Rounds rounds, Questionnaires questionnaires, Clock clock) {
        this.rounds = rounds;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /**
     * @throws DomainException SUR-020 (not found) for a key that is none, SUR-021 where no answers are taken, SUR-022 where the
     *     person is asked by telephone instead
     */
    public Coming byInvitation(String key) {
        Invited invited = rounds.findInvited(key).orElseThrow(AnswerDoors::unknown);
        Round round = open(rounds.find(invited.roundId()).orElseThrow(AnswerDoors::unknown));
        if (invited.channel() != Channel.MESSAGE) {
            throw new DomainException("SUR-022", DomainException.Kind.CONFLICT, "asked in another way");
        }
        return new Coming(
                round,
                questionnaires.getVersion(round.versionId()),
                new Stratum.Key(invited.unitId(), invited.fieldGroup()),
                invited.caseId(),
                invited.channel(),
                invited.id(),
                null,
                invited.used());
    }

    /** @throws DomainException SUR-020 (not found) for a key that is none, SUR-021 where no answers are taken */
    public Coming byPoint(String key) {
        Point point = rounds.findPoint(key).orElseThrow(AnswerDoors::unknown);
        Round round = open(rounds.find(point.roundId()).orElseThrow(AnswerDoors::unknown));
        return new Coming(
                round,
                questionnaires.getVersion(round.versionId()),
                new Stratum.Key(point.unitId(), point.fieldGroup()),
                null,
                point.kiosk() ? Channel.KIOSK : Channel.QR,
                null,
                point.place(),
                false);
    }

    private Round open(Round round) {
        if (!round.takesAnswers(LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
            throw new DomainException(
                    "SUR-021", DomainException.Kind.CONFLICT, "round %s takes no answers".formatted(round.code()));
        }
        return round;
    }

    private static DomainException unknown() {
        return new DomainException("SUR-020", DomainException.Kind.NOT_FOUND, "no such key");
    }
}
