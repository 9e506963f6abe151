package vn.thongsuot.procedures;

import static vn.thongsuot.db.procedures.Tables.PROCEDURE;
import static vn.thongsuot.db.procedures.Tables.VERSION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/**
 * The list of procedures that are eligible for online service (Vietnamese: danh mục thủ tục đủ điều kiện cung cấp dịch vụ công trực
 * tuyến): a decision puts many on it or takes them off at once, all or none.
 */
@Service
public class Eligibility {

    private static final int MOST = 500;
    private static final int LONGEST_NUMBER = 100;

    private final DSLContext db;
    private final ProcedureRegistry registry;
    private final AccessPolicy policy;
    private final Clock clock;

    Eligibility(DSLContext db, ProcedureRegistry registry, AccessPolicy policy, Clock clock) {
        this.db = db;
        this.registry = registry;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * A procedure about which a decision was taken.
     *
     * @param decision its number; null for what was loaded without one
     */
    public record Decided(
            String code,
            LocalizedText name,
            boolean eligible,
            @Nullable String decision,
            @Nullable LocalDate on) {}

    /** What a decision says. */
    public record Decision(List<String> codes, boolean eligible, String number, LocalDate on) {
        public Decision {
            codes = codes.stream().distinct().toList();
        }
    }

    /** Of the versions in force: those on the list, and those taken off it, by code. */
    @Transactional(readOnly = true)
    public List<Decided> list(Actor actor) {
        require(actor);
        return db.select(
                        PROCEDURE.CODE,
                        VERSION.NAME,
                        VERSION.ONLINE_ELIGIBLE,
                        VERSION.ELIGIBLE_DECISION,
                        VERSION.ELIGIBLE_ON)
                .from(VERSION)
                .join(PROCEDURE)
                .on(PROCEDURE.ID.eq(VERSION.PROCEDURE_ID))
                .where(isInForce(actor.authorityId(), today()))
                .and(VERSION.ONLINE_ELIGIBLE.isTrue().or(VERSION.ELIGIBLE_DECISION.isNotNull()))
                .orderBy(VERSION.ONLINE_ELIGIBLE.desc(), PROCEDURE.CODE)
                .fetch(row -> new Decided(
                        row.value1(), LocalizedJson.read(row.value2()), row.value3(), row.value4(), row.value5()));
    }

    /**
     * @throws DomainException ACC-001 for who does not edit the authority's catalogue, PRO-020 without codes or for more than {@value
     *     #MOST}, PRO-021 without the decision's number, PRO-022 for a day to come, PRO-023 for codes of which no version is in force on
     *     that day
     */
    @Transactional
    public void decide(Actor actor, Decision decision) {
        require(actor);
        if (decision.codes().isEmpty() || decision.codes().size() > MOST) {
            throw invalid("PRO-020", MOST);
        }
        String number = decision.number().strip();
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
            throw invalid("PRO-021", LONGEST_NUMBER);
        }
        if (decision.on().isAfter(today())) {
            throw invalid("PRO-022");
        }
        Set<String> known = db.select(PROCEDURE.CODE)
                .from(VERSION)
                .join(PROCEDURE)
                .on(PROCEDURE.ID.eq(VERSION.PROCEDURE_ID))
                .where(isInForce(actor.authorityId(), decision.on()), PROCEDURE.CODE.in(decision.codes()))
                .fetchSet(PROCEDURE.CODE);
        List<String> unknown =
                decision.codes().stream().filter(code -> !known.contains(code)).toList();
        if (!unknown.isEmpty()) {
            throw invalid("PRO-023", shortened(unknown));
        }
        decision.codes()
                .forEach(code -> registry.decideEligible(
                        actor.authorityId(), actor.accountId(), code, decision.eligible(), number, decision.on()));
    }

    private void require(Actor actor) {
        if (!policy.mayIn(actor, Permission.CATALOGUE_EDIT, actor.authorityId())) {
            throw AccessPolicy.notFound();
        }
    }

    private static Condition isInForce(UUID authorityId, LocalDate on) {
        return PROCEDURE.AUTHORITY_ID.eq(authorityId).and(DateRanges.holds(VERSION.VALID, on));
    }

    private static String shortened(List<String> codes) {
        String text = String.join(", ", codes);
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }

    private static DomainException invalid(String code, Object... parameters) {
        return new DomainException(code, DomainException.Kind.INVALID, "cannot decide on eligibility", parameters);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
