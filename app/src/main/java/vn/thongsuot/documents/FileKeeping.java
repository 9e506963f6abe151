package vn.thongsuot.documents;

import static vn.thongsuot.db.documents.Tables.BLOB;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import vn.thongsuot.shared.DomainException;

/** What an operator does with the file store as a whole (Vietnamese: quản lý kho tệp). */
@Service
public class FileKeeping {

    private final DSLContext db;
    private final BlobFiles files;
    private final Bucket bucket;

    FileKeeping(DSLContext db, BlobFiles files, Bucket bucket) {
        this.db = db;
        this.files = files;
        this.bucket = bucket;
    }

    /** Hashes of what records name and no store keeps; none where all is well. */
    public List<String> findMissing() {
        return db.select(BLOB.HASH).from(BLOB).orderBy(BLOB.STORED_AT).fetch(BLOB.HASH).stream()
                .filter(hash -> !files.holds(hash))
                .toList();
    }

    /**
     * Brings into the shared bucket what lies in this node's folder alone.
     *
     * @return how many were brought
     * @throws DomainException DOC-037 where no bucket is set, DOC-036 if it does not answer; what was brought stays there
     */
    public long push() {
        if (!bucket.isOn()) {
            throw new DomainException("DOC-037", DomainException.Kind.CONFLICT, "no bucket is set");
        }
        return files.push();
    }
}
