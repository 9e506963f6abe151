package vn.thongsuot.postgres;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The living processes whose working directory is the data folder: the server and its helpers, and nobody else. */
record Residents(Path data, Account account) {

    private static final Path PROC = Path.of("/proc");

    /** A number alone proves nothing: the operating system may have given it to a stranger. */
    boolean contain(long pid) throws IOException {
        return Files.isDirectory(PROC) ? livesHere(pid) : looksLikeServer(pid);
    }

    List<ProcessHandle> list() throws IOException {
        if (!Files.isDirectory(PROC)) {
            return List.of();
        }
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.filter(process -> livesHere(process.pid())).toList();
        }
    }

    /** Whether a process still does something; a dead one stays as a zombie until its parent notices, in a container maybe for ever. */
    static boolean lives(ProcessHandle process) {
        return process.isAlive() && !isZombie(process.pid());
    }

    private static boolean isZombie(long pid) {
        try {
            var stat = Files.readString(PROC.resolve(Long.toString(pid)).resolve("stat"));
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException goneOrNoProc) {
            return false;
        }
    }

    private boolean livesHere(long pid) {
        var link = PROC.resolve(Long.toString(pid)).resolve("cwd");
        try {
            return Files.readSymbolicLink(link).equals(data.toRealPath());
        } catch (AccessDeniedException rootWithoutPtrace) {
            return asTheServersAccount(link);
        } catch (IOException goneOrZombie) {
            return false;
        }
    }

    private boolean asTheServersAccount(Path link) {
        try {
            var read = Command.run(PROC, account.words(List.of("readlink", link.toString())));
            return read.succeeded() && read.output().equals(data.toRealPath().toString());
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private static boolean looksLikeServer(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .filter(path -> path.endsWith("/postgres"))
                .isPresent();
    }
}
