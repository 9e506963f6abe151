package vn.thongsuot.surveys.answers;

import static vn.thongsuot.db.surveys.Tables.ANSWER;
import static vn.thongsuot.db.surveys.Tables.ROUND;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.surveys.rounds.Stratum;

/** How many answers there are (Vietnamese: số phiếu đã thu); counted, never kept as a number that all would have to change. */
@Service
@Transactional(readOnly = true)
public class AnswerCounts {

    private final DSLContext db;

    AnswerCounts(DSLContext db) {
        this.db = db;
    }

    public Map<UUID, Long> byRound(UUID authorityId) {
        return db.select(ANSWER.ROUND_ID, DSL.count().cast(Long.class))
                .from(ANSWER)
                .join(ROUND)
                .on(ROUND.ID.eq(ANSWER.ROUND_ID))
                .where(ROUND.AUTHORITY_ID.eq(authorityId))
                .groupBy(ANSWER.ROUND_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    public Map<Stratum.Key, Long> byStratum(UUID roundId) {
        Map<Stratum.Key, Long> counts = new HashMap<>();
        db.select(ANSWER.UNIT_ID, ANSWER.FIELD_GROUP, DSL.count())
                .from(ANSWER)
                .where(ANSWER.ROUND_ID.eq(roundId))
                .groupBy(ANSWER.UNIT_ID, ANSWER.FIELD_GROUP)
                .forEach(row -> counts.put(
                        new Stratum.Key(row.value1(), row.value2()),
                        row.value3().longValue()));
        return counts;
    }
}
