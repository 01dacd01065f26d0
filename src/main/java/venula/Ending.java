package venula;

import java.util.concurrent.CompletableFuture;
import sun.misc.Signal;

/**
 * Ctrl-C and a polite kill, heard before Java begins to leave. Java would take the models away while they are still
 * being read, which ends in a crash; so everything is closed in order first.
 */
final class Ending {
    private static final int BY_SIGNAL = 128;

    private final CompletableFuture<Integer> code = new CompletableFuture<>();

    Ending() {
        for (var name : new String[] {"HUP", "INT", "TERM"}) Signal.handle(new Signal(name), this::hear);
    }

    /** The exit code, as soon as somebody wants Venula to stop. */
    int await() {
        return code.join();
    }

    // who asks twice will not wait
    private void hear(Signal signal) {
        var answer = BY_SIGNAL + signal.getNumber();
        if (!code.complete(answer)) Runtime.getRuntime().halt(answer);
    }
}
