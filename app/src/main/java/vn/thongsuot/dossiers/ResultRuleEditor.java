package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.RESULT_RULE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
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
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.shared.DayFormat;
import vn.thongsuot.shared.DomainException;

/**
 * Says of what kind the results of a procedure are from a day on (Vietnamese: khai báo loại kết quả): never backwards, because dossiers
 * keep the rule of their day.
 */
@Service
public class ResultRuleEditor {

    private final DSLContext db;
    private final ResultRules rules;
    private final ProcedureCatalogue catalogue;
    private final AccessPolicy policy;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    ResultRuleEditor(
            DSLContext db,
            ResultRules rules,
            ProcedureCatalogue catalogue,
            AccessPolicy policy,
            AuditTrail audit,
            JsonMapper json,
            Clock clock) {
        this.db = db;
        this.rules = rules;
        this.catalogue = catalogue;
        this.policy = policy;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A rule with its days.
     *
     * @param certification results are certified copies
     * @param paperByLaw a law binds them to paper
     * @param reusable later procedures have use for them
     * @param last day on which it held; null while it holds
     */
    public record Rule(
            String procedureCode,
            boolean certification,
            boolean paperByLaw,
            boolean reusable,
            String legalBasis,
            LocalDate from,
            @Nullable LocalDate last) {}

    /** By procedure, the newest first. @throws DomainException ACC-001 for a stranger */
    @Transactional(readOnly = true)
    public List<Rule> list(Actor actor) {
        policy.requireKeeper(actor);
        Field<LocalDate> first = DateRanges.first(RESULT_RULE.VALID);
        Field<LocalDate> last = DateRanges.last(RESULT_RULE.VALID);
        return db.select(RESULT_RULE.fields())
                .select(first, last)
                .from(RESULT_RULE)
                .where(RESULT_RULE.AUTHORITY_ID.eq(actor.authorityId()))
                .orderBy(RESULT_RULE.PROCEDURE_CODE, first.desc())
                .fetch(row -> new Rule(
                        row.get(RESULT_RULE.PROCEDURE_CODE),
                        row.get(RESULT_RULE.CERTIFICATION),
                        row.get(RESULT_RULE.PAPER_BY_LAW),
                        row.get(RESULT_RULE.REUSABLE),
                        row.get(RESULT_RULE.LEGAL_BASIS),
                        row.get(first),
                        row.get(last)));
    }

    /**
     * Sets a rule; the one that held gets its last day.
     *
     * @throws DomainException ACC-001 for a stranger, DOS-160 for an unknown procedure, DOS-161 without a basis, DOS-162 for a day
     *     that is past or not after the one of the rule that holds
     */
    @Transactional
    public void set(Actor actor, Rule rule) {
        policy.requireKeeper(actor);
        requireProcedure(actor, catalogue, rule.procedureCode(), today());
        if (rule.legalBasis().isBlank()) {
            throw new DomainException("DOS-161", DomainException.Kind.INVALID, "rule without a basis");
        }
        LocalDate earliest = earliest(actor, rule.procedureCode());
        if (rule.from().isBefore(earliest)) {
            throw new DomainException(
                    "DOS-162",
                    DomainException.Kind.INVALID,
                    "rule from %s, allowed from %s".formatted(rule.from(), earliest),
                    DayFormat.DAY.format(earliest));
        }
        end(actor, rule.procedureCode(), rule.from());
        rules.set(
                actor.authorityId(),
                rule.procedureCode(),
                rule.from(),
                rule.certification(),
                rule.paperByLaw(),
                rule.reusable(),
                rule.legalBasis().strip());
        note(actor, "result-rule.set", rule.procedureCode());
    }

    private LocalDate earliest(Actor actor, String procedureCode) {
        Optional<LocalDate> latest = db.select(DSL.max(DSL.field("lower({0})", LocalDate.class, RESULT_RULE.VALID)))
                .from(RESULT_RULE)
                .where(RESULT_RULE.AUTHORITY_ID.eq(actor.authorityId()))
                .and(RESULT_RULE.PROCEDURE_CODE.eq(procedureCode))
                .fetchOptional(row -> row.value1());
        return latest.filter(Objects::nonNull)
                .map(day -> day.plusDays(1))
                .filter(today()::isBefore)
                .orElse(today());
    }

    private void end(Actor actor, String procedureCode, LocalDate from) {
        db.update(RESULT_RULE)
                .set(RESULT_RULE.VALID, DateRanges.until(RESULT_RULE.VALID, from))
                .where(RESULT_RULE.AUTHORITY_ID.eq(actor.authorityId()))
                .and(RESULT_RULE.PROCEDURE_CODE.eq(procedureCode))
                .and(DSL.condition("upper_inf({0})", RESULT_RULE.VALID))
                .execute();
    }

    private void note(Actor actor, String action, String procedureCode) {
        audit.append(
                StreamId.unit(actor.authorityId()),
                new Draft(
                        clock.instant(),
                        actor.accountId(),
                        actor.authorityId(),
                        action,
                        json.writeValueAsString(Map.of("procedure", procedureCode)),
                        null));
    }

    static void requireProcedure(Actor actor, ProcedureCatalogue catalogue, String code, LocalDate today) {
        if (catalogue.findByCode(actor.authorityId(), code, today).isEmpty()) {
            throw new DomainException("DOS-160", DomainException.Kind.INVALID, "unknown procedure");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
