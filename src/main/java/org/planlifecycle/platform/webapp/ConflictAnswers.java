package org.planlifecycle.platform.webapp;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.planlifecycle.engine.Conflict;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells whoever met somebody else on one of the product's own pages so, as {@link RefusalAnswers} does for forms. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ConflictAnswers {

    /** What the page shows. */
    record Problem(String message) {
    }

    @ExceptionHandler({OptimisticLockingException.class, ConcurrencyFailureException.class,
        DuplicateKeyException.class})
    @ResponseStatus(HttpStatus.CONFLICT)
    Problem conflict() {
        return new Problem(Conflict.SENTENCE);
    }
}
