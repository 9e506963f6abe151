package vn.thongsuot.procedures;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.access.Role;
import vn.thongsuot.shared.LocalizedText;

/**
 * One step of a route (Vietnamese: bước của quy trình nội bộ).
 *
 * @param budget working time it may take
 * @param nextKey the step that follows; null ends the route
 */
public record StepView(
        int n,
        String key,
        LocalizedText name,
        Role role,
        AtUnit atUnit,
        Duration budget,
        @Nullable LocalizedText product,
        @Nullable String nextKey) {}
