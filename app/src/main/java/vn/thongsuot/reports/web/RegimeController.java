package vn.thongsuot.reports.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.reports.Duties;
import vn.thongsuot.reports.Regime;
import vn.thongsuot.reports.Regimes;
import vn.thongsuot.reports.ReportFiles;
import vn.thongsuot.shared.DomainException;

/** Regimes: which there are, who has sent and who has not, their form and their Word template. */
@Controller
class RegimeController {

    private final Regimes regimes;
    private final Duties duties;
    private final ReportFiles files;
    private final RegimePages pages;
    private final FormPosts posts;
    private final Clock clock;

    RegimeController(
            Regimes regimes, Duties duties, ReportFiles files, RegimePages pages, FormPosts posts, Clock clock) {
        this.regimes = regimes;
        this.duties = duties;
        this.files = files;
        this.pages = pages;
        this.posts = posts;
        this.clock = clock;
    }

    @GetMapping("/desk/report-regimes")
    @Requires(Permission.BOARD_READ)
    String list(@CurrentActor Actor actor, Ui ui, Model model) {
        model.addAttribute("page", pages.list(ui, actor));
        return "reports/web/regimes";
    }

    @GetMapping("/desk/report-regimes/new")
    @Requires(Permission.PROGRAMME_EDIT)
    String begin(@CurrentActor Actor actor, Ui ui, Model model) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("recipient", actor.grants().getFirst().unitId().toString());
        typed.put("from", RegimeForm.text(LocalDate.ofInstant(clock.instant(), clock.getZone())));
        typed.put("consolidated", "1");
        typed.put("inScope", "1");
        model.addAttribute("page", pages.form(ui, actor, null, new RegimeForm(typed), Map.of()));
        return "reports/web/regimeForm";
    }

    @PostMapping("/desk/report-regimes")
    @Requires(Permission.PROGRAMME_EDIT)
    String create(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam MultiValueMap<String, String> typed) {
        RegimeForm form = RegimeForm.of(typed);
        Map<String, String> errors = form.check();
        if (!errors.isEmpty()) {
            press.refuse();
            return form(actor, ui, model, null, form, errors);
        }
        return posts.once(
                press,
                "regime.create",
                () -> "/desk/report-regimes/" + regimes.create(actor, form.draft()),
                refused -> form(actor, ui, model, null, form, Map.of("regime-form", ui.error(refused))));
    }

    @GetMapping("/desk/report-regimes/{id}")
    @Requires(Permission.BOARD_READ)
    String regime(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String period) {
        model.addAttribute("page", pages.page(ui, actor, regimes.get(actor, id), period, Map.of(), Map.of()));
        return "reports/web/regime";
    }

    @GetMapping("/desk/report-regimes/{id}/edit")
    @Requires(Permission.PROGRAMME_EDIT)
    String edit(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        Regime regime = requireEdit(actor, id);
        model.addAttribute(
                "page", pages.form(ui, actor, regime, RegimeForm.of(regime, regimes.items(regime.formId())), Map.of()));
        return "reports/web/regimeForm";
    }

    @PostMapping("/desk/report-regimes/{id}")
    @Requires(Permission.PROGRAMME_EDIT)
    String save(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed) {
        Regime regime = requireEdit(actor, id);
        RegimeForm form = RegimeForm.of(typed);
        Map<String, String> errors = form.check();
        if (!errors.isEmpty()) {
            press.refuse();
            return form(actor, ui, model, regime, form, errors);
        }
        return posts.once(
                press,
                "regime.change",
                "/desk/report-regimes/" + id,
                () -> regimes.change(actor, id, version, form.draft()),
                refused ->
                        form(actor, ui, model, regimes.get(actor, id), form, Map.of("regime-form", ui.error(refused))));
    }

    @PostMapping("/desk/report-regimes/{id}/call")
    @Requires(Permission.PROGRAMME_EDIT)
    String call(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed) {
        Regime regime = requireEdit(actor, id);
        RegimeForm form = RegimeForm.of(typed);
        Map<String, String> errors = new LinkedHashMap<>();
        for (String field : java.util.List.of("from", "to", "due")) {
            if (Typed.day(form.get(field)).isEmpty()) {
                errors.put(field, "report.error.day");
            }
        }
        if (form.get("title").isEmpty()) {
            errors.put("title", "regime.error.title");
        }
        if (!errors.isEmpty()) {
            press.refuse();
            return regime(actor, ui, model, regime, form, errors);
        }
        return posts.once(
                press,
                "regime.call",
                "/desk/report-regimes/" + id,
                () -> duties.call(actor, id, form.get("title"), day(form, "from"), day(form, "to"), day(form, "due")),
                refused -> regime(actor, ui, model, regime, form, Map.of("call", ui.error(refused))));
    }

    private String regime(Actor actor, Ui ui, Model model, Regime regime, RegimeForm form, Map<String, String> errors) {
        model.addAttribute("page", pages.page(ui, actor, regime, "", form.typed(), errors));
        return "reports/web/regime";
    }

    @GetMapping("/desk/report-regimes/{id}/template")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<byte[]> template(@CurrentActor Actor actor, @PathVariable UUID id) {
        return Attachments.saved("mau-bao-cao.docx", Attachments.WORD, files.template(regimes.get(actor, id)));
    }

    @PostMapping("/desk/report-regimes/{id}/template")
    @Requires(Permission.PROGRAMME_EDIT)
    String setTemplate(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        Regime regime = requireEdit(actor, id);
        byte[] content = TypedForm.file(file).orElse(new byte[0]);
        return posts.once(
                press,
                "regime.template",
                "/desk/report-regimes/" + id,
                () -> files.setTemplate(actor, id, version, content),
                refused ->
                        regime(actor, ui, model, regime, new RegimeForm(Map.of()), Map.of("file", ui.error(refused))));
    }

    /** @throws DomainException ACC-001 to a stranger, ACC-002 to those who may only read it */
    private Regime requireEdit(Actor actor, UUID id) {
        Regime regime = regimes.get(actor, id);
        if (!regimes.mayEdit(actor, regime)) {
            throw new DomainException("ACC-002", DomainException.Kind.FORBIDDEN, "account may not edit this regime");
        }
        return regime;
    }

    private String form(
            Actor actor, Ui ui, Model model, @Nullable Regime regime, RegimeForm form, Map<String, String> errors) {
        model.addAttribute("page", pages.form(ui, actor, regime, form, errors));
        return "reports/web/regimeForm";
    }

    private static LocalDate day(RegimeForm form, String field) {
        return Typed.day(form.get(field)).orElseThrow(AccessPolicy::notFound);
    }
}
