package vn.thongsuot.programme.tasks.web;

import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.AskedDay;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.tasks.TaskPublications;
import vn.thongsuot.programme.tasks.TaskUnits;

/** Results of a month at the desk: looked at by those who see the unit, published by its reform officer. */
@Controller
class ResultsController {

    private final TaskPublications publications;
    private final TaskUnits units;
    private final AccessPolicy policy;
    private final FormPosts posts;

    ResultsController(TaskPublications publications, TaskUnits units, AccessPolicy policy, FormPosts posts) {
        this.publications = publications;
        this.units = units;
        this.policy = policy;
        this.posts = posts;
    }

    /** The newest month that is over. */
    @GetMapping("/desk/tasks/results")
    @Requires(Permission.BOARD_READ)
    String newest() {
        return "redirect:" + ResultsPage.deskHref(YearMonth.from(units.today()).minusMonths(1));
    }

    @GetMapping("/desk/tasks/results/{year}/{month}")
    @Requires(Permission.BOARD_READ)
    String show(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @PathVariable int year,
            @PathVariable int month,
            @RequestParam(required = false) @Nullable UUID unit) {
        model.addAttribute("page", page(actor, ui, shown(actor, unit), month(year, month), Map.of()));
        return "programme/tasks/web/results";
    }

    @PostMapping("/desk/tasks/results/{year}/{month}")
    @Requires(Permission.PROGRAMME_EDIT)
    String publish(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable int year,
            @PathVariable int month,
            @RequestParam UUID unit) {
        YearMonth asked = month(year, month);
        return posts.once(
                press,
                "task-results.publish",
                ResultsPage.deskHref(asked) + "?unit=" + unit,
                () -> publications.publish(actor, unit, asked),
                FormPosts.again(
                        model,
                        "programme/tasks/web/results",
                        refused -> page(actor, ui, unit, asked, Map.of("rows", ui.error(refused)))));
    }

    private ResultsPage page(Actor actor, Ui ui, UUID unit, YearMonth month, Map<String, String> errors) {
        var results = publications.get(unit, month);
        YearMonth running = YearMonth.from(units.today());
        boolean publishable = results.publishedAt() == null
                && month.isBefore(running)
                && policy.mayIn(actor, Permission.PROGRAMME_EDIT, unit);
        String next = month.isBefore(running) ? ResultsPage.deskHref(month.plusMonths(1)) + "?unit=" + unit : null;
        return new ResultsPage(ui, results, publishable, next, errors);
    }

    private UUID shown(Actor actor, @Nullable UUID asked) {
        UUID unit = asked == null
                ? actor.grantsWith(Permission.BOARD_READ)
                        .map(Grant::unitId)
                        .findFirst()
                        .orElseThrow(AccessPolicy::notFound)
                : asked;
        if (!policy.mayIn(actor, Permission.BOARD_READ, unit)) {
            throw AccessPolicy.notFound();
        }
        return unit;
    }

    static YearMonth month(int year, int month) {
        if (month < 1 || month > 12) {
            throw AccessPolicy.notFound();
        }
        return YearMonth.of(AskedDay.requireYear(year), month);
    }
}
