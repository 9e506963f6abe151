package vn.thongsuot.indicators.web;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.documents.Downloads;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.ReportedValue;
import vn.thongsuot.indicators.ReportedValues;
import vn.thongsuot.indicators.ValueAction;
import vn.thongsuot.indicators.ValueState;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Idempotency;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** Values that people report with evidence, and their approval. */
@Controller
class ValueController {

    private final ReportedValues values;
    private final Indicators indicators;
    private final UnitChoices units;
    private final Accounts accounts;
    private final Idempotency idempotency;

    ValueController(
            ReportedValues values,
            Indicators indicators,
            UnitChoices units,
            Accounts accounts,
            Idempotency idempotency) {
        this.values = values;
        this.indicators = indicators;
        this.units = units;
        this.accounts = accounts;
        this.idempotency = idempotency;
    }

    @GetMapping("/desk/values")
    @Requires(Permission.BOARD_READ)
    String list(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam(defaultValue = "") String state) {
        ValueState asked = Arrays.stream(ValueState.values())
                .filter(known -> known.key().equals(state))
                .findFirst()
                .orElse(null);
        List<ReportedValue> found = values.list(actor, asked);
        Map<UUID, String> names = accounts.displayNames(
                found.stream().map(ReportedValue::authorId).collect(Collectors.toSet()));
        model.addAttribute(
                "page",
                new ValuesPage(
                        ui,
                        asked == null ? "" : asked.key(),
                        Arrays.stream(ValueState.values()).map(ValueState::key).toList(),
                        found.stream().map(value -> row(ui, value, names)).toList(),
                        actor.may(Permission.VALUE_REPORT)));
        return "indicators/web/values";
    }

    @GetMapping("/desk/values/new")
    @Requires(Permission.VALUE_REPORT)
    String form(@CurrentActor Actor actor, Ui ui, Model model, @ModelAttribute ValueForm form) {
        return form(actor, ui, model, form, Map.of());
    }

    @PostMapping("/desk/values")
    @Requires(Permission.VALUE_REPORT)
    String create(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @ModelAttribute ValueForm form,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam UUID idempotencyKey)
            throws IOException {
        byte[] evidence = file == null || file.isEmpty() ? null : file.getBytes();
        try {
            return "redirect:"
                    + idempotency.once(
                            idempotencyKey,
                            actor.accountId(),
                            "value.create",
                            () -> "/desk/values/"
                                    + values.create(actor, form.command(EditorForm.text(form.indicator())), evidence));
        } catch (DomainException refusal) {
            if (refusal.kind() != DomainException.Kind.INVALID) {
                throw refusal;
            }
            Map<String, String> errors = new LinkedHashMap<>();
            errors.put(refusal.code().startsWith("DOC") ? "file" : "numerator", ui.error(refusal));
            return form(actor, ui, model, form, errors);
        }
    }

    @GetMapping("/desk/values/{id}")
    @Requires(Permission.BOARD_READ)
    String value(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        ReportedValue value = values.get(actor, id);
        UUID decidedBy = value.decidedBy();
        Map<UUID, String> names = accounts.displayNames(
                decidedBy == null ? Set.of(value.authorId()) : Set.of(value.authorId(), decidedBy));
        List<ValueAction> actions = values.actions(actor, value);
        boolean withAuthor = value.state() == ValueState.DRAFT || value.state() == ValueState.RETURNED;
        model.addAttribute(
                "page",
                new ValuePage(
                        ui,
                        value,
                        indicators.get(value.authorityId(), value.indicatorId()),
                        units.name(ui, value.unitId(), value.to()),
                        shown(ui, value),
                        names.getOrDefault(value.authorId(), "–"),
                        decidedBy == null ? null : names.getOrDefault(decidedBy, "–"),
                        actions.stream()
                                .map(action -> new ValuePage.Act(action.key(), action.needsRemark()))
                                .toList(),
                        withAuthor && actions.contains(ValueAction.SUBMIT),
                        value.state() == ValueState.APPROVED && actor.may(Permission.VALUE_REPORT)
                                ? replaceHref(value)
                                : null));
        return "indicators/web/value";
    }

    @PostMapping("/desk/values/{id}/evidence")
    @Requires(Permission.VALUE_REPORT)
    String attach(
            @CurrentActor Actor actor,
            @PathVariable UUID id,
            @RequestParam MultipartFile file,
            @RequestParam UUID idempotencyKey)
            throws IOException {
        byte[] evidence = file.getBytes();
        return "redirect:"
                + idempotency.once(
                        idempotencyKey,
                        actor.accountId(),
                        "value.attach",
                        "/desk/values/" + id,
                        () -> values.attach(actor, id, evidence));
    }

    @GetMapping("/desk/values/{id}/evidence")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<Resource> evidence(@CurrentActor Actor actor, @PathVariable UUID id) {
        return Downloads.saved(values.evidence(actor, id));
    }

    @PostMapping("/desk/values/{id}/{act}")
    @Requires(Permission.BOARD_READ)
    String act(
            @CurrentActor Actor actor,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String remark,
            @RequestParam UUID idempotencyKey) {
        ValueAction action = Arrays.stream(ValueAction.values())
                .filter(known -> known.key().equals(act) && known != ValueAction.REPLACE)
                .findFirst()
                .orElseThrow(AccessPolicy::notFound);
        return "redirect:"
                + idempotency.once(
                        idempotencyKey,
                        actor.accountId(),
                        "value." + act,
                        "/desk/values/" + id,
                        () -> values.act(actor, id, revision, action, remark));
    }

    private String form(Actor actor, Ui ui, Model model, ValueForm form, Map<String, String> errors) {
        UUID chosen = form.unit() == null
                ? units.shown(actor, null, Permission.VALUE_REPORT).id()
                : form.unit();
        List<Choice> all = indicators.list(actor.authorityId()).stream()
                .map(indicator -> new Choice(
                        indicator.id(),
                        ui.text(indicator.name()) + " (" + ui.text(indicator.unit()) + ")",
                        indicator.id().equals(form.indicator())))
                .toList();
        model.addAttribute(
                "page",
                new NewValuePage(ui, form, all, units.list(ui, actor, Permission.VALUE_REPORT, chosen), errors));
        return "indicators/web/newValue";
    }

    private ValuesPage.Row row(Ui ui, ReportedValue value, Map<UUID, String> names) {
        return new ValuesPage.Row(
                "/desk/values/" + value.id(),
                ui.text(indicators.get(value.authorityId(), value.indicatorId()).name()),
                units.name(ui, value.unitId(), value.to()),
                ui.date(value.from()) + " – " + ui.date(value.to()),
                shown(ui, value),
                "value.state." + value.state().key(),
                names.getOrDefault(value.authorId(), "–"));
    }

    private String shown(Ui ui, ReportedValue value) {
        Indicator indicator = indicators.get(value.authorityId(), value.indicatorId());
        BigDecimal result = value.value();
        if (result != null) {
            return ui.decimal(result.doubleValue()) + " " + ui.text(indicator.unit());
        }
        String top = ui.decimal(
                Objects.requireNonNullElse(value.numerator(), BigDecimal.ZERO).doubleValue());
        BigDecimal bottom = value.denominator();
        return bottom == null ? top : top + " / " + ui.decimal(bottom.doubleValue());
    }

    private static String replaceHref(ReportedValue value) {
        LocalDate from = value.from();
        return "/desk/values/new?indicator=" + value.indicatorId() + "&unit=" + value.unitId() + "&from=" + from
                + "&to=" + value.to() + "&replaces=" + value.id();
    }
}
