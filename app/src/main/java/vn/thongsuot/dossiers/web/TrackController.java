package vn.thongsuot.dossiers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.dossiers.ApplicantRequests;
import vn.thongsuot.dossiers.CaseClockTexts;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.PaperKind;
import vn.thongsuot.dossiers.ResultQuestions;
import vn.thongsuot.dossiers.Tracking;
import vn.thongsuot.dossiers.WaitReason;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** Public tracking: two fields lead to an address with a key, the same that the receipt's QR holds. */
@Controller
class TrackController {

    private final Tracking tracking;
    private final DossierDetails details;
    private final DossierTexts texts;
    private final CaseClockTexts clockTexts;
    private final TrackFees fees;
    private final ReopenPart.Parts reopened;
    private final ResultQuestions questions;
    private final ApplicantRequests requests;
    private final ZoneId zone;

    TrackController(
            Tracking tracking,
            DossierDetails details,
            DossierTexts texts,
            CaseClockTexts clockTexts,
            TrackFees fees,
            ReopenPart.Parts reopened,
            ResultQuestions questions,
            ApplicantRequests requests,
            java.time.Clock clock) {
        this.tracking = tracking;
        this.details = details;
        this.texts = texts;
        this.clockTexts = clockTexts;
        this.fees = fees;
        this.reopened = reopened;
        this.questions = questions;
        this.requests = requests;
        this.zone = clock.getZone();
    }

    @GetMapping("/track")
    String form(Ui ui, Model model) {
        model.addAttribute("page", new TrackForm(ui, "", null));
        return "dossiers/web/trackForm";
    }

    @PostMapping("/track")
    String open(
            Ui ui,
            Model model,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String digits) {
        try {
            return "redirect:" + tracking.open(code, digits);
        } catch (DomainException wrong) {
            response.setStatus(wrong.kind() == DomainException.Kind.TOO_MANY ? 429 : 404);
            model.addAttribute("page", new TrackForm(ui, code.length() > 40 ? "" : code, ui.error(wrong)));
            return "dossiers/web/trackForm";
        }
    }

    @GetMapping("/track/{code}/{key}")
    String show(
            Ui ui,
            Model model,
            @PathVariable String code,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String payment) {
        DossierDetail detail = details.getTracked(code, key);
        String base = "/track/" + detail.code() + "/" + key;
        model.addAttribute(
                "page",
                new TrackPage(
                        ui,
                        detail,
                        texts.status(ui, detail),
                        DossierTexts.look(detail.status()),
                        ui.t("track.status." + detail.status().key()),
                        todo(ui, detail, base).orElse(null),
                        dueText(ui, detail),
                        clockTexts.explanation(detail.clock(), ui.locale()),
                        texts.stops(ui, detail, Map.of()),
                        texts.facts(ui, detail),
                        base + "/papers/receipt.pdf",
                        reopened.tracked(ui, detail),
                        questions.findPath(detail).orElse(null),
                        payment == null ? null : ui.t(detail.feePaidAt() == null ? "track.pay.not" : "track.pay.done"),
                        requests.listTracked(code, key).stream()
                                .findFirst()
                                .map(request -> TrackRequestsPage.sentence(ui, request))
                                .orElse(null)));
        return "dossiers/web/track";
    }

    private String dueText(Ui ui, DossierDetail detail) {
        return detail.appointmentAt() == null || detail.pausedSince() != null
                ? ui.t("track.due.paused")
                : ui.dateLong(LocalDate.ofInstant(detail.appointmentAt(), zone));
    }

    private Optional<TrackPage.Todo> todo(Ui ui, DossierDetail detail, String base) {
        WaitReason reason = detail.waitReason();
        boolean owes = detail.feeAmount() > 0
                && detail.feePaidAt() == null
                && !detail.status().isEnd();
        if (reason == WaitReason.FEE || (owes && reason == null)) {
            return Optional.of(fees.todo(ui, detail, base));
        }
        return reason == WaitReason.SUPPLEMENT ? Optional.of(supplement(ui, detail, base)) : Optional.empty();
    }

    private static TrackPage.Todo supplement(Ui ui, DossierDetail detail, String base) {
        DossierDetail.@Nullable Paper paper = detail.papers().stream()
                .filter(issued -> issued.kind() == PaperKind.SUPPLEMENT)
                .reduce((first, second) -> second)
                .orElse(null);
        List<String> items = paper == null ? List.of() : paper.items();
        return new TrackPage.Todo(
                ui.t("track.todo.supplement", items.size()),
                items,
                ui.t("track.todo.note"),
                paper == null ? null : base + "/papers/" + paper.id() + ".pdf",
                null,
                null);
    }
}
