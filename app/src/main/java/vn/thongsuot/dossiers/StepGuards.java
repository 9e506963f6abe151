package vn.thongsuot.dossiers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thongsuot.db.dossiers.tables.records.ComponentRecord;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.identity.CaseAnswers;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.procedures.ExitGuard;
import vn.thongsuot.procedures.GuardFacts;
import vn.thongsuot.procedures.GuardKind;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.procedures.guards.ExitGuards;
import vn.thongsuot.procedures.guards.GuardTerms;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/** Judges the conditions on the exits of a dossier's step (Vietnamese: xét điều kiện của hướng xử lý). */
@Component
class StepGuards {

    private final DossierStore store;
    private final CaseAnswers answers;
    private final ExitGuards guards;

    StepGuards(DossierStore store, CaseAnswers answers, ExitGuards guards) {
        this.store = store;
        this.answers = answers;
        this.guards = guards;
    }

    /** What does not hold, in words, by key of the exit; exits that may be taken are left out. */
    Map<String, List<LocalizedText>> listUnmet(Dossier dossier, List<RouteExit> exits) {
        List<RouteExit> guarded =
                exits.stream().filter(exit -> !exit.guards().isEmpty()).toList();
        if (guarded.isEmpty()) {
            return Map.of();
        }
        GuardFacts facts = facts(dossier, guarded);
        GuardTerms terms = guards.termsOf(dossier.authorityId(), dossier.row().getProcedureVersionId());
        Map<String, List<LocalizedText>> unmet = new LinkedHashMap<>();
        for (RouteExit exit : guarded) {
            List<ExitGuard> open = exit.unmet(facts);
            if (!open.isEmpty()) {
                unmet.put(exit.key(), open.stream().map(terms::say).toList());
            }
        }
        return unmet;
    }

    /** @throws DomainException DOS-270 (conflict) naming the conditions that do not hold */
    void require(Dossier dossier, RouteExit exit) {
        List<LocalizedText> unmet = listUnmet(dossier, List.of(exit)).get(exit.key());
        if (unmet != null) {
            throw new DomainException(
                    "DOS-270",
                    DomainException.Kind.CONFLICT,
                    "Dossier %s: cannot pass on by %s; conditions that do not hold: %d of %d."
                            .formatted(
                                    dossier.label(),
                                    exit.key(),
                                    unmet.size(),
                                    exit.guards().size()),
                    exit.label(),
                    unmet);
        }
    }

    private GuardFacts facts(Dossier dossier, List<RouteExit> exits) {
        DossierRecord row = dossier.row();
        return new GuardFacts(
                isFeeDue(row),
                row.getResultElectronicAt() != null,
                papers(dossier),
                asksAnswers(exits) ? answers.readForRule(row.getAuthorityId(), row.getId()) : Map.of(),
                row.getCaseKey(),
                row.getApplicantKind());
    }

    static boolean isFeeDue(DossierRecord row) {
        return row.getFeeAmount() > 0 && row.getFeePaidAt() == null;
    }

    private Set<String> papers(Dossier dossier) {
        return store.listComponents(dossier).stream()
                .filter(ComponentRecord::getPresent)
                .map(row -> ExitGuard.paperKey(LocalizedJson.read(row.getName()).vi()))
                .collect(Collectors.toSet());
    }

    private static boolean asksAnswers(List<RouteExit> exits) {
        return exits.stream()
                .flatMap(exit -> exit.guards().stream())
                .anyMatch(guard -> guard.kind().about() == GuardKind.About.ANSWER);
    }
}
