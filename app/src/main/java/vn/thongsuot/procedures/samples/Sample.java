package vn.thongsuot.procedures.samples;

import java.time.Instant;
import java.util.UUID;

/**
 * A filled example of a paper (Vietnamese: hồ sơ mẫu).
 *
 * @param paper name of the paper, by which it is found in every version of the procedure
 */
public record Sample(
        UUID id, UUID authorityId, String code, String paper, String title, UUID documentId, Instant publishedAt) {}
