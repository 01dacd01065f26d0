package venula.search.cli;

/** A question on one line: its id and its words with a tab between. */
record QuestionLine(String id, String words) {
    static QuestionLine read(String line) {
        var columns = line.split("\t", 2);
        if (columns.length < 2) throw new IllegalArgumentException("no tab between id and question");
        if (columns[1].isBlank()) throw new IllegalArgumentException("the question is empty");
        return new QuestionLine(columns[0], columns[1].strip());
    }
}
