package vn.thongsuot.procedures.samples;

import java.time.Instant;
import java.util.UUID;

/**
 * A filled example of a paper (Vietnamese: hồ sơ mẫu).
 *
 * @param componentN number of the paper in the procedure
 */
public record Sample(
        UUID id, UUID authorityId, String code, int componentN, String title, UUID documentId, Instant publishedAt) {}
