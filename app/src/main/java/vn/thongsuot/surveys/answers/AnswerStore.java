package vn.thongsuot.surveys.answers;

import static vn.thongsuot.db.surveys.Tables.ANSWER;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.thongsuot.db.surveys.tables.records.AnswerRecord;
import vn.thongsuot.platform.RowWriter;
import vn.thongsuot.surveys.questionnaires.FormJson;
import vn.thongsuot.surveys.rounds.Channel;
import vn.thongsuot.surveys.rounds.Stratum;

/** Rows of answers: written once, never changed. */
@Repository
class AnswerStore {

    private final DSLContext db;
    private final RowWriter rows;

    AnswerStore(DSLContext db, RowWriter rows) {
        this.db = db;
        this.rows = rows;
    }

    /** What is marked when it comes in. */
    record Pattern(boolean straight, int scales) {}

    /** @return false where this very answer is there already */
    boolean insert(UUID roundId, Answer answer, Channel channel, Sent sent, Pattern pattern, int hour) {
        AnswerRecord row = new AnswerRecord();
        row.setId(answer.id());
        row.setRoundId(roundId);
        row.setUnitId(answer.stratum().unitId());
        row.setFieldGroup(answer.stratum().fieldGroup());
        row.setProcedureCode(answer.procedureCode());
        row.setChannel(channel.key());
        row.setAnsweredOn(answer.answeredOn());
        row.setHour((short) hour);
        row.setSeconds(sent.seconds());
        row.setDevice(sent.device());
        row.setStraight(pattern.straight());
        row.setScales(pattern.scales());
        row.setFilled(FormJson.write(answer.filled()));
        return rows.insertIfAbsent(row);
    }

    boolean isKnown(UUID id) {
        return db.fetchExists(ANSWER, ANSWER.ID.eq(id));
    }

    /** In the order of their random ids, behind one of them. */
    List<Answer> listAfter(UUID roundId, @Nullable UUID after, int most) {
        return db.selectFrom(ANSWER)
                .where(ANSWER.ROUND_ID.eq(roundId))
                .and(after == null ? DSL.noCondition() : ANSWER.ID.gt(after))
                .orderBy(ANSWER.ID)
                .limit(most)
                .fetch(row -> new Answer(
                        row.getId(),
                        new Stratum.Key(row.getUnitId(), row.getFieldGroup()),
                        row.getProcedureCode(),
                        row.getAnsweredOn(),
                        FormJson.readFilled(row.getFilled())));
    }
}
