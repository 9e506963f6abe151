package vn.thongsuot.procedures.routes.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.RouteView;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.routes.RouteDraft;
import vn.thongsuot.procedures.routes.RouteDrafts;
import vn.thongsuot.procedures.routes.RouteFiles;

/** The route in force, or a draft, as a file: Excel, Word, BPMN 2.0. */
@Controller
class RouteFileController {

    private final RouteFiles files;
    private final RouteDrafts drafts;
    private final ProcedureCatalogue catalogue;
    private final Clock clock;

    RouteFileController(RouteFiles files, RouteDrafts drafts, ProcedureCatalogue catalogue, Clock clock) {
        this.files = files;
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping("/desk/procedures/{code}/route.{kind:xlsx|docx|bpmn}")
    @Requires(Permission.DESK_USE)
    ResponseEntity<byte[]> write(
            @CurrentActor Actor actor,
            @PathVariable String code,
            @PathVariable String kind,
            @RequestParam(name = "case", required = false) @Nullable String caseKey) {
        ProcedureView procedure =
                catalogue.findByCode(actor.authorityId(), code, today()).orElseThrow(AccessPolicy::notFound);
        RouteView route = catalogue
                .findPublishedRoute(procedure.versionId(), caseKey, today())
                .orElseThrow(AccessPolicy::notFound);
        return saved("quy-trinh-" + code, kind, procedure, route.steps());
    }

    /** A draft as a file, for who may write it: to be read by others before it is put into force. */
    @GetMapping("/desk/routes/{id}/draft.{kind:xlsx|docx|bpmn}")
    @Requires(Permission.ADMINISTER)
    ResponseEntity<byte[]> draft(@CurrentActor Actor actor, @PathVariable UUID id, @PathVariable String kind) {
        RouteDraft draft = drafts.get(actor, id);
        ProcedureView procedure = catalogue.get(draft.versionId());
        return saved("du-thao-quy-trinh-" + procedure.code(), kind, procedure, draft.steps());
    }

    private ResponseEntity<byte[]> saved(String name, String kind, ProcedureView procedure, List<StepView> steps) {
        RouteFiles.Kind file = switch (kind.toLowerCase(Locale.ROOT)) {
            case "xlsx" -> RouteFiles.Kind.EXCEL;
            case "docx" -> RouteFiles.Kind.WORD;
            default -> RouteFiles.Kind.BPMN;
        };
        String type = switch (file) {
            case EXCEL -> Attachments.EXCEL;
            case WORD -> Attachments.WORD;
            case BPMN -> "application/xml";
        };
        return Attachments.saved(name + "." + file.ending(), type, files.write(file, procedure, steps));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
