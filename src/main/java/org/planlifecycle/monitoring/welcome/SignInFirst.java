package org.planlifecycle.monitoring.welcome;

import org.planlifecycle.monitoring.Watchers;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers whoever asks for what is told only to people who are signed in. */
@RestControllerAdvice(basePackageClasses = SignInFirst.class)
class SignInFirst {

    @ExceptionHandler(Watchers.NotSignedIn.class)
    @ResponseStatus(HttpStatus.UNAUTHORIZED)
    void nobodyIsSignedIn() {
        // the status says it; the pages ask only for who is signed in
    }
}
