package vn.thongsuot.dossiers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.dossiers.ApplicantRequest;
import vn.thongsuot.dossiers.ApplicantRequests;
import vn.thongsuot.dossiers.ApplicantWish;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.platform.Refusals;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** Where an applicant asks to withdraw or to correct; the key in the address is the proof. */
@Controller
class TrackRequestsController {

    private static final String VIEW = "dossiers/web/trackRequests";

    private final ApplicantRequests requests;
    private final DossierDetails details;

    TrackRequestsController(ApplicantRequests requests, DossierDetails details) {
        this.requests = requests;
        this.details = details;
    }

    @GetMapping("/track/{code}/{key}/requests")
    String show(Ui ui, Model model, @PathVariable String code, @PathVariable String key) {
        model.addAttribute("page", page(ui, code, key, TypedForm.NOTHING, Map.of()));
        return VIEW;
    }

    /** A second one is refused while the first waits, so this form needs no key of its own. */
    @PostMapping("/track/{code}/{key}/requests")
    String ask(
            Ui ui,
            Model model,
            HttpServletResponse response,
            @PathVariable String code,
            @PathVariable String key,
            @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        Map<String, String> errors = new LinkedHashMap<>();
        try {
            ApplicantWish wish = ApplicantWish.find(form.text("wish"))
                    .orElseThrow(() -> new DomainException("DOS-195", DomainException.Kind.INVALID, "no wish chosen"));
            requests.ask(code, key, wish, form.text("words"));
            return "redirect:/track/" + code + "/" + key + "/requests";
        } catch (DomainException refused) {
            if (refused.kind() == DomainException.Kind.NOT_FOUND) {
                throw refused;
            }
            response.setStatus(Refusals.statusOf(refused.kind()).value());
            errors.put(refused.code().equals("DOS-195") ? "wish" : "words", ui.error(refused));
        }
        model.addAttribute("page", page(ui, code, key, form, errors));
        return VIEW;
    }

    private TrackRequestsPage page(Ui ui, String code, String key, TypedForm form, Map<String, String> errors) {
        DossierDetail detail = details.getTracked(code, key);
        List<ApplicantRequest> asked = requests.listTracked(code, key);
        return new TrackRequestsPage(
                ui,
                detail.code().value(),
                "/track/" + detail.code() + "/" + key,
                detail.finishedAt() == null && !detail.status().isEnd(),
                asked.stream().anyMatch(request -> request.state() == ApplicantRequest.State.OPEN),
                detail.feePaidAt() != null,
                asked.stream()
                        .map(request -> TrackRequestsPage.line(ui, request))
                        .toList(),
                form,
                errors);
    }
}
