package vn.thongsuot.centres;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A counter (Vietnamese: quầy).
 *
 * @param fields of administration that it serves; empty for all
 */
public record CounterView(UUID id, UUID pointId, int number, List<String> fields) {

    public CounterView {
        fields = List.copyOf(fields);
    }

    /** @param field null for what fits no named field */
    public boolean serves(@Nullable String field) {
        return fields.isEmpty() || (field != null && fields.contains(field));
    }
}
