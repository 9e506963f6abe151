package vn.thongsuot.dossiers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thongsuot.procedures.ComponentView;
import vn.thongsuot.procedures.NewProcedures;
import vn.thongsuot.procedures.ProcedureCase;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureKind;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.shared.LocalizedText;

/** Makes procedures with cases out of a known one: another limit, one more paper, a route of their own. */
record CaseProcedures(UUID authority, ProcedureRegistry registry, ProcedureCatalogue catalogue) {

    static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    static final ProcedureCase VERIFY =
            ProcedureCase.named(LocalizedText.of("Cần xác minh", "Needs verification"), "10 working days");
    static final ProcedureCase AGAIN = ProcedureCase.named(LocalizedText.of("Cấp lại"), null);

    UUID announce(String code, LocalDate from, List<ProcedureCase> cases) {
        return announce(code, from, ProcedureKind.EXTERNAL, cases);
    }

    UUID announce(String code, LocalDate from, ProcedureKind kind, List<ProcedureCase> cases) {
        return made().announce(
                        code,
                        "Thủ tục thử có trường hợp",
                        "5 working days",
                        cases.stream().anyMatch(one -> one.key().equals(VERIFY.key()))
                                ? List.of(
                                        paper(1, "Đơn", List.of()),
                                        paper(2, "Văn bản đề nghị xác minh", List.of(VERIFY.key())))
                                : List.of(paper(1, "Đơn", List.of())),
                        kind,
                        cases,
                        from);
    }

    private static ComponentView paper(int n, String name, List<String> cases) {
        return new ComponentView(new UUID(0, 0), n, LocalizedText.of(name), "original", 1, null, null, cases);
    }

    /** The usual route without its second step. */
    UUID publish(UUID version, String caseKey) {
        List<StepView> steps = steps();
        StepView first = steps.getFirst();
        StepView shortened = new StepView(
                first.n(),
                first.key(),
                first.name(),
                first.role(),
                first.place(),
                first.budget(),
                first.product(),
                steps.get(1).exits(),
                first.opinions(),
                first.wording());
        List<StepView> shorter =
                Stream.concat(Stream.of(shortened), steps.stream().skip(2)).toList();
        return registry.publish(new ProcedureRegistry.NewRoute(version, caseKey, shorter, null), true);
    }

    List<StepView> steps() {
        return made().steps();
    }

    private NewProcedures made() {
        return new NewProcedures(authority, registry, catalogue);
    }
}
