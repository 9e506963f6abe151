package vn.thongsuot.documents;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Asks clamd about a content by its command {@code INSTREAM}: pieces with their length before them, a piece of length 0 at the end
 * (Vietnamese: quét vi-rút bằng ClamAV).
 */
@Component
class Clamd {

    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final long MEGABYTE = 1024L * 1024;
    private static final Pattern FOUND = Pattern.compile("stream: (.{1,200}) FOUND");

    private final ClamdSettings settings;

    Clamd(ClamdSettings settings) {
        this.settings = settings;
    }

    /**
     * What it found.
     *
     * @return name of the malware; empty for a clean content
     * @throws IOException if clamd does not answer in time, or answers neither; then nothing is known
     */
    Optional<String> scan(byte[] content) throws IOException {
        if (content.length > settings.largestMegabytes() * MEGABYTE) {
            throw new IOException("Content of %d bytes is larger than clamd takes.".formatted(content.length));
        }
        int timeout = Math.toIntExact(settings.timeout().toMillis());
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(settings.host(), settings.port()), timeout);
            socket.setSoTimeout(timeout);
            send(content, new DataOutputStream(socket.getOutputStream()));
            return read(answer(socket.getInputStream()));
        }
    }

    private static void send(byte[] content, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int from = 0; from < content.length; from += PIECE) {
            int length = Math.min(PIECE, content.length - from);
            out.writeInt(length);
            out.write(content, from, length);
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        for (int next = in.read(); next > 0 && answer.length() < LONGEST_ANSWER; next = in.read()) {
            answer.append((char) next);
        }
        return answer.toString().strip();
    }

    private static Optional<String> read(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return Optional.empty();
        }
        Matcher found = FOUND.matcher(answer);
        if (found.matches()) {
            return Optional.of(found.group(1));
        }
        throw new IOException("clamd gave no verdict: " + answer.replaceAll("[^\\x20-\\x7E]", "?"));
    }
}
