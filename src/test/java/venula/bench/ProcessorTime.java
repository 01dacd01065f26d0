package venula.bench;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * The time a process has spent on all processors, to the nanosecond; Java itself counts it in hundredths of a second.
 */
final class ProcessorTime {
    private static final long NANOS = 1_000_000_000;
    private static final MethodHandle CLOCK = function("clock_getcpuclockid");
    private static final MethodHandle TIME = function("clock_gettime");

    private final MemorySegment time = Arena.ofAuto().allocate(ValueLayout.JAVA_LONG, 2);
    private final int clock;

    private ProcessorTime(int clock) {
        this.clock = clock;
    }

    static ProcessorTime of(ProcessHandle process) {
        var clock = Arena.ofAuto().allocate(ValueLayout.JAVA_INT);
        call(CLOCK, (int) process.pid(), clock);
        return new ProcessorTime(clock.get(ValueLayout.JAVA_INT, 0));
    }

    long nanos() {
        call(TIME, clock, time);
        return time.getAtIndex(ValueLayout.JAVA_LONG, 0) * NANOS + time.getAtIndex(ValueLayout.JAVA_LONG, 1);
    }

    private static void call(MethodHandle function, int which, MemorySegment answer) {
        try {
            if ((int) function.invokeExact(which, answer) != 0) throw new IllegalStateException("No such clock");
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandle function(String name) {
        var linker = Linker.nativeLinker();
        var shape = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), shape);
    }
}
