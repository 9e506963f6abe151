package vn.thongsuot.scoring.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.Paging;
import vn.thongsuot.scoring.rounds.Round;
import vn.thongsuot.scoring.rounds.RoundFiles;
import vn.thongsuot.scoring.rounds.Rounds;
import vn.thongsuot.scoring.rounds.ScoredRound;
import vn.thongsuot.scoring.sets.IndexSets;

/** Rounds and scores, for other systems to read; scoring and judging stay with people. */
@ApiResource(tag = "index-rounds")
class RoundApi {

    private final Rounds rounds;
    private final RoundFiles files;
    private final IndexSets sets;

    RoundApi(Rounds rounds, RoundFiles files, IndexSets sets) {
        this.rounds = rounds;
        this.files = files;
        this.sets = sets;
    }

    @GetMapping("/index-rounds")
    @Requires(Permission.BOARD_READ)
    ApiPage<RoundJson> list(
            @CurrentActor Actor actor, Paging paging, @RequestParam(required = false) @Nullable Integer year) {
        List<RoundJson> all = rounds.list(actor.authorityId()).stream()
                .filter(round -> year == null || round.year() == year)
                .map(this::json)
                .sorted(Comparator.comparing(round -> round.id().toString()))
                .toList();
        return paging.cut(all, round -> round.id().toString());
    }

    @GetMapping("/index-rounds/{id}")
    @Requires(Permission.BOARD_READ)
    RoundJson get(@CurrentActor Actor actor, @PathVariable UUID id) {
        return json(rounds.get(actor, id));
    }

    /** Of the units whose scores the caller may see. */
    @GetMapping("/index-rounds/{id}/scores")
    @Requires(Permission.BOARD_READ)
    ApiPage<ScoreJson> scores(@CurrentActor Actor actor, Paging paging, @PathVariable UUID id) {
        Round round = rounds.get(actor, id);
        ScoredRound scored = rounds.scored(round);
        List<ScoreJson> all = rounds.cards(actor, round).stream()
                .map(card -> ScoreJson.of(scored, card))
                .sorted(Comparator.comparing(score -> score.id().toString()))
                .toList();
        return paging.cut(all, score -> score.id().toString());
    }

    private RoundJson json(Round round) {
        return RoundJson.of(
                round,
                sets.get(round.setId()),
                files.find(round.id()).map(RoundFiles.Frozen::hash).orElse(null));
    }
}
