package vn.thongsuot.webhooks.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Posts to exactly the address that was checked (Vietnamese: gửi đúng địa chỉ đã kiểm tra). The HTTP clients at hand look the name up
 * once more by themselves, and between two looks a name can be led into the own network. No redirect is followed, and the whole
 * exchange has one time limit, so that a receiver that answers a byte a minute holds nobody up.
 */
final class PinnedPost {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private PinnedPost() {}

    /** @throws IOException where no whole answer came in time, or the receiver could not prove its name */
    static PostAnswer send(URI url, InetAddress address, Map<String, String> headers, byte[] body, Duration within)
            throws IOException {
        boolean secure = "https".equals(url.getScheme());
        int port = url.getPort() > 0 ? url.getPort() : secure ? HTTPS : HTTP;
        Socket plain = new Socket();
        try (plain;
                Watchdog watchdog = Watchdog.over(plain, within)) {
            try {
                plain.connect(new InetSocketAddress(address, port), (int) within.toMillis());
                Socket socket = secure ? secured(plain, url.getHost(), port) : plain;
                write(socket.getOutputStream(), url, headers, body);
                return AnswerReader.read(socket.getInputStream());
            } catch (IOException e) {
                throw watchdog.bitten() ? new SocketTimeoutException("the receiver took too long") : e;
            }
        }
    }

    private static Socket secured(Socket plain, String host, int port) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, host.replaceAll("[\\[\\]]", ""), port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static void write(OutputStream out, URI url, Map<String, String> headers, byte[] body) throws IOException {
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        StringBuilder head = new StringBuilder("POST " + path + query + " HTTP/1.1\r\n");
        Map<String, String> all = new TreeMap<>(headers);
        all.put("host", url.getPort() > 0 ? url.getHost() + ":" + url.getPort() : url.getHost());
        all.put("user-agent", "ThongSuot-Webhooks/1");
        all.put("content-type", "application/json");
        all.put("content-length", String.valueOf(body.length));
        all.put("accept", "application/json");
        all.put("connection", "close");
        all.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        out.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        out.write(body);
        out.flush();
    }
}
