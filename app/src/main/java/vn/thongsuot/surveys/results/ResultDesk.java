package vn.thongsuot.surveys.results;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.surveys.FieldGroups;
import vn.thongsuot.surveys.SurveySettings;
import vn.thongsuot.surveys.questionnaires.FormVersion;
import vn.thongsuot.surveys.questionnaires.Item;
import vn.thongsuot.surveys.questionnaires.Question;
import vn.thongsuot.surveys.questionnaires.Questionnaires;
import vn.thongsuot.surveys.rounds.Formula;
import vn.thongsuot.surveys.rounds.Round;
import vn.thongsuot.surveys.rounds.Rounds;
import vn.thongsuot.surveys.rounds.Stratum;

/** Makes results from answers (Vietnamese: tổng hợp kết quả khảo sát); nothing is kept, so they cannot drift from the answers. */
@Service
@Transactional(readOnly = true)
public class ResultDesk {

    private final Rounds rounds;
    private final Questionnaires questionnaires;
    private final Tallies tallies;
    private final SurveySettings settings;

    ResultDesk(Rounds rounds, Questionnaires questionnaires, Tallies tallies, SurveySettings settings) {
        this.rounds = rounds;
        this.questionnaires = questionnaires;
        this.tallies = tallies;
        this.settings = settings;
    }

    /** The caller has asked for the right to see the round. */
    public Results of(Round round) {
        FormVersion form = questionnaires.getVersion(round.versionId());
        List<Stratum> strata = rounds.strata(round.id());
        List<String> counted = form.form().questions().stream()
                .filter(question -> !question.values().isEmpty())
                .map(Question::key)
                .toList();
        Tallies.Both tally = tallies.count(round, counted, strata);
        Scoring scoring = new Scoring(round, form, tally.all());
        boolean told = isTold(tally.all());
        return new Results(
                round,
                form,
                response(round, strata, tally.all()),
                told ? scoring.overall(tally.all()) : Index.NONE,
                isTold(tally.unmarked()) ? scoring.overall(tally.unmarked()) : Index.NONE,
                told ? scoring.items() : List.of(),
                told ? scoring.questions() : List.of(),
                groups(scoring, tally.all()),
                group(
                        scoring,
                        "land-construction-investment",
                        tally.all().where(key -> FieldGroups.LAND_CONSTRUCTION_INVESTMENT.contains(key.fieldGroup()))),
                units(scoring, tally.all(), strata),
                tallies.marks(round.id()));
    }

    /** What the round before said on the whole; empty where there was none. */
    public Optional<Results> previous(Round round) {
        return rounds.findPrevious(round).map(this::of);
    }

    private Results.Response response(Round round, List<Stratum> strata, Tally tally) {
        boolean random = round.design().isRandom();
        return new Results.Response(
                random ? strata.stream().mapToLong(Stratum::population).sum() : 0,
                random ? strata.stream().mapToLong(Stratum::wanted).sum() : 0,
                strata.stream().mapToLong(Stratum::invited).sum(),
                tally.size(),
                tallies.channels(round.id()));
    }

    private List<Results.GroupResult> groups(Scoring scoring, Tally tally) {
        return FieldGroups.ALL.stream()
                .map(group -> group(
                        scoring, group, tally.where(key -> key.fieldGroup().equals(group))))
                .filter(group -> group.answered() > 0)
                .toList();
    }

    /** Whether so many answered that nobody is recognised. */
    private boolean isTold(Tally tally) {
        return tally.size() >= settings.leastShown();
    }

    private Results.GroupResult group(Scoring scoring, String name, Tally tally) {
        boolean shown = isTold(tally);
        return new Results.GroupResult(name, tally.size(), shown, shown ? scoring.overall(tally) : Index.NONE);
    }

    private List<Results.UnitResult> units(Scoring scoring, Tally tally, List<Stratum> strata) {
        Map<UUID, Long> invited = strata.stream()
                .collect(Collectors.groupingBy(Stratum::unitId, Collectors.summingLong(Stratum::invited)));
        return Stream.concat(
                        strata.stream().map(Stratum::unitId),
                        tally.answers().keySet().stream().map(Stratum.Key::unitId))
                .distinct()
                .map(unit -> {
                    Tally own = tally.where(key -> key.unitId().equals(unit));
                    boolean shown = isTold(own);
                    return new Results.UnitResult(
                            unit,
                            invited.getOrDefault(unit, 0L),
                            own.size(),
                            shown,
                            shown ? scoring.overall(own) : Index.NONE);
                })
                .sorted(Comparator.comparing(Results.UnitResult::answered, Comparator.reverseOrder())
                        .thenComparing(Results.UnitResult::unitId))
                .toList();
    }

    /** Scores some part of the answers. */
    private record Scoring(Round round, FormVersion form, Tally all) {

        Index overall(Tally tally) {
            return index(tally, keys(Item.OVERALL));
        }

        List<Results.ItemResult> items() {
            return Arrays.stream(Item.values())
                    .filter(item -> item != Item.OVERALL && !keys(item).isEmpty())
                    .map(item -> new Results.ItemResult(item, factor(item)))
                    .toList();
        }

        List<Results.QuestionResult> questions() {
            return form.form().questions().stream()
                    .filter(question -> !question.values().isEmpty())
                    .map(question -> new Results.QuestionResult(
                            question,
                            question.onScale() ? index(all, Set.of(question.key())) : Index.NONE,
                            shares(question)))
                    .toList();
        }

        private Index factor(Item item) {
            List<Index> indices =
                    keys(item).stream().map(key -> index(all, Set.of(key))).toList();
            return new Index(
                    Estimate.average(indices.stream()
                            .map(Index::topTwo)
                            .filter(Objects::nonNull)
                            .toList()),
                    Estimate.average(indices.stream()
                            .map(Index::mean)
                            .filter(Objects::nonNull)
                            .toList()));
        }

        private Map<String, Results.ShareOf> shares(Question question) {
            Map<String, Results.ShareOf> shares = new LinkedHashMap<>();
            all.shares(question)
                    .forEach((value, share) -> shares.put(value, new Results.ShareOf(share.times(), share.part())));
            return shares;
        }

        private Set<String> keys(Item item) {
            return form.form().scales().stream()
                    .filter(question -> question.item() == item)
                    .map(Question::key)
                    .collect(Collectors.toSet());
        }

        private Index index(Tally tally, Set<String> questions) {
            List<Estimate.Part> shares = tally.parts(questions, Formula.TOP_TWO);
            List<Estimate.Part> means = tally.parts(questions, Formula.MEAN);
            return round.design().isRandom()
                    ? new Index(Estimate.ofSample(shares, true), Estimate.ofSample(means, false))
                    : new Index(Estimate.plain(shares), Estimate.plain(means));
        }
    }
}
