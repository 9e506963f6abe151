package vn.thongsuot.notifications;

import static vn.thongsuot.db.notifications.Tables.TEMPLATE;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.notifications.tables.records.TemplateRecord;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/** Wordings of messages as data, each change a version (Vietnamese: quản lý mẫu tin nhắn). */
@Service
public class MessageTemplates {

    private final DSLContext db;
    private final AccessPolicy policy;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;
    private final Map<String, MessageKind> kinds = new TreeMap<>();

    MessageTemplates(
            DSLContext db,
            AccessPolicy policy,
            AuditTrail audit,
            JsonMapper json,
            Clock clock,
            List<MessageKind> kinds) {
        this.db = db;
        this.policy = policy;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
        kinds.forEach(kind -> this.kinds.put(kind.name(), kind));
    }

    /** Those that may be worded, by name. */
    public List<MessageKind> kinds() {
        return kinds.values().stream()
                .sorted(Comparator.comparing(MessageKind::name))
                .toList();
    }

    /** @throws DomainException ACC-001 (not found) for a name that nobody contributes */
    public MessageKind kind(String name) {
        return Optional.ofNullable(kinds.get(name)).orElseThrow(AccessPolicy::notFound);
    }

    /** The newest wording; empty where the product's own text is used. */
    public Optional<MessageTemplate> find(UUID authorityId, String name) {
        return kinds.containsKey(name) ? list(authorityId, name).stream().findFirst() : Optional.empty();
    }

    /** All versions, newest first. */
    public List<MessageTemplate> list(UUID authorityId, String name) {
        return db.selectFrom(TEMPLATE)
                .where(TEMPLATE.AUTHORITY_ID.eq(authorityId), TEMPLATE.NAME.eq(name))
                .orderBy(TEMPLATE.VERSION.desc())
                .fetch(MessageTemplates::view);
    }

    /**
     * A new version, used from the next message on.
     *
     * @param seen version that the person saw; 0 for none
     * @throws DomainException NTF-002 without a text, NTF-003 naming a field that this message has not, NTF-004 if somebody was
     *     faster
     */
    @Transactional
    public void change(Actor actor, String name, int seen, Wording wording) {
        requireKeeper(actor);
        wording.check(kind(name));
        LocalizedText subject = wording.subject();
        LocalizedText body = wording.body();
        int newest =
                find(actor.authorityId(), name).map(MessageTemplate::version).orElse(0);
        if (newest != seen) {
            throw new DomainException(
                    "NTF-004", DomainException.Kind.CONFLICT, "wording was changed meanwhile", newest);
        }
        db.insertInto(TEMPLATE)
                .set(TEMPLATE.AUTHORITY_ID, actor.authorityId())
                .set(TEMPLATE.NAME, name)
                .set(TEMPLATE.VERSION, newest + 1)
                .set(TEMPLATE.SUBJECT, LocalizedJson.of(subject))
                .set(TEMPLATE.BODY, LocalizedJson.of(body))
                .set(TEMPLATE.CHANGED_BY, actor.accountId())
                .set(TEMPLATE.CHANGED_AT, clock.instant())
                .execute();
        String data = json.writeValueAsString(Map.of("template", name, "version", newest + 1));
        audit.append(
                StreamId.account(actor.accountId()),
                new Draft(clock.instant(), actor.accountId(), null, "message.worded", data, null));
    }

    /** @throws DomainException ACC-001 (not found) for whoever keeps no whole authority */
    public void requireKeeper(Actor actor) {
        policy.requireKeeper(actor);
    }

    private static MessageTemplate view(TemplateRecord row) {
        return new MessageTemplate(
                row.getName(),
                row.getVersion(),
                LocalizedJson.read(row.getSubject()),
                LocalizedJson.read(row.getBody()),
                row.getChangedBy(),
                row.getChangedAt());
    }
}
