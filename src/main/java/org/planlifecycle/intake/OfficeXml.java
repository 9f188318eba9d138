package org.planlifecycle.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.util.XMLHelper;

/** Reads a part of an Office file element by element; nothing that it names is fetched or put in. */
final class OfficeXml {

    private static final XMLInputFactory FACTORY = XMLHelper.newXMLInputFactory();

    private OfficeXml() {
    }

    /** Shows every beginning of an element to the reader, which may read on to its end; a part that is missing has none. */
    static void elements(ZipFile archive, String part, Consumer<Element> each) throws IOException {
        ZipArchiveEntry entry = archive.getEntry(part);
        if (entry == null) {
            return;
        }
        try (InputStream unpacked = archive.getInputStream(entry)) {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(unpacked);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    each.accept(new Element(xml));
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    /** An element at its beginning. */
    record Element(XMLStreamReader xml) {

        String name() {
            return xml.getLocalName();
        }

        /** Whatever its namespace; empty for none. */
        String attribute(String name) {
            for (int index = 0; index < xml.getAttributeCount(); index++) {
                if (xml.getAttributeLocalName(index).equals(name)) {
                    return xml.getAttributeValue(index);
                }
            }
            return "";
        }

        /** What stands in it; it has no elements inside. */
        String text() {
            try {
                return xml.getElementText();
            } catch (XMLStreamException broken) {
                throw new IllegalArgumentException(broken);
            }
        }
    }
}
