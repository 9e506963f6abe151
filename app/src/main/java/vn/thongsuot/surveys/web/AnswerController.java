package vn.thongsuot.surveys.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.platform.RateLimits;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.surveys.SurveySettings;
import vn.thongsuot.surveys.answers.AnswerDesk;
import vn.thongsuot.surveys.answers.AnswerDoors;
import vn.thongsuot.surveys.answers.AnswerSeals;
import vn.thongsuot.surveys.answers.Coming;
import vn.thongsuot.surveys.answers.Sent;
import vn.thongsuot.surveys.questionnaires.Filled;

/** Where people answer: by the link of an invitation or at a place; no login, no session, no script. */
@Controller
class AnswerController {

    private final AnswerDoors doors;
    private final AnswerDesk desk;
    private final AnswerSeals seals;
    private final AnswerPages pages;
    private final RateLimits limits;
    private final SurveySettings settings;

    AnswerController(
            AnswerDoors doors,
            AnswerDesk desk,
            AnswerSeals seals,
            AnswerPages pages,
            RateLimits limits,
            SurveySettings settings) {
        this.doors = doors;
        this.desk = desk;
        this.seals = seals;
        this.pages = pages;
        this.limits = limits;
        this.settings = settings;
    }

    @GetMapping("/s/{key}")
    String invited(Ui ui, Model model, @PathVariable String key) {
        return begin(ui, model, doors.byInvitation(key), "/s/" + key, false);
    }

    @GetMapping("/s/at/{key}")
    String place(Ui ui, Model model, @PathVariable String key, @RequestParam(required = false) @Nullable String sent) {
        return begin(ui, model, doors.byPoint(key), "/s/at/" + key, sent != null);
    }

    @PostMapping("/s/{key}")
    String answer(
            Ui ui,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> typed) {
        Coming coming = doors.byInvitation(key);
        return go(ui, model, new Exchange(request, response), coming, "/s/" + key, typed);
    }

    @PostMapping("/s/at/{key}")
    String answerAtPlace(
            Ui ui,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> typed) {
        Coming coming = doors.byPoint(key);
        return go(ui, model, new Exchange(request, response), coming, "/s/at/" + key, typed);
    }

    private record Exchange(HttpServletRequest request, HttpServletResponse response) {}

    private String begin(Ui ui, Model model, Coming coming, String action, boolean sent) {
        if (coming.done() || sent) {
            model.addAttribute("page", ThanksPage.of(ui, coming, action));
            return "surveys/web/thanks";
        }
        AnswerForm form = new AnswerForm(coming.form().form(), Map.of(), 0);
        AnswerForm.Step first = new AnswerForm.Step(form.form().page(0, Filled.NOTHING), Filled.NOTHING, Map.of());
        model.addAttribute("page", pages.page(ui, coming, action, pages.begin(), form, first));
        return "surveys/web/answer";
    }

    private String go(
            Ui ui, Model model, Exchange exchange, Coming coming, String action, MultiValueMap<String, String> typed) {
        AnswerForm form = AnswerForm.of(coming.form().form(), typed);
        AnswerPages.Thread thread = thread(typed);
        AnswerForm.Step step = typed.containsKey("back") ? form.back() : form.next();
        if (step.page().isPresent()) {
            if (!step.errors().isEmpty()) {
                exchange.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            }
            model.addAttribute("page", pages.page(ui, coming, action, thread, form, step));
            return "surveys/web/answer";
        }
        return send(coming, step.filled(), thread, exchange.request(), action);
    }

    private String send(
            Coming coming, Filled filled, AnswerPages.Thread thread, HttpServletRequest request, String action) {
        UUID id = UUID.fromString(thread.answerId());
        String agent =
                Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
        String device = seals.device(coming.round().id(), request.getRemoteAddr(), agent);
        Sent sent = new Sent(id, filled, seals.secondsSince(id, thread.begun()), device);
        if (coming.invitationId() != null) {
            desk.accept(coming, sent);
            return "redirect:" + action;
        }
        String bucket = "survey:" + device;
        limits.requireBelow(bucket, settings.triesPerHour(), "SUR-024");
        limits.count(bucket);
        desk.accept(coming, sent);
        return "redirect:" + action + "?sent";
    }

    /** A thread that was cut off begins anew: the answer is taken, its time is not known. */
    private AnswerPages.Thread thread(MultiValueMap<String, String> typed) {
        String id = Optional.ofNullable(typed.getFirst("answer")).orElse("");
        String begun = Optional.ofNullable(typed.getFirst("begun")).orElse("");
        try {
            return new AnswerPages.Thread(UUID.fromString(id).toString(), begun.length() > 60 ? "" : begun);
        } catch (IllegalArgumentException unreadable) {
            throw new DomainException("SUR-025", DomainException.Kind.INVALID, "form carries no id");
        }
    }
}
