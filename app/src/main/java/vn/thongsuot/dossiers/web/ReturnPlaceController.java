package vn.thongsuot.dossiers.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.ReturnPlaces;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Ui;

/** Where results are handed over, as the authority sets it. */
@Controller
class ReturnPlaceController {

    private static final String PATH = "/desk/return-places";

    private final ReturnPlaces places;
    private final FormPosts posts;

    ReturnPlaceController(ReturnPlaces places, FormPosts posts) {
        this.places = places;
        this.posts = posts;
    }

    @GetMapping(PATH)
    @Requires(Permission.ADMINISTER)
    String show(@CurrentActor Actor actor, Ui ui, Model model) {
        return page(actor, ui, model, Map.of());
    }

    @PostMapping(PATH)
    @Requires(Permission.ADMINISTER)
    String set(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String elsewhere) {
        return posts.once(
                press,
                "return-rule.set",
                PATH,
                () -> places.set(actor, version, elsewhere.equals("yes")),
                refused -> page(actor, ui, model, Map.of("elsewhere", ui.error(refused))));
    }

    private String page(Actor actor, Ui ui, Model model, Map<String, String> errors) {
        model.addAttribute("page", new ReturnPlacePage(ui, places.get(actor), errors));
        return "dossiers/web/returnPlaces";
    }
}
