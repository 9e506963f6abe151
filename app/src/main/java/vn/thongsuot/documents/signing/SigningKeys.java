package vn.thongsuot.documents.signing;

import static vn.thongsuot.db.documents.Tables.SIGNING_KEY;
import static vn.thongsuot.db.documents.Tables.TRUST_ANCHOR;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import vn.thongsuot.db.documents.tables.records.SigningKeyRecord;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;

/** Keys of agencies and officials, and whom an authority trusts (Vietnamese: quản lý chứng thư số). */
@Service
public class SigningKeys {

    private final DSLContext db;
    private final KeyFiles files;
    private final RemoteSigner remote;
    private final AccessPolicy policy;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    SigningKeys(
            DSLContext db,
            KeyFiles files,
            RemoteSigner remote,
            AccessPolicy policy,
            AuditTrail audit,
            JsonMapper json,
            Clock clock) {
        this.db = db;
        this.files = files;
        this.remote = remote;
        this.policy = policy;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** The key that a unit or an official signs with now: the newest valid one. */
    @Transactional(readOnly = true)
    public Optional<SigningKey> find(UUID authorityId, SigningKey.Holder holder, UUID holderId) {
        Instant now = clock.instant();
        return db.selectFrom(SIGNING_KEY)
                .where(SIGNING_KEY.AUTHORITY_ID.eq(authorityId), SIGNING_KEY.HOLDER_KIND.eq(holder.key()))
                .and(SIGNING_KEY.HOLDER_ID.eq(holderId))
                .and(SIGNING_KEY.RETIRED_AT.isNull())
                .and(SIGNING_KEY.VALID_FROM.le(now))
                .and(SIGNING_KEY.VALID_TO.gt(now))
                .orderBy(SIGNING_KEY.ADDED_AT.desc(), SIGNING_KEY.ID.desc())
                .limit(1)
                .fetchOptional(SigningKeys::key);
    }

    /** Keys in use; for who keeps them. */
    @Transactional(readOnly = true)
    public List<SigningKey> list(Actor actor) {
        return db.selectFrom(SIGNING_KEY)
                .where(SIGNING_KEY.AUTHORITY_ID.eq(actor.authorityId()), SIGNING_KEY.RETIRED_AT.isNull())
                .orderBy(SIGNING_KEY.VALID_TO)
                .fetch(SigningKeys::key);
    }

    /**
     * Brings in a PKCS#12 file; the key is kept under a password of this installation.
     *
     * @throws DomainException DOC-012 if it cannot be read, DOC-014 if its certificate is not valid now
     */
    @Transactional
    public UUID addFile(Actor actor, SigningKey.Holder holder, UUID holderId, byte[] file, String password) {
        policy.requireKeeper(actor);
        KeyFiles.Content content = KeyFiles.read(file, password.toCharArray());
        UUID id = Ids.next(clock);
        requireValid(content.chain().getFirst());
        String name = files.keep(id, content);
        return insert(
                actor,
                new SigningKey(
                        actor.authorityId(), id, holder, holderId, SigningKey.Provider.PKCS12, name, content.chain()));
    }

    /** Registers a credential of the remote service. @throws DomainException DOC-039, DOC-040 or DOC-043 as {@link RemoteSigner#chain} */
    @Transactional
    public UUID addRemote(Actor actor, SigningKey.Holder holder, UUID holderId, String credential) {
        policy.requireKeeper(actor);
        List<X509Certificate> chain = remote.chain(credential);
        requireValid(chain.getFirst());
        return insert(
                actor,
                new SigningKey(
                        actor.authorityId(),
                        Ids.next(clock),
                        holder,
                        holderId,
                        SigningKey.Provider.REMOTE,
                        credential,
                        chain));
    }

    /** Nobody signs with it from now on; what it signed stays valid. */
    @Transactional
    public void retire(Actor actor, UUID keyId) {
        policy.requireKeeper(actor);
        int changed = db.update(SIGNING_KEY)
                .set(SIGNING_KEY.RETIRED_AT, clock.instant())
                .where(SIGNING_KEY.AUTHORITY_ID.eq(actor.authorityId()), SIGNING_KEY.ID.eq(keyId))
                .and(SIGNING_KEY.RETIRED_AT.isNull())
                .execute();
        if (changed == 0) {
            throw AccessPolicy.notFound();
        }
        note(actor, "signing-key.retired", keyId);
    }

    /** Trusts what was signed under a root certificate. @throws DomainException DOC-011 if it cannot be read */
    @Transactional
    public UUID trust(Actor actor, byte[] certificate) {
        policy.requireKeeper(actor);
        UUID id = Ids.next(clock);
        db.insertInto(TRUST_ANCHOR)
                .set(TRUST_ANCHOR.AUTHORITY_ID, actor.authorityId())
                .set(TRUST_ANCHOR.ID, id)
                .set(TRUST_ANCHOR.CERTIFICATE, Certificates.bytes(Certificates.read(certificate)))
                .set(TRUST_ANCHOR.ADDED_AT, clock.instant())
                .set(TRUST_ANCHOR.ADDED_BY, actor.accountId())
                .execute();
        note(actor, "trust-anchor.added", id);
        return id;
    }

    /** Roots that some authority of this installation trusts. */
    @Transactional(readOnly = true)
    public List<X509Certificate> listTrusted() {
        return db.select(TRUST_ANCHOR.CERTIFICATE).from(TRUST_ANCHOR).fetch(TRUST_ANCHOR.CERTIFICATE).stream()
                .map(Certificates::read)
                .toList();
    }

    private UUID insert(Actor actor, SigningKey key) {
        db.insertInto(SIGNING_KEY)
                .set(SIGNING_KEY.AUTHORITY_ID, key.authorityId())
                .set(SIGNING_KEY.ID, key.id())
                .set(SIGNING_KEY.HOLDER_KIND, key.holder().key())
                .set(SIGNING_KEY.HOLDER_ID, key.holderId())
                .set(SIGNING_KEY.PROVIDER, key.provider().key())
                .set(SIGNING_KEY.REFERENCE, key.reference())
                .set(
                        SIGNING_KEY.CERTIFICATES,
                        key.chain().stream().map(Certificates::bytes).toArray(byte[][]::new))
                .set(SIGNING_KEY.VALID_FROM, key.certificate().getNotBefore().toInstant())
                .set(SIGNING_KEY.VALID_TO, key.certificate().getNotAfter().toInstant())
                .set(SIGNING_KEY.ADDED_AT, clock.instant())
                .set(SIGNING_KEY.ADDED_BY, actor.accountId())
                .execute();
        note(actor, "signing-key.added", key.id());
        return key.id();
    }

    private void note(Actor actor, String action, UUID id) {
        audit.append(
                StreamId.unit(actor.authorityId()),
                new Draft(
                        clock.instant(),
                        actor.accountId(),
                        actor.authorityId(),
                        action,
                        json.writeValueAsString(Map.of("id", id)),
                        null));
    }

    private void requireValid(X509Certificate certificate) {
        Instant now = clock.instant();
        if (now.isBefore(certificate.getNotBefore().toInstant())
                || !now.isBefore(certificate.getNotAfter().toInstant())) {
            throw new DomainException("DOC-014", DomainException.Kind.INVALID, "certificate is not valid now");
        }
    }

    private static SigningKey key(SigningKeyRecord row) {
        return new SigningKey(
                row.getAuthorityId(),
                row.getId(),
                SigningKey.Holder.valueOf(row.getHolderKind().toUpperCase(Locale.ROOT)),
                row.getHolderId(),
                SigningKey.Provider.valueOf(row.getProvider().toUpperCase(Locale.ROOT)),
                row.getReference(),
                Certificates.readAll(row.getCertificates()));
    }
}
