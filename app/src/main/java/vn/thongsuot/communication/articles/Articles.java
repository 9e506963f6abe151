package vn.thongsuot.communication.articles;

import static vn.thongsuot.db.communication.Tables.ARTICLE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.documents.DocumentStore;
import vn.thongsuot.documents.StoredDocument;

/** Reads articles, for officials and for everybody; a view is counted, the viewer is not (Vietnamese: tra cứu bài viết). */
@Service
@Transactional(readOnly = true)
public class Articles {

    static final String OWNER = "article";

    private final ArticleStore store;
    private final AccessPolicy policy;
    private final DocumentStore documents;
    private final Clock clock;

    Articles(ArticleStore store, AccessPolicy policy, DocumentStore documents, Clock clock) {
        this.store = store;
        this.policy = policy;
        this.documents = documents;
        this.clock = clock;
    }

    /** An article as everybody reads it. */
    public record Shown(Article article, Article.Edition edition, List<Article.Picture> pictures) {}

    /** Those of units at or below the actor's own, drafts first. */
    public List<Article> list(Actor actor) {
        return store.list(ARTICLE.AUTHORITY_ID.eq(actor.authorityId())).stream()
                .filter(article -> mayRead(actor, article))
                .toList();
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 (not found) for a stranger */
    public Article get(Actor actor, UUID id) {
        return store.find(id).filter(article -> mayRead(actor, article)).orElseThrow(AccessPolicy::notFound);
    }

    private boolean mayRead(Actor actor, Article article) {
        return actor.authorityId().equals(article.authorityId())
                && policy.mayIn(actor, Permission.BOARD_READ, article.unitId());
    }

    /** What an actor may do to it now. */
    public Set<ArticleAction> actions(Actor actor, Article article) {
        EnumSet<ArticleAction> actions = EnumSet.noneOf(ArticleAction.class);
        ArticleTransitions.list().stream()
                .filter(edge -> edge.from() == article.state())
                .filter(edge -> policy.mayIn(actor, edge.permission(), article.unitId()))
                .forEach(edge -> actions.add(edge.action()));
        return actions;
    }

    /** Newest first. */
    public List<Article.Edition> editions(Article article) {
        return store.editions(article.id());
    }

    public Article.Edition newest(Article article) {
        return store.edition(article.id(), article.edition()).orElseThrow();
    }

    public List<Article.Picture> pictures(Article article) {
        return store.pictures(article.id());
    }

    /** What everybody may read today, the newest first. @param kind null for all */
    public List<Shown> listPublic(@Nullable ArticleKind kind, int most) {
        LocalDate today = today();
        return store.list(ARTICLE.STATE.eq(ArticleState.PUBLISHED.key()).and(ARTICLE.PUBLISH_ON.le(today))).stream()
                .filter(article -> kind == null || article.kind() == kind)
                .limit(most)
                .map(this::shown)
                .toList();
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 (not found) unless everybody may read it today */
    public Shown getPublic(UUID id) {
        return store.find(id)
                .filter(article -> article.isPublic(today()))
                .map(this::shown)
                .orElseThrow(AccessPolicy::notFound);
    }

    /** Counts that a public article was opened; nothing is kept of who opened it. */
    @Transactional
    public void countView(UUID id) {
        store.countView(id, today());
    }

    /** Views since a day, by article. */
    public Map<UUID, Integer> views(Collection<UUID> articleIds, LocalDate since) {
        return store.views(articleIds, since);
    }

    /** A picture of a public article. */
    public StoredDocument openPublic(UUID id, UUID pictureId) {
        return open(getPublic(id).article(), pictureId);
    }

    /** A picture for those who may see the draft. */
    public StoredDocument open(Actor actor, UUID id, UUID pictureId) {
        return open(get(actor, id), pictureId);
    }

    private StoredDocument open(Article article, UUID pictureId) {
        UUID document = store.pictures(article.id()).stream()
                .filter(picture -> picture.id().equals(pictureId))
                .map(Article.Picture::documentId)
                .findFirst()
                .orElseThrow(AccessPolicy::notFound);
        return documents.get(article.authorityId(), OWNER, article.id(), document);
    }

    private Shown shown(Article article) {
        int n = java.util.Objects.requireNonNull(article.publishedEdition());
        return new Shown(article, store.edition(article.id(), n).orElseThrow(), store.pictures(article.id()));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
