package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.OWN_RULE;
import static vn.thongsuot.db.dossiers.Tables.RULE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
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

/**
 * How often a dossier may be supplemented and extended (Vietnamese: số lần yêu cầu bổ sung, số lần hẹn lại), as the authority sets it from a day
 * to come; what was received before keeps its rule. Requests for supplement stay within what the law allows.
 */
@Service
@Transactional
public class CountLimits {

    public static final List<String> NAMES = List.of(DossierRules.MAX_SUPPLEMENTS, DossierRules.MAX_EXTENSIONS);

    private static final int LONGEST_BASIS = 500;
    private static final int MOST = 9;

    private final DSLContext db;
    private final DossierRules rules;
    private final AccessPolicy policy;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    CountLimits(
            DSLContext db, DossierRules rules, AccessPolicy policy, AuditTrail audit, JsonMapper json, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.policy = policy;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Of each name the authority's own before the common ones, the newest first.
     *
     * @throws DomainException ACC-001 for who does not keep the authority's settings
     */
    @Transactional(readOnly = true)
    public List<CountLimit> list(Actor actor) {
        policy.requireKeeper(actor);
        return NAMES.stream()
                .flatMap(name -> Stream.concat(own(actor, name).stream(), common(name).stream()))
                .toList();
    }

    /** What holds for a dossier that is received today. */
    @Transactional(readOnly = true)
    public int current(Actor actor, String name) {
        return rules.limit(name, actor.authorityId(), clock.instant());
    }

    /**
     * Sets how often from a day on.
     *
     * @throws DomainException ACC-001 for who does not keep the authority's settings, PLA-010 for another name, DOS-200 for a number out of
     *     range, DOS-201 for a day that is not to come or not after the newest own one, DOS-202 without a basis
     */
    public void set(Actor actor, String name, int value, LocalDate from, String basis) {
        policy.requireKeeper(actor);
        if (!NAMES.contains(name)) {
            throw new DomainException("PLA-010", DomainException.Kind.INVALID, "unknown limit");
        }
        int most = name.equals(DossierRules.MAX_SUPPLEMENTS) ? rules.common(name, from) : MOST;
        if (value < 0 || value > most) {
            throw new DomainException("DOS-200", DomainException.Kind.INVALID, "number is out of range", most);
        }
        if (basis.isBlank() || basis.strip().length() > LONGEST_BASIS) {
            throw new DomainException("DOS-202", DomainException.Kind.INVALID, "basis is missing", LONGEST_BASIS);
        }
        Optional<LocalDate> newest = newestOwn(actor, name);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (!from.isAfter(today)
                || newest.filter(known -> !known.isBefore(from)).isPresent()) {
            throw new DomainException("DOS-201", DomainException.Kind.INVALID, "rule begins on " + from);
        }
        db.update(OWN_RULE)
                .set(OWN_RULE.VALID, DateRanges.until(OWN_RULE.VALID, from))
                .where(OWN_RULE.AUTHORITY_ID.eq(actor.authorityId()), OWN_RULE.NAME.eq(name))
                .and(DateRanges.holds(OWN_RULE.VALID, from))
                .execute();
        db.insertInto(OWN_RULE)
                .set(OWN_RULE.AUTHORITY_ID, actor.authorityId())
                .set(OWN_RULE.NAME, name)
                .set(OWN_RULE.VALID, DateRanges.from(from))
                .set(OWN_RULE.VALUE, value)
                .set(OWN_RULE.LEGAL_BASIS, basis.strip())
                .set(OWN_RULE.SET_BY, actor.accountId())
                .set(OWN_RULE.SET_AT, clock.instant())
                .execute();
        audit.append(
                new StreamId("count-limits", actor.authorityId()),
                new Draft(
                        clock.instant(),
                        actor.accountId(),
                        actor.authorityId(),
                        "count-limits.set",
                        json.writeValueAsString(Map.of("name", name, "value", value, "from", from.toString())),
                        null));
        rules.forget();
    }

    /** First day of the newest one, locked against another that is set at the same time. */
    private Optional<LocalDate> newestOwn(Actor actor, String name) {
        Field<LocalDate> first = DateRanges.first(OWN_RULE.VALID);
        return db.select(first)
                .from(OWN_RULE)
                .where(OWN_RULE.AUTHORITY_ID.eq(actor.authorityId()), OWN_RULE.NAME.eq(name))
                .orderBy(DSL.field("lower({0})", OWN_RULE.VALID).desc())
                .limit(1)
                .forUpdate()
                .fetchOptional(first);
    }

    private List<CountLimit> own(Actor actor, String name) {
        Field<LocalDate> first = DateRanges.first(OWN_RULE.VALID);
        Field<LocalDate> last = DateRanges.last(OWN_RULE.VALID);
        return db.select(OWN_RULE.VALUE, first, last, OWN_RULE.LEGAL_BASIS, OWN_RULE.SET_BY)
                .from(OWN_RULE)
                .where(OWN_RULE.AUTHORITY_ID.eq(actor.authorityId()), OWN_RULE.NAME.eq(name))
                .orderBy(DSL.field("lower({0})", OWN_RULE.VALID).desc())
                .fetch(row -> limit(name, row, first, last, row.value5()));
    }

    private List<CountLimit> common(String name) {
        Field<LocalDate> first = DateRanges.first(RULE.VALID);
        Field<LocalDate> last = DateRanges.last(RULE.VALID);
        return db.select(RULE.VALUE, first, last, RULE.LEGAL_BASIS)
                .from(RULE)
                .where(RULE.NAME.eq(name))
                .orderBy(DSL.field("lower({0})", RULE.VALID).desc().nullsLast())
                .fetch(row -> limit(name, row, first, last, null));
    }

    private static CountLimit limit(
            String name, Record row, Field<LocalDate> first, Field<LocalDate> last, @Nullable UUID setBy) {
        return new CountLimit(
                name,
                row.get(0, Integer.class),
                row.get(first),
                row.get(last),
                row.get(3, String.class),
                setBy != null,
                setBy);
    }
}
