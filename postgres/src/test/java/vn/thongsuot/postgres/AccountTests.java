package vn.thongsuot.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The ways to run the server when we are root; an ordinary user has only one way, and every other test then takes it.
 */
class AccountTests {

    private static final int NOBODY = 65534;

    @RegisterExtension
    final Homes homes = new Homes();

    @BeforeEach
    void onlyRootHasAChoice() {
        assumeTrue(Places.root());
    }

    @Test
    void stepsDownToNobodyWhereTheFoldersAreOpen() throws Exception {
        try (var server = EmbeddedPostgres.start(homes.settings())) {
            assertThat(Trees.owner(server.dataFolder())).isEqualTo(NOBODY);
            assertThat(serverStatus(server)).contains("Uid:\t65534\t65534\t65534\t65534", "CapEff:\t0000000000000000");
        }
    }

    @Test
    void hidesThatWeAreRootWhereTheFoldersAreClosed() throws Exception {
        assumeNamespaces();
        homes.permit("rwx------");

        try (var server = EmbeddedPostgres.start(homes.settings())) {
            assertThat(Trees.owner(server.dataFolder())).isZero();
        }
    }

    @Test
    void takesTheDataAlongWhenTheWayChanges() throws Exception {
        assumeNamespaces();
        try (var open = EmbeddedPostgres.start(homes.settings())) {
            Sql.execute(open, "create table kept as select 42 as answer");
        }
        homes.permit("rwx------");
        try (var closed = EmbeddedPostgres.start(homes.settings())) {
            assertThat(Sql.query(closed, "select answer from kept")).isEqualTo("42");
        }
        homes.permit("rwx--x--x");
        try (var openAgain = EmbeddedPostgres.start(homes.settings())) {
            assertThat(Sql.query(openAgain, "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void startsPlainlyAsAnOrdinaryUser() throws Exception {
        var library = copyOfClassPath(homes.beside("lib"));
        var home = Files.createDirectory(homes.beside("user"));
        var cache = Files.createDirectory(homes.beside("cache"));
        Trees.changeOwner(home, NOBODY);
        Trees.changeOwner(cache, NOBODY);
        var prefix = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

        var application = ApplicationProcess.start(prefix, library, "hold", home.resolve("home"), cache);
        var data = Path.of(application.nextLine());

        assertThat(data).startsWith(home);
        assertThat(application.end()).isZero();
        assertThat(data.resolve("postmaster.pid")).doesNotExist();
    }

    private static void assumeNamespaces() throws IOException {
        assumeTrue(Command.run(Path.of("/"), List.of("unshare", "-U", "true")).succeeded());
    }

    private static String serverStatus(EmbeddedPostgres server) throws IOException {
        var pid = PidFile.read(server.dataFolder().resolve("postmaster.pid"))
                .orElseThrow()
                .pid();
        return Files.readString(Path.of("/proc", Long.toString(pid), "status"));
    }

    /** The build's own jars may lie in root's closed home. */
    private static String copyOfClassPath(Path library) throws IOException {
        var copies = new ArrayList<Path>();
        for (var entry : ApplicationProcess.classPathEntries()) {
            var target = library.resolve(copies.size() + "-" + entry.getFileName());
            copyTree(entry, target);
            copies.add(target);
        }
        return copies.stream().map(Path::toString).collect(Collectors.joining(":"));
    }

    private static void copyTree(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (var paths = Files.walk(from)) {
            for (var path : (Iterable<Path>) paths::iterator) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
