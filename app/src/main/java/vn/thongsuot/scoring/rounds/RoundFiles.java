package vn.thongsuot.scoring.rounds;

import static vn.thongsuot.db.scoring.Tables.FROZEN;
import static vn.thongsuot.db.scoring.Tables.RESULT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.db.scoring.tables.records.ResultRecord;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.scoring.core.Ranking;
import vn.thongsuot.scoring.frozen.FrozenFile;
import vn.thongsuot.scoring.frozen.FrozenRound;

/** Rounds as one file each, and their results (Vietnamese: tệp đóng băng và kết quả kỳ chấm). */
@Service
public class RoundFiles {

    private final DSLContext db;
    private final RoundScores scores;
    private final Indicators indicators;
    private final UnitDirectory units;
    private final Clock clock;

    RoundFiles(DSLContext db, RoundScores scores, Indicators indicators, UnitDirectory units, Clock clock) {
        this.db = db;
        this.scores = scores;
        this.indicators = indicators;
        this.units = units;
        this.clock = clock;
    }

    /** A file with the hash that stands in it. */
    public record Frozen(String content, String hash, java.time.Instant frozenAt) {}

    /** The newest of a round; empty before it was closed. */
    @Transactional(readOnly = true)
    public Optional<Frozen> find(UUID roundId) {
        return db.selectFrom(FROZEN)
                .where(FROZEN.ROUND_ID.eq(roundId))
                .orderBy(FROZEN.N.desc())
                .limit(1)
                .fetchOptional(row -> new Frozen(row.getContent(), row.getHash(), row.getFrozenAt()));
    }

    /** Results of the newest file, best first; empty before the round was closed. */
    @Transactional(readOnly = true)
    public List<RoundResult> results(UUID roundId) {
        Integer n = db.select(org.jooq.impl.DSL.max(FROZEN.N))
                .from(FROZEN)
                .where(FROZEN.ROUND_ID.eq(roundId))
                .fetchOneInto(Integer.class);
        return n == null
                ? List.of()
                : db.selectFrom(RESULT)
                        .where(RESULT.ROUND_ID.eq(roundId), RESULT.N.eq(n))
                        .orderBy(RESULT.PLACE, RESULT.UNIT_ID)
                        .fetch(row -> new RoundResult(
                                row.getUnitId(),
                                row.getPoints(),
                                row.getPointsMax(),
                                row.getPointsSelf(),
                                row.getPlace(),
                                row.getClass_()));
    }

    /** @return the hash that stands in the file */
    @Transactional(propagation = Propagation.MANDATORY)
    String freeze(Round round) {
        ScoredRound scored = scores.of(round);
        FrozenRound frozen = frozen(scored);
        FrozenFile.Written file = FrozenFile.write(frozen);
        int n = db.fetchCount(FROZEN, FROZEN.ROUND_ID.eq(round.id())) + 1;
        db.insertInto(FROZEN)
                .set(FROZEN.ROUND_ID, round.id())
                .set(FROZEN.N, n)
                .set(FROZEN.FROZEN_AT, clock.instant())
                .set(FROZEN.CONTENT, file.text())
                .set(FROZEN.HASH, file.hash())
                .execute();
        keep(round, n, frozen.ranking());
        return file.hash();
    }

    private void keep(Round round, int n, List<Ranking.Placed<String>> ranking) {
        List<ResultRecord> rows = new ArrayList<>();
        for (Ranking.Placed<String> placed : ranking) {
            ResultRecord row = db.newRecord(RESULT);
            row.setRoundId(round.id());
            row.setN(n);
            row.setUnitId(UUID.fromString(placed.unit()));
            row.setPoints(placed.score().total());
            row.setPointsMax(placed.score().max());
            row.setPointsSelf(placed.score().self());
            row.setPlace(placed.place());
            row.setClass_(placed.rankClass());
            rows.add(row);
        }
        db.batchInsert(rows).execute();
    }

    private FrozenRound frozen(ScoredRound scored) {
        Round round = scored.round();
        return new FrozenRound(
                new FrozenRound.Head(
                        round.id().toString(),
                        scored.set().name().vi() + " – " + round.year(),
                        round.year(),
                        scored.set().level().key(),
                        scored.set().sample(),
                        round.days().first().toString(),
                        round.days().cutOff().toString(),
                        round.takenAt() == null ? null : round.takenAt().toString(),
                        round.decision(),
                        round.decidedOn() == null ? null : round.decidedOn().toString()),
                scored.core(),
                formulas(scored),
                scored.cards().stream().map(card -> unit(scored, card)).toList());
    }

    private List<FrozenRound.Formula> formulas(ScoredRound scored) {
        Map<String, String> versions = new HashMap<>();
        scored.values().values().forEach(values -> values.forEach((id, value) -> versions.put(id, value.version())));
        return scored.core().indicators().stream()
                .filter(versions::containsKey)
                .map(id -> formula(scored.round(), id, Objects.requireNonNull(versions.get(id))))
                .toList();
    }

    private FrozenRound.Formula formula(Round round, String id, String version) {
        Indicator indicator = indicators.listVersions(round.authorityId(), id).stream()
                .filter(one -> one.version().equals(version))
                .findFirst()
                .orElseGet(() -> indicators.get(round.authorityId(), id));
        return new FrozenRound.Formula(id, version, indicator.numeratorText(), indicator.denominatorText());
    }

    private FrozenRound.Unit unit(ScoredRound scored, Scorecard card) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Optional<UnitView> view = units.findLast(card.unitId(), today);
        Map<String, String> sources = new HashMap<>();
        scored.values().getOrDefault(card.unitId(), Map.of()).forEach((id, value) -> sources.put(id, value.source()));
        return new FrozenRound.Unit(
                card.unitId().toString(),
                view.map(UnitView::code).orElse(""),
                view.map(unit -> unit.name().vi()).orElse(""),
                sources,
                Objects.requireNonNull(scored.inputs().get(card.id())));
    }
}
