package org.planlifecycle.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.planlifecycle.intake.ExampleFiles.docxWithTemplate;
import static org.planlifecycle.intake.ExampleFiles.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlifecycle.kernel.Refusal;

/** Files as the programs and telephones of real offices make them. */
class FilesOfOfficesTest {

    private static final FileLimits LIMITS = new FileLimits(16, 200, 20);

    private final FileCheck check = new FileCheck();

    @Test
    void aWordFileMadeFromTheOfficesOwnTemplateIsTaken() {
        assertThat(taken("bao-cao.docx", file("attached-template.docx"))).isEqualTo(FileType.DOCX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///C:\\Mau\\Bao%20cao.dotx", "file:///D:/Mau/bao-cao.dotx", "Normal.dotm",
        "/Users/vanphong/mau.dotx", "file:///Users/vanphong/mau.dotx"})
    void aTemplateOnTheOwnMachineIsTaken(String target) {
        assertThat(taken("bao-cao.docx", docxWithTemplate(target))).isEqualTo(FileType.DOCX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.invalid/mau.dotm", "HTTPS://example.invalid/mau.dotm",
        "file:///\\\\may-chu\\mau\\bao-cao.dotm", "file://may-chu/mau.dotm", "\\\\may-chu\\mau.dotm", "//may-chu/mau.dotm",
        "file:////may-chu/mau.dotm", "file:///%5C%5Cmay-chu/mau.dotm", "mhtml:file:x", "ftp://example.invalid/x"})
    void aTemplateFetchedOverTheNetIsRefusedWithItsWayOut(String target) {
        refuses("bao-cao.docx", docxWithTemplate(target), "Document Template");
    }

    @Test
    void aPdfWithABlankLineBeforeItsHeaderIsTaken() {
        assertThat(taken("bao-cao.pdf", file("blank-line-before-header.pdf"))).isEqualTo(FileType.PDF);
        assertThat(taken("bao-cao.pdf", joined("\uFEFF \r\n".getBytes(StandardCharsets.UTF_8), ExampleFiles.pdf())))
                .isEqualTo(FileType.PDF);
    }

    @ParameterizedTest
    @CsvSource({"jpg,anh.jpg", "png,anh.png", "tif,anh.tif"})
    void aPictureThatWasCutOffIsRefused(String format, String name) {
        byte[] whole = image(format, 400, 300);

        assertThat(taken(name, whole)).isNotNull();
        refuses(name, Arrays.copyOf(whole, whole.length * 2 / 3), "bị cắt dở");
        refuses(name, Arrays.copyOf(whole, whole.length - 1), "bị cắt dở");
    }

    @Test
    void whatACameraAppendsToAPictureIsNoCut() {
        assertThat(taken("anh.jpg", joined(image("jpg", 40, 30), new byte[100]))).isEqualTo(FileType.JPEG);
    }

    @Test
    void aWebPNamedJpgIsNamedAsWhatItIs() {
        refuses("zalo.jpg", file("webp-named.jpg"), "ảnh WebP");
    }

    @ParameterizedTest
    @CsvSource({"heic,ảnh HEIC", "mif1,ảnh HEIC", "avif,ảnh AVIF"})
    void picturesOfTelephonesNamedJpgAreNamedAsWhatTheyAre(String brand, String label) {
        refuses("IMG_0001.JPG", container(brand), label);
    }

    @ParameterizedTest
    @CsvSource({"anh.heic,.heic", "zalo.webp,.webp"})
    void theirOwnEndingsSayTheWayOutToo(String name, String ending) {
        refuses(name, new byte[] {1}, "JPEG");
    }

    private FileType taken(String name, byte[] content) {
        return check.require(FileName.of(name), content, EnumSet.allOf(FileType.class), LIMITS);
    }

    private void refuses(String name, byte[] content, String why) {
        assertThatThrownBy(() -> taken(name, content)).isInstanceOf(Refusal.class).hasMessageContaining(why)
                .hasMessageContaining("hãy ");
    }

    /** The head of a picture in the container that telephones use. */
    private static byte[] container(String brand) {
        byte[] head = new byte[64];
        head[3] = 24;
        System.arraycopy(("ftyp" + brand + "\0\0\0\0" + brand + "mif1").getBytes(StandardCharsets.US_ASCII), 0, head, 4,
                20);
        return head;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] file(String name) {
        try (InputStream content = FilesOfOfficesTest.class.getResourceAsStream(name)) {
            return content.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
