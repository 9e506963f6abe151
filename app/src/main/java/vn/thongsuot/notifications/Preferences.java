package vn.thongsuot.notifications;

import static vn.thongsuot.db.notifications.Tables.PREFERENCE;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.Actor;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.notifications.tables.records.PreferenceRecord;
import vn.thongsuot.identity.AccountContact;
import vn.thongsuot.identity.AccountContacts;
import vn.thongsuot.shared.DomainException;

/** Each official's own choice of notices (Vietnamese: tùy chọn nhận thông báo của tôi). */
@Service
public class Preferences {

    private final DSLContext db;
    private final AccountContacts contacts;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    Preferences(DSLContext db, AccountContacts contacts, AuditTrail audit, JsonMapper json, Clock clock) {
        this.db = db;
        this.contacts = contacts;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** One's own; nothing comes by mail until somebody asks for it. */
    @Transactional(readOnly = true)
    public Preference get(Actor actor) {
        AccountContact contact = contacts.find(actor.accountId()).orElse(new AccountContact(null, Locale.of("vi")));
        PreferenceRecord row = db.fetchOne(PREFERENCE, PREFERENCE.ACCOUNT_ID.eq(actor.accountId()));
        String mail = contact.mail();
        return new Preference(
                mail == null ? "" : mail,
                contact.language(),
                row != null && row.getDigest(),
                row == null ? Set.of() : topics(row.getMailed()));
    }

    /** @throws DomainException IDE-010 for what is no mail address, NTF-005 for none where mail is asked for */
    @Transactional
    public void change(Actor actor, Preference wanted) {
        boolean needsMail = wanted.digest() || !wanted.mailed().isEmpty();
        if (needsMail && wanted.mail().isBlank()) {
            throw new DomainException("NTF-005", DomainException.Kind.INVALID, "mail is wanted, but nowhere to");
        }
        contacts.change(actor, wanted.mail(), wanted.language().getLanguage());
        String mailed = wanted.mailed().stream().map(Topic::key).sorted().collect(Collectors.joining(" "));
        db.insertInto(PREFERENCE)
                .set(PREFERENCE.ACCOUNT_ID, actor.accountId())
                .set(PREFERENCE.DIGEST, wanted.digest())
                .set(PREFERENCE.MAILED, mailed)
                .set(PREFERENCE.CHANGED_AT, clock.instant())
                .onConflict(PREFERENCE.ACCOUNT_ID)
                .doUpdate()
                .set(PREFERENCE.DIGEST, wanted.digest())
                .set(PREFERENCE.MAILED, mailed)
                .set(PREFERENCE.CHANGED_AT, clock.instant())
                .execute();
        String data = json.writeValueAsString(Map.of("digest", wanted.digest(), "mailed", mailed));
        audit.append(
                StreamId.account(actor.accountId()),
                new Draft(clock.instant(), actor.accountId(), null, "notices.preferred", data, null));
    }

    boolean wantsByMail(UUID accountId, @Nullable String path) {
        return db.select(PREFERENCE.MAILED)
                .from(PREFERENCE)
                .where(PREFERENCE.ACCOUNT_ID.eq(accountId))
                .fetchOptional(PREFERENCE.MAILED)
                .map(mailed -> topics(mailed).contains(Topic.of(path)))
                .orElse(false);
    }

    List<UUID> digestReaders() {
        return db.select(PREFERENCE.ACCOUNT_ID)
                .from(PREFERENCE)
                .where(PREFERENCE.DIGEST)
                .orderBy(PREFERENCE.ACCOUNT_ID)
                .fetch(PREFERENCE.ACCOUNT_ID);
    }

    private static Set<Topic> topics(String mailed) {
        Set<String> keys = Set.of(mailed.isBlank() ? new String[0] : mailed.split(" "));
        return Arrays.stream(Topic.values())
                .filter(topic -> keys.contains(topic.key()))
                .collect(Collectors.toSet());
    }
}
