package vn.thongsuot.scoring.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.scoring.rounds.Round;
import vn.thongsuot.scoring.rounds.RoundAction;
import vn.thongsuot.scoring.rounds.RoundFiles;
import vn.thongsuot.scoring.rounds.RoundSheets;
import vn.thongsuot.scoring.rounds.RoundState;
import vn.thongsuot.scoring.rounds.Rounds;
import vn.thongsuot.scoring.rounds.YearBefore;

/** A round as files: points and ranking in Excel, the frozen inputs. */
@Controller
class RoundFileController {

    private final Rounds rounds;
    private final RoundFiles files;
    private final RoundSheets sheets;
    private final YearBefore before;

    RoundFileController(Rounds rounds, RoundFiles files, RoundSheets sheets, YearBefore before) {
        this.rounds = rounds;
        this.files = files;
        this.sheets = sheets;
        this.before = before;
    }

    @GetMapping("/desk/index-rounds/{id}/points.xlsx")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<byte[]> points(@CurrentActor Actor actor, Ui ui, @PathVariable UUID id) {
        Round round = rounds.get(actor, id);
        return Attachments.saved(
                "diem-cham-" + round.year() + ".xlsx",
                Attachments.EXCEL,
                sheets.write(ui.locale(), rounds.scored(round), rounds.cards(actor, round)));
    }

    /** Once it is closed. */
    @GetMapping("/desk/index-rounds/{id}/ranking.xlsx")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<byte[]> ranking(@CurrentActor Actor actor, Ui ui, @PathVariable UUID id) {
        Round round = closed(actor, id);
        return Attachments.saved(
                "xep-hang-" + round.year() + ".xlsx",
                Attachments.EXCEL,
                sheets.writeRanking(ui.locale(), files.results(id), before.of(round)));
    }

    @GetMapping("/desk/index-rounds/{id}/round.json")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<byte[]> frozen(@CurrentActor Actor actor, @PathVariable UUID id) {
        Round round = closed(actor, id);
        return file(round, files.find(id).orElseThrow(AccessPolicy::notFound));
    }

    static ResponseEntity<byte[]> file(Round round, RoundFiles.Frozen frozen) {
        return Attachments.saved(
                "ky-cham-" + round.year() + ".json",
                "application/json",
                frozen.content().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/desk/index-rounds/{id}/survey.xlsx")
    @Requires(Permission.PROGRAMME_EDIT)
    ResponseEntity<byte[]> survey(@CurrentActor Actor actor, @PathVariable UUID id) {
        Round round = rounds.get(actor, id);
        if (!rounds.actions(actor, round).contains(RoundAction.EDIT)) {
            throw AccessPolicy.notFound();
        }
        return Attachments.saved(
                "diem-dieu-tra-" + round.year() + ".xlsx", Attachments.EXCEL, sheets.writeSurvey(rounds.scored(round)));
    }

    /** Before its publication those who see every unit of it; afterwards everybody of the authority. */
    private Round closed(Actor actor, UUID id) {
        Round round = rounds.get(actor, id);
        boolean all = rounds.cards(actor, round).size()
                == rounds.scored(round).cards().size();
        if (round.state() == RoundState.OPEN || round.state() == RoundState.CLOSED && !all) {
            throw AccessPolicy.notFound();
        }
        return round;
    }
}
