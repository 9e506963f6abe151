package vn.thongsuot.surveys.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.Paging;
import vn.thongsuot.surveys.results.ResultDesk;
import vn.thongsuot.surveys.rounds.Round;
import vn.thongsuot.surveys.rounds.Rounds;

/** Rounds of surveys and what they say, for other systems; nobody's answer. */
@ApiResource(tag = "survey-rounds")
class SurveyRoundApi {

    private final Rounds rounds;
    private final ResultDesk results;

    SurveyRoundApi(Rounds rounds, ResultDesk results) {
        this.rounds = rounds;
        this.results = results;
    }

    @GetMapping("/survey-rounds")
    @Requires(Permission.BOARD_READ)
    ApiPage<SurveyRoundJson> list(@CurrentActor Actor actor, Paging paging) {
        List<SurveyRoundJson> all = rounds.list(actor).stream()
                .map(SurveyRoundJson::of)
                .sorted(Comparator.comparing(round -> round.id().toString()))
                .toList();
        return paging.cut(all, round -> round.id().toString());
    }

    @GetMapping("/survey-rounds/{id}")
    @Requires(Permission.BOARD_READ)
    SurveyRoundJson get(@CurrentActor Actor actor, @PathVariable UUID id) {
        return SurveyRoundJson.of(rounds.get(actor, id));
    }

    @GetMapping("/survey-rounds/{id}/results")
    @Requires(Permission.BOARD_READ)
    SurveyResultJson results(@CurrentActor Actor actor, @PathVariable UUID id) {
        Round round = rounds.get(actor, id);
        if (!round.state().isAsked()) {
            throw AccessPolicy.notFound();
        }
        return SurveyResultJson.of(results.of(round));
    }
}
