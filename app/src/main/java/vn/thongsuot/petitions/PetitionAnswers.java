package vn.thongsuot.petitions;

import static vn.thongsuot.db.petitions.Tables.ANSWER;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.db.petitions.tables.records.AnswerRecord;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.PersonalData;

/** Answers of petitions; what will be public is looked through for personal data (Vietnamese: văn bản trả lời). */
@Component
class PetitionAnswers {

    private static final int LONGEST = 8000;
    private static final int LONGEST_TITLE = 200;

    private final DSLContext db;
    private final PersonStore persons;
    private final Clock clock;

    PetitionAnswers(DSLContext db, PersonStore persons, Clock clock) {
        this.db = db;
        this.persons = persons;
        this.clock = clock;
    }

    /**
     * @return id of the draft
     * @throws DomainException PTN-040 without an answer, PTN-041 without a public text, PTN-042 if that holds what looks like
     *     personal data, PTN-043 without a reason why it is not public, PTN-005 if something is too long
     */
    UUID draft(Petition petition, AnswerDraft draft, UUID accountId, Instant at) {
        check(petition, draft);
        UUID id = Ids.next(clock);
        db.insertInto(ANSWER)
                .set(ANSWER.AUTHORITY_ID, petition.authorityId())
                .set(ANSWER.ID, id)
                .set(ANSWER.PETITION_ID, petition.id())
                .set(ANSWER.CONTENT, draft.content())
                .set(ANSWER.PUBLISHABLE, draft.publishable())
                .set(ANSWER.WITHHELD_REASON, draft.publishable() ? null : draft.withheldReason())
                .set(ANSWER.PUBLIC_TITLE, draft.publishable() ? draft.title() : null)
                .set(ANSWER.PUBLIC_QUESTION, draft.publishable() ? draft.question() : null)
                .set(ANSWER.PUBLIC_ANSWER, draft.publishable() ? draft.answer() : null)
                .set(ANSWER.DRAFTED_AT, at)
                .set(ANSWER.DRAFTED_BY, accountId)
                .execute();
        return id;
    }

    AnswerRecord get(Petition petition) {
        return find(petition)
                .orElseThrow(() -> new IllegalStateException("Petition %s has no answer.".formatted(petition.code())));
    }

    /** The newest draft, or the answer; that of the petition to which it was joined. */
    Optional<AnswerRecord> find(Petition petition) {
        UUID id = petition.row().getAnswerId();
        return id == null
                ? Optional.empty()
                : db.selectFrom(ANSWER)
                        .where(ANSWER.AUTHORITY_ID.eq(petition.authorityId()), ANSWER.ID.eq(id))
                        .fetchOptional();
    }

    /** @throws DomainException PTN-044 if the one who drafted it approves it */
    void approve(Petition petition, UUID accountId, Instant at) {
        AnswerRecord answer = get(petition);
        if (answer.getDraftedBy().equals(accountId)) {
            throw new DomainException(
                    "PTN-044",
                    DomainException.Kind.FORBIDDEN,
                    "Petition %s: who drafted the answer cannot approve it".formatted(petition.code()));
        }
        answer.setApprovedAt(at);
        answer.setApprovedBy(accountId);
        answer.update();
    }

    private void check(Petition petition, AnswerDraft draft) {
        require(draft.content(), LONGEST, "PTN-040");
        if (!draft.publishable()) {
            require(draft.withheldReason(), LONGEST_TITLE, "PTN-043");
            return;
        }
        require(draft.title(), LONGEST_TITLE, "PTN-041");
        require(draft.question(), LONGEST, "PTN-041");
        require(draft.answer(), LONGEST, "PTN-041");
        String everybody = String.join("\n", draft.title(), draft.question(), draft.answer());
        UUID behalf = petition.row().getBehalfId();
        if (PersonalData.isIn(everybody)
                || persons.isNamedIn(petition.authorityId(), petition.row().getSenderId(), everybody)
                || (behalf != null && persons.isNamedIn(petition.authorityId(), behalf, everybody))) {
            throw new DomainException(
                    "PTN-042", DomainException.Kind.INVALID, "public text holds what looks like personal data");
        }
    }

    private static void require(@Nullable String text, int longest, String code) {
        if (text == null || text.isEmpty()) {
            throw new DomainException(code, DomainException.Kind.INVALID, "text is missing");
        }
        if (text.length() > longest) {
            throw new DomainException("PTN-005", DomainException.Kind.INVALID, "text is too long", longest);
        }
    }
}
