package vn.thongsuot.webhooks.delivery;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an HTTP/1.1 answer as far as it matters (Vietnamese: đọc trả lời HTTP): status, and the beginning of the body. */
final class AnswerReader {

    private static final int NO_CONTENT = 204;
    private static final int LONGEST_LINE = 4096;
    private static final int MOST_LINES = 100;
    private static final int MOST_BODY = 8192;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})( .*)?");

    private final InputStream in;

    private AnswerReader(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** @throws IOException where the answer is none, or cut off before its body */
    static PostAnswer read(InputStream in) throws IOException {
        AnswerReader reader = new AnswerReader(in);
        int status = reader.status();
        while (status / 100 == 1) {
            reader.headers();
            status = reader.status();
        }
        Map<String, String> headers = reader.headers();
        return new PostAnswer(status, status == NO_CONTENT ? "" : reader.body(headers));
    }

    private int status() throws IOException {
        Matcher line = STATUS.matcher(line());
        if (!line.matches()) {
            throw new ProtocolException("the receiver does not speak HTTP/1.1");
        }
        return Integer.parseInt(line.group(1));
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (int lines = 0; lines < MOST_LINES; lines++) {
            String line = line();
            if (line.isEmpty()) {
                return headers;
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        throw new ProtocolException("the receiver sends headers without end");
    }

    private String body(Map<String, String> headers) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) {
            chunks(body);
        } else {
            copy(body, number(headers.getOrDefault("content-length", String.valueOf(MOST_BODY)), 10));
        }
        return body.toString(StandardCharsets.UTF_8);
    }

    private void chunks(ByteArrayOutputStream body) throws IOException {
        while (body.size() < MOST_BODY) {
            long size = number(line().replaceFirst(";.*", "").strip(), 16);
            if (size == 0) {
                return;
            }
            copy(body, size);
            if (body.size() < MOST_BODY) {
                line();
            }
        }
    }

    /** At most {@code most} bytes, fewer where the answer ends or enough was read. */
    private void copy(ByteArrayOutputStream body, long most) throws IOException {
        long left = Math.min(most, MOST_BODY - body.size());
        while (left > 0) {
            int next = in.read();
            if (next < 0) {
                return;
            }
            body.write(next);
            left--;
        }
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.size() > LONGEST_LINE) {
                throw new ProtocolException("the answer of the receiver is cut off");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).replaceFirst("\r$", "");
    }

    private static long number(String text, int radix) throws ProtocolException {
        try {
            return Long.parseLong(text, radix);
        } catch (NumberFormatException e) {
            throw new ProtocolException("the receiver sends a length that is none");
        }
    }
}
