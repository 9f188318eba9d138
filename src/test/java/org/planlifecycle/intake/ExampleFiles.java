package org.planlifecycle.intake;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Good files of each type, and files with one thing wrong. */
public final class ExampleFiles {

    private static final String TYPES = "[Content_Types].xml";

    private ExampleFiles() {
    }

    private interface Making {
        void into(ByteArrayOutputStream out) throws Exception;
    }

    private interface OnPdf {
        void change(PDDocument pdf) throws IOException;
    }

    private static byte[] made(Making making) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            making.into(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static byte[] pdf(OnPdf change) {
        return made(out -> {
            try (PDDocument pdf = new PDDocument()) {
                pdf.addPage(new PDPage());
                change.change(pdf);
                pdf.save(out);
            }
        });
    }

    public static byte[] pdf() {
        return pdf(pdf -> pdf.getDocumentInformation().setTitle("Báo cáo sơ kết"));
    }

    static byte[] lockedPdf(String toOpen) {
        return pdf(pdf -> pdf.protect(new StandardProtectionPolicy("chu-tep", toOpen, new AccessPermission())));
    }

    static byte[] pdfWithScript() {
        return pdf(pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
    }

    static byte[] pdfThatLaunches() {
        return pdf(pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionLaunch()));
    }

    static byte[] pdfWithFileInside() {
        return pdf(pdf -> {
            PDComplexFileSpecification inside = new PDComplexFileSpecification();
            inside.setFile("ke-hoach.exe");
            inside.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(new byte[] {'M', 'Z'})));
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("ke-hoach.exe", inside));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            pdf.getDocumentCatalog().setNames(names);
        });
    }

    /** One packed stream that unpacks to this many MiB. */
    static byte[] pdfThatUnpacksTo(int mib) {
        return pdf(pdf -> pdf.getPage(0).setContents(new org.apache.pdfbox.pdmodel.common.PDStream(pdf,
                new ByteArrayInputStream(new byte[mib * 1024 * 1024]), org.apache.pdfbox.cos.COSName.FLATE_DECODE)));
    }

    public static byte[] docx() {
        return made(out -> {
            try (XWPFDocument word = new XWPFDocument()) {
                word.createParagraph().createRun().setText("Báo cáo sơ kết 5 năm");
                word.write(out);
            }
        });
    }

    static byte[] xlsx() {
        return made(out -> {
            try (XSSFWorkbook book = new XSSFWorkbook()) {
                book.createSheet("Số liệu");
                book.write(out);
            }
        });
    }

    static byte[] lockedDocx() {
        return made(out -> {
            try (POIFSFileSystem container = new POIFSFileSystem();
                    OPCPackage word = OPCPackage.open(new ByteArrayInputStream(docx()))) {
                Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("mat-khau");
                try (var locked = encryptor.getDataStream(container)) {
                    word.save(locked);
                }
                container.writeFilesystem(out);
            }
        });
    }

    /** An old Office file: such a container without the sign of a lock. */
    static byte[] doc() {
        return made(out -> {
            try (POIFSFileSystem container = new POIFSFileSystem()) {
                container.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
                container.writeFilesystem(out);
            }
        });
    }

    static byte[] docxWith(String part, byte[] content) {
        return zip(parts -> parts.put(part, content));
    }

    static byte[] docm() {
        return zip(parts -> parts.put(TYPES, text(new String(parts.get(TYPES), StandardCharsets.UTF_8).replace(
                FileType.DOCX.mediaType() + ".main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml"))));
    }

    static byte[] docxWithForeignTemplate() {
        return docxWithTemplate("http://example.invalid/mau.dotm");
    }

    static byte[] docxWithTemplate(String target) {
        return docxWith("word/_rels/settings.xml.rels", text("""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
                Target="%s" TargetMode="External"/></Relationships>""".formatted(target)));
    }

    static byte[] docxThatUnpacksTo(int mib) {
        return docxWith("word/media/image1.bmp", new byte[mib * 1024 * 1024]);
    }

    static byte[] docxWithParts(int number) {
        return zip(parts -> {
            for (int part = 0; part < number; part++) {
                parts.put("word/media/" + part, new byte[0]);
            }
        });
    }

    static byte[] plainZip() {
        return made(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("ghi-chu.txt"));
                zip.write(text("không phải Word"));
            }
        });
    }

    private static byte[] zip(java.util.function.Consumer<Map<String, byte[]>> change) {
        return made(out -> {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx()))) {
                for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                    parts.put(part.getName(), zip.readAllBytes());
                }
            }
            change.accept(parts);
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            }
        });
    }

    /** @param format png, jpg or tif */
    public static byte[] image(String format, int width, int height) {
        return made(out -> ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), format, out));
    }

    /** The head of a picture that claims to be 50,000 points wide and high. */
    static byte[] hugePng() {
        byte[] png = image("png", 1, 1);
        byte[] side = {0, 0, (byte) 0xc3, 0x50};
        System.arraycopy(side, 0, png, 16, 4);
        System.arraycopy(side, 0, png, 20, 4);
        java.util.zip.CRC32 check = new java.util.zip.CRC32();
        check.update(png, 12, 17);
        for (int at = 0; at < 4; at++) {
            png[29 + at] = (byte) (check.getValue() >> 24 - 8 * at);
        }
        return png;
    }

    /** A program of Windows, at least its beginning. */
    public static byte[] exe() {
        byte[] program = new byte[4096];
        program[0] = 'M';
        program[1] = 'Z';
        program[0x3c] = (byte) 0x80;
        program[0x80] = 'P';
        program[0x81] = 'E';
        return program;
    }

    static byte[] exeFollowedByPdf() {
        return joined(List.of(exe(), pdf()));
    }

    static byte[] pdfCutShort() {
        return java.util.Arrays.copyOf(pdf(), 30);
    }

    private static byte[] joined(List<byte[]> parts) {
        return made(out -> parts.forEach(out::writeBytes));
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
