package vn.thongsuot.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import vn.thongsuot.shared.LocalizedText;

/** A paper that may be served (Vietnamese: giấy tờ đã lưu): its content was checked and released. */
public record StoredDocument(
        UUID id, String ownerKind, UUID ownerId, LocalizedText title, MediaType type, long sizeBytes, Path file) {

    /** The whole content. */
    public byte[] content() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
