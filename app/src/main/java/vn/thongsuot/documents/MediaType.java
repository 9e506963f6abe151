package vn.thongsuot.documents;

import java.util.Optional;

/** Kinds of files that are taken, told by their first bytes and never by their name (Vietnamese: loại tệp). */
public enum MediaType {
    PDF("application/pdf", "pdf", new int[] {'%', 'P', 'D', 'F', '-'}),
    JPEG("image/jpeg", "jpg", new int[] {0xFF, 0xD8, 0xFF}),
    PNG("image/png", "png", new int[] {0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A}),
    /** Word, Excel and OpenDocument files are ZIP containers. */
    OFFICE("application/zip", "zip", new int[] {'P', 'K', 3, 4});

    private final String name;
    private final String extension;
    private final int[] beginning;

    MediaType(String name, String extension, int[] beginning) {
        this.name = name;
        this.extension = extension;
        this.beginning = beginning;
    }

    public String mimeType() {
        return name;
    }

    public String extension() {
        return extension;
    }

    /** The kind of a content; empty where it is none of those that are taken. */
    static Optional<MediaType> find(byte[] content) {
        for (MediaType type : values()) {
            if (type.begins(content)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    static MediaType of(String mimeType) {
        for (MediaType type : values()) {
            if (type.name.equals(mimeType)) {
                return type;
            }
        }
        throw new IllegalArgumentException("Media type '%s' is not kept here.".formatted(mimeType));
    }

    private boolean begins(byte[] content) {
        if (content.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if ((content[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
