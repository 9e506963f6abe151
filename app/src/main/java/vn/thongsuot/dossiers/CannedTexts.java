package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.CANNED_TEXT;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;
import vn.thongsuot.db.dossiers.tables.records.CannedTextRecord;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;

/**
 * Ready words (Vietnamese: câu mẫu): a unit writes them, everybody in it and below puts them in by a short code; those for supplements
 * are ticked from the list of the procedure, and the citizen reads exactly them.
 */
@Service
public class CannedTexts {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]{1,12}");
    private static final int MOST_LETTERS = 1000;

    private final DSLContext db;
    private final WorkScope scope;
    private final AccessPolicy policy;
    private final Clock clock;

    CannedTexts(DSLContext db, WorkScope scope, AccessPolicy policy, Clock clock) {
        this.db = db;
        this.scope = scope;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Words with their code.
     *
     * @param procedureCode only for its dossiers; null for all
     * @param forSupplement whether they stand among what can be asked for
     */
    public record Canned(
            UUID id, UUID unitId, String code, @Nullable String procedureCode, boolean forSupplement, String body) {}

    /** What the actor keeps: of the units in which they hand out work. */
    @Transactional(readOnly = true)
    public List<Canned> listKept(Actor actor) {
        return find(
                actor,
                CANNED_TEXT.UNIT_ID.in(actor.grantsWith(Permission.DOSSIER_ASSIGN)
                        .map(Grant::unitId)
                        .collect(Collectors.toSet())));
    }

    /** What can be put into a dossier, with {@code {ma_ho_so}} filled in. */
    @Transactional(readOnly = true)
    public List<Canned> listFor(Actor actor, DossierDetail dossier) {
        Set<UUID> units = actor.grantsWith(Permission.DOSSIER_WORK)
                .flatMap(grant -> scope.unitsUpward(grant).stream())
                .collect(Collectors.toSet());
        return find(
                        actor,
                        CANNED_TEXT
                                .UNIT_ID
                                .in(units)
                                .and(CANNED_TEXT
                                        .PROCEDURE_CODE
                                        .isNull()
                                        .or(CANNED_TEXT.PROCEDURE_CODE.eq(
                                                dossier.procedure().code()))))
                .stream()
                .map(text -> new Canned(
                        text.id(),
                        text.unitId(),
                        text.code(),
                        text.procedureCode(),
                        text.forSupplement(),
                        text.body().replace("{ma_ho_so}", dossier.code().value())))
                .toList();
    }

    /**
     * Keeps words for the first unit in which the actor hands out work.
     *
     * @throws DomainException DOS-170 for a code that is none, DOS-171 without words or with too many, DOS-172 for a code that is
     *     taken
     */
    @Transactional
    public void add(Actor actor, String code, String procedureCode, boolean forSupplement, String body) {
        UUID unit = actor.grantsWith(Permission.DOSSIER_ASSIGN)
                .map(Grant::unitId)
                .findFirst()
                .orElseThrow(AccessPolicy::notFound);
        String plain = code.strip().toLowerCase(Locale.ROOT);
        if (!CODE.matcher(plain).matches()) {
            throw new DomainException("DOS-170", DomainException.Kind.INVALID, "code is 1 to 12 letters or digits");
        }
        if (body.isBlank() || body.length() > MOST_LETTERS) {
            throw new DomainException(
                    "DOS-171", DomainException.Kind.INVALID, "words are missing or too many", MOST_LETTERS);
        }
        CannedTextRecord row = db.newRecord(CANNED_TEXT);
        row.setAuthorityId(actor.authorityId());
        row.setId(Ids.next(clock));
        row.setUnitId(unit);
        row.setCode(plain);
        row.setProcedureCode(procedureCode.isBlank() ? null : procedureCode.strip());
        row.setForSupplement(forSupplement);
        row.setBody(body.strip());
        row.setCreatedAt(clock.instant());
        row.setCreatedBy(actor.accountId());
        if (db.insertInto(CANNED_TEXT).set(row).onConflictDoNothing().execute() == 0) {
            throw new DomainException("DOS-172", DomainException.Kind.CONFLICT, "code is taken", plain);
        }
    }

    /** @throws DomainException ACC-001 for words of another unit */
    @Transactional
    public void remove(Actor actor, UUID id) {
        Optional<Canned> found = find(actor, CANNED_TEXT.ID.eq(id)).stream()
                .filter(text -> policy.mayIn(actor, Permission.DOSSIER_ASSIGN, text.unitId()))
                .findFirst();
        if (found.isEmpty()) {
            throw AccessPolicy.notFound();
        }
        db.deleteFrom(CANNED_TEXT)
                .where(CANNED_TEXT.AUTHORITY_ID.eq(actor.authorityId()), CANNED_TEXT.ID.eq(id))
                .execute();
    }

    private List<Canned> find(Actor actor, Condition which) {
        return db.selectFrom(CANNED_TEXT)
                .where(CANNED_TEXT.AUTHORITY_ID.eq(actor.authorityId()), which)
                .orderBy(CANNED_TEXT.CODE, CANNED_TEXT.ID)
                .fetch(row -> new Canned(
                        row.getId(),
                        row.getUnitId(),
                        row.getCode(),
                        row.getProcedureCode(),
                        row.getForSupplement(),
                        row.getBody()));
    }
}
