package vn.thongsuot.audit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.ProductHome;
import vn.thongsuot.shared.Sha256;

/**
 * Checkpoints as text files (Vietnamese: tệp niêm phong nhật ký): a line with the hash of the file before, then one line
 * per head. Copy the folder to where the database's keeper has no access; the setting {@code
 * thongsuot.audit.checkpoints} may name such a place at once.
 */
@Component
class CheckpointFiles {

    static final String NONE = "0".repeat(64);
    private static final String FIRST_LINE = "previous ";

    private final Path folder;

    CheckpointFiles(ProductHome home, @Value("${thongsuot.audit.checkpoints:}") String folder) {
        this.folder = folder.isBlank() ? home.resolve("checkpoints") : Path.of(folder);
    }

    /**
     * Writes a checkpoint whole, on the disk, before it gets its name.
     *
     * @return its hash
     */
    String write(int number, String previous, Stream<SealedHead> heads) {
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "draft", ".txt");
            String hash = writeTo(draft, previous, heads);
            Files.move(draft, path(number), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return hash;
        } catch (IOException e) {
            throw new UncheckedIOException("Checkpoint %d cannot be written to %s.".formatted(number, folder), e);
        }
    }

    /** What a file says: the hash of the one before, and its own. */
    record Read(String previous, String hash) {}

    boolean exists(int number) {
        return Files.isRegularFile(path(number));
    }

    /** Reads a checkpoint line by line; a line that cannot be read throws {@link IllegalArgumentException}. */
    Read read(int number, Consumer<SealedHead> heads) {
        try {
            List<String> lines = Files.readAllLines(path(number));
            if (lines.isEmpty() || !lines.getFirst().startsWith(FIRST_LINE)) {
                throw new IllegalArgumentException("no checkpoint");
            }
            lines.stream().skip(1).map(SealedHead::parse).forEach(heads);
            byte[] hash = Sha256.of(Files.readAllBytes(path(number)));
            return new Read(
                    lines.getFirst().substring(FIRST_LINE.length()),
                    HexFormat.of().formatHex(hash));
        } catch (IOException e) {
            throw new UncheckedIOException("Checkpoint %d cannot be read from %s.".formatted(number, folder), e);
        }
    }

    private String writeTo(Path file, String previous, Stream<SealedHead> heads) throws IOException {
        MessageDigest digest = Sha256.begin();
        try (var out = new DigestOutputStream(Files.newOutputStream(file), digest);
                var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            writer.write(FIRST_LINE + previous + "\n");
            for (SealedHead head : (Iterable<SealedHead>) heads::iterator) {
                writer.write(head.toLine() + "\n");
            }
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private Path path(int number) {
        return folder.resolve("%06d.txt".formatted(number));
    }
}
