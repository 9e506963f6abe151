package vn.thongsuot.petitions;

import static vn.thongsuot.db.petitions.Tables.PETITION;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;

/**
 * Finds petitions that may be about the same matter (Vietnamese: gợi ý phản ánh trùng): of the same telephone number, or with much
 * the same words, within two months. A person decides.
 */
@Service
@Transactional(readOnly = true)
public class PetitionMatches {

    private static final int MOST = 5;
    private static final Duration BACK = Duration.ofDays(60);
    private static final double ALIKE = 0.35;

    private final DSLContext db;
    private final PetitionStore store;
    private final PetitionRights rights;
    private final Clock clock;

    PetitionMatches(DSLContext db, PetitionStore store, PetitionRights rights, Clock clock) {
        this.db = db;
        this.store = store;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * One that may be on the same matter.
     *
     * @param sameSender whether the telephone number is the same
     * @param alike how much the words are alike, 0 to 100
     */
    public record Match(UUID id, String code, String content, PetitionStatus status, boolean sameSender, int alike) {}

    /** The most alike first; only what the actor may read. */
    public List<Match> find(Actor actor, UUID id) {
        Petition petition = store.find(actor.authorityId(), id).orElseThrow(AccessPolicy::notFound);
        Field<Double> alike = DSL.field(
                "ext.similarity(pub.plain({0}), pub.plain({1}))",
                Double.class, PETITION.CONTENT, DSL.val(petition.row().getContent()));
        Condition same = PETITION.CONTACT_DIGEST.eq(petition.row().getContactDigest());
        return db
                .select(PETITION.fields())
                .select(alike.as("alike"))
                .from(PETITION)
                .where(PETITION.AUTHORITY_ID.eq(actor.authorityId()), PETITION.ID.ne(id))
                .and(PETITION.RECEIVED_AT.ge(clock.instant().minus(BACK)))
                .and(PETITION.JOINED_TO.isNull())
                .and(PETITION.STATUS.notIn("refused", "redirected", "forwarded"))
                .and(same.or(alike.ge(ALIKE)))
                .orderBy(DSL.field("alike").desc(), PETITION.CODE.desc())
                .limit(MOST)
                .fetch()
                .stream()
                .filter(row -> rights.reads(actor, new Petition(row.into(PETITION))))
                .map(row -> new Match(
                        row.get(PETITION.ID),
                        row.get(PETITION.CODE),
                        row.get(PETITION.CONTENT),
                        PetitionStatus.of(row.get(PETITION.STATUS)),
                        row.get(PETITION.CONTACT_DIGEST).equals(petition.row().getContactDigest()),
                        (int) Math.round(100 * row.get("alike", Double.class))))
                .toList();
    }
}
