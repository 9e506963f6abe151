package vn.thongsuot.petitions;

import static vn.thongsuot.db.petitions.Tables.PICTURE;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.documents.DocumentStore;
import vn.thongsuot.documents.NewDocument;
import vn.thongsuot.documents.StoredDocument;
import vn.thongsuot.petitions.pictures.CleanPicture;
import vn.thongsuot.shared.LocalizedText;

/** Pictures that came with petitions (Vietnamese: ảnh kèm phản ánh); only clean ones come in. */
@Service
public class PetitionPictures {

    private static final String OWNER = "petition";

    private final DSLContext db;
    private final PetitionStore store;
    private final PetitionRights rights;
    private final DocumentStore documents;

    PetitionPictures(DSLContext db, PetitionStore store, PetitionRights rights, DocumentStore documents) {
        this.db = db;
        this.store = store;
        this.rights = rights;
        this.documents = documents;
    }

    void keep(Petition petition, List<CleanPicture> pictures, @Nullable UUID accountId) {
        for (int n = 1; n <= pictures.size(); n++) {
            UUID document = documents.store(
                    new NewDocument(
                            petition.authorityId(),
                            OWNER,
                            petition.id(),
                            "picture",
                            LocalizedText.of("Ảnh " + n + " kèm phản ánh " + petition.code()),
                            accountId),
                    pictures.get(n - 1).content());
            db.insertInto(PICTURE)
                    .set(PICTURE.AUTHORITY_ID, petition.authorityId())
                    .set(PICTURE.PETITION_ID, petition.id())
                    .set(PICTURE.N, n)
                    .set(PICTURE.DOCUMENT_ID, document)
                    .execute();
        }
    }

    List<UUID> list(Petition petition) {
        return db.select(PICTURE.DOCUMENT_ID)
                .from(PICTURE)
                .where(PICTURE.AUTHORITY_ID.eq(petition.authorityId()), PICTURE.PETITION_ID.eq(petition.id()))
                .orderBy(PICTURE.N)
                .fetch(PICTURE.DOCUMENT_ID);
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 for a stranger, DOC-005 if the picture is not of this petition */
    @Transactional(readOnly = true)
    public StoredDocument open(Actor actor, UUID petitionId, UUID documentId) {
        Petition petition = store.find(actor.authorityId(), petitionId).orElseThrow(AccessPolicy::notFound);
        rights.requireRead(actor, petition);
        return documents.get(petition.authorityId(), OWNER, petition.id(), documentId);
    }
}
