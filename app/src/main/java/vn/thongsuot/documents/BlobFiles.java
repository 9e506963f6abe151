package vn.thongsuot.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.ProductHome;
import vn.thongsuot.shared.Sha256;

/** The file store: each content once, under its SHA-256, written whole before it has its name. */
@Component
class BlobFiles {

    private final Path folder;

    BlobFiles(ProductHome home) {
        this.folder = home.resolve("files");
    }

    /** @return the hash under which it lies */
    String write(byte[] content) {
        String hash = Sha256.hex(content);
        Path target = path(hash);
        if (Files.exists(target)) {
            return hash;
        }
        try {
            Files.createDirectories(target.getParent());
            Path fresh = Files.createTempFile(target.getParent(), "new", ".part");
            Files.write(fresh, content, StandardOpenOption.SYNC);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return hash;
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be stored.", e);
        }
    }

    Path path(String hash) {
        return folder.resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
    }
}
