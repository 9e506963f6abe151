package vn.thongsuot.documents;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A scanner that speaks clamd's INSTREAM and knows one signature. */
final class FakeClamd implements AutoCloseable {

    /** The harmless test string of EICAR, in two parts so that no scanner stops at this file. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final String fixed;

    /** @param fixed answer to everything; empty to look at the content; null to answer nothing */
    FakeClamd(String fixed) throws IOException {
        this.fixed = fixed;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> answer(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            if (!new String(in.readNBytes(10), StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
                socket.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
                return;
            }
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                content.write(in.readNBytes(length));
            }
            if (fixed == null) {
                in.read();
                return;
            }
            String said = !fixed.isEmpty()
                    ? fixed
                    : content.toString(StandardCharsets.ISO_8859_1).contains(EICAR)
                            ? "stream: Eicar-Signature FOUND"
                            : "stream: OK";
            socket.getOutputStream().write((said + "\0").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException gone) {
            // The client gave up; that is what some tests are about.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
