package vn.thongsuot.scoring.rounds;

import static vn.thongsuot.shared.DayFormat.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.notifications.NewNotice;
import vn.thongsuot.notifications.Outbox;
import vn.thongsuot.scoring.sets.IndexSets;

/** Tells officers and heads what they have to do in a round (Vietnamese: thông báo về chấm điểm). */
@Component
class RoundTelling {

    private final RoundStore rounds;
    private final IndexSets sets;
    private final Accounts accounts;
    private final Outbox outbox;

    RoundTelling(RoundStore rounds, IndexSets sets, Accounts accounts, Outbox outbox) {
        this.rounds = rounds;
        this.sets = sets;
        this.accounts = accounts;
        this.outbox = outbox;
    }

    /** To the unit: it has to score itself. */
    void opened(Round round, Scorecard card) {
        unit(card, "score-opened", round.days().selfDue());
    }

    /** To the owners of fields: there is something to appraise. */
    void submitted(Scorecard card) {
        appraisers(card, "score-submitted", round(card).days().appraisalDue());
    }

    void returned(Scorecard card) {
        unit(card, "score-returned", round(card).days().selfDue());
    }

    /** To the unit: it may object. */
    void announced(Scorecard card) {
        unit(card, "score-announced", round(card).days().objectionDue());
    }

    void objected(Scorecard card) {
        appraisers(card, "score-objected", round(card).days().objectionDue());
    }

    void concluded(Scorecard card) {
        unit(card, "score-concluded", round(card).days().objectionDue());
    }

    void published(Round round, Scorecard card) {
        unit(
                card,
                "score-published",
                Objects.requireNonNullElse(round.decidedOn(), round.days().objectionDue()));
    }

    /** Days before the self-score is due, once. */
    void due(Round round, Scorecard card) {
        unit(card, "score-due", round.days().selfDue());
    }

    private void unit(Scorecard card, String template, LocalDate day) {
        Round round = round(card);
        String page = "/desk/scorecards/" + card.id();
        Stream.of(Role.REFORM_OFFICER, Role.LEADER)
                .flatMap(role -> accounts.listHolders(card.unitId(), role).stream())
                .distinct()
                .forEach(account -> post(round, account, card.id() + " " + card.version(), template, day, page));
    }

    private void appraisers(Scorecard card, String template, LocalDate day) {
        Round round = round(card);
        Stream<UUID> owners = sets.criteria(round.setId()).stream()
                .filter(one -> one.rule() != null && one.rule().isSelfScored())
                .map(one -> one.appraiserUnitId() == null ? round.officeUnitId() : one.appraiserUnitId())
                .map(unit -> unit.equals(card.unitId()) ? round.ownerUnitId() : unit);
        owners.distinct()
                .flatMap(unit -> accounts.listHolders(unit, Role.REFORM_OFFICER).stream())
                .distinct()
                .forEach(account ->
                        post(round, account, round.id() + " " + card.submittedOn(), template, day, "/appraisal"));
    }

    private void post(Round round, UUID account, String occasion, String template, LocalDate day, String page) {
        outbox.post(new NewNotice(
                round.authorityId(),
                account,
                occasion,
                template,
                List.of(String.valueOf(round.year()), DAY.format(day)),
                page.startsWith("/desk") ? page : "/desk/index-rounds/" + round.id() + page));
    }

    private Round round(Scorecard card) {
        return rounds.find(card.roundId()).orElseThrow();
    }
}
