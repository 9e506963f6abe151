package vn.thongsuot.dossiers.web;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.thongsuot.dossiers.RouteMoves;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Ui;

/** Moves of running dossiers to a newer route: who is behind, dry run, start, progress. */
@Controller
class RouteMoveController {

    private static final String MAP = "map.";

    private final RouteMoves moves;
    private final RouteMovePages pages;
    private final FormPosts posts;

    RouteMoveController(RouteMoves moves, RouteMovePages pages, FormPosts posts) {
        this.moves = moves;
        this.pages = pages;
        this.posts = posts;
    }

    @GetMapping("/desk/route-moves")
    @Requires(Permission.ADMINISTER)
    String list(@CurrentActor Actor actor, Ui ui, Model model) {
        return list(actor, ui, model, Map.of());
    }

    @PostMapping("/desk/route-moves")
    @Requires(Permission.ADMINISTER)
    String plan(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam UUID route,
            @RequestParam Map<String, String> typed) {
        Map<String, String> mapping = typed.entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith(MAP) && !entry.getValue().isBlank())
                .collect(Collectors.toMap(entry -> entry.getKey().substring(MAP.length()), Map.Entry::getValue));
        return posts.once(
                press,
                "route-move.plan",
                () -> "/desk/route-moves/" + moves.plan(actor, route, mapping),
                refused -> list(actor, ui, model, Map.of("behind", ui.error(refused))));
    }

    @GetMapping("/desk/route-moves/{id}")
    @Requires(Permission.ADMINISTER)
    String show(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        return one(actor, ui, model, id, Map.of());
    }

    @PostMapping("/desk/route-moves/{id}/{act}")
    @Requires(Permission.ADMINISTER)
    String act(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam int version) {
        return posts.once(
                press,
                "route-move." + act,
                "/desk/route-moves/" + id,
                () -> apply(actor, id, version, act),
                refused -> one(actor, ui, model, id, Map.of("acts", ui.error(refused))));
    }

    private void apply(Actor actor, UUID id, int version, String act) {
        switch (act) {
            case "start" -> moves.start(actor, id, version);
            case "cancel" -> moves.cancel(actor, id, version);
            default -> throw AccessPolicy.notFound();
        }
    }

    private String list(Actor actor, Ui ui, Model model, Map<String, String> errors) {
        model.addAttribute("page", pages.list(ui, actor, errors));
        return "dossiers/web/routeMoves";
    }

    private String one(Actor actor, Ui ui, Model model, UUID id, Map<String, String> errors) {
        model.addAttribute("page", pages.one(ui, actor, id, errors));
        return "dossiers/web/routeMove";
    }
}
