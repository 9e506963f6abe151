package vn.thongsuot.scoring.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.indicators.Fraction;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.scoring.core.Ranking;
import vn.thongsuot.scoring.rounds.Round;
import vn.thongsuot.scoring.rounds.RoundFiles;
import vn.thongsuot.scoring.rounds.RoundResult;
import vn.thongsuot.scoring.rounds.Rounds;
import vn.thongsuot.scoring.rounds.YearBefore;
import vn.thongsuot.scoring.sets.IndexSet;
import vn.thongsuot.scoring.sets.IndexSets;

/** Published rankings for everybody, with the file from which each score can be computed again. */
@Controller
class PublicIndexController {

    private final Rounds rounds;
    private final RoundFiles files;
    private final IndexSets sets;
    private final YearBefore before;
    private final ScoreNames names;

    PublicIndexController(Rounds rounds, RoundFiles files, IndexSets sets, YearBefore before, ScoreNames names) {
        this.rounds = rounds;
        this.files = files;
        this.sets = sets;
        this.before = before;
        this.names = names;
    }

    @GetMapping("/reform-index")
    String list(Ui ui, Model model) {
        model.addAttribute(
                "page",
                new PublicIndexPage.Rounds(
                        ui,
                        rounds.listPublished().stream()
                                .map(round -> new PublicIndexPage.Link("/reform-index/" + round.id(), title(ui, round)))
                                .toList()));
        return "scoring/web/publicRounds";
    }

    @GetMapping("/reform-index/{id}")
    String round(Ui ui, Model model, @PathVariable UUID id) {
        Round round = published(id);
        Optional<Round> old = rounds.before(round);
        Map<UUID, YearBefore.Result> before = this.before.of(round);
        List<RoundResult> results = files.results(id);
        Fraction mean = results.isEmpty()
                ? Fraction.ZERO
                : results.stream()
                        .map(RoundResult::percent)
                        .reduce(Fraction.ZERO, Fraction::plus)
                        .over(Fraction.of(results.size()));
        IndexSet set = sets.get(round.setId());
        model.addAttribute(
                "page",
                new PublicIndexPage(
                        ui,
                        title(ui, round),
                        ui.t(
                                "score.lead.closed",
                                results.size(),
                                ScoreNames.percent(ui, mean),
                                Objects.requireNonNullElse(round.decision(), "–"),
                                round.decidedOn() == null ? "–" : ui.date(round.decidedOn())),
                        set.sample(),
                        "/reform-index/" + id + "/round.json",
                        files.find(id).map(RoundFiles.Frozen::hash).orElse(""),
                        before.isEmpty()
                                ? null
                                : old.map(one -> String.valueOf(one.year())).orElse(null),
                        results.stream()
                                .map(result -> row(ui, set, result, before))
                                .toList()));
        return "scoring/web/publicRound";
    }

    @GetMapping("/reform-index/{id}/round.json")
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        Round round = published(id);
        return RoundFileController.file(round, files.find(id).orElseThrow(AccessPolicy::notFound));
    }

    private PublicIndexPage.Row row(Ui ui, IndexSet set, RoundResult result, Map<UUID, YearBefore.Result> before) {
        YearBefore.Result old = before.get(result.unitId());
        BigDecimal change = old == null ? null : Ranking.shown(result.percent()).subtract(Ranking.shown(old.percent()));
        return new PublicIndexPage.Row(
                String.valueOf(result.place()),
                names.unit(ui, result.unitId()),
                ScoreNames.percent(ui, result.percent()),
                ScoreNames.points(ui, result.points()),
                result.rankClass(),
                RoundPages.at(result.percent()),
                RoundPages.look(set, result.rankClass()),
                old == null || change == null ? null : ScoreNames.change(ui, change, old),
                change != null && change.signum() < 0);
    }

    private String title(Ui ui, Round round) {
        return ui.text(sets.get(round.setId()).name()) + " – " + round.year();
    }

    private Round published(UUID id) {
        return rounds.listPublished().stream()
                .filter(round -> round.id().equals(id))
                .findFirst()
                .orElseThrow(AccessPolicy::notFound);
    }
}
