package vn.thongsuot.facts;

import java.time.Instant;
import java.util.UUID;
import vn.thongsuot.db.facts.tables.records.DossierVersionRecord;

/** Between a fact and its row, column by column. */
final class FactRows {

    private FactRows() {}

    static DossierFact toFact(DossierVersionRecord row) {
        return new DossierFact(
                row.getAuthorityId(),
                row.getDossierId(),
                row.getUnitId(),
                row.getIntakeUnitId(),
                row.getSupportUnitId(),
                row.getProcedureCode(),
                row.getFieldCode(),
                row.getFieldGroup(),
                row.getChannel(),
                row.getApplicantKind(),
                row.getOnlineLevel(),
                row.getBoundaryFree(),
                row.getForeignIntake(),
                row.getReceivedOn(),
                row.getDueAt(),
                row.getDueOn(),
                row.getPromisedAt(),
                row.getFinishedAt(),
                row.getFinishedOn(),
                row.getEndedAt(),
                row.getEndedOn(),
                row.getReturnedAt(),
                row.getPausedSince(),
                row.getOutcome(),
                row.getTimeliness(),
                row.getWorkingMinutes(),
                row.getWorkingDays(),
                row.getSupplementRounds(),
                row.getSupplementLimit(),
                row.getApologyOn(),
                row.getStepsTotal(),
                row.getStepsAutomatic(),
                row.getTransfersTotal(),
                row.getTransfersElectronic(),
                row.getHasResultDocument(),
                row.getFeeDue(),
                row.getFeePaidOnline(),
                row.getSecret(),
                new DossierFact.Papers(
                        row.getCertification(),
                        row.getPaperByLaw(),
                        row.getPapersToDigitise(),
                        row.getPapersDigitised(),
                        row.getPapersKnown(),
                        row.getPapersReasked(),
                        row.getPapersReused(),
                        row.getResultElectronicAt(),
                        row.getCertifiedECopy()),
                new DossierFact.Corrections(row.getErrorReissue(), row.getUpheldComplaint()));
    }

    static DossierVersionRecord toRow(DossierFact fact, UUID eventId, Instant from) {
        DossierVersionRecord row = new DossierVersionRecord();
        row.setEventId(eventId);
        row.setRecordedFrom(from);
        row.setAuthorityId(fact.authorityId());
        row.setDossierId(fact.dossierId());
        row.setUnitId(fact.unitId());
        row.setIntakeUnitId(fact.intakeUnitId());
        row.setSupportUnitId(fact.supportUnitId());
        row.setProcedureCode(fact.procedureCode());
        row.setFieldCode(fact.fieldCode());
        row.setFieldGroup(fact.fieldGroup());
        row.setChannel(fact.channel());
        row.setApplicantKind(fact.applicantKind());
        row.setOnlineLevel(fact.onlineLevel());
        row.setBoundaryFree(fact.boundaryFree());
        row.setForeignIntake(fact.foreignIntake());
        row.setReceivedOn(fact.receivedOn());
        row.setDueAt(fact.dueAt());
        row.setDueOn(fact.dueOn());
        row.setPromisedAt(fact.promisedAt());
        row.setFinishedAt(fact.finishedAt());
        row.setFinishedOn(fact.finishedOn());
        row.setEndedAt(fact.endedAt());
        row.setEndedOn(fact.endedOn());
        row.setReturnedAt(fact.returnedAt());
        row.setPausedSince(fact.pausedSince());
        row.setOutcome(fact.outcome());
        row.setTimeliness(fact.timeliness());
        row.setWorkingMinutes(fact.workingMinutes());
        row.setWorkingDays(fact.workingDays());
        row.setSupplementRounds(fact.supplementRounds());
        row.setSupplementLimit(fact.supplementLimit());
        row.setApologyOn(fact.apologyOn());
        row.setStepsTotal(fact.stepsTotal());
        row.setStepsAutomatic(fact.stepsAutomatic());
        row.setTransfersTotal(fact.transfersTotal());
        row.setTransfersElectronic(fact.transfersElectronic());
        row.setHasResultDocument(fact.hasResultDocument());
        row.setFeeDue(fact.feeDue());
        row.setFeePaidOnline(fact.feePaidOnline());
        row.setSecret(fact.secret());
        setPapers(row, fact.papers());
        row.setErrorReissue(fact.corrections().errorReissue());
        row.setUpheldComplaint(fact.corrections().upheldComplaint());
        return row;
    }

    private static void setPapers(DossierVersionRecord row, DossierFact.Papers papers) {
        row.setCertification(papers.certification());
        row.setPaperByLaw(papers.paperByLaw());
        row.setPapersToDigitise(papers.toDigitise());
        row.setPapersDigitised(papers.digitised());
        row.setPapersKnown(papers.known());
        row.setPapersReasked(papers.reasked());
        row.setPapersReused(papers.reused());
        row.setResultElectronicAt(papers.resultElectronicAt());
        row.setCertifiedECopy(papers.certifiedCopy());
    }
}
