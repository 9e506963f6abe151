package vn.thongsuot.documents;

import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thongsuot.shared.DomainException;

/**
 * The door for files that become something else at once, such as pages of the scanning station or a result to be signed (Vietnamese:
 * cửa nhận tệp tải lên): they cannot wait in quarantine, so the virus scanner is asked before they are opened. What it gave no verdict
 * on is not taken: nothing is signed that nobody looked at. Called outside any transaction, because a scanner may be slow.
 */
@Component
public class UploadDoor {

    private static final Logger LOG = LoggerFactory.getLogger(UploadDoor.class);

    private final ContentCheck check;
    private final Clamd clamd;
    private final ClamdSettings settings;

    UploadDoor(ContentCheck check, Clamd clamd, ClamdSettings settings) {
        this.check = check;
        this.clamd = clamd;
        this.settings = settings;
    }

    /**
     * Lets a file in.
     *
     * @return the same file
     * @throws DomainException DOC-001 to DOC-003 for a file that is not taken, DOC-033 for malware, DOC-034 if the scanner does not answer
     */
    public byte[] admit(byte[] upload) {
        check.require(upload);
        if (settings.isOn()) {
            Optional<String> found = ask(upload);
            if (found.isPresent()) {
                LOG.warn("An upload was refused: {}.", found.get());
                throw new DomainException("DOC-033", DomainException.Kind.INVALID, "the virus scanner found something");
            }
        }
        return upload;
    }

    private Optional<String> ask(byte[] upload) {
        try {
            return clamd.scan(upload);
        } catch (IOException e) {
            LOG.warn("An upload was not taken: the virus scanner gave no verdict ({}).", e.getMessage());
            throw new DomainException("DOC-034", DomainException.Kind.CONFLICT, "the virus scanner gave no verdict");
        }
    }
}
