package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.RESULT_RULE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.db.dossiers.tables.records.ResultRuleRecord;
import vn.thongsuot.platform.DateRanges;

/** What holds for the results of a procedure on a day (Vietnamese: quy định về loại kết quả); without a row nothing special. */
@Service
public class ResultRules {

    private final DSLContext db;

    ResultRules(DSLContext db) {
        this.db = db;
    }

    /**
     * From {@code from} on the results of a procedure are of this kind.
     *
     * @param certification they are certified copies
     * @param paperByLaw a law binds them to paper
     * @param reusable later procedures have use for them
     */
    @Transactional
    public void set(
            UUID authorityId,
            String procedureCode,
            LocalDate from,
            boolean certification,
            boolean paperByLaw,
            boolean reusable,
            String legalBasis) {
        db.insertInto(RESULT_RULE)
                .set(RESULT_RULE.AUTHORITY_ID, authorityId)
                .set(RESULT_RULE.PROCEDURE_CODE, procedureCode)
                .set(RESULT_RULE.VALID, DateRanges.from(from))
                .set(RESULT_RULE.CERTIFICATION, certification)
                .set(RESULT_RULE.PAPER_BY_LAW, paperByLaw)
                .set(RESULT_RULE.REUSABLE, reusable)
                .set(RESULT_RULE.LEGAL_BASIS, legalBasis)
                .execute();
    }

    /** Keeps the rule of the day with the dossier. */
    void note(DossierRecord dossier, LocalDate day) {
        find(dossier, day).ifPresent(rule -> {
            dossier.setCertification(rule.getCertification());
            dossier.setPaperByLaw(rule.getPaperByLaw());
        });
    }

    boolean isReusable(DossierRecord dossier, LocalDate day) {
        return find(dossier, day).map(ResultRuleRecord::getReusable).orElse(true);
    }

    private Optional<ResultRuleRecord> find(DossierRecord dossier, LocalDate day) {
        return db.selectFrom(RESULT_RULE)
                .where(RESULT_RULE.AUTHORITY_ID.eq(dossier.getAuthorityId()))
                .and(RESULT_RULE.PROCEDURE_CODE.eq(dossier.getProcedureCode()))
                .and("valid @> {0}", org.jooq.impl.DSL.val(day))
                .fetchOptional();
    }
}
