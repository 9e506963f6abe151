package vn.thongsuot.demo;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.procedures.AtUnit;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.routes.RouteDrafts;
import vn.thongsuot.procedures.routes.RouteEdits;
import vn.thongsuot.shared.LocalizedText;

/** Drafts of internal procedures: one that waits for a second person, one that is being written and still has an error. */
@Component
class DemoRoutes {

    private static final String WAITING = "1.012812";
    private static final String UNFINISHED = "1.004873";

    private final Accounts accounts;
    private final DemoUnits units;
    private final RouteDrafts drafts;

    DemoRoutes(Accounts accounts, DemoUnits units, RouteDrafts drafts) {
        this.accounts = accounts;
        this.units = units;
        this.drafts = drafts;
    }

    void make() {
        UUID province = units.province();
        Actor keeper = accounts.listHolders(province, Role.ADMINISTRATOR).stream()
                .sorted()
                .findFirst()
                .flatMap(accounts::find)
                .orElseThrow();
        UUID waiting = drafts.begin(keeper, WAITING, null);
        drafts.edit(keeper, waiting, 1, DemoRoutes::withVisit);
        drafts.submit(keeper, waiting, 2);
        UUID unfinished = drafts.begin(keeper, UNFINISHED, null);
        drafts.edit(
                keeper,
                unfinished,
                1,
                steps -> RouteEdits.insert(steps, steps.getFirst().key(), visit(8)));
    }

    /** After the examination the officer chooses whether somebody has to look at the place; that takes time from the examination. */
    private static List<StepView> withVisit(List<StepView> steps) {
        StepView examine = steps.get(2);
        String signing = examine.nextKey();
        List<StepView> longer = RouteEdits.insert(steps, examine.key(), visit(4));
        String visiting = longer.get(3).key();
        return RouteEdits.replace(
                longer,
                examine.key(),
                step -> new StepView(
                        step.n(),
                        step.key(),
                        step.name(),
                        step.role(),
                        step.place(),
                        step.budget().minusHours(4),
                        step.product(),
                        List.of(
                                new RouteExit(
                                        "visit",
                                        LocalizedText.of("Cần kiểm tra thực địa", "A visit is needed"),
                                        visiting),
                                new RouteExit(
                                        "no-visit",
                                        LocalizedText.of("Không cần kiểm tra thực địa", "No visit is needed"),
                                        signing)),
                        step.opinions()));
    }

    private static StepView visit(int hours) {
        return new StepView(
                1,
                "new",
                LocalizedText.of("Kiểm tra thực địa", "Visit on site"),
                Role.OFFICER,
                AtUnit.DECIDING_OFFICE,
                Duration.ofHours(hours),
                LocalizedText.of("Biên bản kiểm tra", "Minutes of the visit"),
                null);
    }
}
