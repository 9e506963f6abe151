package vn.thongsuot.scoring.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.scoring.sets.CellProblem;
import vn.thongsuot.scoring.sets.IndexSet;
import vn.thongsuot.scoring.sets.IndexSets;
import vn.thongsuot.scoring.sets.SetDesk;
import vn.thongsuot.scoring.sets.SetSeen;
import vn.thongsuot.scoring.sets.SetSheets;
import vn.thongsuot.shared.DomainException;

/** Criteria of a drafted set: one by one, or all of them as a workbook. */
@Controller
class CriterionController {

    private final IndexSets sets;
    private final SetDesk desk;
    private final SetSheets sheets;
    private final SetPages pages;
    private final FormPosts posts;

    CriterionController(IndexSets sets, SetDesk desk, SetSheets sheets, SetPages pages, FormPosts posts) {
        this.sets = sets;
        this.desk = desk;
        this.sheets = sheets;
        this.pages = pages;
        this.posts = posts;
    }

    /** @param code of the criterion to change; none for a new one */
    @GetMapping("/desk/index-sets/{id}/criterion")
    @Requires(Permission.PROGRAMME_EDIT)
    String form(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(defaultValue = "") String under) {
        IndexSet set = sets.get(actor, id);
        TypedForm written = code == null
                ? SetForms.under(under)
                : sets.criteria(id).stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .map(SetForms::of)
                        .orElseThrow(AccessPolicy::notFound);
        model.addAttribute("page", pages.criterion(ui, set, code, written, Map.of()));
        return "scoring/web/criterionForm";
    }

    @PostMapping("/desk/index-sets/{id}/criterion")
    @Requires(Permission.PROGRAMME_EDIT)
    String put(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String old,
            @RequestParam MultiValueMap<String, String> form) {
        TypedForm written = TypedForm.of(form);
        IndexSet set = sets.get(actor, id);
        String before = old == null || old.isBlank() ? null : old;
        return posts.once(
                press,
                "set.criterion",
                "/desk/index-sets/" + id,
                () -> {
                    SetSeen seen = new SetSeen(id, version);
                    if (before != null && written.on("remove")) {
                        desk.remove(actor, seen, before);
                    } else {
                        desk.put(actor, seen, before, SetForms.criterion(written));
                    }
                },
                FormPosts.again(
                        model,
                        "scoring/web/criterionForm",
                        refused -> pages.criterion(ui, set, before, written, ScoreNames.errors(ui, refused))));
    }

    @GetMapping("/desk/index-sets/{id}/export.xlsx")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<byte[]> export(@CurrentActor Actor actor, @PathVariable UUID id) {
        IndexSet set = sets.get(actor, id);
        return Attachments.saved("bo-tieu-chi-" + set.code() + ".xlsx", Attachments.EXCEL, sheets.write(set));
    }

    @PostMapping("/desk/index-sets/{id}/import")
    @Requires(Permission.PROGRAMME_EDIT)
    String take(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultipartFile file)
            throws IOException {
        byte[] content = file.getBytes();
        List<CellProblem> problems = new ArrayList<>();
        return posts.once(
                press,
                "set.import",
                "/desk/index-sets/" + id,
                () -> {
                    problems.addAll(sheets.take(actor, new SetSeen(id, version), content));
                    if (!problems.isEmpty()) {
                        throw new DomainException(
                                "SCO-062", DomainException.Kind.INVALID, "cells are wrong", problems.size());
                    }
                },
                FormPosts.again(
                        model,
                        "scoring/web/set",
                        refused ->
                                pages.page(ui, actor, sets.get(actor, id), problems, ScoreNames.errors(ui, refused))));
    }
}
