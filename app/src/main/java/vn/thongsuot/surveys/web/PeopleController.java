package vn.thongsuot.surveys.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.surveys.rounds.PeopleLists;
import vn.thongsuot.surveys.rounds.PeopleSheet;
import vn.thongsuot.surveys.rounds.Round;
import vn.thongsuot.surveys.rounds.RoundSeen;
import vn.thongsuot.surveys.rounds.Rounds;

/** Takes in the list from which a round draws. The list itself never leaves again. */
@Controller
class PeopleController {

    private static final int TOLD = 20;

    private final Rounds rounds;
    private final PeopleLists lists;
    private final PeopleSheet sheet;
    private final RoundPages pages;
    private final FormPosts posts;

    PeopleController(Rounds rounds, PeopleLists lists, PeopleSheet sheet, RoundPages pages, FormPosts posts) {
        this.rounds = rounds;
        this.lists = lists;
        this.sheet = sheet;
        this.pages = pages;
        this.posts = posts;
    }

    @GetMapping("/desk/surveys/people.xlsx")
    @Requires(Permission.PROGRAMME_EDIT)
    ResponseEntity<byte[]> empty(Ui ui) {
        return Attachments.saved("danh-sach-khao-sat.xlsx", Attachments.EXCEL, sheet.empty(ui.locale()));
    }

    @PostMapping("/desk/surveys/{id}/people")
    @Requires(Permission.PROGRAMME_EDIT)
    String take(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        Round round = rounds.get(actor, id);
        PeopleSheet.Outcome read;
        try {
            read = sheet.read(TypedForm.file(file).orElse(new byte[0]), round.unitId());
        } catch (DomainException refused) {
            return refused(actor, ui, model, press.response(), round, ui.error(refused));
        }
        if (!read.errors().isEmpty()) {
            return refused(actor, ui, model, press.response(), round, wrong(ui, read));
        }
        return posts.once(
                press,
                "round.people",
                "/desk/surveys/" + id,
                () -> lists.take(actor, new RoundSeen(id, version), read.people(), read.withoutConsent(), read.twice()),
                refused -> page(actor, ui, model, round, ui.error(refused)));
    }

    private String refused(Actor actor, Ui ui, Model model, HttpServletResponse response, Round round, String words) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(actor, ui, model, round, words);
    }

    private String page(Actor actor, Ui ui, Model model, Round round, String words) {
        model.addAttribute("page", pages.page(ui, actor, round, TypedForm.NOTHING, Map.of("people", words)));
        return "surveys/web/round";
    }

    /** The first of them; nothing that stands in the cells. */
    private static String wrong(Ui ui, PeopleSheet.Outcome read) {
        String cells = read.errors().stream()
                .limit(TOLD)
                .map(error -> error.cell() + " (" + ui.t(error.key()) + ")")
                .collect(Collectors.joining(", "));
        return ui.t("round.people.wrong", read.errors().size(), cells);
    }
}
