package vn.thongsuot.procedures.guards;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.thongsuot.procedures.CaseCondition;
import vn.thongsuot.procedures.ExitGuard;
import vn.thongsuot.procedures.GuardKind;
import vn.thongsuot.procedures.ProcedureCase;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureVersions;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.procedures.RouteView;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.VersionView;
import vn.thongsuot.procedures.forms.FormDefinition;
import vn.thongsuot.shared.LocalizedText;

/**
 * What published routes and cases ask for and a form would no longer answer (Vietnamese: điều kiện của quy trình, trường hợp mà
 * tờ khai mới không còn): dossiers with that form could not take the exits, nor would the case be chosen.
 */
@Service
public class LostAnswers {

    private final ProcedureCatalogue catalogue;
    private final ProcedureVersions versions;
    private final ExitGuards guards;
    private final Clock clock;

    LostAnswers(ProcedureCatalogue catalogue, ProcedureVersions versions, ExitGuards guards, Clock clock) {
        this.catalogue = catalogue;
        this.versions = versions;
        this.guards = guards;
        this.clock = clock;
    }

    /** A condition that no answer meets any more. */
    public sealed interface Lost {}

    /**
     * A condition on an exit.
     *
     * @param caseName of the case whose route it is; null for the usual one
     * @param condition in words of the form that is published now
     */
    public record LostExit(
            @Nullable LocalizedText caseName, LocalizedText step, LocalizedText exit, LocalizedText condition)
            implements Lost {}

    /** The answer by which a case is chosen. */
    public record LostCase(LocalizedText caseName, CaseCondition condition) implements Lost {}

    /** For new dossiers of today or later, each condition once; empty where the form has all that is asked. */
    public List<Lost> list(UUID authorityId, String code, FormDefinition form) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return versions.list(authorityId, code).stream()
                .filter(version ->
                        version.lastDay() == null || !version.lastDay().isBefore(today))
                .flatMap(version -> of(authorityId, version, form, today).stream())
                .distinct()
                .toList();
    }

    private List<Lost> of(UUID authorityId, VersionView version, FormDefinition form, LocalDate today) {
        List<Lost> lost = new ArrayList<>(cases(version, form));
        lost.addAll(exits(authorityId, version, form, today));
        return lost;
    }

    private List<Lost> cases(VersionView version, FormDefinition form) {
        List<Lost> lost = new ArrayList<>();
        for (ProcedureCase one : catalogue.get(version.id()).cases()) {
            CaseCondition condition = one.condition();
            if (condition != null && !isChosen(condition, form)) {
                lost.add(new LostCase(one.name(), condition));
            }
        }
        return lost;
    }

    /** Only a question whose answers are picked chooses surely: what is typed meets a condition by luck. */
    private static boolean isChosen(CaseCondition condition, FormDefinition form) {
        return form.fields().stream()
                .anyMatch(field ->
                        field.values().stream().anyMatch(value -> condition.isMet(Map.of(field.key(), value))));
    }

    private List<Lost> exits(UUID authorityId, VersionView version, FormDefinition form, LocalDate today) {
        GuardTerms now = guards.termsOf(authorityId, version.id());
        GuardTerms then = guards.termsWith(version.id(), form);
        List<Lost> lost = new ArrayList<>();
        for (RouteView route : taken(version, today)) {
            LocalizedText name = route.caseKey() == null
                    ? null
                    : catalogue
                            .get(version.id())
                            .findCase(route.caseKey())
                            .map(ProcedureCase::name)
                            .orElse(null);
            for (StepView step : route.steps()) {
                for (RouteExit exit : step.exits()) {
                    exit.guards().stream()
                            .filter(guard -> isLost(guard, then))
                            .forEach(guard -> lost.add(new LostExit(name, step.name(), exit.label(), now.say(guard))));
                }
            }
        }
        return lost;
    }

    private static boolean isLost(ExitGuard guard, GuardTerms terms) {
        return guard.kind().about() == GuardKind.About.ANSWER && !terms.knows(guard);
    }

    /** Of each case the newest route that holds today, and newer ones whose day has not come. */
    private List<RouteView> taken(VersionView version, LocalDate today) {
        Set<String> held = new HashSet<>();
        List<RouteView> taken = new ArrayList<>();
        for (RouteView route : catalogue.listPublishedRoutes(version.id())) {
            String caseKey = Objects.requireNonNullElse(route.caseKey(), ExitGuard.USUAL_CASE);
            if (held.contains(caseKey)) {
                continue;
            }
            taken.add(route);
            if (route.validFrom() == null || !route.validFrom().isAfter(today)) {
                held.add(caseKey);
            }
        }
        return taken;
    }
}
