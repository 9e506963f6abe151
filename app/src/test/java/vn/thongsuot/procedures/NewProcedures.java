package vn.thongsuot.procedures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
                        known.boundaryFree(),
                        known.limitText(),
                        0,
                        null,
                        known.result(),
                        known.legalBases(),
                        true,
                        List.of(),
                        ProcedureKind.EXTERNAL,
                        false,
                        cases,
                        null),
                BEGIN,
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
