package vn.thongsuot.programme.tasks.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.tasks.MonthResults;
import vn.thongsuot.programme.tasks.TaskPublications;
import vn.thongsuot.programme.tasks.TaskUnits;

/** Results of the top authority's tasks, month by month, for everybody; only what was published. */
@Controller
class PublicResultsController {

    private final TaskPublications publications;
    private final UnitDirectory units;
    private final TaskUnits taskUnits;

    PublicResultsController(TaskPublications publications, UnitDirectory units, TaskUnits taskUnits) {
        this.publications = publications;
        this.units = units;
        this.taskUnits = taskUnits;
    }

    @GetMapping("/tasks")
    String months(Ui ui, Model model) {
        List<MonthsPage.Month> months = authorities().stream()
                .flatMap(authority -> publications.listPublished(authority).stream())
                .distinct()
                .map(month -> new MonthsPage.Month(
                        ui.t("results.title", ResultsPage.text(month)), ResultsPage.publicHref(month)))
                .toList();
        model.addAttribute("page", new MonthsPage(ui, months));
        return "programme/tasks/web/publicMonths";
    }

    @GetMapping("/tasks/{year}/{month}")
    String month(Ui ui, Model model, @PathVariable int year, @PathVariable int month) {
        YearMonth asked = ResultsController.month(year, month);
        MonthResults results = authorities().stream()
                .flatMap(authority -> publications.find(authority, asked).stream())
                .findFirst()
                .orElseThrow(AccessPolicy::notFound);
        model.addAttribute("page", new ResultsPage(ui, results, false, null, Map.of()));
        return "programme/tasks/web/publicResults";
    }

    private List<UUID> authorities() {
        return units.listAuthorities(taskUnits.today()).stream()
                .map(UnitView::id)
                .toList();
    }
}
