package venula.questions;

/** An answer and what it answers. */
record Written(String question, String title, Answer answer) {}
