package vn.thongsuot.procedures.fees.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Sheets;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.fees.Exemption;
import vn.thongsuot.procedures.fees.FeeBasis;
import vn.thongsuot.procedures.fees.FeeEditor;
import vn.thongsuot.procedures.fees.FeeKind;
import vn.thongsuot.procedures.fees.FeeLine;
import vn.thongsuot.procedures.fees.FeeTexts;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.shared.Money;

/** The fee schedule: what each procedure costs, resolutions that reduce it, and changing both. */
@Controller
class FeeController {

    private static final UUID NEW = new UUID(0, 0);
    private static final String PATH = "/desk/fees";

    private final FeePages pages;
    private final FeeEditor editor;
    private final FormPosts posts;

    FeeController(FeePages pages, FeeEditor editor, FormPosts posts) {
        this.pages = pages;
        this.editor = editor;
        this.posts = posts;
    }

    @GetMapping(PATH)
    @Requires(Permission.DESK_USE)
    String list(@CurrentActor Actor actor, Ui ui, Model model) {
        model.addAttribute("page", pages.overview(ui, actor, TypedForm.NOTHING, Map.of()));
        return "procedures/fees/web/fees";
    }

    @GetMapping(PATH + "/export.xlsx")
    @Requires(Permission.DESK_USE)
    ResponseEntity<byte[]> export(@CurrentActor Actor actor, Ui ui) {
        List<String> head = List.of(
                ui.t("catalogue.code"),
                ui.t("fee.procedureName"),
                ui.t("fee.case"),
                ui.t("fee.kind"),
                ui.t("fee.basis"),
                ui.t("payments.amountDong"),
                ui.t("fee.legalBasis"),
                ui.t("fee.from"),
                ui.t("fee.source"),
                ui.t("fee.warning"));
        List<List<Object>> rows =
                pages.costing(actor).stream().map(one -> row(ui, one)).toList();
        return Attachments.saved(
                ui.t("fee.file") + ".xlsx", Attachments.EXCEL, Sheets.write(ui.t("nav.fees"), head, rows));
    }

    private static List<Object> row(Ui ui, FeePages.Costing one) {
        FeeLine line = one.line();
        return List.of(
                one.procedure().code(),
                ui.text(one.procedure().name()),
                line == null ? "" : ui.text(line.name()),
                line == null ? "" : ui.t("fee.kind." + line.kind().key()),
                line == null ? "" : ui.t("fee.per." + line.basis().key()),
                line == null ? "" : line.amount().dong(),
                line == null ? "" : line.legalBasis(),
                line == null ? "" : line.from(),
                ui.t("fee.source." + one.rule().source().key() + ".short"),
                FeeTexts.warning(ui, one.rule()));
    }

    @GetMapping(PATH + "/exemptions.xlsx")
    @Requires(Permission.DESK_USE)
    ResponseEntity<byte[]> exportExemptions(@CurrentActor Actor actor, Ui ui) {
        List<String> head = List.of(
                ui.t("fee.resolutionNumber"),
                ui.t("fee.issuedOn"),
                ui.t("fee.exemption.name"),
                ui.t("fee.whom"),
                ui.t("fee.scope"),
                ui.t("fee.measure"),
                ui.t("payments.exempted.budget"),
                ui.t("fee.from"),
                ui.t("fee.last"));
        List<List<Object>> rows =
                pages.reductions(ui, actor).stream().map(one -> row(ui, one)).toList();
        return Attachments.saved(
                ui.t("fee.exemptions.file") + ".xlsx",
                Attachments.EXCEL,
                Sheets.write(ui.t("fee.exemptions"), head, rows));
    }

    private static List<Object> row(Ui ui, FeePage.Reduction one) {
        return List.of(
                one.resolution(),
                one.issued(),
                one.name(),
                one.subject() == null ? ui.t("fee.automatic") : one.subject(),
                one.scope(),
                one.measure(),
                ui.t(one.budgetPays() ? "fee.budgetPays.yes" : "fee.budgetPays.no"),
                one.from(),
                one.until());
    }

    @GetMapping(PATH + "/{code}")
    @Requires(Permission.DESK_USE)
    String one(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable String code) {
        model.addAttribute("page", pages.one(ui, actor, code, TypedForm.NOTHING, Map.of()));
        return "procedures/fees/web/fee";
    }

