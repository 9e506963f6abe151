package vn.thongsuot.programme.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.Idempotency;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.PlanAccess;
import vn.thongsuot.programme.PlanSeen;
import vn.thongsuot.programme.Plans;
import vn.thongsuot.programme.sheets.CellError;
import vn.thongsuot.programme.sheets.TargetImport;
import vn.thongsuot.programme.sheets.TargetSheet;

/** Targets as a workbook, out and in. */
@Controller
class SheetController {

    private final Plans plans;
    private final PlanAccess access;
    private final TargetSheet sheet;
    private final TargetImport imports;
    private final Idempotency idempotency;

    SheetController(Plans plans, PlanAccess access, TargetSheet sheet, TargetImport imports, Idempotency idempotency) {
        this.plans = plans;
        this.access = access;
        this.sheet = sheet;
        this.imports = imports;
        this.idempotency = idempotency;
    }

    /** What is wrong in an uploaded workbook. */
    record Wrong(Ui ui, Plan plan, List<CellError> errors) {}

    @GetMapping("/desk/plans/{id}/targets.xlsx")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<byte[]> write(@CurrentActor Actor actor, Ui ui, @PathVariable UUID id) {
        Plan plan = plans.get(actor, id);
        return Attachments.saved(
                "chi-tieu-" + plan.slug() + ".xlsx",
                Attachments.EXCEL,
                sheet.write(plan, plans.listTargetsOfPlan(id), ui.locale()));
    }

    @PostMapping("/desk/plans/{id}/import")
    @Requires(Permission.PROGRAMME_EDIT)
    String read(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        Plan plan = plans.get(actor, id);
        access.require(actor, Permission.PROGRAMME_EDIT, plan);
        byte[] content = file == null ? new byte[0] : file.getBytes();
        String outcome = idempotency.once(press.key(), actor.accountId(), "plan.import", () -> {
            List<CellError> errors = imports.take(actor, new PlanSeen(id, version), content);
            model.addAttribute("errors", errors);
            return errors.isEmpty() ? "/desk/plans/" + id : "";
        });
        if (!outcome.isEmpty()) {
            return "redirect:" + outcome;
        }
        press.refuse();
        model.addAttribute("page", new Wrong(ui, plan, errors(model)));
        return "programme/web/planImport";
    }

    /** A second press of the same key has nothing to tell: the first one has told it. */
    @SuppressWarnings("unchecked")
    private static List<CellError> errors(Model model) {
        Object errors = model.getAttribute("errors");
        return errors instanceof List<?> list ? (List<CellError>) list : List.of();
    }
}
