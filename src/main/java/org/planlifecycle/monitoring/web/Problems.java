package org.planlifecycle.monitoring.web;

import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.monitoring.PlanNotFound;
import org.planlifecycle.monitoring.Watchers;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Answers what goes wrong with one Vietnamese sentence and nothing about the inside. */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems {

    /** What the page shows. */
    record Problem(String message) {
    }

    @ExceptionHandler(Refusal.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Problem refused(Refusal refusal) {
        return new Problem(refusal.getMessage());
    }

    @ExceptionHandler(Watchers.NotSignedIn.class)
    @ResponseStatus(HttpStatus.UNAUTHORIZED)
    Problem notSignedIn() {
        return new Problem("Phiên làm việc đã hết; hãy đăng nhập lại.");
    }

    @ExceptionHandler(Watchers.NotAllowed.class)
    @ResponseStatus(HttpStatus.FORBIDDEN)
    Problem notAllowed() {
        return new Problem("Tài khoản này không có quyền theo dõi tiến độ hoặc làm việc này.");
    }

    @ExceptionHandler(PlanNotFound.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    Problem notFound() {
        return new Problem("Không có kế hoạch hoặc đơn vị này; hãy tải lại danh sách.");
    }

    @ExceptionHandler({MethodArgumentTypeMismatchException.class, HttpMessageNotReadableException.class,
        BindException.class})
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Problem unreadable() {
        return new Problem("Yêu cầu không đọc được; hãy tải lại trang rồi làm lại.");
    }
}
