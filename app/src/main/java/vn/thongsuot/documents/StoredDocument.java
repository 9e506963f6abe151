package vn.thongsuot.documents;

import java.nio.file.Path;
import java.util.UUID;
import vn.thongsuot.shared.LocalizedText;

/** A paper that may be served (Vietnamese: giấy tờ đã lưu): its content was checked and released. */
public record StoredDocument(
        UUID id, String ownerKind, UUID ownerId, LocalizedText title, MediaType type, long sizeBytes, Path file) {}
