package vn.thongsuot.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.Idempotency;

/**
 * Steps in which the demo world is made, each once and whole (Vietnamese: bước tạo tỉnh mẫu): what a stop cut off is made anew at
 * the next start, what was done is not done again.
 */
@Component
class DemoSteps {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final String BEGIN = "province";
    private static final String END = "world";

    private final Idempotency idempotency;

    DemoSteps(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    /** To be called in the transaction that makes the province. */
    void begin() {
        once(BEGIN, () -> {});
    }

    /** All steps are done. */
    void end() {
        once(END, () -> {});
    }

    /** Whether this is a demo world, and one that is not finished. */
    boolean isUnfinished() {
        return idempotency.isKnown(key(BEGIN)) && !idempotency.isKnown(key(END));
    }

    /** Runs a step in one transaction, unless it was done before. */
    void once(String name, Runnable step) {
        idempotency.once(key(name), NOBODY, command(name), "/", step);
    }

    private static UUID key(String name) {
        return UUID.nameUUIDFromBytes(command(name).getBytes(StandardCharsets.UTF_8));
    }

    private static String command(String name) {
        return "demo." + name;
    }
}
