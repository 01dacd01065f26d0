package venula.questions;

/**
 * An answer and what it answers.
 *
 * @param place the how-manyeth answer it is
 */
record Written(String question, String title, int place, Answer answer) {
    String address() {
        return "/questions/" + question + "#a" + place;
    }
}
