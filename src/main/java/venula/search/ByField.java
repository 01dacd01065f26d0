package venula.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;

/** Stems everywhere but where the spelling is kept. */
final class ByField extends AnalyzerWrapper {
    ByField() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return field.equals(Words.WRITTEN) ? Language.WRITTEN : Language.STEMS;
    }
}
