package vn.thongsuot.notifications.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.notifications.Preference;
import vn.thongsuot.notifications.Preferences;
import vn.thongsuot.notifications.Topic;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Ui;

/** One's own choice of notices: which come by mail, too, and the digest of the day. */
@Controller
class PreferenceController {

    private static final String PATH = "/desk/notices/preferences";
    private static final String VIEW = "notifications/web/preferences";

    private final Preferences preferences;
    private final FormPosts posts;

    PreferenceController(Preferences preferences, FormPosts posts) {
        this.preferences = preferences;
        this.posts = posts;
    }

    @GetMapping(PATH)
    @Requires(Permission.DESK_USE)
    String show(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam(defaultValue = "false") boolean saved) {
        model.addAttribute("page", new PreferencePage(ui, preferences.get(actor), saved, Map.of()));
        return VIEW;
    }

    @PostMapping(PATH)
    @Requires(Permission.DESK_USE)
    String change(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "vi") String language,
            @RequestParam(defaultValue = "false") boolean digest,
            @RequestParam(defaultValue = "") List<String> mailed) {
        Preference wanted = new Preference(
                mail,
                Locale.of(language),
                digest,
                Stream.of(Topic.values())
                        .filter(topic -> mailed.contains(topic.key()))
                        .collect(Collectors.toSet()));
        return posts.once(
                press,
                "notices.prefer",
                PATH + "?saved=true",
                () -> preferences.change(actor, wanted),
                FormPosts.again(
                        model,
                        VIEW,
                        refused -> new PreferencePage(ui, wanted, false, Map.of("mail", ui.error(refused)))));
    }
}
