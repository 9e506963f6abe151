package vn.thongsuot.exports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file as its owner sees it in the list (Vietnamese: tệp kết xuất của tôi). @param expiresAt until when it can be fetched */
public record ExportView(
        UUID id,
        String source,
        String format,
        ExportState state,
        Instant askedAt,
        @Nullable Long rows,
        @Nullable Instant expiresAt) {}
