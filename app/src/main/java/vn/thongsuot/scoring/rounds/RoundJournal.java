package vn.thongsuot.scoring.rounds;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.Actor;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.facts.FactJournal;
import vn.thongsuot.scoring.core.Effect;
import vn.thongsuot.scoring.core.Points;
import vn.thongsuot.scoring.sets.SetCriterion;

/** Events of rounds and scores, and the facts {@code index-score}, in the transaction of the change (Vietnamese: nhật ký chấm điểm). */
@Component
class RoundJournal {

    private static final String FACT = "index-score";

    private final AuditTrail audit;
    private final FactJournal facts;
    private final JsonMapper json;
    private final Clock clock;

    RoundJournal(AuditTrail audit, FactJournal facts, JsonMapper json, Clock clock) {
        this.audit = audit;
        this.facts = facts;
        this.json = json;
        this.clock = clock;
    }

    static StreamId stream(Scorecard card) {
        return new StreamId("scorecard", card.id());
    }

    /** @param data ids, codes and points only */
    UUID record(Actor actor, Round round, String event, Map<String, ?> data) {
        return append(new StreamId("index-round", round.id()), actor, round.ownerUnitId(), event, data);
    }

    /** @param data ids, codes and points only */
    UUID record(Actor actor, Scorecard card, String event, Map<String, ?> data) {
        return append(stream(card), actor, card.unitId(), event, data);
    }

    private UUID append(StreamId stream, Actor actor, UUID unitId, String event, Map<String, ?> data) {
        return audit.append(
                stream,
                new Draft(clock.instant(), actor.accountId(), unitId, event, json.writeValueAsString(data), null));
    }

    /** One row for each criterion that applies; bonus and penalty have no part in the maximum. */
    void recordFacts(ScoredRound scored, Map<Scorecard, UUID> events) {
        List<FactJournal.Line> lines = new ArrayList<>();
        events.forEach((card, event) -> scored.criteria().stream()
                .filter(SetCriterion::isLeaf)
                .forEach(criterion -> {
                    UUID row = rowOf(card, criterion.code());
                    if (scored.entry(card.id(), criterion.code()).points().applicable()) {
                        lines.add(new FactJournal.Line(row, event, card.unitId(), values(scored, card, criterion)));
                    } else {
                        facts.remove(FACT, card.authorityId(), row, event);
                    }
                }));
        facts.recordAll(FACT, scored.round().authorityId(), lines);
    }

    private static Map<String, Object> values(ScoredRound scored, Scorecard card, SetCriterion criterion) {
        Points points = scored.points(card.id(), criterion.code());
        Map<String, Object> values = new HashMap<>();
        values.put("year", scored.round().year());
        values.put("index_set", scored.set().code());
        values.put("points_max", points.max());
        put(values, "points_self", criterion.effect(), points.self());
        put(values, "points_final", criterion.effect(), points.last());
        return values;
    }

    private static void put(Map<String, Object> values, String key, Effect effect, @Nullable BigDecimal points) {
        if (points != null) {
            values.put(key, effect == Effect.PENALTY ? points.negate() : points);
        }
    }

    private static UUID rowOf(Scorecard card, String code) {
        return UUID.nameUUIDFromBytes((card.id() + " " + code).getBytes(StandardCharsets.UTF_8));
    }
}
