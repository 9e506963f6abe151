package vn.thongsuot.documents;

import static vn.thongsuot.db.documents.Tables.BLOB;
import static vn.thongsuot.db.documents.Tables.DOCUMENT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record2;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;

/**
 * Keeps papers (Vietnamese: kho giấy tờ): the bytes under their hash in the file store, what they are in the database. A
 * content is released only after its check; until then it is served to nobody.
 */
@Service
public class DocumentStore {

    private final DSLContext db;
    private final BlobFiles files;
    private final ContentCheck check;
    private final Quarantine quarantine;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DocumentStore(
            DSLContext db,
            BlobFiles files,
            ContentCheck check,
            Quarantine quarantine,
            ApplicationEventPublisher events,
            Clock clock) {
        this.db = db;
        this.files = files;
        this.check = check;
        this.quarantine = quarantine;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Stores a content and its description in the caller's transaction.
     *
     * @return id of the document
     * @throws DomainException DOC-001 for an empty file, DOC-002 above the limit, DOC-003 for a kind that is not taken,
     *     DOC-004 if the check found something
     */
    @Transactional(propagation = Propagation.REQUIRED)
    public UUID store(NewDocument document, byte[] content) {
        String hash = keep(content, quarantine.holds(document.purpose()));
        return describe(document, hash);
    }

    /** Keeps a content that the product made of an admitted upload, for who describes it elsewhere. @return its hash */
    @Transactional(propagation = Propagation.REQUIRED)
    public String keep(byte[] content) {
        return keep(content, false);
    }

    /** Keeps a content that a case takes over later; it waits for the virus scanner as a paper of a case does. @return its hash */
    String keepForCase(byte[] content) {
        return keep(content, quarantine.holds("component"));
    }

    /** Describes a content that lies here. @return id of the document */
    UUID describe(NewDocument document, String hash) {
        UUID id = Ids.next(clock);
        insert(document, id, hash);
        return id;
    }

    private String keep(byte[] content, boolean waits) {
        MediaType type = check.require(content);
        String hash = files.write(content);
        int fresh = db.insertInto(BLOB)
                .set(BLOB.HASH, hash)
                .set(BLOB.SIZE_BYTES, (long) content.length)
                .set(BLOB.MEDIA_TYPE, type.mimeType())
                .set(BLOB.STATE, waits ? "quarantined" : "released")
                .set(BLOB.STORED_AT, clock.instant())
                .set(BLOB.CHECKED_AT, clock.instant())
                .set(BLOB.VERDICT, "structure")
                .onConflictDoNothing()
                .execute();
        if (waits && fresh == 1) {
            events.publishEvent(new ContentKept(hash));
        }
        return hash;
    }

    /** The bytes under a hash. */
    public byte[] content(String hash) {
        try {
            return Files.readAllBytes(files.path(hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files of a case that nobody can open: false while one waits for the virus scanner, true where that found something. */
    public Map<UUID, Boolean> listKeptBack(UUID authorityId, String ownerKind, UUID ownerId) {
        return db.select(DOCUMENT.ID, BLOB.STATE)
                .from(DOCUMENT)
                .join(BLOB)
                .on(BLOB.HASH.eq(DOCUMENT.HASH))
                .where(DOCUMENT.AUTHORITY_ID.eq(authorityId), DOCUMENT.OWNER_KIND.eq(ownerKind))
                .and(DOCUMENT.OWNER_ID.eq(ownerId))
                .and(BLOB.STATE.in("quarantined", "rejected"))
                .fetchMap(Record2::value1, row -> row.value2().equals("rejected"));
    }

    private DomainException keptBack(UUID authorityId, String ownerKind, UUID ownerId, UUID documentId) {
        String state = db.select(BLOB.STATE)
                .from(DOCUMENT)
                .join(BLOB)
                .on(BLOB.HASH.eq(DOCUMENT.HASH))
                .where(DOCUMENT.AUTHORITY_ID.eq(authorityId), DOCUMENT.ID.eq(documentId))
                .and(DOCUMENT.OWNER_KIND.eq(ownerKind))
                .and(DOCUMENT.OWNER_ID.eq(ownerId))
                .fetchOne(BLOB.STATE);
        return switch (state) {
            case "quarantined" ->
                new DomainException("DOC-031", DomainException.Kind.CONFLICT, "document waits for the virus scanner");
            case "rejected" ->
                new DomainException("DOC-032", DomainException.Kind.CONFLICT, "the virus scanner found something");
            case null, default ->
                new DomainException("DOC-005", DomainException.Kind.NOT_FOUND, "no released document " + documentId);
        };
    }

    private void insert(NewDocument document, UUID id, String hash) {
        db.insertInto(DOCUMENT)
                .set(DOCUMENT.AUTHORITY_ID, document.authorityId())
                .set(DOCUMENT.ID, id)
                .set(DOCUMENT.OWNER_KIND, document.ownerKind())
                .set(DOCUMENT.OWNER_ID, document.ownerId())
                .set(DOCUMENT.PURPOSE, document.purpose())
                .set(DOCUMENT.TITLE, LocalizedJson.of(document.title()))
                .set(DOCUMENT.HASH, hash)
                .set(DOCUMENT.CREATED_AT, clock.instant())
                .set(DOCUMENT.CREATED_BY, document.createdBy())
                .execute();
    }

    /**
     * Gives a case its own entry for a content that lies here already, such as a paper taken over from the person's store.
     *
     * @return id of the new document
     */
    @Transactional(propagation = Propagation.REQUIRED)
    public UUID share(UUID documentId, NewDocument document) {
        UUID id = Ids.next(clock);
        String hash = Objects.requireNonNull(db.select(DOCUMENT.HASH)
                .from(DOCUMENT)
                .where(DOCUMENT.AUTHORITY_ID.eq(document.authorityId()), DOCUMENT.ID.eq(documentId))
                .fetchSingle(DOCUMENT.HASH));
        insert(document, id, hash);
        return id;
    }

    /**
     * A paper of a case; the caller has checked who may read the case.
     *
     * @throws DomainException DOC-005 (not found) if it is not of this case, DOC-031 while it waits for the virus scanner,
     *     DOC-032 if the scanner found something
     */
    @Transactional(readOnly = true)
    public StoredDocument get(UUID authorityId, String ownerKind, UUID ownerId, UUID documentId) {
        Record row = db.select()
                .from(DOCUMENT)
                .join(BLOB)
                .on(BLOB.HASH.eq(DOCUMENT.HASH))
                .where(DOCUMENT.AUTHORITY_ID.eq(authorityId), DOCUMENT.ID.eq(documentId))
                .and(DOCUMENT.OWNER_KIND.eq(ownerKind))
                .and(DOCUMENT.OWNER_ID.eq(ownerId))
                .and(BLOB.STATE.eq("released"))
                .fetchOne();
        if (row == null) {
            throw keptBack(authorityId, ownerKind, ownerId, documentId);
        }
        return new StoredDocument(
                documentId,
                ownerKind,
                ownerId,
                LocalizedJson.read(row.get(DOCUMENT.TITLE)),
                MediaType.of(row.get(BLOB.MEDIA_TYPE)),
                row.get(BLOB.SIZE_BYTES),
                files.path(row.get(BLOB.HASH)));
    }
}
