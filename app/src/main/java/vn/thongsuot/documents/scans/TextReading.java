package vn.thongsuot.documents.scans;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Reads the text of scanned pages with the command {@code tesseract} and its Vietnamese data, where both are installed (Vietnamese:
 * nhận dạng chữ). What is read is a proposal that a person confirms.
 */
@Component
public class TextReading {

    private static final int LONGEST_SECONDS = 60;
    private static final Pattern NUMBER = Pattern.compile("(?iu)\\bsố\\s*:?\\s*([\\p{L}\\d./-]*\\d[\\p{L}\\d./-]*)");
    private static final Pattern DAY =
            Pattern.compile("(?iu)ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})");

    private final String command;

    TextReading(@Value("${thongsuot.documents.tesseract:tesseract}") String command) {
        this.command = command;
    }

    /**
     * What a text says of itself.
     *
     * @param number empty where none is found, as {@code day}, in the form 26/11/2026
     */
    public record Proposal(String number, String day) {}

    /** Whether the command and its Vietnamese data are there. */
    public boolean isInstalled() {
        return run(List.of(command, "--list-langs"), new byte[0])
                .filter(languages -> languages.lines().anyMatch("vie"::equals))
                .isPresent();
    }

    /** Text of a picture; empty where it cannot be read. */
    public Optional<String> read(byte[] jpeg) {
        return run(List.of(command, "stdin", "stdout", "-l", "vie"), jpeg);
    }

    /** Number and day of a paper from its first lines. */
    public static Proposal propose(String text) {
        Matcher number = NUMBER.matcher(text);
        Matcher day = DAY.matcher(text);
        return new Proposal(
                number.find() ? number.group(1) : "",
                day.find()
                        ? "%02d/%02d/%s"
                                .formatted(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), day.group(3))
                        : "");
    }

    private static Optional<String> run(List<String> words, byte[] input) {
        try {
            Process process = new ProcessBuilder(words)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Thread.ofVirtual().start(() -> feed(process, input));
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            return ended && process.exitValue() == 0 ? Optional.of(text) : Optional.empty();
        } catch (IOException notInstalled) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static void feed(Process process, byte[] input) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        } catch (IOException closedEarly) {
            process.destroy();
        }
    }
}
