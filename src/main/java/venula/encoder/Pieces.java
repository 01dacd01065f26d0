package venula.encoder;

/**
 * A text cut into the word pieces a model knows, each with where in the text it starts and ends.
 *
 * <p>Pieces the model itself adds, such as the opening one, start and end at the same place.
 */
public record Pieces(long[] ids, int[] starts, int[] ends) {
    public int count() {
        return ids.length;
    }
}
