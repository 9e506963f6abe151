package vn.thongsuot.dossiers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.Collector;
import vn.thongsuot.dossiers.Handovers;
import vn.thongsuot.dossiers.Seen;
import vn.thongsuot.dossiers.WorkFilter;
import vn.thongsuot.dossiers.WorkLists;
import vn.thongsuot.dossiers.bulk.BulkAction;
import vn.thongsuot.dossiers.bulk.BulkCases;
import vn.thongsuot.dossiers.bulk.BulkCommand;
import vn.thongsuot.dossiers.bulk.BulkRunner;
import vn.thongsuot.dossiers.bulk.BulkRuns;
import vn.thongsuot.dossiers.bulk.BulkView;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** One act on many dossiers of the work list: asked once, done, told row by row. */
@Controller
class BulkController {

    private final BulkRuns runs;
    private final BulkCases bulkCases;
    private final BulkRunner runner;
    private final WorkLists lists;
    private final WorkPages pages;
    private final Handovers handovers;
    private final FormPosts posts;

    BulkController(
            BulkRuns runs,
            BulkCases bulkCases,
            BulkRunner runner,
            WorkLists lists,
            WorkPages pages,
            Handovers handovers,
            FormPosts posts) {
        this.runs = runs;
        this.bulkCases = bulkCases;
        this.runner = runner;
        this.lists = lists;
        this.pages = pages;
        this.handovers = handovers;
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
                            actor, press.key(), new BulkCommand(action(form), rows, choice(form), form.text("reason")));
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
        String act = action(form).key();
        model.addAttribute(
                "page",
                new BulkAsk(
                        ui,
                        act,
                        isAll(form),
                        filter(form),
                        rows,
                        act.equals("hand-over") ? takers(actor, form.id("to").orElse(null)) : List.of(),
                        act.equals("change-case") ? cases(actor, ui, rows, form.text("case")) : List.of(),
                        form.text("collector"),
                        form.text("details"),
                        form.text("reason"),
                        errors));
        return "dossiers/web/bulkAsk";
    }

    private List<Choice> takers(Actor actor, @Nullable UUID chosen) {
        return handovers.listOfficers(actor).stream()
                .map(officer -> new Choice(
                        officer.accountId().toString(),
                        officer.name(),
                        officer.accountId().equals(chosen)))
                .toList();
    }

    private List<Choice> cases(Actor actor, Ui ui, List<Seen> rows, String chosen) {
        return bulkCases.list(actor, rows).stream()
                .map(one -> new Choice(
                        one.key(),
                        one.name() == null ? ui.t("case.usual") : ui.text(one.name()),
                        one.key().equals(chosen)))
                .toList();
    }

    /** Only what the act asks for. */
    private static BulkCommand.Choice choice(TypedForm form) {
        return switch (action(form)) {
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
        return isAll(form) ? lists.listSeen(actor, filter(form), BulkRuns.MOST + 1) : BulkAsk.rows(picked);
    }

    private static boolean isAll(TypedForm form) {
        return form.text("all").equals("yes");
    }

    private static WorkFilter filter(TypedForm form) {
        return WorkFilters.of(form.text("whose"), form.text("due"), form.text("procedure"), form.text("holder"), 1);
    }

    /** A word that is none comes from no page of ours. */
    private static BulkAction action(TypedForm form) {
        try {
            return BulkAction.of(form.text("act"));
        } catch (IllegalArgumentException e) {
            throw AccessPolicy.notFound();
        }
    }
}
