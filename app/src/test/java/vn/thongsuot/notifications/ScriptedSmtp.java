package vn.thongsuot.notifications;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** An SMTP server that answers as it is told; it takes what it is not told about. */
final class ScriptedSmtp implements AutoCloseable {

    private final ServerSocket socket;
    private final String command;
    private final String answer;

    /** @param command the start of what is answered otherwise @param answer what is said to it; empty to hang up */
    ScriptedSmtp(String command, String answer) {
        this.command = command;
        this.answer = answer;
        try {
            this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                // The client hung up, or the test is over.
                continue;
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 scripted.invalid");
        boolean data = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (data && !line.equals(".")) {
                continue;
            }
            if (line.startsWith(command)) {
                if (answer.isEmpty()) {
                    return;
                }
                say(client, answer);
                data = false;
                continue;
            }
            data = line.equals("DATA");
            say(client, data ? "354 go on" : line.equals("QUIT") ? "221 bye" : "250 taken");
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        client.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
