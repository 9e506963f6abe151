package vn.thongsuot.notifications;

import java.util.List;

/**
 * A message that people outside may get, contributed by a module as a bean (Vietnamese: loại tin nhắn). Its text is the message key
 * {@code message.<name>} until an authority words it itself.
 *
 * @param fields names of its parameters in their order; in own wordings they stand in braces, such as <code>{ma-ho-so}</code>
 * @param samples values for a preview, one per field
 */
public record MessageKind(String name, List<String> fields, List<String> samples) {

    public MessageKind {
        fields = List.copyOf(fields);
        samples = List.copyOf(samples);
        if (fields.size() != samples.size()) {
            throw new IllegalArgumentException(
                    "Message kind %s: %d fields, %d samples.".formatted(name, fields.size(), samples.size()));
        }
    }
}
