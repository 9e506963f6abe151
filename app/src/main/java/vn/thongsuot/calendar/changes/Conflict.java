package vn.thongsuot.calendar.changes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * A row that a decision meets (Vietnamese: ngày đã có quy định): of the same calendar it is replaced; a unit's own day goes before
 * the authority's and stays.
 */
public record Conflict(LocalDate day, @Nullable UUID unitId, String kind, LocalizedText name, boolean replaced) {}
