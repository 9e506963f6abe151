package vn.thongsuot.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import vn.thongsuot.identity.NewAccount.NewAssignment;
import vn.thongsuot.identity.Post;
import vn.thongsuot.identity.Posts;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/** Who has which role in which unit; roles are given and ended here by who administers the unit. */
@Controller
class PostController {

    private static final String PATH = "/desk/posts";
    private static final String VIEW = "identity/web/posts";
    private static final PostPage.Asked ALL = new PostPage.Asked("", "", "");

    private final Posts roles;
    private final UnitDirectory units;
    private final FormPosts posts;
    private final Clock clock;

    PostController(Posts roles, UnitDirectory units, FormPosts posts, Clock clock) {
        this.roles = roles;
        this.units = units;
        this.posts = posts;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Requires(Permission.ADMINISTER)
    String list(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String day) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!day.isBlank() && Typed.day(day).isEmpty()) {
            errors.put("day", ui.t("error.PLA-011"));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return show(actor, ui, model, new PostPage.Asked(unit, role, day), TypedForm.NOTHING, null, errors);
    }

    @PostMapping(PATH)
    @Requires(Permission.ADMINISTER)
    String assign(@CurrentActor Actor actor, Ui ui, Model model, Press press, @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "posts.assign",
                path(form.text("newUnit"), ""),
                () -> roles.assign(actor, given(form)),
                refused -> show(actor, ui, model, ALL, form, null, Map.of(place(refused, form), ui.error(refused))));
    }

    @PostMapping(PATH + "/{id}/end")
    @Requires(Permission.ADMINISTER)
    String end(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "posts.end",
                path(form.text("unit"), form.text("role")),
                () -> roles.end(actor, id, form.dayOrNone("last"), form.text("endReason")),
                refused -> show(
                        actor,
                        ui,
                        model,
                        new PostPage.Asked(form.text("unit"), form.text("role"), form.text("day")),
                        form,
                        id,
                        Map.of("end-" + id, ui.error(refused))));
    }

    /** The list as it was narrowed down. */
    private static String path(String unit, String role) {
        String known = role.matches("[A-Z_]{1,40}") ? role : "";
        return PATH + "?unit=" + Typed.id(unit).map(UUID::toString).orElse("") + "&role=" + known;
    }

    private static Posts.Given given(TypedForm form) {
        return new Posts.Given(
                form.text("login"),
                new NewAssignment(
                        form.requireId("newUnit"),
                        form.requireWord("newRole", Role::valueOf),
                        LocalizedText.of(form.text("position")),
                        form.requireDay("from")),
                form.dayOrNone("to"),
                form.text("reason"));
    }

    private static String place(DomainException refused, TypedForm form) {
        return switch (refused.code()) {
            case "PLA-010" -> form.id("newUnit").isEmpty() ? "newUnit" : "newRole";
            case "PLA-011" -> form.day("from").isEmpty() ? "from" : "to";
            case "IDE-305" -> "newRole";
            case "IDE-307" -> "to";
            case "IDE-403" -> "position";
            case "IDE-404" -> "reason";
            default -> "login";
        };
    }

    private String show(
            Actor actor,
            Ui ui,
            Model model,
            PostPage.Asked asked,
            TypedForm form,
            @Nullable UUID ending,
            Map<String, String> errors) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        LocalDate day = Typed.day(asked.day()).orElse(today);
        Role role = Arrays.stream(Role.values())
                .filter(one -> one.name().equals(asked.role()))
                .findFirst()
                .orElse(null);
        List<UnitView> mine = units.listUnder(actor, Permission.ADMINISTER);
        Map<UUID, String> names = mine.stream()
                .collect(Collectors.toMap(UnitView::id, unit -> ui.text(unit.name()), (one, other) -> one));
        List<Post> found = roles.list(actor, Typed.id(asked.unit()).orElse(null), role, day);
        model.addAttribute(
                "page",
                new PostPage(
                        ui,
                        found.stream()
                                .limit(Posts.MOST)
                                .map(post -> row(ui, actor, post, names, today))
                                .toList(),
                        mine.stream()
                                .map(unit -> new Choice(unit.id().toString(), ui.text(unit.name()), false))
                                .toList(),
                        Arrays.stream(Role.values())
                                .map(one -> new Choice(one.name(), name(ui, one), false))
                                .toList(),
                        new PostPage.Asked(
                                asked.unit(), asked.role(), asked.day().isBlank() ? ui.date(day) : asked.day()),
                        found.size() > Posts.MOST,
                        form,
                        ending,
                        errors));
        return VIEW;
    }

    private static PostPage.Row row(Ui ui, Actor actor, Post post, Map<UUID, String> names, LocalDate today) {
        LocalDate to = post.to();
        boolean runs = to == null || !to.isBefore(today);
        boolean own = post.accountId().equals(actor.accountId());
        return new PostPage.Row(
                post.id().toString(),
                post.displayName(),
                post.login(),
                names.getOrDefault(post.unitId(), "–"),
                name(ui, post.role()),
                ui.text(post.position()),
                to == null
                        ? ui.t("posts.from", ui.date(post.from()))
                        : ui.t("posts.between", ui.date(post.from()), ui.date(to)),
                post.actingFor(),
                post.active(),
                runs && !own && post.actingFor() == null,
                !post.from().isBefore(today));
    }

    private static String name(Ui ui, Role role) {
        return ui.t("role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
