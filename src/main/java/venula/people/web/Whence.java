package venula.people.web;

/** An address as far as it is one household's: of the long ones, the first half. */
final class Whence {
    private static final int HALF = 4;

    private Whence() {}

    static String of(String address) {
        if (!address.contains(":")) return address;
        var parts = address.split(":");
        return String.join(":", java.util.Arrays.copyOf(parts, Math.min(HALF, parts.length)));
    }
}
