package vn.thongsuot.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Says that one living application holds an installation's server. The operating system lets go of it when that
 * application ends, however it ends; so whoever gets the lock and still finds a server running knows that the server
 * was left behind.
 */
final class HomeLock implements AutoCloseable {

    /** One file is never opened twice in this process: closing either channel would drop the lock of both. */
    private static final Set<Path> HELD_HERE = new HashSet<>();

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;

    private HomeLock(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    static Optional<HomeLock> tryAcquire(Path file) throws IOException {
        synchronized (HELD_HERE) {
            if (!HELD_HERE.add(file)) {
                return Optional.empty();
            }
            Optional<HomeLock> acquired = Optional.empty();
            try {
                acquired = lock(file);
                return acquired;
            } finally {
                if (acquired.isEmpty()) {
                    HELD_HERE.remove(file);
                }
            }
        }
    }

    /** The process that holds or last held the lock, as it wrote itself down; for messages only. */
    static String holder(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file).strip() : "?";
    }

    @Override
    public void close() throws IOException {
        synchronized (HELD_HERE) {
            lock.release();
            channel.close();
            HELD_HERE.remove(file);
        }
    }

    private static Optional<HomeLock> lock(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return Optional.of(new HomeLock(file, channel, lock));
    }
}
