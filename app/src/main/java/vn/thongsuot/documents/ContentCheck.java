package vn.thongsuot.documents;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;
import vn.thongsuot.shared.DomainException;

/** What a file must be before it is released (Vietnamese: kiểm tra tệp): not empty, not too large, of a known kind. */
@Component
class ContentCheck {

    private final Settings settings;

    ContentCheck(Settings settings) {
        this.settings = settings;
    }

    /** @param largestMegabytes largest file that is taken */
    @ConfigurationProperties("thongsuot.documents")
    record Settings(@DefaultValue("20") int largestMegabytes) {}

    MediaType require(byte[] content) {
        if (content.length == 0) {
            throw new DomainException("DOC-001", DomainException.Kind.INVALID, "file is empty");
        }
        if (content.length > settings.largestMegabytes() * 1024L * 1024L) {
            throw new DomainException(
                    "DOC-002",
                    DomainException.Kind.INVALID,
                    "file has %d bytes, allowed: %d MB".formatted(content.length, settings.largestMegabytes()),
                    settings.largestMegabytes());
        }
        Optional<MediaType> type = MediaType.find(content);
        return type.orElseThrow(() -> new DomainException(
                "DOC-003", DomainException.Kind.INVALID, "file is no PDF, JPEG, PNG or office file"));
    }
}
