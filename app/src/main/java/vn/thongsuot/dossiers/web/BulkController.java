package vn.thongsuot.dossiers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import vn.thongsuot.dossiers.Collector;
import vn.thongsuot.dossiers.Seen;
import vn.thongsuot.dossiers.WorkFilter;
import vn.thongsuot.dossiers.WorkLists;
import vn.thongsuot.dossiers.bulk.BulkCommand;
import vn.thongsuot.dossiers.bulk.BulkRunner;
import vn.thongsuot.dossiers.bulk.BulkRuns;
import vn.thongsuot.dossiers.bulk.BulkView;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** One act on many dossiers of the work list: asked once, done, told row by row. */
@Controller
class BulkController {

    private final BulkRuns runs;
    private final BulkRunner runner;
    private final WorkLists lists;
    private final WorkPages pages;
    private final BulkAskPages asks;
    private final FormPosts posts;

    BulkController(
            BulkRuns runs, BulkRunner runner, WorkLists lists, WorkPages pages, BulkAskPages asks, FormPosts posts) {
        this.runs = runs;
        this.runner = runner;
        this.lists = lists;
        this.pages = pages;
        this.asks = asks;
        this.posts = posts;
    }

    /** Asks whether it is meant; without a selection the list comes back with a word. */
    @GetMapping("/desk/work/bulk")
    @Requires(Permission.DOSSIER_WORK)
    String ask(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") List<String> row,
            @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        List<Seen> rows = rows(actor, form, row);
        if (rows.isEmpty()) {
            return back(actor, ui, model, response, form, "bulk.nothing");
        }
        try {
            return question(actor, ui, model, form, rows, Map.of());
        } catch (DomainException refused) {
            if (refused.kind() == DomainException.Kind.NOT_FOUND) {
                throw refused;
            }
            return back(actor, ui, model, response, form, "error." + refused.code());
        }
    }

    private String back(Actor actor, Ui ui, Model model, HttpServletResponse response, TypedForm form, String message) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.make(ui, actor, filter(form), null, message));
        return "dossiers/web/work";
    }

    @PostMapping("/desk/work/bulk")
    @Requires(Permission.DOSSIER_WORK)
    String start(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam(defaultValue = "") List<String> row,
            @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        List<Seen> rows = rows(actor, form, row);
        String view = posts.once(
                press,
                "dossier.bulk",
                () -> {
                    runs.start(
                            actor,
                            press.key(),
                            new BulkCommand(BulkAskPages.action(form), rows, choice(form), form.text("reason")));
                    return BulkView.path(press.key());
                },
                refused -> question(actor, ui, model, form, rows, Map.of(place(refused.code()), ui.error(refused))));
        runner.runNow(actor, press.key());
        return view;
    }

    @GetMapping("/desk/work/bulk/{id}")
    @Requires(Permission.DOSSIER_WORK)
    String report(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        model.addAttribute("page", new BulkReport(ui, runs.get(actor, id)));
        return "dossiers/web/bulkReport";
    }

    private String question(
            Actor actor, Ui ui, Model model, TypedForm form, List<Seen> rows, Map<String, String> errors) {
        model.addAttribute("page", asks.make(ui, actor, form, filter(form), rows, errors));
        return "dossiers/web/bulkAsk";
    }

    /** Only what the act asks for. */
    private static BulkCommand.Choice choice(TypedForm form) {
        return switch (BulkAskPages.action(form)) {
            case HAND_OVER -> BulkCommand.Choice.to(form.id("to").orElse(null));
            case RETURN_RESULT ->
                BulkCommand.Choice.collectedBy(Collector.of(form.text("collector"), form.text("details")));
            case CHANGE_CASE -> BulkCommand.Choice.intoCase(form.text("case"));
            default -> BulkCommand.Choice.NONE;
        };
    }

    /** Where on the page an error stands. */
    private static String place(String code) {
        return switch (code) {
            case "DOS-284" -> "collector";
            case "DOS-285" -> "details";
            case "DOS-291" -> "case";
            case "DOS-021", "DOS-022" -> "reason";
            default -> "do";
        };
    }

    private List<Seen> rows(Actor actor, TypedForm form, List<String> picked) {
        return BulkAskPages.isAll(form) ? lists.listSeen(actor, filter(form), BulkRuns.MOST + 1) : BulkAsk.rows(picked);
    }

    private static WorkFilter filter(TypedForm form) {
        return WorkFilters.of(form.text("whose"), form.text("due"), form.text("procedure"), form.text("holder"), 1);
    }
}
