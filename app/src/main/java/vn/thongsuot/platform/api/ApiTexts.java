package vn.thongsuot.platform.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Texts;

/** The words of the document in one language (Vietnamese: lời văn của tài liệu giao diện). */
record ApiTexts(Texts texts, Locale locale) {

    String get(String key) {
        return texts.get(locale, key);
    }

    @Nullable
    String find(String key) {
        return texts.has(locale, key) ? texts.get(locale, key) : null;
    }

    /** What a field means: for this schema, else wherever it stands. */
    String field(String schema, String field) {
        String own = find("api.field." + schema + "." + field);
        return own == null ? get("api.field." + field) : own;
    }

    /** What a parameter means: for this operation, else wherever it stands. */
    String parameter(String operation, String name) {
        String own = find("api.param." + operation + "." + name);
        return own == null ? get("api.param." + name) : own;
    }

    /** A sample value for a field; null where its type says enough. */
    @Nullable
    String example(String schema, String field) {
        String own = find("api.example." + schema + "." + field);
        return own == null ? find("api.example." + field) : own;
    }
}
