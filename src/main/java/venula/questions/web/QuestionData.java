package venula.questions.web;

import java.util.stream.Collectors;
import venula.directory.DirectoryData;
import venula.knowledge.Claim;
import venula.knowledge.MarkedText;
import venula.page.Frame;
import venula.page.LinkedData;

/**
 * A question and its answers in the words of schema.org. There are no votes here and no answer is the accepted one, so
 * none is told; what the evidence says against an answer goes with it as on the page.
 */
public record QuestionData(Frame frame, String address) {
    public static LinkedData of(QuestionPage page, Frame frame) {
        var data = new QuestionData(
                frame, frame.url("/questions/" + page.question().slug()));
        return LinkedData.of("QAPage").with("url", data.address).with("mainEntity", data.question(page));
    }

    private LinkedData question(QuestionPage page) {
        var question = page.question();
        return LinkedData.of("Question")
                .with("name", question.title())
                .with("text", question.body())
                .with("datePublished", question.asked().toString())
                .with("creativeWorkStatus", status(question.sample()))
                .with("answerCount", page.answers().size())
                .with(
                        "suggestedAnswer",
                        page.answers().stream().map(this::answer).toList());
    }

    private LinkedData answer(AnswerCard card) {
        var directory = new DirectoryData(frame);
        var doctors = card.doctors().stream().map(directory::of).toList();
        return LinkedData.of("Answer")
                .with("url", "#" + card.anchor())
                .with("text", text(card.words()))
                .with("datePublished", card.date().toString())
                .with("author", doctors.isEmpty() ? directory.of(card.practice()) : doctors)
                .with("creativeWorkStatus", status(card.sample()))
                .with("comment", card.against().stream().map(this::comment).toList());
    }

    private LinkedData comment(Claim claim) {
        return LinkedData.of("Comment")
                .with("name", frame.say("disputed.title"))
                .with("text", claim.evidence());
    }

    private String status(boolean sample) {
        return sample ? frame.say("mark.sample") : "";
    }

    private static String text(MarkedText words) {
        return words.pieces().stream().map(MarkedText.Piece::words).collect(Collectors.joining());
    }
}
