package venula.knowledge;

import java.util.Optional;

/** From a number to a number, both included; an end left out is open. */
record Range(Optional<Integer> from, Optional<Integer> to) {
    boolean includes(int number) {
        return from.map(first -> number >= first).orElse(true)
                && to.map(last -> number <= last).orElse(true);
    }
}
