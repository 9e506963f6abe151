package vn.thongsuot.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** One kept-alive HTTP/1.1 connection with cookies, as thin as possible: the client shares the machine with the product. */
final class Http implements AutoCloseable {

    /** The product closes a connection that nobody used for a minute. */
    private static final long IDLE_NANOS = 20_000_000_000L;

    private int port;
    private final Map<String, String> cookies = new HashMap<>();
    private String agent = "thongsuot-bench";
    private Socket socket;
    private InputStream in;
    private long lastUsed;

    Http(int port) {
        this.port = port;
    }

    /** An answer with its body as text. */
    record Answer(int status, String location, String body) {}

    /** The node is too busy and says when to come again. */
    static final class Busy extends IOException {

        private final long seconds;

        Busy(long seconds) {
            super("Busy, come again in %d s".formatted(seconds));
            this.seconds = seconds;
        }

        long seconds() {
            return seconds;
        }
    }

    /** Another device from now on: without cookies, with a name of its own. */
    void become(String device) {
        agent = device;
        cookies.clear();
    }

    /** Another node of the same product from now on, with the cookies that are known. */
    void turnTo(int otherPort) throws IOException {
        close();
        port = otherPort;
    }

    /** @throws Busy if the answer names a time to wait */
    Answer get(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\n", "");
    }

    /** @throws Busy if the answer names a time to wait */
    Answer post(String path, String form) throws IOException {
        return send(
                "POST " + path + " HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + form.getBytes(StandardCharsets.UTF_8).length + "\r\n",
                form);
    }

    private Answer send(String head, String body) throws IOException {
        if (socket != null && System.nanoTime() - lastUsed > IDLE_NANOS) {
            close();
        }
        lastUsed = System.nanoTime();
        if (socket == null) {
            socket = new Socket("127.0.0.1", port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(120_000);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        }
        StringBuilder request = new StringBuilder(head)
                .append("Host: localhost:")
                .append(port)
                .append("\r\nUser-Agent: ")
                .append(agent)
                .append("\r\n");
        if (!cookies.isEmpty()) {
            request.append("Cookie: ");
            cookies.forEach((name, value) ->
                    request.append(name).append('=').append(value).append("; "));
            request.append("\r\n");
        }
        request.append("\r\n").append(body);
        socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
        return read();
    }

    private Answer read() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        String location = "";
        int length = 0;
        boolean chunked = false;
        boolean close = false;
        long retryAfter = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            String name = header.substring(0, colon).toLowerCase(Locale.ROOT);
            String value = header.substring(colon + 1).strip();
            switch (name) {
                case "location" -> location = value;
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = value.equals("chunked");
                case "connection" -> close = value.equals("close");
                case "retry-after" -> retryAfter = Long.parseLong(value);
                case "set-cookie" -> keep(value.split(";")[0]);
                default -> {
                    // Nothing that a client of this kind needs.
                }
            }
        }
        String body = new String(chunked ? chunks() : in.readNBytes(length), StandardCharsets.UTF_8);
        if (close) {
            close();
        }
        if (status == 503 && retryAfter > 0) {
            throw new Busy(retryAfter);
        }
        return new Answer(status, location, body);
    }

    private void keep(String cookie) {
        int equals = cookie.indexOf('=');
        cookies.put(cookie.substring(0, equals), cookie.substring(equals + 1));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("The connection ended.");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
