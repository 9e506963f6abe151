package vn.thongsuot.programme.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.Idempotency;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.Horizon;
import vn.thongsuot.programme.PlanFields;
import vn.thongsuot.programme.PlanHead;
import vn.thongsuot.programme.PlanKind;
import vn.thongsuot.programme.reader.PlanText;
import vn.thongsuot.programme.review.Reading;
import vn.thongsuot.programme.review.ReadingPlans;
import vn.thongsuot.programme.review.ReadingRow;
import vn.thongsuot.programme.review.Readings;

/** Reads a plan from a file or pasted text, shows what was read, and makes a plan of what was accepted. */
@Controller
class ReadingController {

    private final Readings readings;
    private final ReadingPlans plans;
    private final ReadingPages pages;
    private final PlanUnits units;
    private final Idempotency idempotency;

    ReadingController(
            Readings readings, ReadingPlans plans, ReadingPages pages, PlanUnits units, Idempotency idempotency) {
        this.readings = readings;
        this.plans = plans;
        this.pages = pages;
        this.units = units;
        this.idempotency = idempotency;
    }

    @GetMapping("/desk/readings")
    @Requires(Permission.PROGRAMME_EDIT)
    String list(@CurrentActor Actor actor, Ui ui, Model model) {
        model.addAttribute("page", pages.list(ui, actor, null, "", Map.of()));
        return "programme/web/planReadings";
    }

    @PostMapping("/desk/readings")
    @Requires(Permission.PROGRAMME_EDIT)
    String read(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text)
            throws IOException {
        UUID planner =
                units.chosen(actor, Permission.PROGRAMME_EDIT, Typed.id(unit).orElse(null));
        boolean uploaded = file != null && !file.isEmpty();
        if (!uploaded && text.isBlank()) {
            press.refuse();
            model.addAttribute("page", pages.list(ui, actor, planner, text, Map.of("file", "reading.error.empty")));
            return "programme/web/planReadings";
        }
        byte[] content = uploaded && file != null ? file.getBytes() : null;
        String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        PlanText source = content == null ? new PlanText(ui.t("reading.pasted"), text) : PlanText.of(name, content);
        byte[] kept = content != null && isKept(content) ? content : null;
        return "redirect:"
                + idempotency.once(
                        press.key(),
                        actor.accountId(),
                        "plan.read",
                        () -> "/desk/readings/" + readings.create(actor, planner, source, kept));
    }

    @GetMapping("/desk/readings/{id}")
    @Requires(Permission.PROGRAMME_EDIT)
    String review(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "target") String tab,
            @RequestParam(defaultValue = "0") int row,
            @RequestParam(defaultValue = "0") int page) {
        Reading reading = readings.get(actor, id);
        model.addAttribute(
                "page", pages.page(ui, actor, reading, new ReadingPages.Asked(kind(tab), row, page), null, Map.of()));
        return "programme/web/planReading";
    }

    @PostMapping("/desk/readings/{id}/plan")
    @Requires(Permission.PROGRAMME_EDIT)
    String make(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String parent,
            @RequestParam(defaultValue = "") String childDueOn,
            @RequestParam(defaultValue = "") String childDueDays) {
        Reading reading = readings.get(actor, id);
        Optional<Horizon> years = years(period);
        PlanFields fields =
                fields(title, years.orElse(Horizon.year(2000)), parent, childDueOn.strip(), childDueDays.strip());
        Map<String, String> errors = new LinkedHashMap<>(fields.check());
        if (years.isEmpty()) {
            errors.put("period", "target.error.horizon");
        }
        if (!errors.isEmpty()) {
            press.refuse();
            model.addAttribute(
                    "page",
                    pages.page(ui, actor, reading, new ReadingPages.Asked(ReadingRow.Kind.TARGET, 0, 0), null, errors));
            return "programme/web/planReading";
        }
        PlanHead head = fields.head();
        return "redirect:"
                + idempotency.once(
                        press.key(),
                        actor.accountId(),
                        "plan-reading.plan",
                        () -> "/desk/plans/" + plans.make(actor, id, head));
    }

    /** PDF and Word files are kept beside their text; plain text is its own content. */
    private static boolean isKept(byte[] content) {
        boolean zip = content.length > 4 && content[0] == 'P' && content[1] == 'K';
        return zip || (content.length > 4 && content[0] == '%' && content[1] == 'P');
    }

    private static Optional<Horizon> years(String period) {
        try {
            return Optional.of(Horizon.of(period)).filter(years -> years.first() >= 2000);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static PlanFields fields(
            String title, Horizon years, String parent, String childDueOn, String childDueDays) {
        return new PlanFields(
                "",
                (years.isPeriod() ? PlanKind.MULTI_YEAR : PlanKind.YEARLY).key(),
                title.strip(),
                "",
                LocalDate.of(years.first(), 1, 1).toString(),
                years.lastDay().toString(),
                parent,
                childDueOn,
                childDueDays);
    }

    static ReadingRow.Kind kind(String tab) {
        return Arrays.stream(ReadingRow.Kind.values())
                .filter(kind -> kind.key().equals(tab))
                .findFirst()
                .orElse(ReadingRow.Kind.TARGET);
    }
}
