package vn.thongsuot.dossiers.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import vn.thongsuot.dossiers.CaseChange;
import vn.thongsuot.dossiers.CaseChanges;
import vn.thongsuot.dossiers.DossierAction;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.Seen;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.ProcedureCase;
import vn.thongsuot.shared.DomainException;

/** The page on which whoever works on a dossier puts it into another case of its procedure. */
@Controller
class CaseChangeController {

    private static final String PATH = "/desk/dossiers/{code}/case";
    private static final String VIEW = "dossiers/web/caseChange";
    private static final String ACT = "act-case";

    private final CaseChanges changes;
    private final DossierDetails details;
    private final FormPosts posts;
    private final Clock clock;

    CaseChangeController(CaseChanges changes, DossierDetails details, FormPosts posts, Clock clock) {
        this.changes = changes;
        this.details = details;
        this.posts = posts;
        this.clock = clock;
    }

    /** @param to case that is looked at, empty for the usual one; null before one is chosen */
    @GetMapping(PATH)
    @Requires(Permission.DOSSIER_READ)
    String show(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String to) {
        model.addAttribute("page", page(ui, actor, get(actor, code), to, "", Map.of()));
        return VIEW;
    }

    @PostMapping(PATH)
    @Requires(Permission.DOSSIER_READ)
    String change(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String reason) {
        DossierDetail detail = get(actor, code);
        return posts.once(
                press,
                "dossier.case-change",
                "/desk/dossiers/" + detail.code(),
                () -> changes.change(actor, new Seen(detail.code(), version), keyOf(to), reason),
                refused -> {
                    Map<String, String> errors = Map.of(ACT, ui.error(refused));
                    model.addAttribute("page", page(ui, actor, detail, to, reason, errors));
                    return VIEW;
                });
    }

    /** Whoever may not change it finds no page. */
    private DossierDetail get(Actor actor, String code) {
        return Optional.of(details.get(actor, DossierCode.get(code)))
                .filter(detail -> detail.actions().contains(DossierAction.CHANGE_CASE))
                .orElseThrow(AccessPolicy::notFound);
    }

    private CaseChangePage page(
            Ui ui, Actor actor, DossierDetail detail, @Nullable String to, String reason, Map<String, String> errors) {
        CaseChangePage.Preview preview = null;
        Map<String, String> shown = errors;
        if (to != null) {
            try {
                preview = preview(ui, changes.preview(actor, detail.code(), keyOf(to)));
            } catch (DomainException refused) {
                shown = Map.of(ACT, ui.error(refused));
            }
        }
        return new CaseChangePage(
                ui,
                detail.code().value(),
                detail.version(),
                ui.text(detail.procedure().name()),
                name(ui, detail.procedure().findOwnCase().orElse(null)),
                cases(ui, detail, to),
                to == null ? "" : to,
                preview,
                reason,
                shown);
    }

    /** All but its own, the usual one first. */
    private static List<Choice> cases(Ui ui, DossierDetail detail, @Nullable String to) {
        Stream<Choice> usual = detail.procedure().caseKey() == null
                ? Stream.of()
                : Stream.of(new Choice("", name(ui, null), "".equals(to)));
        return Stream.concat(
                        usual,
                        detail.procedure().cases().stream()
                                .filter(one ->
                                        !one.key().equals(detail.procedure().caseKey()))
                                .map(one -> new Choice(
                                        one.key(), name(ui, one), one.key().equals(to))))
                .toList();
    }

    private CaseChangePage.Preview preview(Ui ui, CaseChange change) {
        Instant due = change.after().due();
        String papers = change.papers().stream().map(ui::text).collect(Collectors.joining("; "));
        return new CaseChangePage.Preview(
                days(ui, change.before().due(), due),
                days(ui, change.before().appointment(), change.after().appointment()),
                papers.isEmpty() ? ui.t("case.change.papers.none") : ui.t("case.change.papers", papers),
                route(ui, change),
                due != null && due.isBefore(clock.instant()));
    }

    private static String route(Ui ui, CaseChange change) {
        if (change.step() == null) {
            return ui.t("case.change.route.stays");
        }
        String moves = ui.t("case.change.route.moves", ui.text(change.step()));
        return change.anew() ? moves + " " + ui.t("case.change.route.anew") : moves;
    }

    /** Before and afterwards. */
    private static Labelled days(Ui ui, @Nullable Instant before, @Nullable Instant after) {
        return new Labelled(before == null ? "–" : ui.dateTime(before), after == null ? "–" : ui.dateTime(after));
    }

    private static String name(Ui ui, @Nullable ProcedureCase one) {
        return one == null ? ui.t("case.usual") : ui.text(one.name());
    }

    private static @Nullable String keyOf(String to) {
        return to.isEmpty() ? null : to;
    }
}
