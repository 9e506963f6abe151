package vn.thongsuot.scoring.frozen;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.indicators.Fraction;
import vn.thongsuot.scoring.core.CriteriaSet;
import vn.thongsuot.scoring.core.Criterion;
import vn.thongsuot.scoring.core.Effect;
import vn.thongsuot.scoring.core.Entry;
import vn.thongsuot.scoring.core.RankClass;
import vn.thongsuot.scoring.core.RuleReader;
import vn.thongsuot.scoring.core.UnitInputs;
import vn.thongsuot.shared.DomainException;

/** Reads the inputs of a frozen file; what it says of results is compared, never believed. */
final class FrozenReader {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,10})?");
    private static final int MOST_DECIMALS = 4;

    private FrozenReader() {}

    /** The file as text, as a tree, and its inputs. */
    record Parsed(String text, JsonNode root, FrozenRound round) {}

    /** @throws IllegalArgumentException if it is no frozen file of this format */
    static Parsed read(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            JsonNode root = JsonMapper.shared().readTree(text);
            if (!FrozenFile.FORMAT.equals(text(root, "format"))) {
                throw new IllegalArgumentException("format is not " + FrozenFile.FORMAT);
            }
            return new Parsed(text, root, round(root));
        } catch (CharacterCodingException | JacksonException | DomainException | ArithmeticException e) {
            throw new IllegalArgumentException("no readable file of a round", e);
        }
    }

    private static FrozenRound round(JsonNode root) {
        JsonNode head = root.path("round");
        return new FrozenRound(
                new FrozenRound.Head(
                        text(head, "id"),
                        text(head, "title"),
                        head.path("year").asInt(0),
                        text(head, "level"),
                        head.path("sample").asBoolean(false),
                        text(head, "firstDay"),
                        text(head, "cutOff"),
                        textOrNull(head, "takenAt"),
                        textOrNull(head, "decision"),
                        textOrNull(head, "decidedOn")),
                set(root.path("set")),
                list(root.path("indicators"), FrozenReader::formula),
                list(root.path("units"), FrozenReader::unit));
    }

    private static CriteriaSet set(JsonNode node) {
        return new CriteriaSet(
                text(node, "code"),
                Math.clamp(node.path("decimals").asInt(2), 0, MOST_DECIMALS),
                node.path("capped").asBoolean(false),
                list(node.path("classes"), one -> new RankClass(text(one, "name"), number(one, "from"))),
                list(node.path("criteria"), FrozenReader::criterion));
    }

    private static Criterion criterion(JsonNode node) {
        String rule = textOrNull(node, "rule");
        return new Criterion(
                text(node, "code"),
                textOrNull(node, "parent"),
                text(node, "name"),
                Effect.of(text(node, "effect")),
                number(node, "max"),
                rule == null ? null : RuleReader.read(rule));
    }

    private static FrozenRound.Formula formula(JsonNode node) {
        return new FrozenRound.Formula(
                text(node, "id"), text(node, "version"), text(node, "numerator"), textOrNull(node, "denominator"));
    }

    private static FrozenRound.Unit unit(JsonNode node) {
        Map<String, String> sources = new HashMap<>();
        Map<String, Fraction> values = new HashMap<>();
        node.path("values").properties().forEach(field -> {
            sources.put(field.getKey(), text(field.getValue(), "source"));
            String value = textOrNull(field.getValue(), "value");
            if (value != null) {
                values.put(field.getKey(), fraction(value));
            }
        });
        Map<String, Entry> entries = new HashMap<>();
        node.path("entries").forEach(entry -> entries.put(text(entry, "code"), entry(entry)));
        return new FrozenRound.Unit(
                text(node, "id"), text(node, "code"), text(node, "name"), sources, new UnitInputs(values, entries));
    }

    private static Entry entry(JsonNode node) {
        return new Entry(
                node.path("applicable").asBoolean(false),
                numberOrNull(node, "self"),
                node.hasNonNull("choice") ? (Integer) node.get("choice").asInt() : null,
                numberOrNull(node, "appraised"),
                numberOrNull(node, "answered"),
                numberOrNull(node, "survey"),
                numberOrNull(node, "council"));
    }

    static Fraction fraction(String text) {
        int slash = text.indexOf('/');
        if (slash < 1) {
            throw new IllegalArgumentException("no fraction: " + text);
        }
        return new Fraction(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    private static <T> List<T> list(JsonNode array, java.util.function.Function<JsonNode, T> read) {
        List<T> list = new ArrayList<>();
        array.forEach(node -> list.add(read.apply(node)));
        return list;
    }

    private static String text(JsonNode node, String key) {
        String text = textOrNull(node, key);
        if (text == null) {
            throw new IllegalArgumentException("lacks " + key);
        }
        return text;
    }

    private static @Nullable String textOrNull(JsonNode node, String key) {
        return node.hasNonNull(key) ? node.get(key).asString() : null;
    }

    private static BigDecimal number(JsonNode node, String key) {
        String text = text(node, key);
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("no number: " + key);
        }
        return new BigDecimal(text);
    }

    private static @Nullable BigDecimal numberOrNull(JsonNode node, String key) {
        return node.hasNonNull(key) ? number(node, key) : null;
    }
}
