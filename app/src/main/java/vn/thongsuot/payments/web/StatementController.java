package vn.thongsuot.payments.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.payments.Payable;
import vn.thongsuot.payments.Payables;
import vn.thongsuot.payments.statements.LineState;
import vn.thongsuot.payments.statements.Statement;
import vn.thongsuot.payments.statements.Statements;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** Statements of the bank: read a file, look at what did not fit, resolve it by hand. */
@Controller
class StatementController {

    private static final String PATH = "/desk/payments/statements";
    private static final String VIEW = "payments/web/statement";
    private static final String OVERVIEW = "payments/web/statements";

    private final Statements statements;
    private final Payables payables;
    private final UnitDirectory units;
    private final PaymentNames names;
    private final FormPosts posts;

    StatementController(
            Statements statements, Payables payables, UnitDirectory units, PaymentNames names, FormPosts posts) {
        this.statements = statements;
        this.payables = payables;
        this.units = units;
        this.names = names;
        this.posts = posts;
    }

    @GetMapping(PATH)
    @Requires(Permission.PAYMENT_READ)
    String list(@CurrentActor Actor actor, Ui ui, Model model) {
        model.addAttribute("page", overview(ui, actor, Map.of()));
        return OVERVIEW;
    }

    @PostMapping(PATH)
    @Requires(Permission.PAYMENT_COLLECT)
    String read(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam UUID unit,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        return posts.once(
                press,
                "statement.read",
                () -> {
                    byte[] content = TypedForm.file(file)
                            .orElseThrow(() -> new DomainException(
                                    "PAY-040", DomainException.Kind.INVALID, "no statement of a bank"));
                    String name =
                            file == null || file.getOriginalFilename() == null ? "sao-ke" : file.getOriginalFilename();
                    return PATH + "/" + statements.read(actor, unit, name, content);
                },
                FormPosts.again(model, OVERVIEW, refused -> overview(ui, actor, Map.of("file", ui.error(refused)))));
    }

    @GetMapping(PATH + "/{id}")
    @Requires(Permission.PAYMENT_READ)
    String show(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        model.addAttribute("page", page(ui, actor, id, TypedForm.NOTHING, Map.of()));
        return VIEW;
    }

    @PostMapping(PATH + "/{id}/lines/{line}/{act}")
    @Requires(Permission.PAYMENT_COLLECT)
    String resolve(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable UUID line,
            @PathVariable String act,
            @RequestParam int version,
            @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "statement." + act,
                PATH + "/" + id,
                () -> {
                    switch (act) {
                        case "assign" -> statements.assign(actor, id, line, version, form.text("code"));
                        case "return" ->
                            statements.resolve(actor, id, line, version, LineState.RETURNED, form.text("words"));
                        case "set-aside" ->
                            statements.resolve(actor, id, line, version, LineState.SET_ASIDE, form.text("words"));
                        default -> throw AccessPolicy.notFound();
                    }
                },
                FormPosts.again(
                        model, VIEW, refused -> page(ui, actor, id, form, Map.of("line-" + line, ui.error(refused)))));
    }

    private StatementPage.Overview overview(Ui ui, Actor actor, Map<String, String> errors) {
        List<StatementPage.Row> rows =
                statements.list(units.idsWithPredecessors(actor, Permission.PAYMENT_READ)).stream()
                        .map(one -> new StatementPage.Row(
                                PATH + "/" + one.id(),
                                one.fileName(),
                                names.unit(ui, one.unitId()),
                                ui.dateTime(one.importedAt()),
                                ui.number(one.lines()),
                                ui.number(one.open()),
                                one.open() > 0))
                        .toList();
        return new StatementPage.Overview(ui, rows, names.own(ui, actor, Permission.PAYMENT_COLLECT), errors);
    }

    private StatementPage page(Ui ui, Actor actor, UUID id, TypedForm form, Map<String, String> errors) {
        Statement statement = statements.get(actor, id);
        List<Statement.Line> lines = statements.lines(id);
        List<UUID> ids = lines.stream()
                .map(Statement.Line::payableId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, Payable> owed =
                payables.list(ids).stream().collect(Collectors.toMap(Payable::id, Function.identity()));
        return new StatementPage(
                ui,
                id.toString(),
                statement.fileName(),
                names.unit(ui, statement.unitId()),
                tallies(ui, lines),
                lines.stream().map(line -> line(ui, line, owed)).toList(),
                actor.may(Permission.PAYMENT_COLLECT),
                form,
                errors);
    }

    private static List<StatementPage.Tally> tallies(Ui ui, List<Statement.Line> lines) {
        Map<LineState, List<Statement.Line>> byState = lines.stream()
                .collect(Collectors.groupingBy(
                        Statement.Line::state, () -> new EnumMap<>(LineState.class), Collectors.toList()));
        return byState.entrySet().stream()
                .map(entry -> new StatementPage.Tally(
                        key(entry.getKey()),
                        ui.number(entry.getValue().size()),
                        ui.money(entry.getValue().stream()
                                .mapToLong(Statement.Line::amount)
                                .sum())))
                .toList();
    }

    private static StatementPage.Line line(Ui ui, Statement.Line line, Map<UUID, Payable> owed) {
        UUID payableId = line.payableId();
        Payable payable = payableId == null ? null : owed.get(payableId);
        return new StatementPage.Line(
                line.id().toString(),
                line.version(),
                ui.date(line.bookedOn()),
                ui.money(line.amount()),
                line.content() == null ? "" : line.content(),
                key(line.state()),
                line.state().isOpen() ? "govuk-tag--red" : "govuk-tag--green",
                line.state().isOpen(),
                payable == null ? null : "/desk/payments/" + payable.id(),
                payable == null ? "" : payable.label(),
                payable == null ? "" : ui.money(payable.remaining()),
                line.note());
    }

    private static String key(LineState state) {
        return "statement.line." + state.key();
    }
}
