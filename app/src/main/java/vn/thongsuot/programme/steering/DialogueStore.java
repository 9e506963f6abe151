package vn.thongsuot.programme.steering;

import static vn.thongsuot.db.programme.Tables.DIALOGUE;
import static vn.thongsuot.db.programme.Tables.DIALOGUE_QUESTION;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.thongsuot.db.programme.tables.records.DialogueRecord;

/** Rows of dialogues and their questions. */
@Component
class DialogueStore {

    private static final int MOST = 2000;

    private final DSLContext db;

    DialogueStore(DSLContext db) {
        this.db = db;
    }

    List<DialogueRecord> list(Condition condition) {
        return db.selectFrom(DIALOGUE)
                .where(condition)
                .orderBy(DIALOGUE.PLANNED_ON.desc(), DIALOGUE.ID)
                .limit(MOST)
                .fetch();
    }

    Optional<DialogueRecord> find(UUID id) {
        return db.selectFrom(DIALOGUE).where(DIALOGUE.ID.eq(id)).fetchOptional();
    }

    Optional<DialogueRecord> lock(UUID authorityId, UUID id) {
        return db.selectFrom(DIALOGUE)
                .where(DIALOGUE.AUTHORITY_ID.eq(authorityId), DIALOGUE.ID.eq(id))
                .forUpdate()
                .fetchOptional();
    }

    DialogueRecord create() {
        return db.newRecord(DIALOGUE);
    }

    void ask(DialogueRecord dialogue, DialogueView.Question question) {
        int n = db.fetchCount(DIALOGUE_QUESTION, DIALOGUE_QUESTION.DIALOGUE_ID.eq(dialogue.getId())) + 1;
        db.insertInto(DIALOGUE_QUESTION)
                .set(DIALOGUE_QUESTION.AUTHORITY_ID, dialogue.getAuthorityId())
                .set(DIALOGUE_QUESTION.DIALOGUE_ID, dialogue.getId())
                .set(DIALOGUE_QUESTION.N, n)
                .set(DIALOGUE_QUESTION.ASKED_BY, question.askedBy())
                .set(DIALOGUE_QUESTION.QUESTION, question.question())
                .set(DIALOGUE_QUESTION.UNIT_ID, question.unitId())
                .set(DIALOGUE_QUESTION.DUE_ON, question.dueOn())
                .execute();
    }

    void answer(DialogueRecord dialogue, int n, String answer, java.time.LocalDate day, UUID account) {
        db.update(DIALOGUE_QUESTION)
                .set(DIALOGUE_QUESTION.ANSWER, answer)
                .set(DIALOGUE_QUESTION.ANSWERED_ON, day)
                .set(DIALOGUE_QUESTION.ANSWERED_BY, account)
                .where(DIALOGUE_QUESTION.AUTHORITY_ID.eq(dialogue.getAuthorityId()))
                .and(DIALOGUE_QUESTION.DIALOGUE_ID.eq(dialogue.getId()))
                .and(DIALOGUE_QUESTION.N.eq(n))
                .execute();
    }

    DialogueView view(DialogueRecord row, Set<DialogueAction> actions) {
        List<DialogueView.Question> questions = db.selectFrom(DIALOGUE_QUESTION)
                .where(DIALOGUE_QUESTION.AUTHORITY_ID.eq(row.getAuthorityId()))
                .and(DIALOGUE_QUESTION.DIALOGUE_ID.eq(row.getId()))
                .orderBy(DIALOGUE_QUESTION.N)
                .fetch(one -> new DialogueView.Question(
                        one.getN(),
                        one.getAskedBy(),
                        one.getQuestion(),
                        one.getUnitId(),
                        one.getDueOn(),
                        one.getAnswer(),
                        one.getAnsweredOn()));
        return new DialogueView(
                row.getId(),
                row.getUnitId(),
                DialogueStatus.of(row.getStatus()),
                row.getVersion(),
                row.getSubject(),
                row.getPlace(),
                row.getPlannedOn(),
                row.getHeldOn(),
                row.getChairedByHead(),
                row.getAttended(),
                row.getPublishedOn(),
                questions,
                actions);
    }
}
