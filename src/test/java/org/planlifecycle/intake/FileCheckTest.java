package org.planlifecycle.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.planlifecycle.intake.ExampleFiles.text;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.planlifecycle.kernel.Refusal;

/** A good file of each type is taken; each bad one is refused in one sentence that says what to do. */
class FileCheckTest {

    private static final Set<FileType> ALL = EnumSet.allOf(FileType.class);
    private static final FileLimits LIMITS = new FileLimits(16, 200, 20);

    private final FileCheck check = new FileCheck();

    private static Stream<Arguments> goodFiles() {
        return Stream.of(
                Arguments.of("Báo cáo.pdf", ExampleFiles.pdf(), FileType.PDF),
                Arguments.of("BAO CAO.PDF", ExampleFiles.pdf(), FileType.PDF),
                Arguments.of("bao-cao.docx", ExampleFiles.docx(), FileType.DOCX),
                Arguments.of("bieu.xlsx", ExampleFiles.xlsx(), FileType.XLSX),
                Arguments.of("anh.png", ExampleFiles.image("png", 40, 30), FileType.PNG),
                Arguments.of("anh.jpg", ExampleFiles.image("jpg", 40, 30), FileType.JPEG),
                Arguments.of("anh.JPEG", ExampleFiles.image("jpg", 40, 30), FileType.JPEG),
                Arguments.of("anh.tiff", ExampleFiles.image("tif", 40, 30), FileType.TIFF));
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void takesWhatItIs(String name, byte[] content, FileType expected) {
        assertThat(check.require(FileName.of(name), content, ALL, LIMITS)).isEqualTo(expected);
    }

    private static Stream<Arguments> badFiles() {
        byte[] exe = ExampleFiles.exe();
        return Stream.of(
                Arguments.of("rong.pdf", new byte[0], "Tệp rỗng"),
                Arguments.of("chuong-trinh.exe", exe, "Không nhận tệp đuôi .exe"),
                Arguments.of("khong-duoi", ExampleFiles.pdf(), "không có đuôi"),
                Arguments.of("chuong-trinh.pdf", exe, "không phải PDF"),
                Arguments.of("chuong-trinh.docx", exe, "không phải Word"),
                Arguments.of("chuong-trinh.png", exe, "không phải ảnh PNG"),
                Arguments.of("hai-mat.pdf", ExampleFiles.exeFollowedByPdf(), "không phải PDF"),
                Arguments.of("trang.pdf", text("<html><script>alert(1)</script></html>"), "không phải PDF"),
                Arguments.of("anh.png", text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), "không phải"),
                Arguments.of("anh.jpg", ExampleFiles.image("png", 4, 4), "Nội dung tệp là ảnh PNG"),
                Arguments.of("bao-cao.docx", ExampleFiles.pdf(), "Nội dung tệp là PDF"),
                Arguments.of("bao-cao.docx", ExampleFiles.xlsx(), "không phải Word"),
                Arguments.of("bao-cao.docx", ExampleFiles.plainZip(), "không phải Word"),
                Arguments.of("bao-cao.docx", ExampleFiles.doc(), "dạng cũ"),
                Arguments.of("bao-cao.docx", ExampleFiles.lockedDocx(), "đặt mật khẩu"),
                Arguments.of("bao-cao.docx", ExampleFiles.docm(), "macro"),
                Arguments.of("bao-cao.docx", ExampleFiles.docxWith("word/vbaProject.bin", exe), "macro"),
                Arguments.of("bao-cao.docx", ExampleFiles.docxWith("word/embeddings/oleObject1.bin", exe), "đối tượng nhúng"),
                Arguments.of("bao-cao.docx", ExampleFiles.docxWithForeignTemplate(), "lấy nội dung từ nơi khác"),
                Arguments.of("bao-cao.docx", ExampleFiles.docxThatUnpacksTo(17), "bung ra quá lớn"),
                Arguments.of("bao-cao.docx", ExampleFiles.docxWithParts(201), "bung ra quá lớn"),
                Arguments.of("bao-cao.docx", java.util.Arrays.copyOf(ExampleFiles.docx(), 900), "bị hỏng"),
                Arguments.of("bao-cao.pdf", ExampleFiles.lockedPdf("mo"), "đặt mật khẩu"),
                Arguments.of("bao-cao.pdf", ExampleFiles.lockedPdf(""), "hạn chế quyền"),
                Arguments.of("bao-cao.pdf", ExampleFiles.pdfWithScript(), "JavaScript"),
                Arguments.of("bao-cao.pdf", ExampleFiles.pdfThatLaunches(), "lệnh tự chạy"),
                Arguments.of("bao-cao.pdf", ExampleFiles.pdfWithFileInside(), "tệp khác đính bên trong"),
                Arguments.of("bao-cao.pdf", ExampleFiles.pdfThatUnpacksTo(17), "bung ra quá lớn"),
                Arguments.of("bao-cao.pdf", ExampleFiles.pdfCutShort(), "bị hỏng"),
                Arguments.of("anh.png", ExampleFiles.hugePng(), "20 triệu điểm ảnh"),
                Arguments.of("anh.png", java.util.Arrays.copyOf(ExampleFiles.image("png", 40, 30), 12), "bị hỏng"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("badFiles")
    void refusesInOneSentenceThatSaysWhatToDo(String name, byte[] content, String why) {
        assertThatThrownBy(() -> check.require(FileName.of(name), content, ALL, LIMITS))
                .isInstanceOf(Refusal.class).hasMessageContaining(why)
                .satisfies(refusal -> assertThat(refusal.getMessage()).containsAnyOf("; hãy ", ", hãy ")
                        .endsWith(".").doesNotContain("Exception"));
    }

    @Test
    void refusesATypeThatIsNotTakenHere() {
        assertThatThrownBy(() -> check.require(FileName.of("bieu.xlsx"), ExampleFiles.xlsx(),
                EnumSet.of(FileType.PDF, FileType.PNG), LIMITS))
                .isInstanceOf(Refusal.class).hasMessageContaining("Không nhận tệp đuôi .xlsx")
                .hasMessageContaining(".pdf, .png");
    }
}
