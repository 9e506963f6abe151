package vn.thongsuot.petitions;

import static vn.thongsuot.db.petitions.Tables.ANSWER;
import static vn.thongsuot.db.petitions.Tables.PETITION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.shared.Paged;

/** What was published, found by words with or without accents (Vietnamese: tra cứu kết quả xử lý phản ánh; R30). */
@Service
@Transactional(readOnly = true)
public class PublicAnswers {

    private static final int PAGE_SIZE = 20;

    private static final vn.thongsuot.db.petitions.tables.Petition MEMBER = PETITION.as("member");
    private static final Field<Integer> SENDERS = DSL.field(DSL.selectCount()
                    .from(MEMBER)
                    .where(MEMBER.AUTHORITY_ID.eq(PETITION.AUTHORITY_ID), MEMBER.JOINED_TO.eq(PETITION.ID))
                    .and(MEMBER.JOINED_AS.eq("mass")))
            .as("senders");

    private final DSLContext db;
    private final PetitionClock petitionClock;
    private final PetitionUnits units;

    PublicAnswers(DSLContext db, PetitionClock petitionClock, PetitionUnits units) {
        this.db = db;
        this.petitionClock = petitionClock;
        this.units = units;
    }

    /** The newest first. @param page counted from 1; smaller ones are the first */
    public Paged<PublicAnswer> search(String words, @Nullable PetitionAbout about, int page) {
        List<PublicAnswer> found = select(
                        found(words).and(about == null ? DSL.noCondition() : PETITION.ABOUT.eq(about.key())))
                .limit(PAGE_SIZE + 1)
                .offset((Math.max(1, page) - 1L) * PAGE_SIZE)
                .fetch(this::view);
        return Paged.of(found, PAGE_SIZE);
    }

    public Optional<PublicAnswer> find(String code) {
        return PetitionCode.find(code)
                .flatMap(known -> select(PETITION.CODE.eq(known.value())).fetchOptional(this::view));
    }

    private org.jooq.SelectSeekStep2<Record, java.time.Instant, UUID> select(Condition condition) {
        return db.select(PETITION.fields())
                .select(ANSWER.PUBLIC_TITLE, ANSWER.PUBLIC_QUESTION, ANSWER.PUBLIC_ANSWER)
                .select(SENDERS)
                .from(PETITION)
                .join(ANSWER)
                .on(ANSWER.AUTHORITY_ID.eq(PETITION.AUTHORITY_ID), ANSWER.ID.eq(PETITION.ANSWER_ID))
                .where(PETITION.STATUS.eq(PetitionStatus.PUBLISHED.key()), PETITION.JOINED_TO.isNull())
                .and(condition)
                .orderBy(PETITION.PUBLISHED_AT.desc(), PETITION.ID);
    }

    private static Condition found(String words) {
        return words.isBlank()
                ? DSL.noCondition()
                : DSL.condition(
                                "pub.plain({0} || ' ' || {1} || ' ' || {2}) like '%' || pub.plain({3}) || '%'",
                                ANSWER.PUBLIC_TITLE,
                                ANSWER.PUBLIC_QUESTION,
                                ANSWER.PUBLIC_ANSWER,
                                DSL.val(PetitionScope.escape(words.strip())))
                        .or(PETITION.CODE.equalIgnoreCase(words.strip()));
    }

    private PublicAnswer view(Record row) {
        return new PublicAnswer(
                row.get(PETITION.CODE),
                PetitionAbout.of(row.get(PETITION.ABOUT)),
                row.get(ANSWER.PUBLIC_TITLE),
                row.get(ANSWER.PUBLIC_QUESTION),
                row.get(ANSWER.PUBLIC_ANSWER),
                units.current(row.get(PETITION.UNIT_ID)),
                petitionClock.day(row.get(PETITION.RECEIVED_AT)),
                petitionClock.day(row.get(PETITION.CLOSED_AT)),
                petitionClock.day(row.get(PETITION.PUBLISHED_AT)),
                1 + row.get(SENDERS),
                row.get(PETITION.RATING));
    }
}
