package vn.thongsuot.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The port on the loopback address that the server listens on. */
final class Ports {

    private Ports() {}

    /** The port asked for, else the one remembered, else any free one. */
    static int choose(Settings settings, Path remembered) throws IOException {
        if (settings.port().isPresent()) {
            return demand(settings.port().getAsInt());
        }
        var last = Files.exists(remembered) ? Files.readString(remembered).strip() : "";
        if (last.matches("\\d{1,5}") && free(Integer.parseInt(last))) {
            return Integer.parseInt(last);
        }
        return anyFree();
    }

    static boolean free(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException | IllegalArgumentException takenOrNoPort) {
            return false;
        }
    }

    private static int demand(int port) {
        if (!free(port)) {
            throw new EmbeddedPostgresException("port.busy", Integer.toString(port));
        }
        return port;
    }

    private static int anyFree() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
