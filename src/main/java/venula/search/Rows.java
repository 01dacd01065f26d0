package venula.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import venula.encoder.Encoder;

/** The numbers of many texts, compared with those of a question all at once. */
final class Rows {
    private static final int BLOCK = 1024;

    private final Map<String, Integer> places = new HashMap<>();
    private final int count;
    // Within a block the numbers stand column by column, so the processor takes many rows in one step. They are kept
    // in half precision: fetching them from memory is what takes the time.
    private final short[][] blocks;

    /** Texts that were read before are not read again. */
    static Rows of(List<String> texts, Encoder encoder, Optional<Rows> before) {
        var fresh = texts.stream()
                .filter(text -> before.flatMap(rows -> rows.row(text)).isEmpty())
                .toList();
        var read = encoder.encodeAll(fresh).iterator();
        return new Rows(
                texts,
                texts.stream()
                        .map(text -> before.flatMap(rows -> rows.row(text)).orElseGet(read::next))
                        .toList());
    }

    private Rows(List<String> texts, List<float[]> rows) {
        count = rows.size();
        for (var place = 0; place < count; place++) places.put(texts.get(place), place);
        blocks = new short[(count + BLOCK - 1) / BLOCK][BLOCK * Encoder.WIDTH];
        for (var row = 0; row < count; row++) {
            var block = blocks[row / BLOCK];
            for (var column = 0; column < Encoder.WIDTH; column++) {
                block[column * BLOCK + row % BLOCK] = Float.floatToFloat16(rows.get(row)[column]);
            }
        }
    }

    private Optional<float[]> row(String text) {
        return Optional.ofNullable(places.get(text)).map(this::row);
    }

    private float[] row(int place) {
        var row = new float[Encoder.WIDTH];
        for (var column = 0; column < row.length; column++) {
            row[column] = Float.float16ToFloat(blocks[place / BLOCK][column * BLOCK + place % BLOCK]);
        }
        return row;
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
