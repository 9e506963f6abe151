package vn.thongsuot.dossiers;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Prints in the background, one paper at a time (Vietnamese: hàng chờ in phiếu). Whatever does not fit or is lost with the
 * process is printed when somebody opens it, so nothing is kept here.
 */
@Component
class PaperPrinters implements DisposableBean {

    private static final int WAITING = 100;
    private static final long DRAIN_SECONDS = 5;

    private final ThreadPoolExecutor executor = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("paper-printer").daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    void submit(Runnable print) {
        executor.execute(print);
    }

    @Override
    public void destroy() throws InterruptedException {
        executor.getQueue().clear();
        executor.shutdown();
        executor.awaitTermination(DRAIN_SECONDS, TimeUnit.SECONDS);
    }
}
