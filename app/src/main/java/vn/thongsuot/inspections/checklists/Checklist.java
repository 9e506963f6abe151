package vn.thongsuot.inspections.checklists;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * Questions by area of reform (Vietnamese: bảng kiểm).
 *
 * @param unitId body that keeps it; null for the sample that is shipped
 * @param sample shipped as an example to be edited, not as law
 */
public record Checklist(
        UUID id,
        UUID authorityId,
        @Nullable UUID unitId,
        LocalizedText name,
        List<ChecklistItem> items,
        boolean sample,
        boolean retired) {
    public Checklist {
        items = List.copyOf(items);
    }
}
