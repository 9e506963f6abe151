package vn.thongsuot.procedures;

import java.time.Duration;
import vn.thongsuot.access.Role;
import vn.thongsuot.shared.LocalizedText;

/**
 * An agency that is asked when a step begins, beside the work on it (Vietnamese: lấy ý kiến cơ quan liên quan).
 *
 * @param key unique within the step
 * @param agency how the route names it
 * @param budget working time that it has to answer
 * @param required whether the step waits for it
 */
public record RouteOpinion(
        String key, LocalizedText agency, Place place, Role role, Duration budget, boolean required) {}
