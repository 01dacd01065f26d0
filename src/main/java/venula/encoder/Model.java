package venula.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A trained network that reads the pieces of a text; several threads may let it read at once. */
public final class Model implements AutoCloseable {
    private static final OrtEnvironment RUNTIME = OrtEnvironment.getEnvironment();
    private static final int PART = 1 << 20;

    private final OrtSession session;

    private Model(OrtSession session) {
        this.session = session;
    }

    /** Reads an ONNX file. */
    public static Model load(InputStream onnx) {
        try (onnx;
                var memory = Arena.ofConfined();
                var options = new SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // a waiting thread sleeps and leaves the processor to the pages
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            return new Model(RUNTIME.createSession(outsideTheHeap(onnx, memory), options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("This model cannot be loaded", e);
        }
    }

    // Java keeps what its heap has grown to, and these files are as large as everything else together
    private static ByteBuffer outsideTheHeap(InputStream file, Arena memory) throws IOException {
        var part = new byte[PART];
        var held = memory.allocate(PART);
        long size = 0;
        for (int read = file.read(part); read >= 0; read = file.read(part)) {
            if (size + read > held.byteSize())
                held = memory.allocate(2 * held.byteSize()).copyFrom(held);
            MemorySegment.copy(part, 0, held, ValueLayout.JAVA_BYTE, size, read);
            size += read;
        }
        return held.asSlice(0, size).asByteBuffer();
    }

    /**
     * What the model says of a text, by the name of the output.
     *
     * <p>One text at a time: these models round to the widest number they meet, so beside others a text would get other
     * numbers, and together they are read no faster.
     */
    public Map<String, Output> read(Pieces text) {
        var inputs = new HashMap<String, OnnxTensor>();
        try {
            for (var name : session.getInputNames()) inputs.put(name, tensor(input(name, text)));
            try (var result = session.run(inputs)) {
                return outputs(result);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("This model cannot read", e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private static long[] input(String name, Pieces text) {
        return switch (name) {
            case "input_ids" -> text.ids();
            case "attention_mask" -> filled(1, text.count());
            case "token_type_ids" -> filled(0, text.count());
            default -> throw new IllegalArgumentException("This model asks for something unknown: " + name);
        };
    }

    private static long[] filled(long number, int count) {
        var numbers = new long[count];
        Arrays.fill(numbers, number);
        return numbers;
    }

    private static OnnxTensor tensor(long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(RUNTIME, LongBuffer.wrap(numbers), new long[] {1, numbers.length});
    }

    private static Map<String, Output> outputs(OrtSession.Result result) {
        var outputs = new HashMap<String, Output>();
        for (var entry : result) {
            if (!(entry.getValue() instanceof OnnxTensor tensor)) continue;
            var buffer = tensor.getFloatBuffer();
            var numbers = new float[buffer.remaining()];
            buffer.get(numbers);
            outputs.put(entry.getKey(), new Output(numbers, tensor.getInfo().getShape()));
        }
        return outputs;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("This model cannot be closed", e);
        }
    }
}
