package vn.thongsuot.inspections.checklists;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.shared.LocalizedText;

/**
 * A question (Vietnamese: nội dung kiểm tra).
 *
 * @param indicatorId whose live value stands beside it; null for none
 */
public record ChecklistItem(
        ReformArea area, LocalizedText question, @Nullable String indicatorId) {}
