package vn.thongsuot.surveys.questionnaires;

import static vn.thongsuot.db.surveys.Tables.QUESTIONNAIRE;
import static vn.thongsuot.db.surveys.Tables.QUESTIONNAIRE_VERSION;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.thongsuot.db.surveys.tables.records.QuestionnaireRecord;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.surveys.Survey;

/** Rows of questionnaires and their versions. Versions never change, so each node keeps those it has read. */
@Repository
class QuestionnaireStore {

    private static final Field<Integer> PUBLISHED = DSL.coalesce(
                    DSL.field(DSL.select(DSL.max(QUESTIONNAIRE_VERSION.N))
                            .from(QUESTIONNAIRE_VERSION)
                            .where(QUESTIONNAIRE_VERSION.QUESTIONNAIRE_ID.eq(QUESTIONNAIRE.ID))),
                    DSL.inline(0))
            .as("published");

    private final DSLContext db;
    private final Clock clock;
    private final Map<UUID, FormVersion> versions = new ConcurrentHashMap<>();

    QuestionnaireStore(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<Questionnaire> list(Condition condition) {
        return db.select(QUESTIONNAIRE.fields())
                .select(PUBLISHED)
                .from(QUESTIONNAIRE)
                .where(condition)
                .orderBy(QUESTIONNAIRE.ID)
                .fetch(QuestionnaireStore::questionnaire);
    }

    Optional<Questionnaire> find(UUID id) {
        return list(QUESTIONNAIRE.ID.eq(id)).stream().findFirst();
    }

    Optional<QuestionnaireRecord> lock(UUID id) {
        return db.selectFrom(QUESTIONNAIRE)
                .where(QUESTIONNAIRE.ID.eq(id))
                .forUpdate()
                .fetchOptional();
    }

    UUID insert(UUID authorityId, UUID unitId, QuestionnaireHead head, UUID accountId) {
        QuestionnaireRecord row = db.newRecord(QUESTIONNAIRE);
        row.setId(Ids.next(clock));
        row.setAuthorityId(authorityId);
        row.setUnitId(unitId);
        row.setDraft(FormJson.write(new Form(List.of())));
        row.setNextKey(1);
        row.setCreatedAt(clock.instant());
        row.setCreatedBy(accountId);
        set(row, head);
        row.insert();
        return row.getId();
    }

    void save(QuestionnaireRecord row) {
        row.setVersion(row.getVersion() + 1);
        row.update();
    }

    static void set(QuestionnaireRecord row, QuestionnaireHead head) {
        row.setSurvey(head.survey().key());
        row.setName(LocalizedJson.of(head.name()));
        row.setIntro(json(head.intro()));
        row.setSample(head.sample());
        row.setSource(head.source());
    }

    FormVersion publish(Questionnaire questionnaire, UUID accountId) {
        UUID id = Ids.next(clock);
        db.insertInto(QUESTIONNAIRE_VERSION)
                .set(QUESTIONNAIRE_VERSION.ID, id)
                .set(QUESTIONNAIRE_VERSION.QUESTIONNAIRE_ID, questionnaire.id())
                .set(QUESTIONNAIRE_VERSION.N, questionnaire.published() + 1)
                .set(QUESTIONNAIRE_VERSION.NAME, LocalizedJson.of(questionnaire.name()))
                .set(QUESTIONNAIRE_VERSION.INTRO, json(questionnaire.intro()))
                .set(QUESTIONNAIRE_VERSION.QUESTIONS, FormJson.write(questionnaire.draft()))
                .set(QUESTIONNAIRE_VERSION.PUBLISHED_AT, clock.instant())
                .set(QUESTIONNAIRE_VERSION.PUBLISHED_BY, accountId)
                .execute();
        return listVersions(QUESTIONNAIRE_VERSION.ID.eq(id)).getFirst();
    }

    Optional<FormVersion> findVersion(UUID id) {
        FormVersion known = versions.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<FormVersion> read =
                listVersions(QUESTIONNAIRE_VERSION.ID.eq(id)).stream().findFirst();
        read.ifPresent(version -> versions.put(id, version));
        return read;
    }

    /** Newest first. */
    List<FormVersion> listVersions(Condition condition) {
        return db.select(QUESTIONNAIRE_VERSION.fields())
                .select(QUESTIONNAIRE.AUTHORITY_ID, QUESTIONNAIRE.SURVEY, QUESTIONNAIRE.SAMPLE, QUESTIONNAIRE.SOURCE)
                .from(QUESTIONNAIRE_VERSION)
                .join(QUESTIONNAIRE)
                .on(QUESTIONNAIRE.ID.eq(QUESTIONNAIRE_VERSION.QUESTIONNAIRE_ID))
                .where(condition)
                .orderBy(QUESTIONNAIRE_VERSION.QUESTIONNAIRE_ID, QUESTIONNAIRE_VERSION.N.desc())
                .fetch(QuestionnaireStore::version);
    }

    private static @Nullable JSONB json(@Nullable LocalizedText text) {
        return text == null ? null : LocalizedJson.of(text);
    }

    private static Questionnaire questionnaire(Record row) {
        return new Questionnaire(
                row.get(QUESTIONNAIRE.ID),
                row.get(QUESTIONNAIRE.AUTHORITY_ID),
                row.get(QUESTIONNAIRE.UNIT_ID),
                Survey.of(row.get(QUESTIONNAIRE.SURVEY)),
                LocalizedJson.read(row.get(QUESTIONNAIRE.NAME)),
                LocalizedJson.readOrNull(row.get(QUESTIONNAIRE.INTRO)),
                row.get(QUESTIONNAIRE.SAMPLE),
                row.get(QUESTIONNAIRE.SOURCE),
                FormJson.read(row.get(QUESTIONNAIRE.DRAFT)),
                row.get(QUESTIONNAIRE.VERSION),
                row.get(PUBLISHED));
    }

    private static FormVersion version(Record row) {
        return new FormVersion(
                row.get(QUESTIONNAIRE_VERSION.ID),
                row.get(QUESTIONNAIRE_VERSION.QUESTIONNAIRE_ID),
                row.get(QUESTIONNAIRE.AUTHORITY_ID),
                Survey.of(row.get(QUESTIONNAIRE.SURVEY)),
                row.get(QUESTIONNAIRE.SAMPLE),
                row.get(QUESTIONNAIRE.SOURCE),
                row.get(QUESTIONNAIRE_VERSION.N),
                LocalizedJson.read(row.get(QUESTIONNAIRE_VERSION.NAME)),
                LocalizedJson.readOrNull(row.get(QUESTIONNAIRE_VERSION.INTRO)),
                FormJson.read(row.get(QUESTIONNAIRE_VERSION.QUESTIONS)),
                row.get(QUESTIONNAIRE_VERSION.PUBLISHED_AT));
    }
}
