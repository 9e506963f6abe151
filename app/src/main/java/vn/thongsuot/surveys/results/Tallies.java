package vn.thongsuot.surveys.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.thongsuot.surveys.SurveySettings;
import vn.thongsuot.surveys.rounds.Round;
import vn.thongsuot.surveys.rounds.Stratum;

/** Counts answers in the database, each looked at once; what looks odd is told from the others in the same pass. */
@Repository
class Tallies {

    private static final String LOOKED_AT = """
            with looked as (
                select a.*, coalesce(a.device is not null and a.channel <> 'kiosk'
                            and count(*) over (partition by a.device) >= {1}, false) as by_device,
                       coalesce(a.seconds < {2} * greatest(a.scales, 1), false) as by_fast,
                       a.channel in ('qr', 'kiosk')
                            and count(*) over (partition by a.unit_id, a.answered_on, a.hour, a.channel) >= {3} as by_burst
                from surveys.answer a where a.round_id = {0})
            """;
    private static final String ODD = "(by_device or by_fast or by_burst or straight)";

    private final DSLContext db;
    private final SurveySettings settings;

    Tallies(DSLContext db, SurveySettings settings) {
        this.db = db;
        this.settings = settings;
    }

    /** All answers, and those without a mark. */
    record Both(Tally all, Tally unmarked) {}

    Both count(Round round, List<String> questions, List<Stratum> strata) {
        Map<Stratum.Key, Long> population = round.design().isRandom()
                ? strata.stream().collect(Collectors.toMap(Stratum::key, stratum -> (long) stratum.population()))
                : Map.of();
        Map<Boolean, Map<Stratum.Key, Long>> answers = answers(round.id());
        Map<Boolean, List<Tally.Count>> counts = counts(round.id(), questions);
        return new Both(
                new Tally(
                        join(counts),
                        join(answers.getOrDefault(true, Map.of()), answers.getOrDefault(false, Map.of())),
                        population),
                new Tally(counts.getOrDefault(false, List.of()), answers.getOrDefault(false, Map.of()), population));
    }

    /** By unit. */
    List<Marks> marks(UUID roundId) {
        return fetch(roundId, """
                        select unit_id, count(*), count(*) filter (where by_device), count(*) filter (where straight),
                               count(*) filter (where by_fast), count(*) filter (where by_burst), count(*) filter (where \
                        """ + ODD + ") from looked group by unit_id order by 7 desc, unit_id")
                .map(row -> new Marks(
                        row.get(0, UUID.class),
                        row.get(1, Long.class),
                        row.get(2, Long.class),
                        row.get(3, Long.class),
                        row.get(4, Long.class),
                        row.get(5, Long.class),
                        row.get(6, Long.class)));
    }

    /** By channel. */
    Map<String, Long> channels(UUID roundId) {
        return db.fetch(
                        "select channel, count(*) from surveys.answer where round_id = {0} group by channel",
                        DSL.val(roundId))
                .intoMap(row -> row.get(0, String.class), row -> row.get(1, Long.class));
    }

    private Map<Boolean, Map<Stratum.Key, Long>> answers(UUID roundId) {
        Map<Boolean, Map<Stratum.Key, Long>> answers = new HashMap<>();
        for (Record row :
                fetch(roundId, "select unit_id, field_group, " + ODD + ", count(*) from looked group by 1, 2, 3")) {
            answers.computeIfAbsent(row.get(2, Boolean.class), odd -> new HashMap<>())
                    .put(key(row), row.get(3, Long.class));
        }
        return answers;
    }

    private Map<Boolean, List<Tally.Count>> counts(UUID roundId, List<String> questions) {
        Map<Boolean, List<Tally.Count>> counts = new HashMap<>();
        for (Record row : fetch(roundId, "select unit_id, field_group, " + ODD + """
                , e.key, v.value, count(*)
                from looked, jsonb_each(filled) e, jsonb_array_elements_text(e.value) v
                where e.key = any({4}) group by 1, 2, 3, 4, 5
                """, questions)) {
            counts.computeIfAbsent(row.get(2, Boolean.class), odd -> new ArrayList<>())
                    .add(new Tally.Count(
                            key(row), row.get(3, String.class), row.get(4, String.class), row.get(5, Long.class)));
        }
        return counts;
    }

    private Result<Record> fetch(UUID roundId, String sql) {
        return fetch(roundId, sql, List.of());
    }

    private Result<Record> fetch(UUID roundId, String sql, List<String> questions) {
        return db.fetch(
                LOOKED_AT + sql,
                DSL.val(roundId),
                DSL.val(settings.answersPerDevice()),
                DSL.val(settings.secondsPerQuestion()),
                DSL.val(settings.burstPerHour()),
                DSL.val(questions.toArray(String[]::new)));
    }

    private static Stratum.Key key(Record row) {
        return new Stratum.Key(row.get(0, UUID.class), row.get(1, String.class));
    }

    private static List<Tally.Count> join(Map<Boolean, List<Tally.Count>> counts) {
        List<Tally.Count> all = new ArrayList<>();
        counts.values().forEach(all::addAll);
        return all;
    }

    private static Map<Stratum.Key, Long> join(Map<Stratum.Key, Long> one, Map<Stratum.Key, Long> other) {
        Map<Stratum.Key, Long> all = new HashMap<>(one);
        other.forEach((key, times) -> all.merge(key, times, Long::sum));
        return all;
    }
}
