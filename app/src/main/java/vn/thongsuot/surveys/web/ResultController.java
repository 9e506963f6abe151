package vn.thongsuot.surveys.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.surveys.results.ResultDesk;
import vn.thongsuot.surveys.results.Results;
import vn.thongsuot.surveys.rounds.Round;
import vn.thongsuot.surveys.rounds.RoundAccess;
import vn.thongsuot.surveys.rounds.RoundState;
import vn.thongsuot.surveys.rounds.Rounds;

/** Results: the page for a meeting, its Excel files, and what everybody may read. */
@Controller
class ResultController {

    private final Rounds rounds;
    private final RoundAccess access;
    private final ResultDesk desk;
    private final ResultPages pages;
    private final ResultSheets sheets;

    ResultController(Rounds rounds, RoundAccess access, ResultDesk desk, ResultPages pages, ResultSheets sheets) {
        this.rounds = rounds;
        this.access = access;
        this.desk = desk;
        this.pages = pages;
        this.sheets = sheets;
    }

    @GetMapping("/desk/surveys/{id}/results")
    @Requires(Permission.BOARD_READ)
    String results(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        Round round = asked(actor, id);
        model.addAttribute("page", pages.page(ui, desk.of(round), desk.previous(round), "/desk/surveys/" + id, false));
        return "surveys/web/results";
    }

    @GetMapping("/desk/surveys/{id}/results.xlsx")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<byte[]> sheet(@CurrentActor Actor actor, Ui ui, @PathVariable UUID id) {
        Results results = desk.of(asked(actor, id));
        return Attachments.saved(
                results.round().code() + "-ket-qua.xlsx", Attachments.EXCEL, sheets.results(ui, results));
    }

    /** Sheet by sheet without a way back; answers in own words are for those who run the round. */
    @GetMapping("/desk/surveys/{id}/answers.xlsx")
    @Requires(Permission.PROGRAMME_EDIT)
    ResponseEntity<byte[]> answers(@CurrentActor Actor actor, Ui ui, @PathVariable UUID id) {
        Round round = asked(actor, id);
        if (!access.mayRun(actor, round)) {
            throw new DomainException("ACC-002", DomainException.Kind.FORBIDDEN, "account does not run this round");
        }
        if (round.state() == RoundState.OPEN) {
            throw new DomainException("SUR-040", DomainException.Kind.CONFLICT, "round still takes answers");
        }
        return Attachments.saved(round.code() + "-phieu.xlsx", Attachments.EXCEL, sheets.answers(ui, round));
    }

    @GetMapping("/surveys")
    String published(Ui ui, Model model) {
        List<PublishedPage.Row> rows = rounds.listPublished().stream()
                .map(round -> new PublishedPage.Row(
                        "/surveys/" + round.code(),
                        ui.text(round.name()),
                        ui.t("survey.family." + round.survey().key()) + ", " + ui.date(round.opensOn()) + " – "
                                + ui.date(round.closesOn())))
                .toList();
        model.addAttribute("page", new PublishedPage(ui, rows));
        return "surveys/web/published";
    }

    @GetMapping("/surveys/{code}")
    String one(Ui ui, Model model, @PathVariable String code) {
        Round round = rounds.findPublished(code).orElseThrow(AccessPolicy::notFound);
        model.addAttribute("page", pages.page(ui, desk.of(round), desk.previous(round), "/surveys/" + code, true));
        return "surveys/web/publicResults";
    }

    private Round asked(Actor actor, UUID id) {
        Round round = rounds.get(actor, id);
        if (!round.state().isAsked()) {
            throw AccessPolicy.notFound();
        }
        return round;
    }
}
