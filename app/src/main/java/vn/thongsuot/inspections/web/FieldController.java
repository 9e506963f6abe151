package vn.thongsuot.inspections.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.inspections.Answer;
import vn.thongsuot.inspections.InspectionField;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Idempotency;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.platform.pdf.PdfPrinter;
import vn.thongsuot.shared.DomainException;

/** The checklist at the unit: on a tablet, each answer kept by itself, or printed for paper. */
@Controller
class FieldController {

    private static final String VIEW = "inspections/web/checklist";
    private static final String KEPT = "inspections/web/kept";

    private final InspectionField field;
    private final ChecklistPages pages;
    private final InspectionPages inspectionPages;
    private final PdfPrinter printer;
    private final Idempotency idempotency;
    private final FormPosts posts;
    private final Clock clock;

    FieldController(
            InspectionField field,
            ChecklistPages pages,
            InspectionPages inspectionPages,
            PdfPrinter printer,
            Idempotency idempotency,
            FormPosts posts,
            Clock clock) {
        this.field = field;
        this.pages = pages;
        this.inspectionPages = inspectionPages;
        this.printer = printer;
        this.idempotency = idempotency;
        this.posts = posts;
        this.clock = clock;
    }

    @GetMapping("/desk/inspections/{id}/checklist")
    @Requires(Permission.BOARD_READ)
    String checklist(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        model.addAttribute("page", pages.page(ui, actor, id, Map.of()));
        return VIEW;
    }

    @GetMapping("/desk/inspections/{id}/checklist.pdf")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<byte[]> paper(@CurrentActor Actor actor, Ui ui, @PathVariable UUID id) {
        ChecklistPage page = pages.page(ui.inVietnamese(), actor, id, Map.of());
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        return Attachments.shown(
                "bang-kiem-" + page.inspection().code() + ".pdf",
                MediaType.APPLICATION_PDF_VALUE,
                printer.print("inspections/web/paperChecklist.jte", Map.of("page", page), now));
    }

    /**
     * Keeps one answer. A press of a script gets the question alone, also where it was refused: then it holds the reason and what
     * stands there now.
     */
    @PostMapping("/desk/inspections/{id}/answers/{n}")
    @Requires(Permission.BOARD_READ)
    String answer(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable int n,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String note,
            @RequestHeader(value = "HX-Request", required = false) @Nullable String script) {
        InspectionField.Given given =
                new InspectionField.Given(n, revision, Answer.find(answer).orElse(null), note);
        if (script != null) {
            model.addAttribute("kept", pages.kept(ui, actor, id, n, save(ui, actor, id, given, press.key())));
            return KEPT;
        }
        return posts.once(
                press,
                "inspection.answer",
                "/desk/inspections/" + id + "/checklist#item-" + n,
                () -> field.answer(actor, id, given),
                FormPosts.again(model, VIEW, refused -> pages.page(ui, actor, id, Map.of(n, ui.error(refused)))));
    }

    /** @return why it was refused; null where it was kept */
    private @Nullable String save(Ui ui, Actor actor, UUID id, InspectionField.Given given, UUID key) {
        try {
            idempotency.once(
                    key,
                    actor.accountId(),
                    "inspection.answer",
                    "/desk/inspections/" + id + "/checklist",
                    () -> field.answer(actor, id, given));
            return null;
        } catch (DomainException refused) {
            if (refused.kind() == DomainException.Kind.NOT_FOUND) {
                throw refused;
            }
            return ui.error(refused);
        }
    }

    @PostMapping("/desk/inspections/{id}/evidence")
    @Requires(Permission.BOARD_READ)
    String addEvidence(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String n,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        Integer number = n.matches("\\d{1,3}") ? Integer.valueOf(n) : null;
        Optional<byte[]> content = TypedForm.file(file);
        return posts.once(
                press,
                "inspection.evidence",
                "/desk/inspections/" + id,
                () -> field.addEvidence(actor, id, number, title, content.orElse(new byte[0])),
                FormPosts.again(
                        model,
                        "inspections/web/inspection",
                        refused -> inspectionPages.page(
                                ui,
                                actor,
                                id,
                                new TypedForm(Map.of("title", title, "n", n)),
                                Map.of("act-evidence", ui.error(refused)))));
    }
}
