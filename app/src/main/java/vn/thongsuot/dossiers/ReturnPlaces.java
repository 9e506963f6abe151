package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.RETURN_RULE;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
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
import vn.thongsuot.platform.Kept;
import vn.thongsuot.shared.DomainException;

/**
 * Where results are handed over (Vietnamese: nơi trả kết quả): at the desk that received, or at every reception point of the authority,
 * as the authority sets it. Neutral default: the receiving desk alone.
 */
@Service
public class ReturnPlaces {

    private final DSLContext db;
    private final AccessPolicy policy;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;
    private final Kept<UUID, Setting> settings = new Kept<>(Duration.ofSeconds(10));

    ReturnPlaces(DSLContext db, AccessPolicy policy, AuditTrail audit, JsonMapper json, Clock clock) {
        this.db = db;
        this.policy = policy;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** The setting of an authority. @param version 0 while nobody set it */
    public record Setting(boolean elsewhere, int version) {}

    /** Whether any desk may hand a result over; kept for some seconds. */
    boolean isElsewhere(UUID authorityId) {
        return settings.get(authorityId, this::load).elsewhere();
    }

    /** @throws DomainException ACC-001 for who does not keep the authority's settings */
    @Transactional(readOnly = true)
    public Setting get(Actor actor) {
        policy.requireKeeper(actor);
        return load(actor.authorityId());
    }

    /**
     * @param seen version that was seen
     * @throws DomainException ACC-001 for who does not keep the settings, RET-001 (conflict) if somebody else changed it meanwhile
     */
    @Transactional
    public void set(Actor actor, int seen, boolean elsewhere) {
        policy.requireKeeper(actor);
        boolean done = seen == 0 ? insert(actor, elsewhere) : update(actor, seen, elsewhere);
        if (!done) {
            throw new DomainException("RET-001", DomainException.Kind.CONFLICT, "return rule changed meanwhile");
        }
        audit.append(
                new StreamId("return-rule", actor.authorityId()),
                new Draft(
                        clock.instant(),
                        actor.accountId(),
                        actor.authorityId(),
                        "return-rule.changed",
                        json.writeValueAsString(Map.of("elsewhere", elsewhere)),
                        null));
        settings.forget();
    }

    private boolean insert(Actor actor, boolean elsewhere) {
        return db.insertInto(RETURN_RULE)
                        .set(RETURN_RULE.AUTHORITY_ID, actor.authorityId())
                        .set(RETURN_RULE.ELSEWHERE, elsewhere)
                        .set(RETURN_RULE.VERSION, 1)
                        .set(RETURN_RULE.CHANGED_AT, clock.instant())
                        .set(RETURN_RULE.CHANGED_BY, actor.accountId())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private boolean update(Actor actor, int seen, boolean elsewhere) {
        return db.update(RETURN_RULE)
                        .set(RETURN_RULE.ELSEWHERE, elsewhere)
                        .set(RETURN_RULE.VERSION, seen + 1)
                        .set(RETURN_RULE.CHANGED_AT, clock.instant())
                        .set(RETURN_RULE.CHANGED_BY, actor.accountId())
                        .where(RETURN_RULE.AUTHORITY_ID.eq(actor.authorityId()), RETURN_RULE.VERSION.eq(seen))
                        .execute()
                == 1;
    }

    private Setting load(UUID authorityId) {
        return db.selectFrom(RETURN_RULE)
                .where(RETURN_RULE.AUTHORITY_ID.eq(authorityId))
                .fetchOptional(row -> new Setting(row.getElsewhere(), row.getVersion()))
                .orElse(new Setting(false, 0));
    }
}
