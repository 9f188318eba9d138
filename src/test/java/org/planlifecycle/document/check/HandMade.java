package org.planlifecycle.document.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files written by hand, part by part, in the ways of people and of word processors that are not ours. */
final class HandMade {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
            + "xmlns:v=\"urn:schemas-microsoft-com:vml\" "
            + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
            + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
            + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    static final String SECTION = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/>"
            + "<w:pgSz w:w=\"11907\" w:h=\"16840\"/><w:pgMar w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\" "
            + "w:left=\"1701\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();
    private String section = SECTION;

    HandMade() {
        parts.put("word/styles.xml", "<w:styles " + W + "/>");
        parts.put("word/numbering.xml", "<w:numbering " + W + "/>");
        parts.put("word/theme/theme1.xml", "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
                + "name=\"Office\"><a:themeElements><a:fontScheme name=\"Office\"><a:majorFont><a:latin typeface=\"Cambria\"/>"
                + "</a:majorFont><a:minorFont><a:latin typeface=\"Calibri\"/></a:minorFont></a:fontScheme>"
                + "</a:themeElements></a:theme>");
        header("<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r>" + face(28, "")
                + "<w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE   \\* MERGEFORMAT </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r>" + face(28, "") + "<w:t>3</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
    }

    HandMade styles(String content) {
        parts.put("word/styles.xml", "<w:styles " + W + ">" + content + "</w:styles>");
        return this;
    }

    HandMade numbering(String content) {
        parts.put("word/numbering.xml", "<w:numbering " + W + ">" + content + "</w:numbering>");
        return this;
    }

    HandMade header(String content) {
        parts.put("word/header1.xml", "<w:hdr " + W + ">" + content + "</w:hdr>");
        return this;
    }

    HandMade section(String content) {
        section = content;
        return this;
    }

    HandMade add(String... elements) {
        body.append(String.join("", elements));
        return this;
    }

    /** Run properties that say everything themselves; the size is in half points. */
    static String face(int halfPoints, String more) {
        return "<w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>%s"
                .formatted(more) + "<w:sz w:val=\"%d\"/></w:rPr>".formatted(halfPoints);
    }

    static String run(int halfPoints, String more, String text) {
        return "<w:r>" + face(halfPoints, more) + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String tab() {
        return "<w:r><w:tab/></w:r>";
    }

    static String paragraph(String properties, String... runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + String.join("", runs) + "</w:p>";
    }

    byte[] file() {
        parts.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("/word/document.xml", TYPE + "document.main+xml") + override("/word/styles.xml", TYPE + "styles+xml")
                + override("/word/numbering.xml", TYPE + "numbering+xml") + override("/word/header1.xml", TYPE + "header+xml")
                + override("/word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml") + "</Types>");
        parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "word/document.xml")));
        parts.put("word/_rels/document.xml.rels", relations(relation("rId1", "styles", "styles.xml"),
                relation("rId2", "numbering", "numbering.xml"), relation("rId3", "theme", "theme/theme1.xml"),
                relation("rId4", "header", "header1.xml")));
        parts.put("word/document.xml", "<w:document " + W + "><w:body>" + body + section + "</w:body></w:document>");
        return zip();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(part, type);
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>".formatted(id, RELATION, type, target);
    }

    private static String relations(String... all) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + String.join("", all) + "</Relationships>";
    }

    private byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + part.getValue())
                        .getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
