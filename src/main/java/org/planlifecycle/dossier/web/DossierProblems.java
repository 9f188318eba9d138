package org.planlifecycle.dossier.web;

import org.planlifecycle.dossier.NotSignedIn;
import org.planlifecycle.dossier.ProcessNotStartable;
import org.planlifecycle.dossier.TaskAttachments;
import org.planlifecycle.dossier.TaskNotReadable;
import org.planlifecycle.kernel.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Answers what goes wrong with one Vietnamese sentence and nothing about the inside. */
@RestControllerAdvice(basePackageClasses = DossierProblems.class)
class DossierProblems {

    private final TaskAttachments attachments;

    DossierProblems(TaskAttachments attachments) {
        this.attachments = attachments;
    }

    /** What the page shows. */
    record Problem(String message) {
    }

    @ExceptionHandler(Refusal.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Problem refused(Refusal refusal) {
        return new Problem(refusal.getMessage());
    }

    @ExceptionHandler(NotSignedIn.class)
    @ResponseStatus(HttpStatus.UNAUTHORIZED)
    Problem notSignedIn() {
        return new Problem("Phiên làm việc đã hết; hãy đăng nhập lại.");
    }

    @ExceptionHandler(TaskNotReadable.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    Problem notFound() {
        return new Problem("Không có công việc hoặc văn bản này; hãy tải lại danh sách công việc.");
    }

    @ExceptionHandler(ProcessNotStartable.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    Problem notStartable() {
        return new Problem("Không có quy trình này để khởi tạo; hãy mở lại danh sách quy trình.");
    }

    /** The request was broken off before our own rules could be asked. */
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    @ResponseStatus(HttpStatus.PAYLOAD_TOO_LARGE)
    Problem tooLarge() {
        return new Problem(attachments.tooLarge());
    }

    @ExceptionHandler({IllegalArgumentException.class, MissingServletRequestParameterException.class,
        MultipartException.class})
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Problem unreadable() {
        return new Problem("Yêu cầu không đọc được; hãy tải lại trang rồi làm lại.");
    }
}
