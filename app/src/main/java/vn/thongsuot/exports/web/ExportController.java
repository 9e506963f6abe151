package vn.thongsuot.exports.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.exports.ExportFile;
import vn.thongsuot.exports.ExportFilter;
import vn.thongsuot.exports.ExportFormat;
import vn.thongsuot.exports.Exports;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Ui;

/** Lists as files: a short one comes at once, a long one is asked for and stands on the page of one's own files later. */
@Controller
class ExportController {

    private static final String PATH = "/desk/exports";

    private final Exports exports;
    private final FormPosts posts;
    private final Clock clock;

    ExportController(Exports exports, FormPosts posts, Clock clock) {
        this.exports = exports;
        this.posts = posts;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Requires(Permission.DESK_USE)
    String list(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam(defaultValue = "false") boolean asked) {
        model.addAttribute("page", new ExportListPage(ui, exports.list(actor), asked));
        return "exports/web/exports";
    }

    /** A short list as a file; for a long one the way to ask for it. */
    @GetMapping(PATH + "/file/{source}")
    @Requires(Permission.DESK_USE)
    ResponseEntity<?> file(
            @CurrentActor Actor actor,
            Ui ui,
            @PathVariable String source,
            @RequestParam(defaultValue = "xlsx") String format,
            @RequestParam Map<String, String> parameters) {
        ExportFilter filter = ExportFilter.of(parameters);
        Optional<ExportFile> file = exports.now(actor, source, filter, exports.format(format), ui);
        if (file.isPresent()) {
            return saved(ui, file.get());
        }
        String ask = filter.href(source, format).replaceFirst("/desk/exports/file/", "/desk/exports/ask/");
        return ResponseEntity.status(303).header("Location", ask).build();
    }

    @GetMapping(PATH + "/ask/{source}")
    @Requires(Permission.DESK_USE)
    String ask(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @PathVariable String source,
            @RequestParam(defaultValue = "xlsx") String format,
            @RequestParam Map<String, String> parameters) {
        return askPage(actor, ui, model, source, exports.format(format), ExportFilter.of(parameters), Map.of());
    }

    @PostMapping(PATH + "/ask/{source}")
    @Requires(Permission.DESK_USE)
    String asked(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable String source,
            @RequestParam(defaultValue = "xlsx") String format,
            @RequestParam Map<String, String> parameters) {
        ExportFilter filter = ExportFilter.of(parameters);
        ExportFormat wanted = exports.format(format);
        return posts.once(
                press,
                "exports.ask",
                PATH + "?asked=true",
                () -> exports.ask(actor, source, filter, wanted, ui.locale().getLanguage()),
                refused -> askPage(actor, ui, model, source, wanted, filter, Map.of("ask", ui.error(refused))));
    }

    @GetMapping(PATH + "/{id}")
    @Requires(Permission.DESK_USE)
    ResponseEntity<byte[]> fetch(@CurrentActor Actor actor, Ui ui, @PathVariable UUID id) {
        return saved(ui, exports.fetch(actor, id));
    }

    private String askPage(
            Actor actor,
            Ui ui,
            Model model,
            String source,
            ExportFormat format,
            ExportFilter filter,
            Map<String, String> errors) {
        long rows = exports.count(actor, source, filter);
        model.addAttribute("page", new ExportAskPage(ui, source, format.key(), filter, rows, errors));
        return "exports/web/ask";
    }

    private ResponseEntity<byte[]> saved(Ui ui, ExportFile file) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        String name = ui.t("export." + file.source()) + " " + today + "."
                + file.format().key();
        return Attachments.saved(name, file.format().mediaType(), file.content());
    }
}
