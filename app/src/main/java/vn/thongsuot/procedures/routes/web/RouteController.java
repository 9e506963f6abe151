package vn.thongsuot.procedures.routes.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.routes.RouteDraft;
import vn.thongsuot.procedures.routes.RouteDraftState;
import vn.thongsuot.procedures.routes.RouteDrafts;
import vn.thongsuot.procedures.routes.RouteImports;
import vn.thongsuot.shared.DomainException;

/** Drafts of routes that wait for somebody; begins new ones, from the route in force or from a file. */
@Controller
class RouteController {

    private static final String VIEW = "procedures/routes/web/list";
    private static final int MOST_MATCHES = 12;

    private final RouteDrafts drafts;
    private final RouteImports imports;
    private final ProcedureCatalogue catalogue;
    private final FormPosts posts;
    private final Clock clock;

    RouteController(
            RouteDrafts drafts, RouteImports imports, ProcedureCatalogue catalogue, FormPosts posts, Clock clock) {
        this.drafts = drafts;
        this.imports = imports;
        this.catalogue = catalogue;
        this.posts = posts;
        this.clock = clock;
    }

    @GetMapping("/desk/routes")
    @Requires(Permission.ADMINISTER)
    String list(@CurrentActor Actor actor, Ui ui, Model model) {
        return page(actor, ui, model, "", Map.of());
    }

    @PostMapping("/desk/routes")
    @Requires(Permission.ADMINISTER)
    String begin(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam(defaultValue = "") String procedure,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(name = "case", defaultValue = "") String caseKey) {
        return posts.once(
                press,
                "route-draft.begin",
                () -> "/desk/routes/"
                        + drafts.begin(
                                actor,
                                procedure.isEmpty() ? only(actor, words) : procedure,
                                caseKey.isEmpty() ? null : caseKey),
                refused -> page(actor, ui, model, words, Map.of("words", ui.error(refused))));
    }

    /** Procedures that match what was typed, as buttons of the form. */
    @GetMapping("/desk/routes/procedures")
    @Requires(Permission.ADMINISTER)
    String matches(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam(defaultValue = "") String words) {
        if (!drafts.mayWrite(actor)) {
            throw AccessPolicy.notFound();
        }
        model.addAttribute("page", new RouteListPage(ui, List.of(), List.of(), words, matches(actor, words), Map.of()));
        return "procedures/routes/web/matches";
    }

    private List<ProcedureView> matches(Actor actor, String words) {
        return words.isBlank() ? List.of() : catalogue.search(actor.authorityId(), words, today(), MOST_MATCHES);
    }

    /** The procedure with this code, or the only one that the words match. */
    private String only(Actor actor, String words) {
        List<ProcedureView> matches = matches(actor, words);
        return matches.stream()
                .map(ProcedureView::code)
                .filter(code -> matches.size() == 1 || code.equals(words.strip()))
                .findFirst()
                .orElseThrow(() -> new DomainException(
                        "RTE-345",
                        DomainException.Kind.INVALID,
                        "words match %d procedures".formatted(matches.size()),
                        words.length() > 80 ? words.substring(0, 80) : words,
                        matches.size() == MOST_MATCHES ? MOST_MATCHES + "+" : String.valueOf(matches.size())));
    }

    @PostMapping("/desk/routes/imports")
    @Requires(Permission.ADMINISTER)
    String read(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        byte[] content = TypedForm.file(file).orElse(new byte[0]);
        String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return posts.once(
                press,
                "route-import.read",
                () -> "/desk/routes/imports/" + imports.read(actor, name, content),
                refused -> page(actor, ui, model, "", Map.of("file", ui.error(refused))));
    }

    private String page(Actor actor, Ui ui, Model model, String words, Map<String, String> errors) {
        List<RouteListPage.Row> rows =
                drafts.list(actor).stream().map(draft -> row(ui, draft)).toList();
        List<RouteListPage.Published> published = drafts.listPublished(actor).stream()
                .map(draft -> published(ui, draft, today()))
                .toList();
        model.addAttribute("page", new RouteListPage(ui, rows, published, words, matches(actor, words), errors));
        return VIEW;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private RouteListPage.Published published(Ui ui, RouteDraft draft, LocalDate today) {
        ProcedureView procedure = catalogue.get(draft.versionId());
        boolean ahead = draft.state() == RouteDraftState.PUBLISHED
                && draft.validFrom() != null
                && draft.validFrom().isAfter(today);
        return new RouteListPage.Published(
                "/desk/routes/" + draft.id(),
                procedure.code(),
                RouteDraftPages.name(ui, procedure, draft),
                Objects.requireNonNullElse(draft.decisionNumber(), ""),
                draft.validFrom() == null ? "" : ui.date(draft.validFrom()),
                ui.t(
                        ahead
                                ? "route.draft.ahead"
                                : "route.draft.state." + draft.state().key()),
                draft.state() == RouteDraftState.WITHDRAWN
                        ? "govuk-tag--grey"
                        : ahead ? "govuk-tag--yellow" : "govuk-tag--green");
    }

    private RouteListPage.Row row(Ui ui, RouteDraft draft) {
        ProcedureView procedure = catalogue.get(draft.versionId());
        return new RouteListPage.Row(
                "/desk/routes/" + draft.id(),
                procedure.code(),
                RouteDraftPages.name(ui, procedure, draft),
                ui.t("route.draft.state." + draft.state().key()),
                draft.state() == RouteDraftState.SUBMITTED ? "govuk-tag--yellow" : "govuk-tag--grey",
                ui.dateTime(draft.editedAt()),
                draft.source() == null ? "" : draft.source());
    }
}
