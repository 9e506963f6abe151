package vn.thongsuot.centres.web;

import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.calendar.Hours;
import vn.thongsuot.centres.Counters;
import vn.thongsuot.centres.Shifts;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** Counters of a point and who is to sit there. */
@Controller
class CounterKeepingController {

    private static final String POINT = "/desk/centres/{id}";

    private final CentrePages pages;
    private final Counters counters;
    private final Shifts shifts;
    private final FormPosts posts;

    CounterKeepingController(CentrePages pages, Counters counters, Shifts shifts, FormPosts posts) {
        this.pages = pages;
        this.counters = counters;
        this.shifts = shifts;
        this.posts = posts;
    }

    @PostMapping(POINT + "/counters")
    @Requires(Permission.ADMINISTER)
    String add(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<String> fields,
            @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        At at = new At(press, ui, model, id, "number", form);
        return once(at, "counter.add", () -> {
            counters.add(actor, id, form.requireNumber("number"), fields == null ? List.of() : fields);
        });
    }

    @PostMapping(POINT + "/counters/{counter}/close")
    @Requires(Permission.ADMINISTER)
    String close(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable UUID counter) {
        At at = new At(press, ui, model, id, "number", TypedForm.NOTHING);
        return once(at, "counter.close", () -> counters.close(actor, counter));
    }

    @PostMapping(POINT + "/shifts")
    @Requires(Permission.TASK_ASSIGN)
    String plan(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        At at = new At(press, ui, model, id, "clerk", form);
        return once(at, "shift.add", () -> {
            shifts.add(
                    actor,
                    form.requireId("counter"),
                    form.requireId("clerk"),
                    form.requireDay("day"),
                    hours(form.text("opens"), form.text("closes")));
        });
    }

    @PostMapping(POINT + "/shifts/{shift}/remove")
    @Requires(Permission.TASK_ASSIGN)
    String remove(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable UUID shift) {
        At at = new At(press, ui, model, id, "clerk", TypedForm.NOTHING);
        return once(at, "shift.remove", () -> shifts.remove(actor, shift));
    }

    /** A press on the page of a point. @param field at which a refusal stands */
    private record At(Press press, Ui ui, Model model, UUID point, String field, TypedForm form) {}

    private String once(At at, String command, Runnable work) {
        return posts.once(at.press(), command, "/desk/centres/" + at.point(), work, refused -> {
            at.model()
                    .addAttribute(
                            "page",
                            pages.make(
                                    at.ui(),
                                    at.press().actor(),
                                    at.point(),
                                    at.form(),
                                    Map.of(at.field(), at.ui().error(refused))));
            return "centres/web/centre";
        });
    }

    private static Hours hours(String opens, String closes) {
        try {
            return Hours.parse(opens + "-" + closes).getFirst();
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new DomainException("CEN-011", DomainException.Kind.INVALID, "hours cannot be read");
        }
    }
}
