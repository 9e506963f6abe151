package vn.thongsuot.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One run of an outside program, in English and free of the caller's PostgreSQL variables. */
record Command(int status, String output) {

    /**
     * Returns when the program has ended, even if this thread is interrupted: half a stop would leave a server behind.
     */
    static Command run(Path folder, List<String> words) throws IOException {
        var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        clean(builder.environment());
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Command(process.onExit().join().exitValue(), output.strip());
    }

    boolean succeeded() {
        return status == 0;
    }

    private static void clean(Map<String, String> environment) {
        environment
                .keySet()
                .removeIf(name -> name.startsWith("PG") || name.startsWith("LC_") || name.equals("LANGUAGE"));
        environment.put("LANG", "C");
    }
}
