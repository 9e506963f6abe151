package vn.thongsuot.dossiers.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.shared.MessageRef;

/** Keeps why a row was refused, so that it can be read later in any language (Vietnamese: lý do không thực hiện). */
@Component
class RefusalJson {

    private final JsonMapper json;

    RefusalJson(JsonMapper json) {
        this.json = json;
    }

    String write(DomainException refused) {
        return json.writeValueAsString(
                refused.parameters().stream().map(RefusalJson::word).toList());
    }

    DomainException read(String code, String values) {
        List<Object> parameters = new ArrayList<>();
        json.readTree(values).forEach(value -> parameters.add(word(value)));
        return new DomainException(code, DomainException.Kind.CONFLICT, "kept refusal", parameters.toArray());
    }

    private static Object word(Object value) {
        return switch (value) {
            case MessageRef ref -> Map.of("key", ref.key());
            case LocalizedText text -> Map.of("vi", text.vi(), "en", Objects.requireNonNullElse(text.en(), ""));
            case List<?> many -> many.stream().map(one -> word((Object) one)).toList();
            default -> value.toString();
        };
    }

    private static Object word(JsonNode value) {
        if (value.isArray()) {
            List<Object> many = new ArrayList<>();
            value.forEach(one -> many.add(word(one)));
            return many;
        }
        if (value.has("vi")) {
            return new LocalizedText(
                    value.path("vi").asString(), value.path("en").asString());
        }
        return value.isObject() ? new MessageRef(value.path("key").asString()) : value.asString();
    }
}
