package vn.thongsuot.surveys.answers;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.dossiers.ResultFrame;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Sha256;
import vn.thongsuot.surveys.SurveySettings;
import vn.thongsuot.surveys.questionnaires.Filled;
import vn.thongsuot.surveys.questionnaires.Form;
import vn.thongsuot.surveys.questionnaires.FormJson;
import vn.thongsuot.surveys.questionnaires.FormVersion;
import vn.thongsuot.surveys.rounds.Channel;
import vn.thongsuot.surveys.rounds.Round;
import vn.thongsuot.surveys.rounds.Rounds;
import vn.thongsuot.surveys.rounds.Stratum;

/**
 * Takes an answer in one short transaction (Vietnamese: nhận phiếu trả lời): the invitation is used up, the answer, its event and
 * its facts are written; none of these leads to another person's row, and no two answers wait for each other. The answer does not
 * know the invitation, the invitation not the answer.
 */
@Service
public class AnswerDesk {

    private final AnswerStore store;
    private final Rounds rounds;
    private final ResultFrame frame;
    private final AnswerFacts facts;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final SurveySettings settings;
    private final Clock clock;

    AnswerDesk(
            AnswerStore store,
            Rounds rounds,
            ResultFrame frame,
            AnswerFacts facts,
            AuditTrail audit,
            JsonMapper json,
            SurveySettings settings,
            Clock clock) {
        this.store = store;
        this.rounds = rounds;
        this.frame = frame;
        this.facts = facts;
        this.audit = audit;
        this.json = json;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The same answer sent again changes nothing.
     *
     * @throws DomainException SUR-023 where the invitation was used for another answer
     */
    @Transactional
    public void accept(Coming coming, Sent sent) {
        UUID invitation = coming.invitationId();
        if (invitation != null && !rounds.use(invitation)) {
            if (!store.isKnown(sent.id())) {
                throw new DomainException("SUR-023", DomainException.Kind.CONFLICT, "invitation was used before");
            }
            return;
        }
        take(coming, sent);
    }

    /** A sheet that was keyed, in the transaction that ends its keying. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void acceptSheet(Round round, FormVersion form, Stratum.Key stratum, Channel channel, Filled filled) {
        take(
                new Coming(round, form, stratum, null, channel, null, null, false),
                new Sent(UUID.randomUUID(), filled, null, null));
    }

    private void take(Coming coming, Sent sent) {
        Round round = coming.round();
        Form form = coming.form().form();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        Answer answer = new Answer(sent.id(), coming.stratum(), procedure(coming), now.toLocalDate(), sent.filled());
        if (store.insert(round.id(), answer, coming.channel(), sent, pattern(form, sent.filled()), now.getHour())) {
            UUID event = note(round, coming.channel(), sent);
            facts.record(round, form, answer, BigDecimal.ONE, event);
        }
    }

    private @Nullable String procedure(Coming coming) {
        UUID asked = coming.caseId();
        return asked == null
                ? null
                : frame.findProcedure(coming.round().authorityId(), asked).orElse(null);
    }

    private AnswerStore.Pattern pattern(Form form, Filled filled) {
        List<Integer> levels = form.scales().stream()
                .map(question -> filled.level(question.key()))
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
        boolean straight = levels.size() >= settings.straightFrom()
                && levels.stream().distinct().count() == 1;
        return new AnswerStore.Pattern(straight, levels.size());
    }

    /** A stream for each answer: its hash tells a changed one, and nobody waits for a round's head. */
    private UUID note(Round round, Channel channel, Sent sent) {
        Map<String, String> data = Map.of(
                "round", round.code(),
                "channel", channel.key(),
                "sha256", Sha256.hex(FormJson.write(sent.filled()).data()));
        return audit.append(
                new StreamId("survey-answer", sent.id()),
                new Draft(clock.instant(), null, null, "answer.accepted", json.writeValueAsString(data), null));
    }
}
