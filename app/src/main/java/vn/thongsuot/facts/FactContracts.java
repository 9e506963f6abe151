package vn.thongsuot.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/** Every kind of fact that is declared (Vietnamese: danh mục dữ liệu thống kê), from {@code facts/facts.json}. */
@Component
public class FactContracts {

    private final Map<String, FactContract> contracts = new LinkedHashMap<>();

    public FactContracts() {
        try (InputStream file = FactContracts.class.getResourceAsStream("/facts/facts.json")) {
            for (JsonNode node : JsonMapper.shared().readTree(file)) {
                FactContract contract = contract(node);
                contracts.put(contract.name(), contract);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Collection<FactContract> list() {
        return List.copyOf(contracts.values());
    }

    /** @throws DomainException FAC-001 if no such fact is declared */
    public FactContract get(String name) {
        FactContract contract = contracts.get(name);
        if (contract == null) {
            throw new DomainException(
                    "FAC-001",
                    DomainException.Kind.INVALID,
                    "Fact '%s': not declared, allowed: %s.".formatted(name, contracts.keySet()),
                    name,
                    String.join(", ", contracts.keySet()));
        }
        return contract;
    }

    private static FactContract contract(JsonNode node) {
        Map<String, FactField> fields = new LinkedHashMap<>();
        for (JsonNode field : node.get("fields")) {
            fields.put(text(field, "name"), field(field));
        }
        Integer least = number(node, "least");
        return new FactContract(
                text(node, "name"),
                text(node, "owner"),
                title(node),
                least == null ? 1 : least,
                Set.copyOf(strings(node, "veiled")),
                strings(node, "roles"),
                fields);
    }

    private static FactField field(JsonNode node) {
        return new FactField(
                text(node, "name"),
                FactField.Kind.valueOf(text(node, "type").toUpperCase(Locale.ROOT)),
                node.path("optional").asBoolean(false),
                strings(node, "words"),
                number(node, "min"),
                number(node, "max"),
                node.path("whereKept").asBoolean(false),
                node.path("exclusion").asBoolean(false),
                title(node));
    }

    private static LocalizedText title(JsonNode node) {
        return LocalizedText.of(text(node, "vi"), text(node, "en"));
    }

    private static String text(JsonNode node, String key) {
        return node.get(key).asString();
    }

    private static @Nullable Integer number(JsonNode node, String key) {
        return node.hasNonNull(key) ? (Integer) node.get(key).asInt() : null;
    }

    private static List<String> strings(JsonNode node, String key) {
        List<String> strings = new ArrayList<>();
        node.path(key).forEach(word -> strings.add(word.asString()));
        return strings;
    }
}
