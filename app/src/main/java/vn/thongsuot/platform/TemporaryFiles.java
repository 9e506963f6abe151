package vn.thongsuot.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.springframework.stereotype.Component;

/**
 * Where long workbooks lie while they are written (Vietnamese: tệp tạm): in a folder of the installation's own. The system's common one
 * belongs to whichever account came first, and what lies there for a moment may be personal data.
 */
@Component
class TemporaryFiles {

    private static final AtomicBoolean CHOSEN = new AtomicBoolean();

    TemporaryFiles(ProductHome home) {
        Path folder = home.resolve("temporary");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // One for the whole process: a second installation in it uses the first one's.
        if (!CHOSEN.getAndSet(true)) {
            TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder.toFile()));
        }
    }
}
