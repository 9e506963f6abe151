package vn.thongsuot.dossiers.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.FeeCorrections;
import vn.thongsuot.dossiers.FeeQueries;
import vn.thongsuot.dossiers.Seen;
import vn.thongsuot.payments.Payable;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.fees.FeeChoice;

/** The page on which a desk puts right what was chosen for the fee of a dossier. */
@Controller
class FeeCorrectionController {

    private static final String PATH = "/desk/dossiers/{code}/fee";
    private static final String VIEW = "dossiers/web/feeCorrection";

    private final FeeCorrections corrections;
    private final FeeQueries queries;
    private final IntakeFees fees;
    private final DossierDetails details;
    private final FormPosts posts;

    FeeCorrectionController(
            FeeCorrections corrections, FeeQueries queries, IntakeFees fees, DossierDetails details, FormPosts posts) {
        this.corrections = corrections;
        this.queries = queries;
        this.fees = fees;
        this.details = details;
        this.posts = posts;
    }

    @GetMapping(PATH)
    @Requires(Permission.DOSSIER_READ)
    String show(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable String code) {
        DossierDetail detail = get(actor, code);
        model.addAttribute("page", page(ui, detail, Map.of(), corrections.chosen(detail), Map.of()));
        return VIEW;
    }

    /** @param count present where the sum is only to be counted */
    @PostMapping(PATH)
    @Requires(Permission.DOSSIER_READ)
    String correct(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String count,
            @RequestParam Map<String, String> typed) {
        DossierDetail detail = get(actor, code);
        FeeChoice choice = IntakeFees.choice(feeOf(typed), detail.procedure().code());
        if (count != null) {
            model.addAttribute("page", page(ui, detail, typed, choice, Map.of()));
            return VIEW;
        }
        return posts.once(
                press,
                "dossier.fee-correct",
                "/desk/dossiers/" + detail.code(),
                () -> corrections.correct(
                        actor, new Seen(detail.code(), version), choice, typed.getOrDefault("reason", "")),
                refused -> {
                    Map<String, String> errors = Map.of("act-correct", ui.error(refused));
                    model.addAttribute("page", page(ui, detail, typed, choice, errors));
                    return VIEW;
                });
    }

    /** Whoever may not put it right finds no page. */
    private DossierDetail get(Actor actor, String code) {
        return Optional.of(details.get(actor, DossierCode.get(code)))
                .filter(detail -> corrections.isAllowed(actor, detail))
                .orElseThrow(AccessPolicy::notFound);
    }

    private FeeCorrectionPage page(
            Ui ui, DossierDetail detail, Map<String, String> typed, FeeChoice choice, Map<String, String> errors) {
        long paid = queries.find(detail).map(Payable::paid).orElse(0L);
        var of = new IntakeFees.Case(detail.channel(), corrections.day(detail.receivedAt()), feeOf(typed), choice);
        return new FeeCorrectionPage(
                ui,
                detail.code().value(),
                detail.version(),
                ui.text(detail.procedure().name()),
                ui.money(detail.feeAmount()),
                ui.money(paid),
                fees.offer(ui, detail.authorityId(), detail.procedure(), of).orElse(null),
                typed.getOrDefault("reason", ""),
                errors);
    }

    private static Map<String, String> feeOf(Map<String, String> typed) {
        Map<String, String> fee = new HashMap<>();
        typed.forEach((name, value) -> {
            if (name.startsWith(IntakeForm.FEE)) {
                fee.put(name.substring(IntakeForm.FEE.length()), value);
            }
        });
        return fee;
    }
}
