package vn.thongsuot.calendar.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.calendar.changes.CalendarChanges;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Hours of the week of a unit, and the form by which a decision changes them from a day on. */
@Controller
class WeekController {

    private static final String PATH = "/desk/calendar/week";

    private final WeekPages pages;
    private final CalendarChanges changes;
    private final FormPosts posts;

    WeekController(WeekPages pages, CalendarChanges changes, FormPosts posts) {
        this.pages = pages;
        this.changes = changes;
        this.posts = posts;
    }

    @GetMapping(PATH)
    @Requires(Permission.DESK_USE)
    String show(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam(required = false) @Nullable UUID shown) {
        model.addAttribute("page", pages.of(ui, actor, shown, TypedForm.NOTHING, Map.of()));
        return "calendar/web/week";
    }

    @PostMapping(PATH)
    @Requires(Permission.ADMINISTER)
    String draft(@CurrentActor Actor actor, Ui ui, Model model, Press press, @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        if (!changes.mayChange(actor, form.id("unit").orElse(null))) {
            throw AccessPolicy.notFound();
        }
        return posts.once(
                press,
                "calendar.week",
                () -> "/desk/calendar/changes/"
                        + changes.draftWeek(
                                actor, form.text("number"), form.requireDay("decidedOn"), WeekForm.read(form)),
                FormPosts.again(
                        model,
                        "calendar/web/week",
                        refused -> pages.of(ui, actor, null, form, Map.of(place(refused.code()), ui.error(refused)))));
    }

    private static String place(String code) {
        return switch (code) {
            case "CAL-002", "CAL-009" -> "day1";
            case "CAL-008", "PLA-011" -> "from";
            default -> "number";
        };
    }
}
