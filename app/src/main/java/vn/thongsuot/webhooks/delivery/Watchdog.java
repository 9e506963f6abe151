package vn.thongsuot.webhooks.delivery;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/** Cuts a connection when its time is over, whatever it is doing (Vietnamese: giới hạn thời gian của một lượt gửi). */
final class Watchdog implements AutoCloseable {

    private final Thread thread;
    private volatile boolean bitten;

    private Watchdog(Socket socket, Duration within) {
        thread = Thread.startVirtualThread(() -> watch(socket, within));
    }

    static Watchdog over(Socket socket, Duration within) {
        return new Watchdog(socket, within);
    }

    /** Whether the time was over. */
    boolean bitten() {
        return bitten;
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void watch(Socket socket, Duration within) {
        try {
            Thread.sleep(within);
            bitten = true;
            socket.close();
        } catch (InterruptedException e) {
            // The exchange is over in time.
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new IllegalStateException("A connection could not be cut.", e);
        }
    }
}
