package vn.thongsuot.identity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A form that was not sent yet (Vietnamese: bản nháp). Its {@code toString} shows nothing of what was typed. */
public record FormDraft(UUID id, Instant savedAt, Map<String, List<String>> typed) {

    public FormDraft {
        typed = Map.copyOf(typed);
    }

    /** The first value of a field; empty where nothing was typed. */
    public String text(String name) {
        List<String> values = typed.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    @Override
    public String toString() {
        return "FormDraft[%s]".formatted(id);
    }
}
