package vn.thongsuot.surveys.questionnaires;

import java.util.List;
import java.util.Map;
import org.jooq.JSONB;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Questions and answers as they stand in the database. */
public final class FormJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Question>> QUESTIONS = new TypeReference<>() {};
    private static final TypeReference<Map<String, List<String>>> VALUES = new TypeReference<>() {};

    private FormJson() {}

    static JSONB write(Form form) {
        return JSONB.valueOf(JSON.writeValueAsString(form.questions()));
    }

    static Form read(JSONB json) {
        return new Form(JSON.readValue(json.data(), QUESTIONS));
    }

    public static JSONB write(Filled filled) {
        return JSONB.valueOf(JSON.writeValueAsString(filled.values()));
    }

    public static Filled readFilled(JSONB json) {
        return new Filled(JSON.readValue(json.data(), VALUES));
    }
}
