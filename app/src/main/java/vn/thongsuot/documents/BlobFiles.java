package vn.thongsuot.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.ProductHome;
import vn.thongsuot.shared.Sha256;

/**
 * The file store: each content once, under its SHA-256, written whole before it has its name. Where nodes share a bucket, a
 * content is there before it has its name here, and the folder holds what this node wrote or read of late.
 */
@Component
class BlobFiles {

    private static final String PART = ".part";
    private static final Duration NOTED = Duration.ofDays(1);

    private final Path folder;
    private final Bucket bucket;
    private final Clock clock;

    BlobFiles(ProductHome home, Bucket bucket, Clock clock) {
        this.folder = home.resolve("files");
        this.bucket = bucket;
        this.clock = clock;
    }

    /**
     * @return the hash under which it lies
     * @throws vn.thongsuot.shared.DomainException DOC-036 if the shared store does not take it
     */
    String write(byte[] content) {
        String hash = Sha256.hex(content);
        Path target = place(hash);
        if (Files.exists(target)) {
            return hash;
        }
        if (bucket.isOn()) {
            bucket.put(hash, content);
        }
        try {
            Path fresh = draft(target);
            Files.write(fresh, content, StandardOpenOption.SYNC);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return hash;
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be stored.", e);
        }
    }

    /**
     * Where a content lies; brought from the bucket where another node took it.
     *
     * @throws vn.thongsuot.shared.DomainException DOC-036 if the shared store does not answer or does not have it
     */
    Path path(String hash) {
        Path target = place(hash);
        if (!bucket.isOn()) {
            return target;
        }
        try {
            if (Files.exists(target)) {
                noteUse(target);
                return target;
            }
            return fetch(hash, target);
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be brought.", e);
        }
    }

    private Path fetch(String hash, Path target) throws IOException {
        Path fresh = draft(target);
        Files.delete(fresh);
        try {
            bucket.fetch(hash, fresh);
            if (!Sha256.hex(Files.readAllBytes(fresh)).equals(hash)) {
                throw new IOException("The bucket holds another content under " + hash);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return target;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Once a day, so that a file in use is not taken for one that nobody opens. */
    private void noteUse(Path file) throws IOException {
        Instant now = clock.instant();
        try {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(NOTED))) {
                Files.setLastModifiedTime(file, FileTime.from(now));
            }
        } catch (NoSuchFileException removedMeanwhile) {
            fetch(file.getFileName().toString(), file);
        }
    }

    /** Whether a content that the records name is really kept. */
    boolean holds(String hash) {
        return Files.exists(place(hash)) || (bucket.isOn() && bucket.holds(hash));
    }

    /** Removes what nobody opened for so long, each after it was seen in the bucket. @return how many */
    long forget(Duration unused) {
        Instant before = clock.instant().minus(unused);
        return each(file -> {
            if (Files.getLastModifiedTime(file).toInstant().isAfter(before)
                    || !bucket.holds(file.getFileName().toString())) {
                return false;
            }
            Files.delete(file);
            return true;
        });
    }

    /** Brings what lies here alone into the bucket, such as on the day on which nodes begin to share one. @return how many */
    long push() {
        return each(file -> {
            String hash = file.getFileName().toString();
            if (bucket.holds(hash)) {
                return false;
            }
            bucket.put(hash, Files.readAllBytes(file));
            return true;
        });
    }

    private interface Act {
        boolean on(Path file) throws IOException;
    }

    private long each(Act act) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        long done = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().endsWith(PART))::iterator) {
                done += act.on(file) ? 1 : 0;
            }
            return done;
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of files could not be read.", e);
        }
    }

    private static Path draft(Path target) throws IOException {
        Files.createDirectories(target.getParent());
        return Files.createTempFile(target.getParent(), "new", PART);
    }

    private Path place(String hash) {
        return folder.resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
    }
}
