package vn.thongsuot.communication.articles;

import static vn.thongsuot.db.communication.Tables.ARTICLE;
import static vn.thongsuot.db.communication.Tables.EDITION;
import static vn.thongsuot.db.communication.Tables.PICTURE;
import static vn.thongsuot.db.communication.Tables.READING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.thongsuot.db.communication.tables.records.ArticleRecord;
import vn.thongsuot.db.communication.tables.records.EditionRecord;
import vn.thongsuot.shared.Ids;

/** Rows of articles, editions, pictures and counts of views. */
@Repository
class ArticleStore {

    private final DSLContext db;
    private final Clock clock;

    ArticleStore(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<Article> list(Condition condition) {
        return db.selectFrom(ARTICLE)
                .where(condition)
                .orderBy(ARTICLE.PUBLISH_ON.desc().nullsFirst(), ARTICLE.ID.desc())
                .fetch(ArticleStore::article);
    }

    Optional<Article> find(UUID id) {
        return list(ARTICLE.ID.eq(id)).stream().findFirst();
    }

    @Nullable
    ArticleRecord lock(UUID id) {
        return db.selectFrom(ARTICLE).where(ARTICLE.ID.eq(id)).forUpdate().fetchOne();
    }

    UUID insert(UUID authorityId, UUID unitId, ArticleKind kind, UUID accountId) {
        UUID id = Ids.next(clock);
        db.insertInto(ARTICLE)
                .set(ARTICLE.ID, id)
                .set(ARTICLE.AUTHORITY_ID, authorityId)
                .set(ARTICLE.UNIT_ID, unitId)
                .set(ARTICLE.KIND, kind.key())
                .set(ARTICLE.STATE, ArticleState.DRAFT.key())
                .set(ARTICLE.EDITION, 1)
                .set(ARTICLE.CREATED_AT, clock.instant())
                .set(ARTICLE.CREATED_BY, accountId)
                .execute();
        return id;
    }

    void insertEdition(UUID articleId, int n, ArticleDraft draft, UUID accountId) {
        db.insertInto(EDITION)
                .set(EDITION.ARTICLE_ID, articleId)
                .set(EDITION.N, n)
                .set(EDITION.TITLE, draft.title())
                .set(EDITION.LEAD, draft.lead())
                .set(EDITION.BODY, draft.body())
                .set(EDITION.SOURCE, draft.source())
                .set(EDITION.WRITTEN_AT, clock.instant())
                .set(EDITION.WRITTEN_BY, accountId)
                .execute();
    }

    /** Newest first. */
    List<Article.Edition> editions(UUID articleId) {
        return db.selectFrom(EDITION)
                .where(EDITION.ARTICLE_ID.eq(articleId))
                .orderBy(EDITION.N.desc())
                .fetch(ArticleStore::edition);
    }

    Optional<Article.Edition> edition(UUID articleId, int n) {
        return editions(articleId).stream().filter(one -> one.n() == n).findFirst();
    }

    void insertPicture(UUID articleId, UUID documentId, String description, UUID accountId) {
        int n = pictures(articleId).size() + 1;
        db.insertInto(PICTURE)
                .set(PICTURE.ID, Ids.next(clock))
                .set(PICTURE.ARTICLE_ID, articleId)
                .set(PICTURE.N, n)
                .set(PICTURE.DOCUMENT_ID, documentId)
                .set(PICTURE.DESCRIPTION, description)
                .set(PICTURE.ADDED_AT, clock.instant())
                .set(PICTURE.ADDED_BY, accountId)
                .execute();
    }

    List<Article.Picture> pictures(UUID articleId) {
        return db.selectFrom(PICTURE)
                .where(PICTURE.ARTICLE_ID.eq(articleId))
                .orderBy(PICTURE.N)
                .fetch(row -> new Article.Picture(row.getId(), row.getN(), row.getDocumentId(), row.getDescription()));
    }

    void countView(UUID articleId, LocalDate day) {
        db.insertInto(READING)
                .set(READING.ARTICLE_ID, articleId)
                .set(READING.DAY, day)
                .set(READING.VIEWS, 1)
                .onConflict(READING.ARTICLE_ID, READING.DAY)
                .doUpdate()
                .set(READING.VIEWS, READING.VIEWS.plus(1))
                .execute();
    }

    /** Views from a day on, by article. */
    Map<UUID, Integer> views(Collection<UUID> articleIds, LocalDate since) {
        var sum = DSL.sum(READING.VIEWS).cast(Integer.class);
        return db.select(READING.ARTICLE_ID, sum)
                .from(READING)
                .where(READING.ARTICLE_ID.in(articleIds), READING.DAY.ge(since))
                .groupBy(READING.ARTICLE_ID)
                .fetchMap(READING.ARTICLE_ID, sum);
    }

    private static Article article(ArticleRecord row) {
        return new Article(
                row.getId(),
                row.getAuthorityId(),
                row.getUnitId(),
                ArticleKind.of(row.getKind()),
                ArticleState.of(row.getState()),
                row.getVersion(),
                row.getEdition(),
                row.getPublishedEdition(),
                row.getPublishOn());
    }

    private static Article.Edition edition(EditionRecord row) {
        return new Article.Edition(
                row.getArticleId(),
                row.getN(),
                row.getTitle(),
                row.getLead(),
                row.getBody(),
                row.getSource(),
                row.getWrittenAt(),
                row.getWrittenBy());
    }
}
