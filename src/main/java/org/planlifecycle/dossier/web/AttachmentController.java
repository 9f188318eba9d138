package org.planlifecycle.dossier.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.planlifecycle.dossier.AttachedFiles;
import org.planlifecycle.dossier.Dossier;
import org.planlifecycle.dossier.TaskAttachments;
import org.planlifecycle.engine.Attempts;
import org.planlifecycle.kernel.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Takes and gives the files that go with a unit's report. A request is unpacked only for who may add a file. */
@RestController
@RequestMapping(DossierController.BASE + "/tasks/{task}/tep")
class AttachmentController {

    private final TaskAttachments attachments;

    AttachmentController(TaskAttachments attachments) {
        this.attachments = attachments;
    }

    @GetMapping
    ResponseEntity<AttachedFiles> list(@PathVariable String task) {
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(attachments.of(task));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    AttachedFiles.Row add(@PathVariable String task, MultipartHttpServletRequest request) {
        return Attempts.of(() -> attachments.add(task, () -> upload(request)));
    }

    @DeleteMapping("/{file}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String task, @PathVariable String file) {
        Attempts.run(() -> attachments.remove(task, file));
    }

    @GetMapping("/{file}/the-thuc")
    ResponseEntity<List<AttachedFiles.FormatFinding>> format(@PathVariable String task, @PathVariable String file) {
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(attachments.format(task, file));
    }

    /** As bytes of no known kind, to be saved and never to be shown: what is inside is a stranger's. */
    @GetMapping("/{file}")
    ResponseEntity<byte[]> content(@PathVariable String task, @PathVariable String file) {
        Dossier.File found = attachments.file(task, file);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(found.name(), StandardCharsets.UTF_8).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(found.content());
    }

    private AttachedFiles.Upload upload(MultipartHttpServletRequest request) {
        MultipartFile file = request.getFile("file");
        if (file == null) {
            throw new Refusal("Chưa chọn tệp; hãy chọn tệp rồi tải lên.");
        }
        return new AttachedFiles.Upload(request.getParameter("kind"), request.getParameter("indicator"),
                request.getParameter("period"), file.getOriginalFilename(), bytes(file));
    }

    /** One byte more than is taken is enough to know that there are too many. */
    private byte[] bytes(MultipartFile file) {
        try (InputStream content = file.getInputStream()) {
            return content.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, attachments.largest() + 1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
