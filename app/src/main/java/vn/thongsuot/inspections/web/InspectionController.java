package vn.thongsuot.inspections.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import vn.thongsuot.inspections.InspectionAction;
import vn.thongsuot.inspections.InspectionConclusion;
import vn.thongsuot.inspections.InspectionField;
import vn.thongsuot.inspections.InspectionMode;
import vn.thongsuot.inspections.InspectionPlanning;
import vn.thongsuot.inspections.InspectionSeen;
import vn.thongsuot.inspections.InspectionSubject;
import vn.thongsuot.inspections.TeamMember;
import vn.thongsuot.inspections.TeamPosition;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** The page of an inspection and what is done to it from set-up to conclusion. */
@Controller
class InspectionController {

    private static final String VIEW = "inspections/web/inspection";

    private final InspectionPlanning planning;
    private final InspectionField field;
    private final InspectionConclusion conclusion;
    private final InspectionPages pages;
    private final FormPosts posts;

    InspectionController(
            InspectionPlanning planning,
            InspectionField field,
            InspectionConclusion conclusion,
            InspectionPages pages,
            FormPosts posts) {
        this.planning = planning;
        this.field = field;
        this.conclusion = conclusion;
        this.pages = pages;
        this.posts = posts;
    }

    @GetMapping("/desk/inspections/{id}")
    @Requires(Permission.BOARD_READ)
    String inspection(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        model.addAttribute("page", pages.page(ui, actor, id, TypedForm.NOTHING, Map.of()));
        return VIEW;
    }

    @PostMapping("/desk/inspections/{id}/{act}")
    @Requires(Permission.BOARD_READ)
    String act(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> typed) {
        InspectionAction action = InspectionAction.find(act).orElseThrow(AccessPolicy::notFound);
        TypedForm form = new TypedForm(typed);
        Optional<byte[]> scan = TypedForm.file(file);
        String path = "/desk/inspections/" + id + (action == InspectionAction.START ? "/checklist" : "");
        return posts.once(
                press,
                "inspection." + act,
                path,
                () -> run(actor, new InspectionSeen(id, version), action, form, scan),
                FormPosts.again(
                        model,
                        VIEW,
                        refused -> pages.page(ui, actor, id, form, Map.of("act-" + act, ui.error(refused)))));
    }

    private void run(Actor actor, InspectionSeen seen, InspectionAction action, TypedForm form, Optional<byte[]> scan) {
        switch (action) {
            case EDIT -> planning.setUp(actor, seen, setup(form));
            case START -> field.start(actor, seen, form.requireWord("mode", InspectionMode::of));
            case SIGN_MINUTES -> field.signMinutes(actor, seen, scan);
            case AGREE -> field.agree(actor, seen, form.text("words"));
            case REOPEN -> field.reopen(actor, seen, form.text("words"));
            case WRITE -> conclusion.write(actor, seen, form.text("assessment"), form.text("demands"));
            case CONCLUDE -> conclusion.conclude(actor, seen, signature(form), scan);
            case DROP -> planning.drop(actor, seen, form.text("words"));
            case RECORD -> throw AccessPolicy.notFound();
        }
    }

    /** Members stand in numbered pairs of fields. */
    private static InspectionPlanning.Setup setup(TypedForm form) {
        List<TeamMember> team = new ArrayList<>();
        form.values().keySet().stream()
                .filter(name -> name.matches("member-\\d{1,2}"))
                .sorted()
                .forEach(name -> Typed.id(form.text(name))
                        .ifPresent(account -> team.add(new TeamMember(
                                account, form.requireWord(name.replace("member", "position"), TeamPosition::of)))));
        return new InspectionPlanning.Setup(
                form.requireNumber("month"), form.text("decision"), subject(form), form.text("topic"), team);
    }

    private static InspectionConclusion.Signature signature(TypedForm form) {
        return new InspectionConclusion.Signature(
                form.text("number"), form.requireDay("on"), form.text("signer"), form.text("position"));
    }

    private static InspectionSubject subject(TypedForm form) {
        return form.text("subject").isEmpty()
                ? InspectionSubject.UNIT
                : form.requireWord("subject", InspectionSubject::of);
    }
}
