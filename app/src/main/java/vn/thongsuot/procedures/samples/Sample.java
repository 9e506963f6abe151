package vn.thongsuot.procedures.samples;

import java.time.Instant;
import java.util.UUID;
import vn.thongsuot.shared.LocalizedText;

/**
 * A filled example of a paper (Vietnamese: hồ sơ mẫu).
 *
 * @param paper name of the paper, by which it is found in every version of the procedure
 */
public record Sample(
        UUID id,
        UUID authorityId,
        String code,
        String paper,
        LocalizedText title,
        UUID documentId,
        Instant publishedAt) {}
