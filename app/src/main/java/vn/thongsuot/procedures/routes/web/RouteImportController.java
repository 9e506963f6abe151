package vn.thongsuot.procedures.routes.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.routes.RouteImports;

/** What was read from a file: looked at, corrected, taken in as drafts. */
@Controller
class RouteImportController {

    private static final String VIEW = "procedures/routes/web/import";

    private final RouteImports imports;
    private final RouteImportPages pages;
    private final FormPosts posts;

    RouteImportController(RouteImports imports, RouteImportPages pages, FormPosts posts) {
        this.imports = imports;
        this.pages = pages;
        this.posts = posts;
    }

    @GetMapping("/desk/routes/imports/{id}")
    @Requires(Permission.ADMINISTER)
    String show(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        model.addAttribute("page", pages.page(ui, actor, imports.get(actor, id), TypedForm.NOTHING, Map.of()));
        return VIEW;
    }

    @PostMapping("/desk/routes/imports/{id}")
    @Requires(Permission.ADMINISTER)
    String take(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "route-import.take",
                () -> {
                    List<UUID> made = imports.take(actor, id, pages.chosen(imports.get(actor, id), form));
                    return made.size() == 1 ? "/desk/routes/" + made.getFirst() : "/desk/routes";
                },
                FormPosts.again(
                        model,
                        VIEW,
                        refused -> pages.page(
                                ui, actor, imports.get(actor, id), form, Map.of("routes", ui.error(refused)))));
    }
}
