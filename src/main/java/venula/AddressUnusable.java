package venula;

import org.jspecify.annotations.Nullable;
import venula.problem.Refusal;

/** Venula cannot listen there. */
final class AddressUnusable extends Refusal {
    private AddressUnusable(String sentence) {
        super(sentence);
    }

    static AddressUnusable taken(Address address) {
        return new AddressUnusable("Port %d on %s is taken: choose another with --port, or another --host."
                .formatted(address.port(), address.host()));
    }

    static AddressUnusable closed(Address address, @Nullable String why) {
        return new AddressUnusable("Venula cannot listen on port %d of %s (%s): choose another with --port."
                .formatted(address.port(), address.host(), why));
    }

    static AddressUnusable unknown(String host) {
        return new AddressUnusable("There is no host called %s: choose another with --host.".formatted(host));
    }
}
