package vn.thongsuot.procedures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/** Procedures of a test's own: as a known one, under another code and name, with nothing to pay. */
public record NewProcedures(UUID authority, ProcedureRegistry registry, ProcedureCatalogue catalogue) {

    private static final LocalDate KNOWN = LocalDate.of(2026, 3, 12);
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);

    /** @return id of its version, which has the route of the known one */
    public UUID announce(String code, String name) {
        UUID version = announce(code, name, List.of());
        registry.publish(version, steps(), true);
        return version;
    }

    /** Without a route. */
    public UUID announce(String code, String name, List<ProcedureCase> cases) {
        return announce(code, name, known().limitText(), List.of(), ProcedureKind.EXTERNAL, cases, BEGIN);
    }

    /** Without a route, with a limit, papers, a kind and a first day of its own. */
    public UUID announce(
            String code,
            String name,
            @Nullable String limit,
            List<ComponentView> components,
            ProcedureKind kind,
            List<ProcedureCase> cases,
            LocalDate from) {
        return announce(code, name, known().boundaryFree(), limit, components, kind, cases, from);
    }

    /** With the route of the known one, but bound to the desks of who decides. */
    public UUID announceBound(String code, String name) {
        UUID version =
                announce(code, name, false, known().limitText(), List.of(), ProcedureKind.EXTERNAL, List.of(), BEGIN);
        registry.publish(version, steps(), true);
        return version;
    }

    private UUID announce(
            String code,
            String name,
            @Nullable Boolean boundaryFree,
            @Nullable String limit,
            List<ComponentView> components,
            ProcedureKind kind,
            List<ProcedureCase> cases,
            LocalDate from) {
        ProcedureView known = known();
        return registry.announce(new ProcedureRegistry.NewVersion(
                authority,
                new ProcedureView(
                        known.versionId(),
                        code,
                        LocalizedText.of(name),
                        known.fieldCode(),
                        known.fieldName(),
                        known.fieldGroup(),
                        known.level(),
                        known.decidingAgency(),
                        known.channels(),
                        known.onlineLevel(),
                        boundaryFree,
                        limit,
                        0,
                        null,
                        known.result(),
                        known.legalBases(),
                        true,
                        components,
                        kind,
                        false,
                        cases,
                        null),
                from,
                "1/QĐ-UBND"));
    }

    public List<StepView> steps() {
        return catalogue
                .findPublishedRoute(known().versionId(), KNOWN)
                .orElseThrow()
                .steps();
    }

    private ProcedureView known() {
        return catalogue.findByCode(authority, "1.001776", KNOWN).orElseThrow();
    }
}
