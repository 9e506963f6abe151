package vn.thongsuot.webhooks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A partner's server that takes events: it gives challenges back, and answers events as the test wants. */
public final class EventReceiver implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile boolean confirms = true;
    private volatile ToIntFunction<Received> answer = event -> 204;

    /** A request that came in. @param status with which it was answered */
    public record Received(
            String id, String timestamp, String signature, String host, String path, byte[] body, int status) {

        public JsonNode json() {
            return JSON.readTree(body);
        }

        private Received with(int answered) {
            return new Received(id, timestamp, signature, host, path, body, answered);
        }
    }

    private EventReceiver(HttpServer server) {
        this.server = server;
    }

    public static EventReceiver start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        EventReceiver receiver = new EventReceiver(server);
        server.createContext("/", receiver::take);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return receiver;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String url() {
        return "http://127.0.0.1:%d/su-kien".formatted(port());
    }

    /** Whether challenges are given back. */
    public void confirms(boolean does) {
        confirms = does;
    }

    /** Status of the answer to each event. */
    public void answers(ToIntFunction<Received> how) {
        answer = how;
    }

    /** Events, in the order in which they came; challenges are none. */
    public List<Received> received() {
        return received;
    }

    /** Events that were accepted. */
    public List<Received> accepted() {
        return received.stream().filter(event -> event.status() < 300).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        Received event = new Received(
                header(exchange, "webhook-id"),
                header(exchange, "webhook-timestamp"),
                header(exchange, "webhook-signature"),
                header(exchange, "host"),
                exchange.getRequestURI().toString(),
                body,
                0);
        JsonNode challenge = event.json().path("data").path("challenge");
        if (challenge.isString()) {
            byte[] back = (confirms ? challenge.asString() : "khong").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, back.length);
            exchange.getResponseBody().write(back);
        } else {
            int status = answer.applyAsInt(event);
            received.add(event.with(status));
            exchange.sendResponseHeaders(status, -1);
        }
        exchange.close();
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }
}
