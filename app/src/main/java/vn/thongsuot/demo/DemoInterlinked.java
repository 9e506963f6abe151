package vn.thongsuot.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Role;
import vn.thongsuot.dossiers.ReceiveCommand.GivenComponent;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.procedures.AtUnit;
import vn.thongsuot.procedures.ComponentView;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureKind;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.shared.LocalizedText;

/**
 * Dossiers that pass through several agencies (Vietnamese: hồ sơ liên thông), received where the newcomer's clerk works: at the
 * clerk, at the agency of the province, back at the commune, ready, finished; and a procedure between agencies with its route and one
 * dossier (Vietnamese: thủ tục hành chính nội bộ). School and procedure are invented.
 */
@Component
class DemoInterlinked {

    private static final UUID NONE = new UUID(0, 0);
    /** Its route goes from the commune to the agency of the province and back. */
    private static final String INTERLINKED = "2.000181";

    private static final String INTERNAL = "9.990001";
    private static final int SINCE = 90;

    private final UnitDirectory units;
    private final DemoUnits demoUnits;
    private final ProcedureRegistry registry;
    private final ProcedureCatalogue catalogue;
    private final DemoCase demoCase;

    DemoInterlinked(
            UnitDirectory units,
            DemoUnits demoUnits,
            ProcedureRegistry registry,
            ProcedureCatalogue catalogue,
            DemoCase demoCase) {
        this.units = units;
        this.demoUnits = demoUnits;
        this.registry = registry;
        this.catalogue = catalogue;
        this.demoCase = demoCase;
    }

    /** @param acts after so many the dossier waits: 3 before the agency of the province, 4 after it, 6 where the result is ready */
    private record Plan(int daysAgo, int acts) {}

    void make() {
        UUID desk = units.listChildren(demoUnits.communes().getFirst(), demoUnits.today()).stream()
                .filter(unit -> unit.kind() == UnitKind.ONE_STOP)
                .map(UnitView::id)
                .findFirst()
                .orElseThrow();
        List<Plan> plans = List.of(
                new Plan(2, 0), new Plan(12, 3), new Plan(14, 4), new Plan(25, 6), new Plan(40, DemoCase.MOST_ACTS));
        for (Plan plan : plans) {
            Random random = new Random(plan.daysAgo());
            live(desk, INTERLINKED, plan, DemoPersons.next(random, demoUnits.province()));
        }
        demoUnits.ago(SINCE, 0, this::announceInternal);
        live(desk, INTERNAL, new Plan(1, 0), school());
    }

    private void live(UUID desk, String code, Plan plan, PersonForm applicant) {
        LocalDate day = demoUnits.today().minusDays(plan.daysAgo());
        ProcedureView procedure =
                catalogue.findByCode(demoUnits.province(), code, day).orElseThrow();
        List<GivenComponent> given = procedure.components().stream()
                .map(paper -> new GivenComponent(paper.id(), true, paper.form(), paper.copies()))
                .toList();
        demoCase.live(new Random(1), desk, procedure, day.atTime(9, 10), plan.acts(), applicant, given, false);
    }

    private UUID announceInternal() {
        UUID version = registry.announce(new ProcedureRegistry.NewVersion(
                demoUnits.province(), internal(), demoUnits.today().minusDays(SINCE), "31/QĐ-UBND"));
        registry.publish(
                version,
                List.of(
                        step(1, "Tiếp nhận hồ sơ", "Reception", Role.INTAKE_CLERK, AtUnit.INTAKE, 2, "b2"),
                        step(2, "Thẩm định", "Examination", Role.OFFICER, AtUnit.DECIDING_OFFICE, 24, "b3"),
                        step(3, "Lãnh đạo ký", "Signature", Role.LEADER, AtUnit.DECIDING_OFFICE, 8, "b4"),
                        step(4, "Trả kết quả", "Return of the result", Role.INTAKE_CLERK, AtUnit.INTAKE, 0, null)),
                false);
        return version;
    }

    private static ProcedureView internal() {
        return new ProcedureView(
                NONE,
                INTERNAL,
                LocalizedText.of(
                        "Phê duyệt kế hoạch tuyển dụng viên chức của đơn vị sự nghiệp (ví dụ)",
                        "Approval of the recruitment plan of a public service unit (example)"),
                "employment",
                LocalizedText.of("Việc làm", "Employment"),
                "other",
                "commune",
                LocalizedText.of("UBND cấp xã", "Commune People's Committee"),
                List.of("counter"),
                "none",
                null,
                "7 working days",
                0,
                null,
                LocalizedText.of("Quyết định phê duyệt", "Decision of approval"),
                List.of(),
                false,
                List.of(new ComponentView(
                        NONE,
                        1,
                        LocalizedText.of("Tờ trình kèm kế hoạch tuyển dụng", "Letter with the plan"),
                        "original",
                        1,
                        null,
                        null,
                        List.of())),
                ProcedureKind.INTERNAL,
                false,
                List.of(),
                null);
    }

    private static StepView step(int n, String vi, String en, Role role, AtUnit at, int hours, @Nullable String next) {
        return new StepView(n, "b" + n, LocalizedText.of(vi, en), role, at, Duration.ofHours(hours), null, next);
    }

    private PersonForm school() {
        return new PersonForm(
                demoUnits.province(),
                "organisation",
                "Trường Tiểu học Tân Giang (ví dụ)",
                null,
                null,
                "Số 8, phường Tân Giang",
                "0900000808",
                null,
                null);
    }
}
