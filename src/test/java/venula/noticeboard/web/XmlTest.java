package venula.noticeboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class XmlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"]]></a><b>", "a & b &amp; <c/>", "\u0000\u0007\ufffe!", "\ud83e\uddb5\u2028", "\ud83e alone"})
    void whatever_a_text_holds_it_is_read_as_text(String text) throws Exception {
        var xml = Xml.document("a", "urn:x", root -> {
            root.attribute("of", text);
            root.text(text);
        });
        var read = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();

        var kept = text.replaceAll("[\\x00\\x07\\ufffe]", "").replace("\ud83e alone", " alone");
        assertThat(read.getTextContent()).isEqualTo(kept);
        assertThat(read.getAttribute("of")).isEqualTo(kept);
        assertThat(read.getChildNodes().getLength()).isEqualTo(1);
    }
}
