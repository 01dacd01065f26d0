package venula.articles.web;

import venula.directory.DirectoryData;
import venula.page.Frame;
import venula.page.LinkedData;

/** An article in the words of schema.org. It was reviewed only if the page says by whom and when. */
public final class ArticleData {
    private ArticleData() {}

    public static LinkedData of(ArticlePage page, Frame frame) {
        var article = page.article();
        var directory = new DirectoryData(frame);
        var data = LinkedData.of("MedicalWebPage")
                .with("name", article.title())
                .with("url", frame.url("/articles/" + article.slug()))
                .with("description", article.summary())
                .with("datePublished", article.written().toString())
                .with("author", directory.of(page.author()))
                .with("creativeWorkStatus", article.sample() ? frame.say("mark.sample") : "");
        if (page.reviewer().isEmpty() || article.reviewed().isEmpty()) return data;
        return data.with("lastReviewed", article.reviewed().get().toString())
                .with("reviewedBy", directory.of(page.reviewer().get()));
    }
}
