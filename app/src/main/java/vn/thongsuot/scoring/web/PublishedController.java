package vn.thongsuot.scoring.web;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
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
import vn.thongsuot.documents.Downloads;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.scoring.figures.NewFigure;
import vn.thongsuot.scoring.figures.PublishedFigure;
import vn.thongsuot.scoring.figures.PublishedFigures;

/** Figures that others publish: listed with their source, entered, withdrawn. */
@Controller
class PublishedController {

    private final PublishedFigures figures;
    private final AccessPolicy policy;
    private final ScoreNames names;
    private final FormPosts posts;

    PublishedController(PublishedFigures figures, AccessPolicy policy, ScoreNames names, FormPosts posts) {
        this.figures = figures;
        this.policy = policy;
        this.names = names;
        this.posts = posts;
    }

    @GetMapping("/desk/published-figures")
    @Requires(Permission.BOARD_READ)
    String list(@CurrentActor Actor actor, Ui ui, Model model) {
        model.addAttribute("page", page(ui, actor, TypedForm.NOTHING, Map.of()));
        return "scoring/web/published";
    }

    @PostMapping("/desk/published-figures")
    @Requires(Permission.PROGRAMME_EDIT)
    String enter(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam MultiValueMap<String, String> form)
            throws IOException {
        TypedForm written = TypedForm.of(form);
        byte[] copy = file == null || file.isEmpty() ? null : file.getBytes();
        return posts.once(
                press,
                "figure.enter",
                "/desk/published-figures",
                () -> figures.enter(actor, figure(written), copy),
                FormPosts.again(
                        model,
                        "scoring/web/published",
                        refused -> page(ui, actor, written, ScoreNames.errors(ui, refused))));
    }

    private static NewFigure figure(TypedForm written) {
        int place = Fields.whole(written, "place");
        return new NewFigure(
                Fields.requireId(written, "unit"),
                written.text("code"),
                Fields.requireDay(written, "period"),
                Fields.requireNumber(written, "value"),
                place == 0 ? null : (Integer) place,
                written.text("publisher"),
                written.text("source"));
    }

    @PostMapping("/desk/published-figures/{id}/withdraw")
    @Requires(Permission.PROGRAMME_EDIT)
    String withdraw(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam String reason) {
        return posts.once(
                press,
                "figure.withdraw",
                "/desk/published-figures",
                () -> figures.withdraw(actor, id, reason),
                FormPosts.again(
                        model,
                        "scoring/web/published",
                        refused -> page(ui, actor, TypedForm.NOTHING, ScoreNames.errors(ui, refused))));
    }

    @GetMapping("/desk/published-figures/{id}/copy")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<Resource> copy(@CurrentActor Actor actor, @PathVariable UUID id) {
        return Downloads.of(figures.open(actor, id));
    }

    private PublishedPage page(Ui ui, Actor actor, TypedForm written, Map<String, String> errors) {
        Map<String, List<PublishedFigure>> byCode = figures.list(actor.authorityId()).stream()
                .collect(Collectors.groupingBy(PublishedFigure::code, LinkedHashMap::new, Collectors.toList()));
        List<UnitView> mine = names.bodies(actor.authorityId()).stream()
                .filter(unit -> policy.mayIn(actor, Permission.PROGRAMME_EDIT, unit.id()))
                .toList();
        return new PublishedPage(
                ui,
                byCode.entrySet().stream()
                        .map(entry -> new PublishedPage.Group(
                                entry.getKey(), name(ui, entry.getKey()), rows(ui, actor, entry.getValue())))
                        .toList(),
                !mine.isEmpty(),
                mine.stream()
                        .map(unit -> new Choice(
                                unit.id().toString(),
                                ui.text(unit.name()),
                                unit.id().equals(written.id("unit").orElse(null))))
                        .toList(),
                PublishedFigure.CODES.stream()
                        .map(code -> new Choice(code, name(ui, code), code.equals(written.text("code"))))
                        .toList(),
                written,
                errors);
    }

    private static String name(Ui ui, String code) {
        return PublishedFigure.CODES.contains(code) ? ui.t("score.published." + code) : code;
    }

    private List<PublishedPage.Row> rows(Ui ui, Actor actor, List<PublishedFigure> values) {
        List<PublishedPage.Row> rows = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            PublishedFigure figure = values.get(i);
            BigDecimal before = values.stream()
                    .skip(i + 1L)
                    .filter(other -> !other.isWithdrawn() && other.unitId().equals(figure.unitId()))
                    .map(PublishedFigure::value)
                    .findFirst()
                    .orElse(null);
            rows.add(new PublishedPage.Row(
                    figure.id().toString(),
                    names.unit(ui, figure.unitId()),
                    ui.date(figure.periodEnd()),
                    ScoreNames.points(ui, figure.value()),
                    before == null || figure.isWithdrawn()
                            ? null
                            : ScoreNames.change(ui, figure.value().subtract(before)),
                    figure.place() == null ? "–" : String.valueOf(figure.place()),
                    figure.publisher(),
                    figure.source(),
                    figure.documentId() == null ? null : "/desk/published-figures/" + figure.id() + "/copy",
                    figure.withdrawnReason(),
                    !figure.isWithdrawn() && policy.mayIn(actor, Permission.PROGRAMME_EDIT, figure.unitId())));
        }
        return rows;
    }
}
