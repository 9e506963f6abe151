package vn.thongsuot.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** {@link Application} in a virtual machine of its own. */
record ApplicationProcess(Process process, BufferedReader output) {

    static ApplicationProcess start(String what, Path home) throws IOException {
        return start(List.of(), classPath(), what, home, Places.cache());
    }

    static ApplicationProcess start(List<String> prefix, String classPath, String what, Path home, Path cache)
            throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var words = new ArrayList<>(prefix);
        words.addAll(List.of(java, "-XX:TieredStopAtLevel=1", "-cp", classPath, Application.class.getName(), what));
        words.addAll(List.of(home.toString(), cache.toString()));
        var process = new ProcessBuilder(words)
                .directory(Path.of("/").toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new ApplicationProcess(process, process.inputReader());
    }

    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    static List<Path> classPathEntries() {
        return Stream.of(classPath().split(System.getProperty("path.separator")))
                .map(Path::of)
                .toList();
    }

    String nextLine() throws IOException {
        var line = output.readLine();
        if (line == null) {
            throw new IllegalStateException("The application ended with status "
                    + process.onExit().join().exitValue());
        }
        return line;
    }

    /** The last line that it managed to say. */
    String killAndReadLastLine(String lastRead) throws IOException {
        process.toHandle().destroyForcibly();
        var last = lastRead;
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            last = line;
        }
        process.onExit().join();
        return last;
    }

    int end() throws IOException {
        process.getOutputStream().close();
        return process.onExit().join().exitValue();
    }
}
