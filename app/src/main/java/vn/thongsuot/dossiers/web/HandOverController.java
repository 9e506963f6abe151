package vn.thongsuot.dossiers.web;

import java.util.Map;
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
import vn.thongsuot.dossiers.Collector;
import vn.thongsuot.dossiers.Conclusion;
import vn.thongsuot.dossiers.DossierAction;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.Seen;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** A result is handed over once its desk has looked at what it hands to whom; that cannot be undone. */
@Controller
class HandOverController {

    private static final String PATH = "/desk/dossiers/{code}/return-result";
    private static final String VIEW = "dossiers/web/handOver";

    private final HandOverPages pages;
    private final DossierPages dossierPages;
    private final DossierDetails details;
    private final Conclusion conclusion;
    private final FormPosts posts;

    HandOverController(
            HandOverPages pages,
            DossierPages dossierPages,
            DossierDetails details,
            Conclusion conclusion,
            FormPosts posts) {
        this.pages = pages;
        this.dossierPages = dossierPages;
        this.details = details;
        this.conclusion = conclusion;
        this.posts = posts;
    }

    /** Whoever may not hand it over finds no page. */
    @GetMapping(PATH)
    @Requires(Permission.DOSSIER_READ)
    String show(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable String code) {
        DossierDetail detail = details.get(actor, DossierCode.get(code));
        if (!mayReturn(detail)) {
            throw AccessPolicy.notFound();
        }
        model.addAttribute("page", pages.make(ui, actor, detail, "", "", Map.of()));
        return VIEW;
    }

    @PostMapping(PATH)
    @Requires(Permission.DOSSIER_READ)
    String handOver(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String collector,
            @RequestParam(name = "details", defaultValue = "") String particulars) {
        DossierCode dossier = DossierCode.get(code);
        return posts.once(
                press,
                "dossier.return-result",
                "/desk/dossiers/" + dossier,
                () -> conclusion.returnResult(actor, new Seen(dossier, version), Collector.of(collector, particulars)),
                refused -> again(actor, ui, model, dossier, collector, particulars, refused));
    }

    /** What can be put right is asked again; where it cannot be handed over any more, the dossier says why. */
    private String again(
            Actor actor,
            Ui ui,
            Model model,
            DossierCode dossier,
            String collector,
            String particulars,
            DomainException refused) {
        DossierDetail detail = details.get(actor, dossier);
        if (!mayReturn(detail)) {
            Map<String, String> errors = Map.of("reason-return-result", ui.error(refused));
            model.addAttribute("page", dossierPages.make(ui, actor, dossier, errors, Map.of()));
            return "dossiers/web/dossier";
        }
        String field = refused.code().equals("DOS-285") ? "details" : "collector";
        Map<String, String> errors = Map.of(field, ui.error(refused));
        model.addAttribute("page", pages.make(ui, actor, detail, collector, particulars, errors));
        return VIEW;
    }

    private static boolean mayReturn(DossierDetail detail) {
        return detail.actions().contains(DossierAction.RETURN_RESULT);
    }
}
