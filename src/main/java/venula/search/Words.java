package venula.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** How well the words of a question fit each passage: rare words count more, and those in headings most. */
final class Words implements AutoCloseable {
    static final String HEADING = "heading";
    static final String TEXT = "text";
    static final String WRITTEN = "written";

    /** A passage further down has too few of the words to matter. */
    private static final int DEPTH = 1_000;

    private static final FieldType ONLY_WORDS = onlyWords();

    private final Directory directory = new ByteBuffersDirectory();
    private final DirectoryReader index;
    private final Wording wording;

    Words(List<Passage> passages, Settings settings, Synonyms synonyms) {
        try {
            write(passages);
            index = DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        wording = new Wording(index, settings, synonyms);
    }

    private void write(List<Passage> passages) throws IOException {
        // this way of merging keeps the order: document n is passage n
        var config = new IndexWriterConfig(new ByField()).setMergePolicy(new LogDocMergePolicy());
        try (var writer = new IndexWriter(directory, config)) {
            for (var passage : passages) writer.addDocument(document(passage));
            writer.forceMerge(1);
        }
    }

    private static FieldType onlyWords() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    private static Document document(Passage passage) {
        var heading = passage.heading() + "\n" + String.join("\n", passage.names());
        var document = new Document();
        document.add(new TextField(HEADING, heading, Store.NO));
        document.add(new TextField(TEXT, passage.text(), Store.NO));
        document.add(new Field(WRITTEN, heading + "\n" + passage.text(), ONLY_WORDS));
        return document;
    }

    /** Of every passage, beside the one that fits best. */
    float[] fit(String question) {
        try {
            var fit = new float[index.maxDoc()];
            var found = new IndexSearcher(index).search(wording.query(question), DEPTH).scoreDocs;
            for (var hit : found) fit[hit.doc] = hit.score / found[0].score;
            return fit;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            index.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
