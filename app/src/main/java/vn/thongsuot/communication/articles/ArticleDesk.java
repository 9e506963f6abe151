package vn.thongsuot.communication.articles;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.communication.tables.records.ArticleRecord;
import vn.thongsuot.documents.DocumentStore;
import vn.thongsuot.documents.NewDocument;
import vn.thongsuot.platform.pictures.Redrawing;
import vn.thongsuot.platform.pictures.UnusablePictureException;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.shared.MessageRef;

/** Writes, publishes and withdraws articles (Vietnamese: soạn, duyệt đăng, gỡ bài viết). */
@Service
@Transactional
public class ArticleDesk {

    private static final long MOST_POINTS = 40_000_000;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_LEAD = 500;
    private static final int LONGEST_BODY = 50_000;

    private final ArticleStore store;
    private final Articles articles;
    private final AccessPolicy policy;
    private final DocumentStore documents;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    ArticleDesk(
            ArticleStore store,
            Articles articles,
            AccessPolicy policy,
            DocumentStore documents,
            AuditTrail audit,
            JsonMapper json,
            Clock clock) {
        this.store = store;
        this.articles = articles;
        this.policy = policy;
        this.documents = documents;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** @return its id @throws DomainException ACC-001 (not found) outside the actor's units, COM-003 for the texts */
    public UUID begin(Actor actor, UUID unitId, ArticleDraft draft) {
        if (!policy.mayIn(actor, Permission.PROGRAMME_EDIT, unitId)) {
            throw AccessPolicy.notFound();
        }
        ArticleDraft checked = checked(draft);
        UUID id = store.insert(actor.authorityId(), unitId, draft.kind(), actor.accountId());
        store.insertEdition(id, 1, checked, actor.accountId());
        record(actor, id, unitId, "article.begun", Map.of("edition", 1));
        return id;
    }

    /** A new edition; what is published stays as it is until the new one is. */
    public void write(Actor actor, UUID id, int version, ArticleDraft draft) {
        ArticleDraft checked = checked(draft);
        apply(actor, id, version, ArticleAction.EDIT, row -> {
            int n = row.getEdition() + 1;
            store.insertEdition(id, n, checked, actor.accountId());
            row.setEdition(n);
            row.setKind(draft.kind().key());
            return Map.of("edition", n);
        });
    }

    /** @throws DomainException COM-003 without an alternative text, COM-006 for what is no picture */
    public void addPicture(Actor actor, UUID id, int version, String description, byte[] content) {
        String text = text(description, LONGEST_LEAD);
        apply(actor, id, version, ArticleAction.EDIT, row -> {
            UUID document = documents.store(
                    new NewDocument(
                            row.getAuthorityId(),
                            Articles.OWNER,
                            id,
                            "component",
                            LocalizedText.of("Ảnh", "Picture"),
                            actor.accountId()),
                    drawnAnew(content));
            store.insertPicture(id, document, text, actor.accountId());
            return Map.of("document", document);
        });
    }

    private static byte[] drawnAnew(byte[] content) {
        try {
            return Redrawing.jpeg(content, MOST_POINTS);
        } catch (UnusablePictureException refused) {
            throw new DomainException("COM-006", DomainException.Kind.INVALID, String.valueOf(refused.getMessage()));
        }
    }

    /**
     * Lets everybody read the newest edition.
     *
     * @throws DomainException COM-004 for a day that is over, COM-005 if it shows a picture that there is not
     */
    public void publish(Actor actor, UUID id, int version, LocalDate on) {
        apply(actor, id, version, ArticleAction.PUBLISH, row -> {
            if (on.isBefore(articles.today())) {
                throw new DomainException("COM-004", DomainException.Kind.INVALID, "publish day is over");
            }
            requirePictures(id, row.getEdition());
            row.setPublishedEdition(row.getEdition());
            row.setPublishOn(
                    row.getPublishOn() != null && row.getState().equals("published") ? row.getPublishOn() : on);
            return Map.of("edition", row.getEdition(), "on", on);
        });
    }

    public void withdraw(Actor actor, UUID id, int version) {
        apply(actor, id, version, ArticleAction.WITHDRAW, row -> Map.of());
    }

    private void requirePictures(UUID id, int edition) {
        var known = store.pictures(id).stream().map(Article.Picture::n).collect(Collectors.toSet());
        RichText.read(store.edition(id, edition).orElseThrow().body()).pictures().stream()
                .filter(n -> !known.contains(n))
                .findFirst()
                .ifPresent(n -> {
                    throw new DomainException("COM-005", DomainException.Kind.INVALID, "no picture " + n, n);
                });
    }

    private void apply(
            Actor actor, UUID id, int version, ArticleAction action, Function<ArticleRecord, Map<String, ?>> change) {
        ArticleRecord row = store.lock(id);
        if (row == null) {
            throw AccessPolicy.notFound();
        }
        Article article = articles.get(actor, id);
        if (article.version() != version) {
            throw new DomainException("COM-001", DomainException.Kind.CONFLICT, "article changed meanwhile");
        }
        ArticleTransitions.Edge edge = ArticleTransitions.find(article.state(), action)
                .orElseThrow(() -> new DomainException(
                        "COM-002",
                        DomainException.Kind.CONFLICT,
                        "article is %s, cannot %s".formatted(article.state(), action),
                        new MessageRef("article.action." + action.key()),
                        new MessageRef("article.state." + article.state().key())));
        if (!policy.mayIn(actor, edge.permission(), article.unitId())) {
            throw new DomainException("ACC-002", DomainException.Kind.FORBIDDEN, "account lacks " + edge.permission());
        }
        Map<String, ?> data = change.apply(row);
        row.setState(edge.to().key());
        row.setVersion(version + 1);
        row.update();
        record(actor, id, article.unitId(), edge.event(), data);
    }

    private void record(Actor actor, UUID id, UUID unitId, String event, Map<String, ?> data) {
        audit.append(
                new StreamId("article", id),
                new Draft(clock.instant(), actor.accountId(), unitId, event, json.writeValueAsString(data), null));
    }

    private static ArticleDraft checked(ArticleDraft draft) {
        String source = draft.source();
        return new ArticleDraft(
                draft.kind(),
                text(draft.title(), LONGEST_TITLE),
                text(draft.lead(), LONGEST_LEAD),
                text(draft.body(), LONGEST_BODY),
                source == null || source.isBlank() ? null : text(source, LONGEST_TITLE));
    }

    private static String text(@Nullable String written, int longest) {
        String stripped = written == null ? "" : written.strip().replace("\r\n", "\n");
        if (stripped.isEmpty() || stripped.length() > longest) {
            throw new DomainException(
                    "COM-003",
                    DomainException.Kind.INVALID,
                    "text has %d characters".formatted(stripped.length()),
                    longest);
        }
        return stripped;
    }
}
