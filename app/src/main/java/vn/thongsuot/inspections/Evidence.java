package vn.thongsuot.inspections;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A paper that the team took (Vietnamese: tài liệu, minh chứng). @param n question that it belongs to; null for none */
public record Evidence(UUID id, @Nullable Integer n, String title, UUID documentId, Instant addedAt) {}
