package vn.thongsuot.petitions.web;

import java.util.Map;
import java.util.UUID;
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
import vn.thongsuot.calendar.clock.ClockTexts;
import vn.thongsuot.calendar.clock.Limit;
import vn.thongsuot.petitions.LimitRule;
import vn.thongsuot.petitions.PetitionLimits;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** Which limits hold, and a new rule of the authority. */
@Controller
class LimitController {

    private static final String PATH = "/desk/petitions/limits";
    private static final String VIEW = "petitions/web/limits";
    private static final int MOST_DAYS = 365;
    private static final UUID NONE_YET = new UUID(0, 0);

    private final PetitionLimits limits;
    private final FormPosts posts;

    LimitController(PetitionLimits limits, FormPosts posts) {
        this.limits = limits;
        this.posts = posts;
    }

    @GetMapping(PATH)
    @Requires(Permission.BOARD_READ)
    String show(@CurrentActor Actor actor, Ui ui, Model model) {
        model.addAttribute("page", page(ui, actor, TypedForm.NOTHING, Map.of()));
        return VIEW;
    }

    @PostMapping(PATH)
    @Requires(Permission.ADMINISTER)
    String add(@CurrentActor Actor actor, Ui ui, Model model, Press press, @RequestParam Map<String, String> typed) {
        if (!limits.mayAdd(actor)) {
            throw AccessPolicy.notFound();
        }
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "petition.limits",
                PATH,
                () -> limits.add(actor, rule(form)),
                FormPosts.again(
                        model, VIEW, refused -> page(ui, actor, form, Map.of("limits-form", ui.error(refused)))));
    }

    private LimitsPage page(Ui ui, Actor actor, TypedForm form, Map<String, String> errors) {
        LimitRule current = limits.current(actor);
        return new LimitsPage(
                ui,
                limits.list(actor).stream().map(rule -> row(ui, rule, current)).toList(),
                limits.mayAdd(actor),
                current,
                form,
                errors);
    }

    private static LimitsPage.Row row(Ui ui, LimitRule rule, LimitRule current) {
        ClockTexts words = new ClockTexts(ui.locale());
        return new LimitsPage.Row(
                rule.own(),
                rule.id().equals(current.id()),
                ui.date(rule.from()),
                rule.to() == null ? "" : ui.date(rule.to()),
                words.limit(rule.refuse()),
                words.limit(rule.ask()),
                words.limit(rule.forward()),
                words.limit(rule.process()),
                words.limit(rule.publish()),
                rule.askingPauses(),
                rule.reopenDays(),
                rule.legalBasis());
    }

    private static LimitRule rule(TypedForm form) {
        return new LimitRule(
                NONE_YET,
                true,
                form.requireDay("from"),
                null,
                days(form, "refuse"),
                days(form, "ask"),
                days(form, "forward"),
                days(form, "process"),
                days(form, "publish"),
                form.text("pauses").equals("1"),
                form.requireNumber("reopenDays"),
                form.text("basis"));
    }

    private static Limit days(TypedForm form, String name) {
        int days = form.requireNumber(name);
        if (days < 1 || days > MOST_DAYS) {
            throw new DomainException("PTN-071", DomainException.Kind.INVALID, name + " is out of range");
        }
        return new Limit.WorkingDays(days);
    }
}
