package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.CountLimit;
import vn.thongsuot.dossiers.CountLimits;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** How often dossiers may be supplemented and extended, as the authority sets it. */
@Controller
class CountLimitController {

    private static final String PATH = "/desk/count-limits";

    private final CountLimits limits;
    private final Accounts accounts;
    private final FormPosts posts;

    CountLimitController(CountLimits limits, Accounts accounts, FormPosts posts) {
        this.limits = limits;
        this.accounts = accounts;
        this.posts = posts;
    }

    @GetMapping(PATH)
    @Requires(Permission.ADMINISTER)
    String show(@CurrentActor Actor actor, Ui ui, Model model) {
        return page(actor, ui, model, TypedForm.NOTHING, Map.of());
    }

    @PostMapping(PATH)
    @Requires(Permission.ADMINISTER)
    String set(@CurrentActor Actor actor, Ui ui, Model model, Press press, @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "count-limits.set",
                PATH,
                () -> limits.set(
                        actor,
                        form.text("name"),
                        form.requireNumber("value"),
                        form.requireDay("from"),
                        form.text("basis")),
                refused -> page(actor, ui, model, form, Map.of(place(refused.code()), ui.error(refused))));
    }

    private static String place(String code) {
        return switch (code) {
            case "PLA-011", "DOS-201" -> "from";
            case "DOS-202" -> "basis";
            case "PLA-010" -> "name";
            default -> "value";
        };
    }

    private String page(Actor actor, Ui ui, Model model, TypedForm form, Map<String, String> errors) {
        List<CountLimit> all = limits.list(actor);
        Map<UUID, String> names = accounts.displayNames(
                all.stream().map(CountLimit::setBy).filter(Objects::nonNull).toList());
        model.addAttribute(
                "page",
                new CountLimitPage(
                        ui,
                        CountLimits.NAMES.stream()
                                .map(name -> kind(actor, ui, name, all, names))
                                .toList(),
                        CountLimits.NAMES.stream()
                                .map(name ->
                                        new Choice(name, ui.t("countLimits." + name), name.equals(form.text("name"))))
                                .toList(),
                        form,
                        errors));
        return "dossiers/web/countLimits";
    }

    private CountLimitPage.Kind kind(Actor actor, Ui ui, String name, List<CountLimit> all, Map<UUID, String> names) {
        return new CountLimitPage.Kind(
                name,
                ui.t("countLimits." + name),
                ui.t("countLimits.now", limits.current(actor, name)),
                all.stream()
                        .filter(limit -> limit.name().equals(name))
                        .map(limit -> new CountLimitPage.Row(
                                ui.number(limit.value()),
                                when(ui, limit),
                                limit.legalBasis(),
                                limit.setBy() == null
                                        ? ui.t("countLimits.common")
                                        : names.getOrDefault(limit.setBy(), "–")))
                        .toList());
    }

    private static String when(Ui ui, CountLimit limit) {
        if (limit.from() == null) {
            return limit.to() == null ? ui.t("countLimits.always") : ui.t("countLimits.until", ui.date(limit.to()));
        }
        return limit.to() == null
                ? ui.t("countLimits.from", ui.date(limit.from()))
                : ui.t("countLimits.between", ui.date(limit.from()), ui.date(limit.to()));
    }
}
