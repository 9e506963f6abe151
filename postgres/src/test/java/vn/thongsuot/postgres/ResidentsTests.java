package vn.thongsuot.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ResidentsTests {

    /** The shell becomes a program that never asks after its child. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void takesNoZombieForLiving() throws Exception {
        var careless = new ProcessBuilder("sh", "-c", "sleep 0.1 & echo $!; exec sleep 600").start();
        try (var output = careless.inputReader()) {
            var child = ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
            assertThat(Residents.lives(careless.toHandle())).isTrue();

            for (int tries = 0; tries < 200 && Residents.lives(child); tries++) {
                Thread.sleep(50);
            }

            assertThat(Residents.lives(child)).isFalse();
            assertThat(child.isAlive()).as("as Java sees it").isTrue();
        } finally {
            careless.destroyForcibly();
        }
    }
}
