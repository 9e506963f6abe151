package vn.thongsuot.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.secondfactor.ProtectedAccount;
import vn.thongsuot.identity.secondfactor.SecondFactorKeeping;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Ui;

/** Which roles must have a second factor, who has one, and taking it from who lost the telephone. */
@Controller
class ProtectionController {

    private static final String PATH = "/desk/protection";
    private static final String VIEW = "identity/web/protection";

    private final SecondFactorKeeping keeping;
    private final UnitDirectory units;
    private final FormPosts posts;
    private final Clock clock;

    ProtectionController(SecondFactorKeeping keeping, UnitDirectory units, FormPosts posts, Clock clock) {
        this.keeping = keeping;
        this.units = units;
        this.posts = posts;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Requires(Permission.ADMINISTER)
    String list(@CurrentActor Actor actor, Ui ui, Model model) {
        return show(actor, ui, model, Map.of());
    }

    @PostMapping(PATH + "/roles")
    @Requires(Permission.ADMINISTER)
    String require(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam(name = "role", defaultValue = "") List<String> chosen) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> chosen.contains(role.name()))
                .forEach(roles::add);
        return posts.once(
                press,
                "second-factor.roles",
                PATH,
                () -> keeping.require(actor, roles),
                refused -> show(actor, ui, model, Map.of("roles", ui.error(refused))));
    }

    @PostMapping(PATH + "/{account}/reset")
    @Requires(Permission.ADMINISTER)
    String reset(@CurrentActor Actor actor, Ui ui, Model model, Press press, @PathVariable UUID account) {
        return posts.once(
                press,
                "second-factor.reset",
                PATH,
                () -> keeping.reset(actor, account),
                refused -> show(actor, ui, model, Map.of("accounts", ui.error(refused))));
    }

    private String show(Actor actor, Ui ui, Model model, Map<String, String> errors) {
        Set<Role> required = keeping.listRequired(actor);
        List<Choice> roles = keeping.mayRequire(actor)
                ? Arrays.stream(Role.values())
                        .map(role -> new Choice(
                                role.name(),
                                ui.t("role."
                                        + role.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                                required.contains(role)))
                        .toList()
                : List.of();
        model.addAttribute(
                "page",
                new ProtectionPage(
                        ui,
                        keeping.list(actor).stream().map(one -> row(ui, one)).toList(),
                        roles,
                        errors));
        return VIEW;
    }

    private ProtectionPage.Row row(Ui ui, ProtectedAccount one) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return new ProtectionPage.Row(
                one.id(),
                one.displayName(),
                one.positions().stream()
                        .map(staff -> ui.text(staff.position()) + ", "
                                + ui.text(units.get(staff.unitId(), today).name()))
                        .distinct()
                        .toList(),
                one.since() == null ? null : ui.date(one.since()),
                one.passkeys(),
                one.required());
    }
}
