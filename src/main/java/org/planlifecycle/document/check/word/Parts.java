package org.planlifecycle.document.check.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The parts of a Word file that say what it looks like, as XML; nothing outside the file is ever fetched. */
final class Parts {

    private static final Set<String> WANTED = Set.of("styles", "numbering", "settings", "theme", "header", "footer");
    private static final String MAIN = "wordprocessingml.document.main+xml";

    private final Map<String, Element> byType = new HashMap<>();
    private final Map<String, Element> byId = new HashMap<>();
    private final Element document;
    private boolean pictured;

    private Parts(Element document) {
        this.document = document;
    }

    static Parts of(byte[] file) throws UnreadableFile {
        FileGate.pass(file);
        // The gate has counted all that comes out; many equal styles pack far better than the library expects.
        ZipSecureFile.setMinInflateRatio(0);
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(file))) {
            return read(opened);
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException unreadable) {
            throw FileGate.broken();
        }
    }

    private static Parts read(OPCPackage opened)
            throws OpenXML4JException, IOException, SAXException, UnreadableFile {
        PackageRelationshipCollection main = opened.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (main.isEmpty()) {
            throw opened.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT).isEmpty()
                    ? FileGate.broken() : FileGate.strict();
        }
        PackagePart part = opened.getPart(main.getRelationship(0));
        if (!part.getContentType().endsWith(MAIN)) {
            throw FileGate.otherKind(part.getContentType());
        }
        Parts parts = new Parts(parse(part));
        for (PackageRelationship relation : part.getRelationships()) {
            parts.take(part, relation);
        }
        return parts;
    }

    private void take(PackagePart from, PackageRelationship relation)
            throws OpenXML4JException, IOException, SAXException {
        String type = relation.getRelationshipType().replaceFirst(".*/", "");
        pictured |= "image".equals(type);
        if (relation.getTargetMode() == TargetMode.INTERNAL && WANTED.contains(type)) {
            PackagePart part = from.getPackage()
                    .getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
            if (part != null) {
                Element root = parse(part);
                byType.putIfAbsent(type, root);
                byId.put(relation.getId(), root);
            }
        }
    }

    private static Element parse(PackagePart part) throws IOException, SAXException {
        try (InputStream in = part.getInputStream()) {
            DocumentBuilder builder = XMLHelper.getDocumentBuilderFactory().newDocumentBuilder();
            // The library's own way writes a stack trace into the log for every broken file that somebody sends.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(in).getDocumentElement();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("No XML parser", impossible);
        }
    }

    Element document() {
        return document;
    }

    /** The part by the last word of its relation, such as {@code styles}; {@code null} for none. */
    Element ofType(String type) {
        return byType.get(type);
    }

    /** The part by the id of its relation; {@code null} for none. */
    Element withId(String id) {
        return byId.get(id);
    }

    /** Whether a picture belongs to the text. */
    boolean isPictured() {
        return pictured;
    }
}
