package vn.thongsuot.procedures.samples.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.catalogue.CatalogueEntries;
import vn.thongsuot.procedures.catalogue.CatalogueEntry;
import vn.thongsuot.procedures.samples.Sample;
import vn.thongsuot.procedures.samples.Samples;

/** Examples of a procedure's papers: published at the desk, taken by everybody. */
@Controller
class SampleController {

    private static final String DESK = "procedures/samples/web/samples";

    private final Samples samples;
    private final CatalogueEntries entries;
    private final UnitDirectory units;
    private final FormPosts posts;
    private final Clock clock;

    SampleController(Samples samples, CatalogueEntries entries, UnitDirectory units, FormPosts posts, Clock clock) {
        this.samples = samples;
        this.entries = entries;
        this.units = units;
        this.posts = posts;
        this.clock = clock;
    }

    @GetMapping("/desk/procedures/{code}/samples")
    @Requires(Permission.DESK_USE)
    String desk(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable String code) {
        model.addAttribute("page", page(ui, actor.authorityId(), code, samples.mayEdit(actor), Map.of()));
        return DESK;
    }

    @PostMapping("/desk/procedures/{code}/samples")
    @Requires(Permission.CATALOGUE_EDIT)
    String act(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        TypedForm form = new TypedForm(typed.toSingleValueMap());
        page(ui, actor.authorityId(), code, true, Map.of());
        return posts.once(
                press,
                "sample.change",
                "/desk/procedures/" + code + "/samples",
                () -> {
                    if (form.id("withdraw").isPresent()) {
                        samples.withdraw(actor, form.requireId("withdraw"));
                    } else {
                        samples.publish(
                                actor,
                                code,
                                form.requireNumber("paper"),
                                form.text("title"),
                                form.text("titleEn"),
                                TypedForm.file(file).orElse(new byte[0]));
                    }
                },
                FormPosts.again(
                        model,
                        DESK,
                        refused -> page(ui, actor.authorityId(), code, true, Map.of("file", ui.error(refused)))));
    }

    @GetMapping("/procedures/{code}/samples")
    String open(Ui ui, Model model, @PathVariable String code) {
        UUID authority = units.listAuthorities(today()).stream()
                .map(UnitView::id)
                .filter(one -> entries.find(one, code, today()).isPresent())
                .findFirst()
                .orElseThrow(AccessPolicy::notFound);
        model.addAttribute("page", page(ui, authority, code, false, Map.of()));
        return "procedures/samples/web/publicSamples";
    }

    @GetMapping("/procedure-samples/{id}")
    ResponseEntity<Resource> download(@PathVariable UUID id) {
        return Downloads.of(samples.file(id));
    }

    private SamplesPage page(Ui ui, UUID authority, String code, boolean mayEdit, Map<String, String> errors) {
        CatalogueEntry entry = entries.find(authority, code, today())
                .map(CatalogueEntries.Known::entry)
                .orElseThrow(AccessPolicy::notFound);
        List<Sample> all = samples.list(authority, code);
        return new SamplesPage(
                ui,
                code,
                ui.text(entry.name()),
                entry.papers().stream().map(paper -> paper(ui, paper, all)).toList(),
                all.stream()
                        .filter(sample -> entry.papers().stream()
                                .noneMatch(paper -> paper.name().vi().equals(sample.paper())))
                        .map(sample -> new SamplesPage.Left(sample.id().toString(), sample.paper(), sample.title()))
                        .toList(),
                mayEdit,
                errors);
    }

    private static SamplesPage.Paper paper(Ui ui, CatalogueEntry.Paper paper, List<Sample> all) {
        return all.stream()
                .filter(sample -> sample.paper().equals(paper.name().vi()))
                .findFirst()
                .map(sample -> new SamplesPage.Paper(
                        paper.n(), ui.text(paper.name()), sample.id().toString(), sample.title()))
                .orElse(new SamplesPage.Paper(paper.n(), ui.text(paper.name()), null, null));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
