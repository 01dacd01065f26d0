package venula.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A class of ours as a process of its own. */
public final class Child {
    private Child() {}

    /** Its complaints go to where ours go. */
    public static Process of(Class<?> main, String... arguments) throws IOException {
        return command(main, arguments).redirectError(Redirect.INHERIT).start();
    }

    /** Its complaints are kept apart. */
    public static ProcessBuilder command(Class<?> main, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
