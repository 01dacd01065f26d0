package venula.search;

import java.util.List;
import venula.encoder.Encoder;

/** The numbers of many texts, compared with those of a question all at once. */
final class Rows {
    private static final int BLOCK = 1024;

    private final int count;
    // Within a block the numbers stand column by column, so the processor takes many rows in one step. They are kept
    // in half precision: fetching them from memory is what takes the time.
    private final short[][] blocks;

    Rows(List<float[]> rows) {
        count = rows.size();
        blocks = new short[(count + BLOCK - 1) / BLOCK][BLOCK * Encoder.WIDTH];
        for (var row = 0; row < count; row++) {
            var block = blocks[row / BLOCK];
            for (var column = 0; column < Encoder.WIDTH; column++) {
                block[column * BLOCK + row % BLOCK] = Float.floatToFloat16(rows.get(row)[column]);
            }
        }
    }

    float[] likeness(float[] question) {
        var likeness = new float[count];
        for (var i = 0; i < blocks.length; i++) {
            var sums = sums(blocks[i], question);
            System.arraycopy(sums, 0, likeness, i * BLOCK, Math.min(BLOCK, count - i * BLOCK));
        }
        return likeness;
    }

    private static float[] sums(short[] block, float[] question) {
        var sums = new float[BLOCK];
        for (var column = 0; column < Encoder.WIDTH; column++) {
            add(sums, block, column * BLOCK, question[column]);
        }
        return sums;
    }

    private static void add(float[] sums, short[] block, int from, float factor) {
        for (var row = 0; row < BLOCK; row++) sums[row] += factor * Float.float16ToFloat(block[from + row]);
    }
}
