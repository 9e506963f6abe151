package vn.thongsuot.petitions;

import static vn.thongsuot.db.petitions.Tables.LIMIT_RULE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;

/**
 * Which limits hold for petitions by their day of reception (Vietnamese: quy định thời hạn xử lý phản ánh, kiến nghị). The common
 * ones come from the acts; an authority may set its own from a day on, the former ones stay for what was received before.
 */
@Service
@Transactional
public class PetitionLimits {

    private static final int LONGEST_BASIS = 500;
    private static final int MOST_REOPEN_DAYS = 365;

    private final DSLContext db;
    private final LimitRules rules;
    private final AccessPolicy policy;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    PetitionLimits(
            DSLContext db, LimitRules rules, AccessPolicy policy, AuditTrail audit, JsonMapper json, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.policy = policy;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** Rules of the authority and those common to all; the newest first, its own before the common ones. */
    @Transactional(readOnly = true)
    public List<LimitRule> list(Actor actor) {
        return rules.list(actor.authorityId());
    }

    /** The rule under which a petition that came today would run. */
    @Transactional(readOnly = true)
    public LimitRule current(Actor actor) {
        return rules.of(actor.authorityId(), today());
    }

    public boolean mayAdd(Actor actor) {
        return policy.isKeeper(actor);
    }

    /**
     * Sets the authority's own rule from a day on. Petitions that were received keep theirs.
     *
     * @param rule its id and end are of no account
     * @throws DomainException ACC-001 unless the actor keeps the whole authority, PTN-070 for a day that has passed or before the
     *     newest own rule, PTN-071 without a legal basis or with days out of range
     */
    public void add(Actor actor, LimitRule rule) {
        if (!mayAdd(actor)) {
            throw AccessPolicy.notFound();
        }
        String basis = rule.legalBasis().strip();
        if (basis.isEmpty()
                || basis.length() > LONGEST_BASIS
                || rule.reopenDays() < 0
                || rule.reopenDays() > MOST_REOPEN_DAYS) {
            throw new DomainException("PTN-071", DomainException.Kind.INVALID, "rule is not complete");
        }
        Optional<LimitRule> newest = rules.lockNewestOwn(actor.authorityId());
        LocalDate from = rule.from();
        if (from.isBefore(today())
                || newest.filter(known -> !known.from().isBefore(from)).isPresent()) {
            throw new DomainException("PTN-070", DomainException.Kind.INVALID, "rule begins on " + from);
        }
        newest.ifPresent(known -> rules.end(known, from.minusDays(1)));
        UUID id = insert(actor.authorityId(), rule, basis);
        audit.append(
                new StreamId("petition-limits", actor.authorityId()),
                new Draft(
                        clock.instant(),
                        actor.accountId(),
                        actor.authorityId(),
                        "petition-limits.set",
                        json.writeValueAsString(Map.of("rule", id.toString(), "from", from.toString())),
                        null));
    }

    private UUID insert(UUID authorityId, LimitRule rule, String basis) {
        UUID id = Ids.next(clock);
        db.insertInto(LIMIT_RULE)
                .set(LIMIT_RULE.ID, id)
                .set(LIMIT_RULE.AUTHORITY_ID, authorityId)
                .set(LIMIT_RULE.VALID, DateRanges.from(rule.from()))
                .set(LIMIT_RULE.REFUSE_LIMIT, rule.refuse().toString())
                .set(LIMIT_RULE.ASK_LIMIT, rule.ask().toString())
                .set(LIMIT_RULE.FORWARD_LIMIT, rule.forward().toString())
                .set(LIMIT_RULE.PROCESS_LIMIT, rule.process().toString())
                .set(LIMIT_RULE.PUBLISH_LIMIT, rule.publish().toString())
                .set(LIMIT_RULE.ASKING_PAUSES, rule.askingPauses())
                .set(LIMIT_RULE.REOPEN_DAYS, rule.reopenDays())
                .set(LIMIT_RULE.LEGAL_BASIS, basis)
                .execute();
        return id;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
