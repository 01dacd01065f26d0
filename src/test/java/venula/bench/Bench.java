package venula.bench;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;

/** Prints how fast and how large Venula is; {@code bin/bench} starts it. */
final class Bench {
    private Bench() {}

    static void main(String[] arguments) throws IOException {
        System.out.printf(Locale.ROOT, "%-64s %9s %7s%n", "what", "measured", "limit");
        Consumer<Figure> print = figure -> System.out.println(figure.line());
        Parts.measure(print);
        House.measure(print);
        System.exit(0);
    }
}
