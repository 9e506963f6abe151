package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.fees.FeeAssessment;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;

/** Makes the dossier that a reception or a refusal at the desk starts from (Vietnamese: hồ sơ nháp). */
@Component
class ReceptionDrafts {

    private static final String AGENCY = "organisation";

    private final Offers offers;
    private final PersonStore persons;
    private final DecidingUnits decidingUnits;
    private final DossierFees fees;
    private final DossierStore store;
    private final Clock clock;

    ReceptionDrafts(
            Offers offers,
            PersonStore persons,
            DecidingUnits decidingUnits,
            DossierFees fees,
            DossierStore store,
            Clock clock) {
        this.offers = offers;
        this.persons = persons;
        this.decidingUnits = decidingUnits;
        this.fees = fees;
        this.store = store;
        this.clock = clock;
    }

    /** A draft with the procedure's version, route and limit of its day. */
    record ReceptionDraft(Dossier dossier, Offer offer, FeeAssessment fee, Instant at, LocalDate day) {}

    ReceptionDraft make(Actor actor, ReceiveCommand command, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        Offer offer = offers.get(actor.authorityId(), command.procedureCode(), command.caseKey(), today);
        requireAgency(offer.procedure(), command.person());
        Dossier dossier = store.create();
        DossierRecord row = dossier.row();
        row.setAuthorityId(actor.authorityId());
        row.setId(Ids.next(clock));
        row.setStatus(DossierStatus.DRAFT.key());
        fillRules(row, offer);
        FeeAssessment fee =
                fees.assess(actor.authorityId(), offer.procedure(), command.channel(), today, command.fee());
        row.setFeeAmount(fee.net().dong());
        row.setApplicantId(persons.save(actor, command.person()));
        row.setApplicantKind(command.person().kind());
        row.setChannel(command.channel());
        row.setIntakeUnitId(command.intakeUnitId());
        decidingUnits.requireHelper(actor.authorityId(), command.supportUnitId(), today);
        row.setSupportUnitId(command.supportUnitId());
        row.setDecidingUnitId(decidingUnits.require(
                offer.procedure(), actor.authorityId(), command.intakeUnitId(), command.decidingUnitId(), today));
        row.setCreatedAt(now);
        row.setCreatedBy(actor.accountId());
        return new ReceptionDraft(dossier, offer, fee, now, today);
    }

    /** Only agencies apply for what is between agencies. */
    private static void requireAgency(ProcedureView procedure, PersonForm applicant) {
        if (procedure.isInternal() && !applicant.kind().equals(AGENCY)) {
            throw new DomainException(
                    "DOS-013",
                    DomainException.Kind.INVALID,
                    "Procedure %s: cannot receive; it is internal and the applicant no organisation."
                            .formatted(procedure.code()),
                    procedure.code());
        }
    }

    void fillRules(DossierRecord row, Offer offer) {
        row.setProcedureVersionId(offer.procedure().versionId());
        row.setProcedureCode(offer.procedure().code());
        row.setCaseKey(offer.procedure().caseKey());
        row.setRouteId(offer.route().id());
        row.setLimitText(offers.limitOf(offer.procedure()).toString());
        row.setFeePaidOnline(false);
        row.setVersion(0);
        row.setProvisional(false);
        row.setSupplementRounds(0);
        row.setExtensions(0);
        row.setStepsDone(0);
        row.setTransfers(0);
        row.setTransfersElectronic(0);
        row.setPauses(0);
        row.setCertification(false);
        row.setPaperByLaw(false);
        row.setPapersToDigitise(0);
        row.setPapersDigitised(0);
        row.setPapersKnown(0);
        row.setPapersReasked(0);
        row.setPapersReused(0);
        row.setCertifiedECopy(false);
        row.setParties(0);
        row.setErrorReissue(false);
        row.setUpheldComplaint(false);
    }
}
