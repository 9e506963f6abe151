package vn.thongsuot.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.stream.Stream;

/**
 * The account that the server's programs run as. PostgreSQL refuses root, so root steps down to {@code nobody}; where a
 * folder on the way is closed to {@code nobody}, or the account cannot be changed, a user namespace hides that we are
 * root.
 *
 * @param prefix words before each command
 * @param uid owner that the data must have
 */
record Account(List<String> prefix, int uid) {

    private static final int NOBODY = 65534;
    private static final List<String> STEP_DOWN =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
    private static final List<String> NAMESPACE = List.of("unshare", "-U");

    /** The first way that works here; both folders must exist. */
    static Account choose(Path home, Path cache) throws IOException {
        if (!Places.root()) {
            return new Account(List.of(), Trees.owner(Files.createDirectories(home)));
        }
        if (works(STEP_DOWN, "test", "-x", home.toString(), "-a", "-x", cache.toString())) {
            return new Account(STEP_DOWN, NOBODY);
        }
        if (works(NAMESPACE, "true")) {
            return new Account(NAMESPACE, 0);
        }
        throw new EmbeddedPostgresException("account.none", closedParent(home, cache));
    }

    List<String> words(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    /** Hands the tree to this account: the way chosen may differ from the way chosen last time. */
    void own(Path tree) throws IOException {
        var owner = Trees.owner(tree);
        if (owner == uid) {
            return;
        }
        if (!Places.root()) {
            throw new EmbeddedPostgresException(
                    "data.other-owner", tree, Files.getOwner(tree).getName());
        }
        Trees.changeOwner(tree, uid);
    }

    private static boolean works(List<String> prefix, String... command) {
        try {
            var words = Stream.concat(prefix.stream(), Stream.of(command)).toList();
            return Command.run(Path.of("/"), words).succeeded();
        } catch (IOException programMissing) {
            return false;
        }
    }

    private static Path closedParent(Path... folders) throws IOException {
        for (var folder : folders) {
            for (Path parent = folder.toRealPath(); parent != null; parent = parent.getParent()) {
                if (!Files.getPosixFilePermissions(parent).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                    return parent;
                }
            }
        }
        return Path.of("/");
    }
}
