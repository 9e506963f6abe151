package vn.thongsuot.surveys.answers;

import static vn.thongsuot.db.surveys.Tables.ROUND;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.db.surveys.tables.records.RoundRecord;
import vn.thongsuot.surveys.questionnaires.Form;
import vn.thongsuot.surveys.questionnaires.Questionnaires;
import vn.thongsuot.surveys.rounds.Round;
import vn.thongsuot.surveys.rounds.RoundJournal;
import vn.thongsuot.surveys.rounds.Rounds;
import vn.thongsuot.surveys.rounds.Stratum;

/**
 * Says the facts of closed rounds anew with their weights (Vietnamese: cập nhật trọng số vào dữ liệu thống kê), some answers at a
 * time, so that no transaction is long; a node that dies half-way is carried on by the next.
 */
@Service
public class FactRestatement {

    /** Behind the last answer. */
    private static final UUID END = new UUID(-1L, -1L);

    private static final int AT_A_TIME = 100;

    private final DSLContext db;
    private final Rounds rounds;
    private final Questionnaires questionnaires;
    private final AnswerStore answers;
    private final AnswerFacts facts;
    private final RoundJournal journal;

    FactRestatement(
            DSLContext db,
            Rounds rounds,
            Questionnaires questionnaires,
            AnswerStore answers,
            AnswerFacts facts,
            RoundJournal journal) {
        this.db = db;
        this.rounds = rounds;
        this.questionnaires = questionnaires;
        this.answers = answers;
        this.facts = facts;
        this.journal = journal;
    }

    /** @return whether there may be more to do */
    @Transactional
    public boolean restateSome() {
        RoundRecord row = db.selectFrom(ROUND)
                .where(ROUND.WEIGHTED.isTrue(), ROUND.STATE.in("closed", "published"))
                .and(ROUND.RESTATED_AFTER.isNull().or(ROUND.RESTATED_AFTER.ne(END)))
                .orderBy(ROUND.ID)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOne();
        if (row == null) {
            return false;
        }
        Round round = rounds.find(row.getId()).orElseThrow();
        List<Answer> some = answers.listAfter(round.id(), row.getRestatedAfter(), AT_A_TIME);
        if (some.isEmpty()) {
            row.setRestatedAfter(END);
        } else {
            restate(round, some);
            row.setRestatedAfter(some.getLast().id());
        }
        row.update();
        return true;
    }

    private void restate(Round round, List<Answer> some) {
        UUID event = journal.record(null, round, "round.weighted", Map.of("answers", some.size()));
        Form form = questionnaires.getVersion(round.versionId()).form();
        Map<Stratum.Key, BigDecimal> weights = rounds.strata(round.id()).stream()
                .filter(stratum -> stratum.weight() != null)
                .collect(Collectors.toMap(Stratum::key, stratum -> Objects.requireNonNull(stratum.weight())));
        some.forEach(answer ->
                facts.record(round, form, answer, weights.getOrDefault(answer.stratum(), BigDecimal.ONE), event));
    }
}
