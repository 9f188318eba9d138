package org.planlifecycle.dossier.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.planlifecycle.dossier.Dossier;
import org.planlifecycle.dossier.SheetView;
import org.planlifecycle.dossier.TaskSheets;
import org.planlifecycle.engine.Attempts;
import org.planlifecycle.figures.workbook.WorkbookFinding;
import org.planlifecycle.figures.workbook.WorkbookReading;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.report.workbook.SheetExchange;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Gives and takes the workbook of a unit's figures. A request is unpacked only for who may hand one in. */
@RestController
@RequestMapping(DossierController.BASE + "/tasks/{task}/bieu-so-lieu")
class SheetController {

    private final TaskSheets sheets;

    SheetController(TaskSheets sheets) {
        this.sheets = sheets;
    }

    /**
     * What was found in a workbook.
     *
     * @param message what becomes of it, in one sentence
     */
    record Answer(String message, List<WorkbookFinding> findings) {
    }

    @GetMapping
    ResponseEntity<SheetView> view(@PathVariable String task) {
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(sheets.of(task));
    }

    @GetMapping("/tep")
    ResponseEntity<byte[]> toFillIn(@PathVariable String task) {
        return file(sheets.toFillIn(task));
    }

    @GetMapping("/{version:\\d{1,6}}")
    ResponseEntity<byte[]> handedIn(@PathVariable String task, @PathVariable int version) {
        return file(sheets.handedIn(task, version));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Answer> take(@PathVariable String task, MultipartHttpServletRequest request) {
        WorkbookReading reading = Attempts.of(() -> sheets.take(task, () -> upload(request)));
        long blocking = reading.findings().stream().filter(WorkbookFinding::isBlocking).count();
        return reading.isBlocked() ? ResponseEntity.status(HttpStatus.UNPROCESSABLE_ENTITY).body(new Answer(
                "Biểu số liệu chưa được nhận vì có %d chỗ phải sửa; hãy sửa trong tệp rồi nộp lại.".formatted(blocking),
                reading.findings()))
                : ResponseEntity.ok(new Answer("Đã nhận biểu số liệu.", reading.findings()));
    }

    private static SheetView.Upload upload(MultipartHttpServletRequest request) {
        MultipartFile file = request.getFile("file");
        if (file == null) {
            throw new Refusal("Chưa chọn tệp; hãy chọn biểu số liệu đã điền rồi nộp.");
        }
        try (InputStream content = file.getInputStream()) {
            return new SheetView.Upload(file.getOriginalFilename(), content.readNBytes(SheetExchange.largest() + 1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ResponseEntity<byte[]> file(Dossier.File file) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(file.content());
    }
}