    @PostMapping(PATH + "/{code}/{act}")
    @Requires(Permission.ADMINISTER)
    String act(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable String code,
            @PathVariable String act,
            @RequestParam Map<String, String> typed) {
        requireEditor(actor);
        TypedForm form = new TypedForm(typed);
        return posts.once(press, "fee." + act, PATH + "/" + code, () -> change(actor, code, act, form), refused -> {
            Map<String, String> errors = Map.of("act-" + act, ui.error(refused));
            model.addAttribute("page", pages.one(ui, actor, code, form, errors));
            return "procedures/fees/web/fee";
        });
    }

    @PostMapping(PATH)
    @Requires(Permission.ADMINISTER)
    String exempt(@CurrentActor Actor actor, Ui ui, Model model, Press press, @RequestParam Map<String, String> typed) {
        requireEditor(actor);
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "fee.exempt",
                PATH,
                () -> {
                    if (form.id("ends").isPresent()) {
                        editor.endExemption(
                                actor.authorityId(),
                                actor.accountId(),
                                form.requireId("ends"),
                                form.requireDay("last"));
                    } else {
                        editor.exempt(actor.authorityId(), actor.accountId(), exemption(form));
                    }
                },
                refused -> {
                    Map<String, String> errors = Map.of("act-exempt", ui.error(refused));
                    model.addAttribute("page", pages.overview(ui, actor, form, errors));
                    return "procedures/fees/web/fees";
                });
    }

    private void change(Actor actor, String code, String act, TypedForm form) {
        UUID authority = actor.authorityId();
        UUID by = actor.accountId();
        switch (act) {
            case "write" -> editor.write(authority, by, code, line(form), form.requireDay("from"));
            case "end" -> editor.end(authority, by, code, form.requireNumber("n"), form.requireDay("from"));
            case "online" ->
                editor.decideOnline(authority, by, code, form.text("online").equals("true"), form.requireDay("from"));
            default -> throw AccessPolicy.notFound();
        }
    }

    private static void requireEditor(Actor actor) {
        if (!FeePages.mayEdit(actor)) {
            throw AccessPolicy.notFound();
        }
    }

    private static FeeLine line(TypedForm form) {
        FeeLine.Step step = form.text("stepFrom").isEmpty()
                ? null
                : new FeeLine.Step(form.requireNumber("stepFrom"), money(form, "stepAmount"));
        return new FeeLine(
                NEW,
                form.requireNumber("n"),
                name(form, "name", "nameEn"),
                form.requireWord("kind", FeeKind::of),
                form.requireWord("basis", FeeBasis::of),
                money(form, "amount"),
                step,
                form.text("most").isEmpty() ? null : money(form, "most"),
                form.on("usual"),
                form.text("legalBasis"),
                LocalDate.MIN,
                null);
    }

    private static Exemption exemption(TypedForm form) {
        return new Exemption(
                NEW,
                form.requireDay("from"),
                form.dayOrNone("last"),
                form.text("resolution"),
                form.requireDay("issuedOn"),
                name(form, "name", "nameEn"),
                form.text("subject").isEmpty() ? null : name(form, "subject", "subjectEn"),
                words(form, "procedures"),
                words(form, "channel"),
                words(form, "kind").stream()
                        .map(word -> new TypedForm(Map.of("kind", word)).requireWord("kind", FeeKind::of))
                        .toList(),
                words(form, "charges").stream()
                        .map(word -> new TypedForm(Map.of("charges", word)).requireNumber("charges"))
                        .distinct()
                        .toList(),
                form.text("percent").isEmpty() ? null : (Integer) form.requireNumber("percent"),
                form.text("amount").isEmpty() ? null : money(form, "amount"),
                form.on("budgetPays"));
    }

    private static List<String> words(TypedForm form, String name) {
        return Arrays.stream(form.text(name).split("[,;\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static LocalizedText name(TypedForm form, String vi, String en) {
        if (form.text(vi).isEmpty()) {
            throw new DomainException("FEE-008", DomainException.Kind.INVALID, "no name");
        }
        @Nullable String english = form.text(en).isEmpty() ? null : form.text(en);
        return new LocalizedText(form.text(vi), english);
    }

    private static Money money(TypedForm form, String name) {
        return Typed.number(form.text(name))
                .filter(number ->
                        number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.precision() <= 12)
                .map(number -> Money.ofDong(number.longValueExact()))
                .orElseThrow(() -> new DomainException("FEE-009", DomainException.Kind.INVALID, "no sum of money"));
    }
}
