package venula.articles;

import venula.problem.Refusal;

/** Nobody has written this here. */
public final class NoSuchArticle extends Refusal {
    public NoSuchArticle() {
        super("There is no such article: look for it among all articles.");
    }
}
