package vn.thongsuot.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.shared.LocalizedText;

/** {@link LocalizedText} as it stands in jsonb columns: {@code {"vi": ..., "en": ...?}} (Vietnamese: tên gọi song ngữ trong CSDL). */
public final class LocalizedJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private LocalizedJson() {}

    public static JSONB of(LocalizedText text) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("vi", text.vi());
        if (text.en() != null) {
            fields.put("en", text.en());
        }
        return JSONB.valueOf(JSON.writeValueAsString(fields));
    }

    public static LocalizedText read(JSONB json) {
        JsonNode node = JSON.readTree(json.data());
        return new LocalizedText(
                node.path("vi").asString(),
                node.path("en").isNull() ? null : node.path("en").asStringOpt().orElse(null));
    }

    public static @Nullable LocalizedText readOrNull(@Nullable JSONB json) {
        return json == null ? null : read(json);
    }
}
