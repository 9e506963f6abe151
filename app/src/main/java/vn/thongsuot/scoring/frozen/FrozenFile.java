package vn.thongsuot.scoring.frozen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.indicators.Fraction;
import vn.thongsuot.scoring.core.CriteriaSet;
import vn.thongsuot.scoring.core.Criterion;
import vn.thongsuot.scoring.core.Entry;
import vn.thongsuot.scoring.core.Points;
import vn.thongsuot.scoring.core.Ranking;
import vn.thongsuot.shared.Sha256;

/** Writes a round as its file: inputs, what is computed of them, and the hash over both (Vietnamese: ghi tệp đóng băng). */
public final class FrozenFile {

    static final String FORMAT = "thongsuot-score/1";
    static final String HASH = "hash";

    private FrozenFile() {}

    /** The file's text and the hash that stands in it. */
    public record Written(String text, String hash) {}

    public static Written write(FrozenRound round) {
        Map<String, @Nullable Object> content = content(round);
        String hash = Sha256.hex(CanonicalJson.write(content));
        content.put(HASH, hash);
        return new Written(CanonicalJson.write(content), hash);
    }

    private static Map<String, @Nullable Object> content(FrozenRound round) {
        Map<String, Ranking.Placed<String>> placed =
                round.ranking().stream().collect(Collectors.toMap(Ranking.Placed::unit, Function.identity()));
        Map<String, @Nullable Object> content = new TreeMap<>();
        content.put("format", FORMAT);
        content.put("round", head(round.head()));
        content.put("set", set(round.set()));
        content.put(
                "indicators", round.formulas().stream().map(FrozenFile::formula).toList());
        content.put(
                "units",
                round.units().stream()
                        .map(unit -> unit(unit, java.util.Objects.requireNonNull(placed.get(unit.id()))))
                        .toList());
        return content;
    }

    private static Map<String, @Nullable Object> head(FrozenRound.Head head) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("id", head.id());
        map.put("title", head.title());
        map.put("year", head.year());
        map.put("level", head.level());
        map.put("sample", head.sample());
        map.put("firstDay", head.firstDay());
        map.put("cutOff", head.cutOff());
        map.put("takenAt", head.takenAt());
        map.put("decision", head.decision());
        map.put("decidedOn", head.decidedOn());
        return map;
    }

    private static Map<String, @Nullable Object> set(CriteriaSet set) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("code", set.code());
        map.put("decimals", set.decimals());
        map.put("capped", set.capped());
        map.put(
                "classes",
                set.classes().stream()
                        .map(one -> Map.of("name", one.name(), "from", plain(one.from())))
                        .toList());
        map.put("criteria", set.criteria().stream().map(FrozenFile::criterion).toList());
        return map;
    }

    private static Map<String, @Nullable Object> criterion(Criterion criterion) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("code", criterion.code());
        map.put("parent", criterion.parent());
        map.put("name", criterion.name());
        map.put("effect", criterion.effect().key());
        map.put("max", plain(criterion.max()));
        map.put("rule", criterion.rule() == null ? null : criterion.rule().text());
        return map;
    }

    private static Map<String, @Nullable Object> formula(FrozenRound.Formula formula) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("id", formula.id());
        map.put("version", formula.version());
        map.put("numerator", formula.numerator());
        map.put("denominator", formula.denominator());
        return map;
    }

    private static Map<String, @Nullable Object> unit(FrozenRound.Unit unit, Ranking.Placed<String> placed) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("id", unit.id());
        map.put("code", unit.code());
        map.put("name", unit.name());
        Map<String, @Nullable Object> values = new TreeMap<>();
        unit.sources().forEach((id, source) -> {
            Map<String, @Nullable Object> value = new LinkedHashMap<>();
            value.put("source", source);
            Fraction exact = unit.inputs().values().get(id);
            value.put("value", exact == null ? null : exact(exact));
            values.put(id, value);
        });
        map.put("values", values);
        map.put("entries", entries(unit));
        map.put("result", result(placed));
        return map;
    }

    private static List<Map<String, @Nullable Object>> entries(FrozenRound.Unit unit) {
        List<Map<String, @Nullable Object>> entries = new ArrayList<>();
        new TreeMap<>(unit.inputs().entries()).forEach((code, entry) -> entries.add(entry(code, entry)));
        return entries;
    }

    private static Map<String, @Nullable Object> entry(String code, Entry entry) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("code", code);
        map.put("applicable", entry.applicable());
        put(map, "self", entry.selfPoints());
        if (entry.selfChoice() != null) {
            map.put("choice", entry.selfChoice());
        }
        put(map, "appraised", entry.appraised());
        put(map, "answered", entry.answered());
        put(map, "survey", entry.survey());
        put(map, "council", entry.council());
        return map;
    }

    private static Map<String, @Nullable Object> result(Ranking.Placed<String> placed) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("max", plain(placed.score().max()));
        map.put("self", plain(placed.score().self()));
        map.put("total", plain(placed.score().total()));
        map.put("percent", exact(placed.score().percent()));
        map.put("place", placed.place());
        map.put("class", placed.rankClass());
        Map<String, @Nullable Object> lines = new TreeMap<>();
        placed.score().lines().forEach((code, points) -> lines.put(code, points(points)));
        map.put("lines", lines);
        return map;
    }

    private static Map<String, @Nullable Object> points(Points points) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("max", plain(points.max()));
        put(map, "proposed", points.proposed());
        put(map, "self", points.self());
        put(map, "last", points.last());
        return map;
    }

    private static void put(Map<String, @Nullable Object> map, String key, @Nullable BigDecimal number) {
        if (number != null) {
            map.put(key, plain(number));
        }
    }

    /** Without needless zeros. */
    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    static String exact(Fraction fraction) {
        return fraction.top() + "/" + fraction.bottom();
    }
}
