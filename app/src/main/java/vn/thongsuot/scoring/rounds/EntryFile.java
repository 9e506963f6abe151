package vn.thongsuot.scoring.rounds;

import java.time.Instant;
import java.util.UUID;

/** A file that proves a criterion (Vietnamese: tài liệu kiểm chứng). */
public record EntryFile(UUID documentId, UUID cardId, String code, String name, boolean objection, Instant addedAt) {}
