package vn.thongsuot.scoring.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.indicators.Fraction;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.scoring.core.CriteriaSet;
import vn.thongsuot.scoring.core.Entry;
import vn.thongsuot.scoring.core.Scorer;
import vn.thongsuot.scoring.core.UnitInputs;
import vn.thongsuot.scoring.core.UnitScore;
import vn.thongsuot.scoring.sets.IndexSet;
import vn.thongsuot.scoring.sets.IndexSets;
import vn.thongsuot.scoring.sets.SetCriterion;

/** Brings together what a round's scores follow from and has them computed (Vietnamese: tính điểm kỳ chấm): three reads, one statement of figures. */
@Component
class RoundScores {

    private final CardStore cards;
    private final RoundValues values;
    private final IndexSets sets;
    private final UnitDirectory units;
    private final Clock clock;

    RoundScores(CardStore cards, RoundValues values, IndexSets sets, UnitDirectory units, Clock clock) {
        this.cards = cards;
        this.values = values;
        this.sets = sets;
        this.units = units;
        this.clock = clock;
    }

    ScoredRound of(Round round) {
        IndexSet set = sets.get(round.setId());
        List<SetCriterion> criteria = sets.criteria(set.id());
        CriteriaSet core = sets.core(set, criteria);
        List<Scorecard> all = sorted(cards.ofRound(round.id()));
        Map<UUID, Map<String, CardEntry>> entries = cards.entriesOfRound(round.id());
        Map<UUID, Map<String, IndicatorValue>> known =
                values.of(round, all.stream().map(Scorecard::unitId).toList(), core.indicators());
        Map<UUID, UnitInputs> inputs = new LinkedHashMap<>();
        for (Scorecard card : all) {
            inputs.put(
                    card.id(),
                    inputs(known.getOrDefault(card.unitId(), Map.of()), entries.getOrDefault(card.id(), Map.of())));
        }
        Map<UUID, UnitScore> scores = Scorer.scoreAll(core, inputs);
        return new ScoredRound(round, set, criteria, core, all, known, entries, inputs, scores);
    }

    private static UnitInputs inputs(Map<String, IndicatorValue> values, Map<String, CardEntry> entries) {
        Map<String, Fraction> exact = new HashMap<>();
        values.forEach((id, value) -> {
            if (value.exact() != null) {
                exact.put(id, value.exact());
            }
        });
        Map<String, Entry> points = new HashMap<>();
        entries.forEach((code, entry) -> points.put(code, entry.points()));
        return new UnitInputs(exact, points);
    }

    private List<Scorecard> sorted(List<Scorecard> all) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Map<UUID, String> codes = new HashMap<>();
        all.forEach(card -> codes.put(
                card.unitId(),
                units.findLast(card.unitId(), today)
                        .map(unit -> unit.code() + " " + unit.name().vi())
                        .orElse("~")));
        return all.stream()
                .sorted(Comparator.comparing((Scorecard card) -> codes.getOrDefault(card.unitId(), "~"))
                        .thenComparing(Scorecard::unitId))
                .toList();
    }
}
