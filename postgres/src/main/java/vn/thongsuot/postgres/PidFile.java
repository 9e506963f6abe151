package vn.thongsuot.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a running server writes about itself ({@code postmaster.pid}).
 *
 * @param pid process of the server, or of a stranger that got the number of a dead one
 * @param port port that it listens on, 0 before it knows
 * @param ready whether it accepts connections
 */
record PidFile(long pid, int port, boolean ready) {

    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    static Optional<PidFile> read(Path file) throws IOException {
        try {
            var lines = Files.readAllLines(file);
            return number(lines, 0)
                    .map(pid ->
                            new PidFile(pid, number(lines, PORT_LINE).orElse(0L).intValue(), ready(lines)));
        } catch (NoSuchFileException notRunning) {
            return Optional.empty();
        }
    }

    private static Optional<Long> number(List<String> lines, int index) {
        return lines.stream()
                .skip(index)
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,10}"))
                .map(Long::valueOf);
    }

    private static boolean ready(List<String> lines) {
        return lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
    }
}
