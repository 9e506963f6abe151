package vn.thongsuot.dossiers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.CodePatterns;
import vn.thongsuot.dossiers.DatedCodePattern;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** How codes of dossiers are written, as the authority sets it. */
@Controller
class CodePatternController {

    private static final String PATH = "/desk/code-patterns";
    private static final String VIEW = "dossiers/web/codePatterns";

    private final CodePatterns patterns;
    private final Accounts accounts;
    private final FormPosts posts;
    private final Clock clock;

    CodePatternController(CodePatterns patterns, Accounts accounts, FormPosts posts, Clock clock) {
        this.patterns = patterns;
        this.accounts = accounts;
        this.posts = posts;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Requires(Permission.ADMINISTER)
    String show(@CurrentActor Actor actor, Ui ui, Model model) {
        return page(actor, ui, model, null, TypedForm.NOTHING, Map.of());
    }

    /** @param sample present where a code is only to be shown */
    @PostMapping(PATH)
    @Requires(Permission.ADMINISTER)
    String set(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam(required = false) @Nullable String sample,
            @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        if (sample != null) {
            return sample(actor, ui, model, press.response(), form);
        }
        return posts.once(
                press,
                "code-patterns.set",
                PATH,
                () -> patterns.set(actor, form.text("pattern"), form.requireDay("from"), form.text("basis")),
                refused -> page(actor, ui, model, null, form, Map.of(place(refused.code()), ui.error(refused))));
    }

    private String sample(Actor actor, Ui ui, Model model, HttpServletResponse response, TypedForm form) {
        try {
            String code = patterns.sample(actor, form.text("pattern"), today()).value();
            return page(actor, ui, model, code, form, Map.of());
        } catch (DomainException refused) {
            if (refused.kind() == DomainException.Kind.NOT_FOUND) {
                throw refused;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(actor, ui, model, null, form, Map.of("pattern", ui.error(refused)));
        }
    }

    private static String place(String code) {
        return switch (code) {
            case "PLA-011", "DOS-289" -> "from";
            case "DOS-202" -> "basis";
            default -> "pattern";
        };
    }

    private String page(
            Actor actor, Ui ui, Model model, @Nullable String tried, TypedForm form, Map<String, String> errors) {
        List<DatedCodePattern> own = patterns.list(actor);
        Map<UUID, String> names = accounts.displayNames(
                own.stream().map(DatedCodePattern::setBy).distinct().toList());
        String current = patterns.current(actor);
        model.addAttribute(
                "page",
                new CodePatternPage(
                        ui,
                        CodePatterns.named(current, ui.locale()),
                        patterns.sample(actor, current, today()).value(),
                        own.stream().map(dated -> row(ui, dated, names)).toList(),
                        tried,
                        form,
                        errors));
        return VIEW;
    }

    private static CodePatternPage.Row row(Ui ui, DatedCodePattern dated, Map<UUID, String> names) {
        LocalDate to = dated.to();
        return new CodePatternPage.Row(
                to == null
                        ? ui.t("countLimits.from", ui.date(dated.from()))
                        : ui.t("countLimits.between", ui.date(dated.from()), ui.date(to)),
                CodePatterns.named(dated.pattern(), ui.locale()),
                dated.basis(),
                names.getOrDefault(dated.setBy(), "–"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
