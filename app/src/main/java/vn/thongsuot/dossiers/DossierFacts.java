package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.calendar.WorkingDays;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.facts.DossierFact;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;

/** Makes the fact of a dossier from its row and the procedure version of its reception day. */
@Component
class DossierFacts {

    /** Every step of a route is done by a person. */
    private static final int NONE_AUTOMATIC = 0;
    /** Cases that are state secrets are kept out of the product. */
    private static final boolean NEVER_SECRET = false;

    private final ProcedureCatalogue catalogue;
    private final ForeignIntake foreign;
    private final DossierRules rules;
    private final Clock clock;

    DossierFacts(ProcedureCatalogue catalogue, ForeignIntake foreign, DossierRules rules, Clock clock) {
        this.catalogue = catalogue;
        this.foreign = foreign;
        this.rules = rules;
        this.clock = clock;
    }

    DossierFact of(Dossier dossier) {
        DossierRecord row = dossier.row();
        ProcedureView procedure = catalogue.get(row.getProcedureVersionId());
        long minutes = row.getWorkingMinutes() == null ? 0 : row.getWorkingMinutes();
        LocalDate ended = day(row.getFinishedAt());
        boolean stopped = "stopped".equals(row.getOutcome());
        return new DossierFact(
                row.getAuthorityId(),
                row.getId(),
                row.getDecidingUnitId(),
                row.getIntakeUnitId(),
                row.getSupportUnitId(),
                row.getProcedureCode(),
                procedure.fieldCode(),
                procedure.fieldGroup(),
                row.getChannel(),
                row.getApplicantKind(),
                procedure.onlineLevel(),
                procedure.isBoundaryFree(),
                foreign.is(row.getDecidingUnitId(), row.getIntakeUnitId(), requireDay(row.getReceivedAt())),
                requireDay(row.getReceivedAt()),
                row.getDueAt(),
                day(row.getDueAt()),
                row.getAppointmentAt(),
                stopped ? null : row.getFinishedAt(),
                stopped ? null : ended,
                row.getFinishedAt(),
                ended,
                row.getReturnedAt(),
                row.getPausedSince(),
                row.getOutcome() == null ? "open" : row.getOutcome(),
                row.getTimeliness() == null ? "running" : row.getTimeliness(),
                minutes,
                WorkingDays.begun(minutes),
                row.getSupplementRounds(),
                rules.limit(DossierRules.MAX_SUPPLEMENTS, row.getAuthorityId(), row.getReceivedAt()),
                day(row.getApologyAt()),
                row.getStepsDone(),
                NONE_AUTOMATIC,
                row.getTransfers(),
                row.getTransfersElectronic(),
                hasResultDocument(row, procedure),
                row.getFeeAmount() > 0,
                row.getFeePaidOnline(),
                NEVER_SECRET,
                papers(row),
                new DossierFact.Corrections(row.getErrorReissue(), row.getUpheldComplaint()));
    }

    private static DossierFact.Papers papers(DossierRecord row) {
        return new DossierFact.Papers(
                row.getCertification(),
                row.getPaperByLaw(),
                row.getPapersToDigitise(),
                row.getPapersDigitised(),
                row.getPapersKnown(),
                row.getPapersReasked(),
                row.getPapersReused(),
                row.getResultElectronicAt(),
                row.getCertifiedECopy());
    }

    /** A refusal is written with its reasons; a grant gives what the catalogue names as result. */
    private static boolean hasResultDocument(DossierRecord row, ProcedureView procedure) {
        return "refused".equals(row.getOutcome()) || "granted".equals(row.getOutcome()) && procedure.result() != null;
    }

    private LocalDate requireDay(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, clock.getZone());
    }
}
