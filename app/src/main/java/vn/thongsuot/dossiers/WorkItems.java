package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.StepView;

/** Turns rows into work items: names of procedure and step, days left, the apology that is owed. */
@Component
class WorkItems {

    private final ProcedureCatalogue catalogue;
    private final CaseClock caseClock;
    private final DossierRights rights;
    private final Clock clock;

    WorkItems(ProcedureCatalogue catalogue, CaseClock caseClock, DossierRights rights, Clock clock) {
        this.catalogue = catalogue;
        this.caseClock = caseClock;
        this.rights = rights;
        this.clock = clock;
    }

    WorkItem of(Actor actor, Dossier dossier, Instant now) {
        DossierRecord row = dossier.row();
        boolean running = row.getDueAt() != null && row.getFinishedAt() == null;
        boolean late = running && row.getDueAt().isBefore(now);
        StepView step = step(row);
        return new WorkItem(
                new DossierCode(row.getCode()),
                row.getVersion(),
                dossier.status(),
                row.getWaitReason() == null ? null : WaitReason.of(row.getWaitReason()),
                row.getProcedureCode(),
                catalogue.get(row.getProcedureVersionId()).name(),
                step.name(),
                row.getApplicantId(),
                row.getHolderId(),
                row.getReceivedAt(),
                row.getDueAt(),
                row.getAppointmentAt(),
                running ? stepDue(dossier, step) : null,
                row.getPausedSince(),
                row.getProvisional(),
                running && caseClock.owesApology(dossier, now),
                running ? (Integer) caseClock.daysLeft(dossier, now) : null,
                late,
                running ? caseClock.usedPercent(dossier, now) : 0,
                mayClaim(actor, dossier),
                row.getRequestOpen());
    }

    /** 00:00 of a later day, as an instant. */
    Instant dayAfter(LocalDate day, int days) {
        return day.plusDays(days).atStartOfDay(clock.getZone()).toInstant();
    }

    private boolean mayClaim(Actor actor, Dossier dossier) {
        return dossier.row().getHolderId() == null
                && DossierTransitions.find(dossier.status(), DossierAction.CLAIM)
                        .isPresent()
                && rights.find(actor, dossier, Set.of(ActingAs.STEP_WORKER)).isPresent();
    }

    private @Nullable Instant stepDue(Dossier dossier, StepView step) {
        return caseClock.stepDue(
                dossier, dossier.row().getStepSince(), (int) step.budget().toMinutes());
    }

    private StepView step(DossierRecord row) {
        return catalogue.getRoute(row.getRouteId()).getStep(row.getStepKey());
    }
}
