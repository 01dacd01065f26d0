package venula.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom PostgreSQL runs as. It refuses root, so under root it gets a user namespace of its own, or, where there are
 * none, the rights of nobody. Either way the kernel stops it when the thread that started it ends.
 */
enum Ground {
    OURSELVES(List.of()),
    OWN_NAMESPACE(List.of("unshare", "--user")),
    NOBODY(List.of());

    private static final String NOBODYS_NUMBER = "65534";
    // nobody may not enter a folder below /root; these let it, and let access(2) know that it may
    private static final List<String> AS_NOBODY = List.of(
            "--reuid=" + NOBODYS_NUMBER,
            "--regid=" + NOBODYS_NUMBER,
            "--clear-groups",
            "--securebits=+no_setuid_fixup",
            "--inh-caps=+dac_override",
            "--ambient-caps=+dac_override");

    private final List<String> first;

    Ground(List<String> first) {
        this.first = first;
    }

    static Ground here() {
        if (!isRoot()) return OURSELVES;
        return succeeds("unshare", "--user", "true") ? OWN_NAMESPACE : NOBODY;
    }

    /** The command as it has to be started here, in a session of its own so that Ctrl-C is ours to answer. */
    List<String> command(List<String> command) {
        var whole = new ArrayList<String>();
        whole.add("setsid");
        whole.addAll(first);
        whole.add("setpriv");
        if (this == NOBODY) whole.addAll(AS_NOBODY);
        whole.addAll(List.of("--pdeathsig", "INT"));
        whole.addAll(command);
        return whole;
    }

    /** PostgreSQL insists on owning its database, so it changes hands when Venula was started otherwise before. */
    void own(Path cluster) throws IOException {
        if (this == OURSELVES || Files.notExists(cluster)) return;
        var owner = this == NOBODY ? NOBODYS_NUMBER : "0";
        if (!owner.equals(Files.getAttribute(cluster, "unix:uid").toString()))
            succeeds("chown", "-R", owner + ":" + owner, cluster.toString());
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean succeeds(String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
