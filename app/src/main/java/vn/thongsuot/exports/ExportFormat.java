package vn.thongsuot.exports;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thongsuot.platform.Attachments;

/** What a file is (Vietnamese: định dạng tệp). */
public enum ExportFormat {
    XLSX(Attachments.EXCEL),
    CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ExportFormat> find(String key) {
        return Stream.of(values()).filter(format -> format.key().equals(key)).findFirst();
    }
}
