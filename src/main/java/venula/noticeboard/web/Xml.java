package venula.noticeboard.web;

import java.io.StringWriter;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements and texts, whatever they hold. */
final class Xml {
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newFactory();
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** A document with this root in this namespace. */
    static String document(String root, String namespace, Consumer<Xml> content) {
        var text = new StringWriter();
        try {
            var writer = WRITERS.createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            var xml = new Xml(writer);
            xml.element(root, inside -> {
                inside.attribute("xmlns", namespace);
                content.accept(inside);
            });
            writer.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    void element(String name, Consumer<Xml> content) {
        try {
            writer.writeStartElement(name);
            content.accept(this);
            writer.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void element(String name, String text) {
        element(name, inside -> inside.text(text));
    }

    void attribute(String name, String value) {
        try {
            writer.writeAttribute(name, allowed(value));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void text(String text) {
        try {
            writer.writeCharacters(allowed(text));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String allowed(String text) {
        return FORBIDDEN.matcher(text).replaceAll("");
    }
}
