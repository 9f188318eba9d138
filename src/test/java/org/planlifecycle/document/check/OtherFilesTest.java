package org.planlifecycle.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.planlifecycle.document.DocumentRoom;

/** What is no Word file that can be checked gives one clear finding, whatever it is. */
class OtherFilesTest {

    private static DocumentRoom room;

    @BeforeAll
    static void open() {
        room = DocumentRoom.onH2();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void anEmptyFileIsRefused() {
        thenItSays(new byte[0], "rỗng");
        thenItSays(null, "rỗng");
    }

    @Test
    void anOversizedFileIsRefused() {
        thenItSays(new byte[20 * 1024 * 1024 + 1], "20 MB");
    }

    @Test
    void anOldWordFileIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem old = new POIFSFileSystem()) {
            old.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            old.writeFilesystem(bytes);
        }

        thenItSays(bytes.toByteArray(), "(.doc)");
    }

    @Test
    void aFileWithAPasswordIsRefused() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem locked = new POIFSFileSystem();
                OPCPackage plain = OPCPackage.open(new ByteArrayInputStream(aWordFile()))) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mat-khau");
            try (OutputStream out = encryptor.getDataStream(locked)) {
                plain.save(out);
            }
            locked.writeFilesystem(bytes);
        }

        thenItSays(bytes.toByteArray(), "mật khẩu");
    }

    @Test
    void otherKindsOfFilesAreRefused() throws IOException {
        thenItSays("%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII), "PDF");
        thenItSays("\r\n%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII), "PDF");
        thenItSays("{\\rtf1 ...}".getBytes(StandardCharsets.US_ASCII), "RTF");
        thenItSays("<html></html>".getBytes(StandardCharsets.US_ASCII), "Không phải tệp Word");
        thenItSays(zip("readme.txt", 10), "Không phải tệp Word");
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet();
            book.write(workbook);
        }
        thenItSays(workbook.toByteArray(), "Office khác");
    }

    @Test
    void aStrictFileIsNamedAsSuch() throws IOException {
        thenItSays(replaced(aWordFile(), "_rels/.rels", "http://schemas.openxmlformats.org/officeDocument/2006/",
                "http://purl.oclc.org/ooxml/officeDocument/"), "Strict Open XML");
    }

    @Test
    void aFileFullOfTheSameIsNotCalledBroken() throws IOException {
        byte[] file = replaced(aWordFile(), "word/document.xml", "Văn bản", "Văn bản ".repeat(60_000));

        assertThat(room.bean(FormatChecker.class).check(file, LocalDate.of(2021, 2, 5)))
                .noneMatch(finding -> finding.needed().contains("mở được"));
    }

    @Test
    void aFileWithMacrosIsRefused() throws IOException {
        thenItSays(zip("word/vbaProject.bin", 10), "macro");
        thenItSays(replaced(aWordFile(), "[Content_Types].xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml"), "macro");
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        byte[] bomb = zip("word/media/image1.bin", 120 * 1024 * 1024);
        byte[] xml = zip("word/document.xml", 20 * 1024 * 1024);

        assertThat(bomb.length).isLessThan(200_000);
        thenItSays(bomb, "nén quá mức");
        thenItSays(xml, "nén quá mức");
    }

    @Test
    void aBrokenFileIsRefused() throws IOException {
        byte[] right = aWordFile();
        thenItSays(Arrays.copyOf(right, right.length / 2), "hỏng");
        thenItSays(replaced(right, "word/document.xml", "</w:body>", ""), "hỏng");
        thenItSays("PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1), "Không phải tệp Word");
    }

    @Test
    void aFileThatNamesAnotherFileIsRefused() throws IOException {
        thenItSays(replaced(aWordFile(), "word/document.xml", "<w:document ",
                "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/hostname\">]><w:document "), "hỏng");
    }

    @Test
    void tablesNestedWithoutEndAreRefused() throws IOException {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(3000) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(3000);

        thenItSays(replaced(aWordFile(), "word/document.xml", "<w:body>", "<w:body>" + deep), "hỏng");
    }

    @Test
    void runsNestedWithoutEndAreRefused() throws IOException {
        String deep = "<w:p>" + "<w:ins>".repeat(100_000) + "</w:ins>".repeat(100_000) + "</w:p>";

        thenItSays(replaced(aWordFile(), "word/document.xml", "<w:body>", "<w:body>" + deep), "hỏng");
    }

    @Test
    @Timeout(20)
    void endlessWordsGapsAndDigitsTakeNoEndlessTime() throws IOException {
        for (String text : List.of("a".repeat(400_000), " ".repeat(400_000) + "-", "số " + "1".repeat(400_000),
                "ngày ".repeat(80_000), "Số " + ".".repeat(400_000), ")".repeat(400_000), "qu".repeat(200_000))) {
            byte[] file = replaced(aWordFile(), "word/document.xml", "Văn bản", text);

            assertThat(room.bean(FormatChecker.class).check(file, LocalDate.of(2021, 2, 5))).isNotEmpty();
        }
    }

    private static void thenItSays(byte[] file, String words) {
        List<Finding> findings = room.bean(FormatChecker.class).check(file, LocalDate.of(2021, 2, 5));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.zone()).isEqualTo(Zone.FILE);
            assertThat(finding.found()).contains(words);
            assertThat(finding.howToMend()).isNotBlank();
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        });
    }

    private static byte[] aWordFile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Văn bản");
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] replaced(byte[] file, String entry, String before, String after) throws IOException {
        return ZipFiles.rewrite(file, entry, xml -> {
            assertThat(xml).contains(before);
            return xml.replace(before, after);
        });
    }

    private static byte[] zip(String name, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] zeros = new byte[1024];
            for (int written = 0; written < size; written += zeros.length) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }
}
