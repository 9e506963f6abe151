package vn.thongsuot.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.db.notifications.tables.records.OutboxRecord;
import vn.thongsuot.platform.Texts;
import vn.thongsuot.shared.LocalizedText;

/** Words of messages (Vietnamese: soạn lời tin nhắn): what a preview shows and what is sent come from here alone. */
@Component
class MessageTexts {

    static final String DIGEST = "digest";

    private final Texts texts;
    private final MessageTemplates templates;
    private final JsonMapper json;
    private final String address;

    MessageTexts(
            Texts texts,
            MessageTemplates templates,
            JsonMapper json,
            @Value("${thongsuot.dossiers.public-address}") String address) {
        this.texts = texts;
        this.templates = templates;
        this.json = json;
        this.address = address;
    }

    /** @param version of the authority's own wording; null for the product's */
    record Rendered(String subject, String text, @Nullable Integer version) {}

    Rendered render(OutboxRecord row, Locale language) {
        JsonNode params = json.readTree(row.getParams());
        List<String> values = new ArrayList<>();
        params.path("values").forEach(value -> values.add(value.asString()));
        String template = row.getTemplate();
        if (row.getPersonId() != null) {
            return render(row.getAuthorityId(), template, values, row.getPath(), language);
        }
        return template.equals(DIGEST)
                ? digest(params, values, language)
                : new Rendered(
                        texts.get(language, "message.notice.subject"),
                        linked(texts.get(language, template, values.toArray()), row.getPath()),
                        null);
    }

    /** A message to somebody outside. */
    Rendered render(UUID authority, String template, List<String> values, @Nullable String path, Locale language) {
        Optional<MessageTemplate> own = templates.find(authority, template);
        if (own.isPresent()) {
            MessageTemplate worded = own.get();
            Rendered text = own(worded.subject(), worded.body(), templates.kind(template), values, path, language);
            return new Rendered(text.subject(), text.text(), worded.version());
        }
        String subject = "message." + template + ".subject";
        return new Rendered(
                texts.get(language, texts.has(language, subject) ? subject : "message.subject", values.toArray()),
                linked(texts.get(language, "message." + template, values.toArray()), path),
                null);
    }

    /** In an authority's own words. */
    Rendered own(
            LocalizedText subject,
            LocalizedText body,
            MessageKind kind,
            List<String> values,
            @Nullable String path,
            Locale language) {
        return new Rendered(
                filled(subject.in(language), kind.fields(), values),
                linked(filled(body.in(language), kind.fields(), values), path),
                null);
    }

    private Rendered digest(JsonNode params, List<String> values, Locale language) {
        StringBuilder text = new StringBuilder(texts.get(language, "digest.lead", values.toArray()));
        params.path("lines")
                .forEach(line -> text.append("\n- ")
                        .append(line(line, language))
                        .append("\n  ")
                        .append(address)
                        .append(line.path(2).asString()));
        text.append("\n\n").append(texts.get(language, "digest.end", address + "/desk/notices/preferences"));
        return new Rendered(texts.get(language, "digest.subject", values.toArray()), text.toString(), null);
    }

    private String line(JsonNode line, Locale language) {
        String kind = line.path(3).asString();
        return texts.get(
                language,
                line.path(0).asString(),
                line.path(1).asString(),
                kind.isEmpty() ? "" : texts.get(language, kind));
    }

    private String linked(String text, @Nullable String path) {
        return path == null ? text : text + "\n" + address + path;
    }

    /** Fields in braces become their values; a value is never looked at for further fields. */
    static String filled(String text, List<String> fields, List<String> values) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            int field = fields.indexOf(text.substring(open + 1, close));
            filled.append(text, at, open)
                    .append(field >= 0 && field < values.size() ? values.get(field) : text.substring(open, close + 1));
            at = close + 1;
        }
        return filled.append(text, at, text.length()).toString();
    }
}
