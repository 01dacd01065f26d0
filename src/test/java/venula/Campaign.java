package venula;

import java.util.stream.LongStream;

/** How often a property is tried: a hundred times as often in the long check. */
public final class Campaign {
    private static final long TIMES = Long.getLong("venula.campaign", 1);

    private Campaign() {}

    public static LongStream seeds(long usual) {
        return LongStream.range(0, usual * TIMES);
    }
}
